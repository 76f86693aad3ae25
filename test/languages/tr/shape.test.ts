import { describe, expect, it } from "vitest";
import { shape } from "../../../src/languages/tr/shape.js";

describe("Turkish shape: what an ending alone tells", () => {
  it.each(["kaldiramayacagini", "verilmedigi", "desteklemiyor", "belirlenmedi", "taninmaz"])("%s is denied", (word) => {
    expect(shape(word)?.negated).toBe(true);
  });

  it.each(["vazgecilmez", "kacinilmaz", "kacinilmazdir", "yilmaz"])("%s describes and denies nothing", (word) => {
    expect(shape(word)).toBeUndefined();
  });

  it.each(["saglanmasini", "gelistirilmesini"])("%s is a verb made a noun", (word) => {
    expect(shape(word)?.use).toBe("nominal");
  });
});

import { describe, expect, it } from "vitest";
import { mainScript, scriptOf } from "../../src/languages/scripts.js";

describe("the script of a text", () => {
  it("is told of every character as Unicode has it", () => {
    const patterns = ["Latin", "Cyrillic", "Arabic", "Georgian", "Greek", "Hebrew", "Han", "Hiragana", "Thai"].map(
      (name): [string, RegExp] => [name, new RegExp(`\\p{Script=${name}}`, "u")],
    );
    const wrong: string[] = [];
    for (let code = 0; code < 0x3100; code++) {
      const character = String.fromCodePoint(code);
      const script = scriptOf(character);
      for (const [name, pattern] of patterns)
        if ((script === name) !== pattern.test(character)) wrong.push(`${code.toString(16)} ${script} ${name}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ["…, 30 – 5!", undefined],
    ["Erdoğan", "Latin"],
    ["Мы ответили Trump", "Cyrillic"],
    ["首脳会談を行った", "Hiragana"],
    ["首脑会谈", "Han"],
  ])("%s: %s", (text, script) => {
    expect(mainScript(text)).toBe(script);
  });
});

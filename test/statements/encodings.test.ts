import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/input-error.js";
import { decode } from "../../src/statements/decode.js";

const russian =
  "Президенты обсудили положение в Идлибе. Стороны договорились продолжить контакты. Подчёркнута важность прекращения огня.";
const turkish =
  "Cumhurbaşkanı Erdoğan, görüşmede ateşkesin bir an önce sağlanması gerektiğini vurguladı. İki lider ilişkileri değerlendirdi.";
const arabic = "أكد الرئيسان أهمية وقف إطلاق النار واتفقا على مواصلة الاتصالات بين الجانبين.";

/** Bytes of a text in an encoding of one byte a character, by turning its decoder round. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const byCharacter = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text], (character) => byCharacter.get(character) ?? 0x3f);
}

const faultOf = (bytes: Uint8Array, path = "kremlin.txt"): InputError => {
  try {
    decode(bytes, { path });
  } catch (cause) {
    if (cause instanceof InputError) return cause;
    throw cause;
  }
  throw new Error("was read");
};

describe("legacy encodings are refused by name", () => {
  it.each([
    ["windows-1251", russian],
    ["koi8-r", russian],
    ["ibm866", russian],
    ["iso-8859-5", russian],
    ["windows-1256", arabic],
    ["iso-8859-6", arabic],
    ["windows-1254", turkish],
  ])("%s", (encoding, text) => {
    const fault = faultOf(encode(text, encoding));
    expect(fault.what).toBe(`not UTF-8; it reads like ${encoding}`);
    expect(fault.mend).toBe(`convert it: iconv -f ${encoding} -t utf-8 kremlin.txt > kremlin.utf-8.txt`);
    expect(fault.code).toBe("not-utf-8");
  });

  it("with a path that a shell would take apart put into quotes", () => {
    expect(faultOf(encode(russian, "windows-1251"), "Mr Putin's.txt").mend).toContain(
      `'Mr Putin'\\''s.txt' > 'Mr Putin'\\''s.utf-8.txt'`,
    );
  });

  it("by the whole word in capitals too", () => {
    expect(faultOf(encode(`ЗАЯВЛЕНИЕ МИД РОССИИ\n${russian}`, "koi8-r")).what).toContain("koi8-r");
  });
});

describe("what is no text is refused", () => {
  it.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "empty file"],
    ["white space", new TextEncoder().encode(" \n\t\n"), "empty file"],
    ["a mark alone", Uint8Array.of(0xef, 0xbb, 0xbf), "empty file"],
    ["bytes", Uint8Array.of(1, 2, 0, 3, 0, 255, 7), "a binary file"],
    [
      "a program, half of it zeros",
      Uint8Array.of(0x7f, 0x45, 0, 0, 2, 1, 0, 3, 0, 0, 62, 0, 1, 0, 0, 9),
      "a binary file",
    ],
    ["PDF", new TextEncoder().encode("%PDF-1.7\n"), "a PDF file"],
    ["Word", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), "a Word or ZIP file"],
    [
      "UTF-16 without its mark",
      Buffer.from("The presidents met in Sochi.", "utf16le"),
      "UTF-16 without a byte-order mark",
    ],
  ])("%s", (_name, bytes, what) => {
    expect(faultOf(bytes).what).toContain(what);
  });

  it("UTF-8 that breaks off, with the line", () => {
    const broken = Buffer.concat([Buffer.from(`${russian}\n${russian}`), Buffer.from([0xd0])]);
    expect(faultOf(broken)).toMatchObject({
      what: "broken UTF-8 from here on",
      where: { path: "kremlin.txt", line: 2 },
    });
  });
});

describe("Unicode is read as it is", () => {
  it.each<[string, Uint8Array]>([
    ["UTF-8", Buffer.from(russian)],
    ["UTF-8 with a mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(russian)])],
    ["UTF-16 LE", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(russian, "utf16le")])],
    ["UTF-16 BE", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(russian, "utf16le").swap16()])],
  ])("%s", (_name, bytes) => {
    expect(decode(bytes, {})).toBe(russian);
  });

  it("CRLF is LF, and nothing else changes", () => {
    expect(decode(Buffer.from("a\r\nb\rc\u00A0e\u0301 𝔸\n"), {})).toBe("a\nb\rc\u00A0e\u0301 𝔸\n");
  });
});

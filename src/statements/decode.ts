import { InputError, type Place } from "../model/input-error.js";
import { likelyEncoding } from "./legacy-encoding.js";

/**
 * Bytes as text: UTF-8, or UTF-16 where a byte-order mark says so. The mark is dropped and CRLF becomes LF; nothing else is touched, so that
 * offsets hold.
 *
 * @param where the path, for messages
 * @throws InputError `empty-text` for no bytes or only white space, `not-text` for what is no text at all, `not-utf-8` for other encodings,
 * which are named and never read as rubbish
 */
export function decode(bytes: Uint8Array, where: Place): string {
  const text = decodeUnicode(bytes, where).replaceAll("\r\n", "\n");
  if (text.trim() === "")
    throw new InputError({
      what: "empty file",
      where,
      mend: "give a text of at least one sentence",
      code: "empty-text",
    });
  return text;
}

function decodeUnicode(bytes: Uint8Array, where: Place): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  refuseBinary(bytes, where);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // The decoder's one complaint; what is the matter is told by the bytes.
    throw notUnicode(bytes, where);
  }
}

const formats: readonly { readonly magic: string; readonly name: string }[] = [
  { magic: "%PDF", name: "PDF" },
  { magic: "PK\u0003\u0004", name: "Word or ZIP" },
  { magic: "\u00D0\u00CF\u0011\u00E0", name: "old Word" },
  { magic: "{\\rtf", name: "RTF" },
  { magic: "\u0089PNG", name: "PNG" },
  { magic: "\u00FF\u00D8\u00FF", name: "JPEG" },
];

function refuseBinary(bytes: Uint8Array, where: Place): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const format = formats.find((one) => start.startsWith(one.magic));
  if (format !== undefined)
    throw new InputError({
      what: `a ${format.name} file, not a text`,
      where,
      mend: "save its text as a plain text file in UTF-8",
      code: "not-text",
    });
  const head = bytes.subarray(0, 8192);
  const zeros = head.filter((byte) => byte === 0).length;
  if (zeros === 0) return;
  const first = head.filter((byte, at) => byte === 0 && at % 2 === 0).length;
  // A zero every other byte, and nearly none between, is a Western text in UTF-16 that lost its mark.
  if (zeros > head.length / 3 && Math.min(first, zeros - first) < zeros / 20)
    throw new InputError({
      what: "UTF-16 without a byte-order mark",
      where,
      mend: iconv(head[0] === 0 ? "utf-16be" : "utf-16le", where),
      code: "not-utf-8",
    });
  throw new InputError({
    what: "a binary file, not a text",
    where,
    mend: "give a plain text in UTF-8, or a statement file",
    code: "not-text",
  });
}

function notUnicode(bytes: Uint8Array, where: Place): InputError {
  const fault = firstFault(bytes);
  const line = bytes.subarray(0, fault).filter((byte) => byte === 0x0a).length + 1;
  // Much well-formed UTF-8 before the fault is a damaged file, not another encoding.
  const before = new TextDecoder().decode(bytes.subarray(0, fault));
  const wellFormed = [...before].filter((character) => character > "\u007F").length;
  const encoding = wellFormed >= 8 ? undefined : likelyEncoding(bytes);
  if (encoding !== undefined)
    return new InputError({
      what: `not UTF-8; it reads like ${encoding}`,
      where,
      mend: iconv(encoding, where),
      code: "not-utf-8",
    });
  return new InputError({
    what: "broken UTF-8 from here on",
    where: { ...where, line },
    mend: "save the file as UTF-8 again",
    code: "not-utf-8",
  });
}

function iconv(encoding: string, where: Place): string {
  const path = where.path === undefined || where.path === "-" ? "statement.txt" : where.path;
  const target = /\.[^./]+$/.test(path) ? path.replace(/(\.[^./]+)$/, ".utf-8$1") : `${path}.utf-8`;
  return `convert it: iconv -f ${encoding} -t utf-8 ${quoted(path)} > ${quoted(target)}`;
}

function quoted(path: string): string {
  return /^[\p{L}\p{N}_./~-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** Offset of the first byte that cannot belong to UTF-8, found by halving: a prefix that decodes (as a stream) is sound. */
function firstFault(bytes: Uint8Array): number {
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (isSound(bytes.subarray(0, middle))) sound = middle;
    else broken = middle;
  }
  return sound;
}

function isSound(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    // Being thrown at is the answer.
    return false;
  }
}

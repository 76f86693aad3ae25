import { isPage } from "../html.js";

/** Where a page may say how it is encoded. */
const headBytes = 4096;

/**
 * A page's text by the encoding that it declares itself, where that is one from before Unicode.
 *
 * @returns `undefined` where the bytes are no page, declare nothing that is known, or are UTF-8 whatever they declare
 */
export function declaredPage(bytes: Uint8Array, path: string | undefined): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, headBytes));
  if (!isPage(path, head) || isUnicode(bytes)) return undefined;
  const label =
    /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^<\?xml[^>]*?encoding=["']([\w.:-]+)/i.exec(head)?.[1];
  const decoder = label === undefined ? undefined : decoderOf(label);
  if (decoder === undefined || /^utf-/.test(decoder.encoding)) return undefined;
  return decoder.decode(bytes).replaceAll("\r\n", "\n");
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    // An unknown label: what the bytes are is told by the usual way.
    return undefined;
  }
}

function isUnicode(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Being thrown at is the answer.
    return false;
  }
}

import type { FieldPath } from "./draft.js";

/**
 * Lines of the keys and list items of a JSON document, by the way to them. The document is known to be sound, so that a key, a bracket and a
 * comma are all there is to see.
 */
export function jsonLines(source: string): (field: FieldPath) => number | undefined {
  const lines = new Map<string, number>();
  let line = 1;
  const stack: { step: string | number }[] = [];
  const mark = () => lines.set(JSON.stringify(stack.map((one) => one.step)), line);
  const piece = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}[\],\n]/g;
  for (const [token, colon] of source.matchAll(piece)) {
    const top = stack.at(-1);
    if (token === "\n") line++;
    else if (token === "}" || token === "]") stack.pop();
    else if (token === ",") {
      if (top !== undefined && typeof top.step === "number") top.step++;
    } else if (colon !== undefined && top !== undefined) {
      top.step = String(JSON.parse(token.slice(0, token.length - colon.length)));
      mark();
      line += colon.split("\n").length - 1;
    } else {
      if (typeof top?.step === "number") mark();
      if (token === "{") stack.push({ step: "" });
      else if (token === "[") stack.push({ step: 0 });
    }
  }
  return (field) => {
    for (let length = field.length; length > 0; length--) {
      const known = lines.get(JSON.stringify(field.slice(0, length)));
      if (known !== undefined) return known;
    }
    return undefined;
  };
}

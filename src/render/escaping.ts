import { visible } from "./visible.js";

/** Text on one line: nothing in it steers a terminal or turns a line round, and white space is one blank. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/gu, " ").trim();
}

/** Characters that are legal in JSON and yet steer a terminal, turn a line round or end it. */
const steering = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** JSON whose strings hold such characters as escapes: the same value, and harmless wherever it is printed. */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    steering,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

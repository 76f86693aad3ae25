import { Chalk } from "chalk";
import { isolate } from "./bidi.js";
import { type Line, type Run, type Style, withText } from "./wrap.js";

/** Turns a line into characters. */
export type Print = (line: Line) => string;

/** Colour comes from the option alone: never from the environment. */
export function createPrint(color: boolean): Print {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const styles: Record<Style, (text: string) => string> = {
    bold: chalk.bold,
    dim: chalk.dim,
    emphasis: chalk.underline,
  };
  const paint = ({ text, style }: Run): string => {
    const shown = noBreak.test(text) ? text.replaceAll(noBreaks, " ") : text;
    return style === undefined ? shown : styles[style](shown);
  };
  return (line) => isolate(joined(line.runs).map(paint).join(""), line.direction);
}

const noBreak = /[\u00a0\u2007\u202f]/;
const noBreaks = /[\u00a0\u2007\u202f]/g;

/** Neighbours of one style become one run, so that a bold sentence is not painted word by word. */
function joined(runs: readonly Run[]): readonly Run[] {
  const found: Run[] = [];
  for (let at = 0; at < runs.length; ) {
    const first = runs[at] as Run;
    let text = first.text;
    for (at++; at < runs.length && runs[at]?.style === first.style; at++) text += (runs[at] as Run).text;
    found.push(withText(first, text));
  }
  return found;
}

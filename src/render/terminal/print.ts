import { Chalk } from "chalk";
import { isolate } from "./bidi.js";
import type { Line, Run, Style } from "./wrap.js";

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
    const shown = text.replaceAll(/[\u00a0\u2007\u202f]/g, " ");
    return style === undefined ? shown : styles[style](shown);
  };
  return (line) => isolate(joined(line.runs).map(paint).join(""), line.direction);
}

/** Neighbours of one style become one run, so that a bold sentence is not painted word by word. */
function joined(runs: readonly Run[]): readonly Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last !== undefined && last.style === run.style)
      found[found.length - 1] = { ...last, text: last.text + run.text };
    else found.push(run);
  }
  return found;
}

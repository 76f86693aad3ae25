/** What the command line says of the terminal; what it does not say is found out. */
export interface TerminalOptions {
  readonly color?: "auto" | "always" | "never";
  readonly width?: number;
  /** The output goes to a file of its own, whatever standard output is. */
  readonly toFile: boolean;
}

/** A flag beats `NO_COLOR`, which beats `FORCE_COLOR`, which beats what the terminal is. */
export function wantsColor({ color = "auto", toFile }: TerminalOptions): boolean {
  if (color !== "auto") return color === "always";
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return !toFile && process.stdout.isTTY === true && TERM !== "dumb";
}

/** Columns: the flag, `COLUMNS`, the terminal's, 80. */
export function columns({ width, toFile }: TerminalOptions): number {
  if (width !== undefined) return width;
  const declared = Number(process.env.COLUMNS);
  if (Number.isInteger(declared) && declared >= 20) return declared;
  return (toFile ? undefined : process.stdout.columns) ?? 80;
}

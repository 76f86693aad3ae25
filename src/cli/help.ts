import { existsSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Parser } from "./parser.js";

const event = "samples/2019-05-30-erdogan-putin";

/** What `diplodiff` alone prints: at most fifteen lines, with examples that work as they stand. */
export function shortHelp(program: Parser): string {
  const commands = program.commands.map((command) => `  ${command.name().padEnd(10)} ${command.summary()}\n`).join("");
  const [ankara, kremlin] = ["ankara.txt", "kremlin.txt"].map(samplePath);
  return `${program.description()}

  diplodiff ${ankara} ${kremlin}
  diplodiff extract ${ankara}

${commands}
diplodiff <command> --help tells the options of each; diplodiff --version the version.
`;
}

/** A sample of the package, as it is reached from the folder that the user is in. */
function samplePath(name: string): string {
  const sample = fileURLToPath(new URL(`../${event}/${name}`, import.meta.url));
  if (!existsSync(sample)) return name;
  const path = relative(process.cwd(), sample);
  return /[^\p{L}\p{N}_./-]/u.test(path) ? `'${path}'` : path;
}

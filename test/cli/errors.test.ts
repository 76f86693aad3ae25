import { expect, it } from "vitest";
import { errorLine } from "../../src/cli/errors.js";
import { InputError } from "../../src/model/input-error.js";

it.each<[string, ConstructorParameters<typeof InputError>[0], string]>([
  [
    "a file",
    { what: "empty file", where: { path: "ankara.txt" }, mend: "give a text" },
    "diplodiff: ankara.txt: empty file; give a text\n",
  ],
  [
    "a line and a claim",
    { what: "no", where: { path: "k.yaml", line: 14, claim: 3 }, mend: "so" },
    "diplodiff: k.yaml:14: claim 3: no; so\n",
  ],
  [
    "standard input",
    { what: "no", where: { path: "-", line: 2 }, mend: "so" },
    "diplodiff: standard input:2: no; so\n",
  ],
  [
    "no place",
    { what: "unknown option --topic", mend: "did you mean --topics?" },
    "diplodiff: unknown option --topic; did you mean --topics?\n",
  ],
  [
    "what would break the line or the terminal",
    { what: "a\nb \u001B[31m\u202E", mend: "so" },
    "diplodiff: a b \\u001b[31m\\u202e; so\n",
  ],
])("%s is told in one line", (_name, parts, line) => {
  expect(errorLine(new InputError(parts))).toBe(line);
});

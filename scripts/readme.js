// npm run readme: puts the first screen and the accuracy table into README.md, so that they cannot drift. `--check` only tells.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const root = new URL("..", import.meta.url);
const sample = "samples/2019-05-30-erdogan-putin";

/** README.md as it should read. */
export function filled(readme) {
  return between(between(readme, "first screen", firstScreen()), "accuracy", accuracy());
}

function firstScreen() {
  const run = spawnSync(process.execPath, ["../../bin/diplodiff.js", "ankara.txt", "kremlin.txt", "--color", "never"], {
    cwd: new URL(`${sample}/`, root),
    encoding: "utf8",
    // What a pipe gets where nothing says how wide it is, wherever this runs.
    env: { ...process.env, COLUMNS: "80" },
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return `\`\`\`text\n$ cd ${sample} && diplodiff ankara.txt kremlin.txt\n${run.stdout.trimEnd()}\n\`\`\``;
}

function accuracy() {
  const read = JSON.parse(readFileSync(new URL("evaluation/figures.json", root), "utf8"));
  const unread = JSON.parse(readFileSync(new URL("evaluation/unread.json", root), "utf8"));
  const languages = [
    ["en", "English"],
    ["tr", "Turkish"],
    ["ru", "Russian"],
    ["ar", "Arabic"],
  ];
  const rows = ["topic", "topic + act", "topic + attribution", "topic + polarity"].map(
    (measure) =>
      `| ${measure} | ${languages.map(([code]) => `${(read[code][measure]).toFixed(2)} / **${unread[code][measure].toFixed(2)}**`).join(" | ")} |`,
  );
  return [
    `| F1, sentences that were read while the rules were written / **sentences that were not** | ${languages.map(([, name]) => name).join(" | ")} |`,
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function between(text, name, content) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < from) throw new Error(`README.md lacks ${open} … ${close}`);
  return `${text.slice(0, from + open.length)}\n\n${content}\n\n${text.slice(to)}`;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const path = new URL("README.md", root);
  const readme = readFileSync(path, "utf8");
  const right = filled(readme);
  if (process.argv.includes("--check")) process.exit(readme === right ? 0 : 1);
  writeFileSync(path, right);
}

// npm run readme: puts the first screen, as a picture and as text, and the accuracy table into README.md, so that they cannot drift. `--check` only
// tells. The picture of the page needs a browser: npm run pictures.
import { readFileSync, writeFileSync } from "node:fs";
import { hashIn, hashOfWords, pictures } from "./page-picture.js";
import { command, folder, root, run } from "./sample.js";
import { terminalPicture } from "./terminal-picture.js";

const screen = "docs/pictures/terminal.svg";
const columns = 96;

/** README.md as it should read. */
function filled(readme) {
  return between(between(readme, "first screen as text", firstScreen()), "accuracy", accuracy());
}

function firstScreen() {
  return `\`\`\`text\n$ cd ${folder} && ${command}\n${run(["--color", "never"]).trimEnd()}\n\`\`\``;
}

function firstScreenDrawn() {
  const output = run(["--color", "always", "--width", String(columns)]);
  return terminalPicture(output, {
    command,
    columns,
    description: "A terminal: what differs most between two statements, and a table of their words, topic by topic",
  });
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

const right = { "README.md": filled(stored("README.md")), [screen]: firstScreenDrawn() };

if (process.argv.includes("--check")) {
  const drifted = Object.keys(right).filter((path) => stored(path) !== right[path]);
  const words = hashOfWords();
  const old = Object.values(pictures).filter((path) => hashIn(path) !== words);
  if (drifted.length > 0) console.error(`${drifted.join(", ")}: not what the program gives now; npm run readme`);
  if (old.length > 0) console.error(`${old.join(", ")}: the page has other words now; npm run pictures`);
  process.exit(drifted.length + old.length > 0 ? 1 : 0);
}
for (const [path, text] of Object.entries(right)) writeFileSync(new URL(path, root), text);

function stored(path) {
  return readFileSync(new URL(path, root), "utf8");
}

// npm run evaluate [-- --write]: the accuracy table, per language, on the open benchmark. `--write` commits the figures as the floor.
import { writeFileSync } from "node:fs";
import { extract, lexicons, readStatement } from "../dist/index.js";
import { goldLanguages, goldOf, measures, score } from "./score.js";

const figures = {};
for (const language of goldLanguages()) {
  try {
    figures[language] = await score(goldOf(language), readerOf());
  } catch (error) {
    if (error?.name !== "InputError") throw error;
    console.error(`${language}: ${error.message}`);
  }
}
console.log(
  `language  texts  ${Object.keys(measures)
    .map((name) => name.padEnd(21))
    .join("")}coded where nothing is`,
);
for (const [language, row] of Object.entries(figures))
  console.log(
    `${language.padEnd(10)}${String(row.texts).padEnd(7)}${Object.keys(measures)
      .map((name) => show(row[name]).padEnd(21))
      .join("")}${row.spoken} of ${row.silent}`,
  );
if (process.argv.includes("--write"))
  writeFileSync(
    new URL("./figures.json", import.meta.url),
    `${JSON.stringify(Object.fromEntries(Object.entries(figures).map(([language, row]) => [language, Object.fromEntries(Object.keys(measures).map((name) => [name, Number(row[name].f1.toFixed(3))]))])), null, 2)}\n`,
  );

function readerOf() {
  const encoder = new TextEncoder();
  const compiled = lexicons();
  return async ({ text, language, issuer, counterpart }) => {
    const [statement] = await readStatement(encoder.encode(text), { language });
    return (
      await extract(
        { ...statement, issuer, issuerSource: "declared", ...(counterpart === undefined ? {} : { counterpart }) },
        { lexicons: compiled },
      )
    ).claims;
  };
}

function show({ f1, precision, recall }) {
  return `${f1.toFixed(3)} (${precision.toFixed(2)}/${recall.toFixed(2)})`;
}

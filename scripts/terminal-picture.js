// What a terminal shows, as an SVG: text stays text, borders are drawn as lines, and every piece is set to its columns whatever the font.

const cell = { width: 8.4, height: 19 };
const edge = 20;
const bar = 26;

/**
 * @param {string} output of a program, with the escape codes of bold, dim and underline
 * @param {{ command: string, columns: number, description: string }} shown the line that was typed, the width, what is seen for whoever does not see it
 */
export function terminalPicture(output, { command, columns, description }) {
  const lines = [[{ text: `$ ${command}`, style: "typed" }], ...output.trimEnd().split("\n").map(pieces)];
  const width = round(columns * cell.width + 2 * edge);
  const height = round(lines.length * cell.height + bar + edge);
  const drawn = lines.map((line, row) => lineOf(line, row));
  const borders = drawn.map(({ path }) => path).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="what">
<title id="what">${escaped(description)}</title>
<style>${style}</style>
<rect class="paper" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="7"/>
<path class="rule" d="${borders}"/>
<g font-size="14" xml:space="preserve">
${drawn
  .map(({ text }) => text)
  .filter((text) => text !== "")
  .join("\n")}
</g>
</svg>
`;
}

const style = `
.paper{fill:#fcfbf8;stroke:#d8d3c9}
.rule{fill:none;stroke:#b9b3a8}
text{font-family:ui-monospace,"SF Mono",Menlo,"Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace;fill:#1d1b19}
.bold{font-weight:700}
.dim,.typed{fill:#67625b}
.emphasis{text-decoration:underline}
@media (prefers-color-scheme:dark){.paper{fill:#161513;stroke:#3a3732}.rule{stroke:#524e47}text{fill:#e9e5dd}.dim,.typed{fill:#a39d93}}
`;

/** Escape codes that the program writes; 22 and 24 end what 1, 2 and 4 begin. */
const styles = { 1: "bold", 2: "dim", 4: "emphasis", 22: "", 24: "" };

function pieces(line) {
  const found = [];
  let now = "";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape code begins with one
  for (const [index, part] of line.split(/\u001b\[(\d+)m/).entries()) {
    if (index % 2 === 1) {
      if (!(part in styles)) throw new Error(`no picture of the escape code ${part}`);
      now = styles[part];
    } else if (part !== "") found.push({ text: part, style: now });
  }
  return found;
}

function lineOf(line, row) {
  const baseline = round(bar + row * cell.height + 14);
  let column = 0;
  let path = "";
  const text = [];
  for (const { text: said, style: name } of line)
    for (const part of said.split(/([─│┌┬┐├┼┤└┴┘]+|[^\S\n]{2,})/)) {
      const length = Array.from(part).length;
      if (/^[─│┌┬┐├┼┤└┴┘]/.test(part)) path += bordersOf(part, column, row);
      else if (part.trim() !== "") text.push(textOf(part, { name, column, baseline }));
      column += length;
    }
  return { path, text: text.join("") };
}

function textOf(part, { name, column, baseline }) {
  const leading = part.length - part.trimStart().length;
  const shown = part.trim();
  const x = round(edge + (column + leading) * cell.width);
  const length = round(Array.from(shown).length * cell.width);
  return `<text${name === "" ? "" : ` class="${name}"`} x="${x}" y="${baseline}" textLength="${length}" lengthAdjust="spacingAndGlyphs">${escaped(shown)}</text>`;
}

/** The arms of each sign from the middle of its cell; a run of the same is one line. */
function bordersOf(signs, column, row) {
  const top = bar + row * cell.height;
  const middle = round(top + cell.height / 2);
  const at = (index) => round(edge + (column + index + 0.5) * cell.width);
  const arms = Array.from(signs);
  const down = arms.flatMap((sign, index) => {
    const from = "┌┬┐".includes(sign) ? middle : top;
    const to = "└┴┘".includes(sign) ? middle : top + cell.height;
    return sign === "─" ? [] : [`M${at(index)} ${round(from)}V${round(to)}`];
  });
  return `${arms.length > 1 ? `M${at(0)} ${middle}H${at(arms.length - 1)}` : ""}${down.join("")}`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function round(length) {
  return Math.round(length * 10) / 10;
}

// Each format against finding what it shows: comparisons of the first case are found a thousand times and written a thousand times, in one
// process, warm, by CPU time. A format that is slower to write than to find loses.
import { readFile } from "node:fs/promises";

const times = 1000;
const rounds = 3;

/**
 * @param engine the parts of the program, see engine.js
 * @param paths the statements of the first case
 * @returns rows for the table of run.js, one a format
 */
export async function renderRows({ readStatement, compareStatements, lexiconsWith, formats, render }, paths) {
  const lexicons = lexiconsWith();
  const statements = [];
  for (const path of paths) statements.push(...(await readStatement(await readFile(path), { path })));
  const find = () => compareStatements(statements, { lexicons });
  const comparison = await find();
  const found = [];
  const written = formats.map(() => []);
  for (let round = 0; round < rounds; round++) {
    found.push(await cpuOf(find));
    for (const [at, { id }] of formats.entries())
      written[at].push(await cpuOf(() => render(comparison, { format: id, width: 88 })));
  }
  return formats.map(({ id }, at) => {
    const row = { name: `rendering as ${id} / finding, ${times} ×`, target: 1, ours: Math.min(...written[at]) };
    const beside = Math.min(...found);
    return { ...row, beside, ratio: row.ours / beside, ...faultOf(render(comparison, { format: id }), id) };
  });
}

/** Every format tells of the ceasefire. */
function faultOf(text, id) {
  return /ceasefire/i.test(text) ? {} : { fault: `${id} does not tell of the ceasefire` };
}

async function cpuOf(work) {
  const from = process.cpuUsage();
  for (let time = 0; time < times; time++) await work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

// Benches of single steps, in one process and on one core, warm: each runs in turn with its rival on the same text, and CPU time counts,
// so that whatever else the machine does weighs little. Ratios are our time to the rival's.

/**
 * @param engine the parts of the program, see engine.js
 * @param lines statements with the topics that must be found in them, see lines.js
 * @returns rows for the table of run.js
 */
export function stepRows(engine, lines) {
  const { coreCodebook, compile, en, extract, tokenize, cutSentences, findPhrases } = engine;
  const lexicon = compile(en, coreCodebook);
  const texts = lines.map(({ text }) => text);
  const cut = (text) => cutSentences(text, tokenize(text), lexicon.abbreviations, lexicon.fold);
  const match = (text) => {
    const tokens = tokenize(text);
    const met = [];
    for (const { kind, start, end } of tokens)
      met.push(kind === "word" || kind === "number" ? lexicon.word(text, start, end).met : undefined);
    return { alone: met, long: findPhrases(tokens, { from: 0, to: tokens.length }, met) };
  };
  const found = ({ alone, long }) => [...alone.flatMap((word) => word?.alone ?? []), ...long];
  const read = (text) => extract({ ...side, text }, lexicon);
  const json = lines.map((line) => JSON.stringify(line));
  const codes = () => texts.reduce((sum, text) => sum + sumOfCodes(text), 0);
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  const known = [
    ...new Set(lexicon.entries.filter(({ kind }) => kind === "topic").map(({ term }) => term.source)),
  ].filter((source) => /^[a-z ]+$/.test(source));

  return [
    compared({
      name: `matching, ${megabytes(texts)} / charCodeAt loop`,
      target: 1 / 0.15,
      ours: () => texts.map(match),
      beside: codes,
      check: (all) =>
        firstFault(lines, all, (one, { topics }) =>
          topics.filter(
            (topic) => !found(one).some(({ phrase }) => phrase.id === topic || phrase.also.includes(topic)),
          ),
        ),
    }),
    compared({
      name: `matching / one regular expression of ${known.length} terms`,
      target: 0.1,
      ours: () => texts.map(match),
      beside: () =>
        texts.map((text) => text.toLowerCase().match(new RegExp(`(?<!\\w)(?:${known.join("|")})(?!\\w)`, "gu"))),
      check: () => undefined,
    }),
    compared({
      name: "sentence cutting / charCodeAt loop",
      target: 1 / 0.15,
      ours: () => texts.map(cut),
      beside: codes,
      check: (found) => firstFault(lines, found, (one) => (one.length === 4 ? [] : [`${one.length} sentences for 4`])),
    }),
    compared({
      name: "sentence cutting / Intl.Segmenter",
      target: 1,
      ours: () => texts.map(cut),
      beside: () => texts.map((text) => [...segmenter.segment(text)].length),
      check: () => undefined,
    }),
    compared({
      name: `extraction, ${lines.length} statements / JSON loop in memory`,
      target: 2.5,
      ours: () => texts.map(read),
      beside: () => json.map((line) => JSON.stringify(JSON.parse(line))),
      check: (found) =>
        firstFault(lines, found, ({ claims }, { topics }) =>
          topics.filter((topic) => !claims.some((claim) => claim.topics.includes(topic))),
        ),
    }),
    ...[10, 100].map((times) =>
      linear({ name: `extraction of ${times} × the text / ${times} × the time`, times, texts, read }),
    ),
    paragraph(texts, read),
  ];
}

const side = {
  issuer: { id: "TUR.presidency" },
  counterpart: { id: "RUS.president" },
  issuerSource: "declared",
  language: "en",
  languageSource: "declared",
  source: { extent: "full" },
  role: "side",
  date: "2019-05-30",
};

function compared({ name, target, ours, beside, check }) {
  const fault = check(ours());
  beside();
  const times = { ours: [], beside: [] };
  for (let round = 0; round < 5; round++) {
    times.ours.push(cpu(ours));
    times.beside.push(cpu(beside));
  }
  const row = { name, target, ours: Math.min(...times.ours), beside: Math.min(...times.beside) };
  return { ...row, ratio: row.ours / row.beside, ...(fault === undefined ? {} : { fault }) };
}

/** One text of 40 statements against `times` as many in one text: as much time a statement, and as many claims. */
function linear({ name, times, texts, read }) {
  const piece = 40;
  const short = Array.from({ length: times }, (_, at) => texts.slice(at * piece, (at + 1) * piece).join("\n\n"));
  const long = texts.slice(0, times * piece).join("\n\n");
  const claims = short.reduce((sum, text) => sum + read(text).claims.length, 0);
  const found = read(long).claims.length;
  const row = compared({
    name,
    target: 1.15,
    ours: () => read(long),
    beside: () => short.map(read),
    check: () => undefined,
  });
  return Math.abs(found - claims) > claims / 20 ? { ...row, fault: `${found} claims, ${claims} piece by piece` } : row;
}

/** A paragraph of a megabyte in which nothing ends a sentence, against the same words with their stops. */
function paragraph(texts, read) {
  const whole = texts.join(" ").slice(0, 1_000_000);
  const endless = whole.replaceAll(".", "");
  return compared({
    name: "1 MB without a full stop / with",
    target: 10,
    ours: () => read(endless),
    beside: () => read(whole),
    check: ({ claims }) => (claims.length > 1000 ? undefined : `${claims.length} claims`),
  });
}

function cpu(work) {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

function sumOfCodes(text) {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

function firstFault(lines, found, missing) {
  for (const [at, line] of lines.entries()) {
    const faults = missing(found[at], line);
    if (faults.length > 0) return `${line.id}: ${faults.join(", ")}`;
  }
  return undefined;
}

function megabytes(texts) {
  return `${(texts.reduce((sum, text) => sum + text.length, 0) / 1e6).toFixed(1)} MB`;
}

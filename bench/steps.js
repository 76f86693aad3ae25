// Benches of single steps, in one process and on one core, warm: each runs in turn with its rival on the same text, and CPU time counts,
// so that whatever else the machine does weighs little. Ratios are our time to the rival's.

/**
 * @param engine the parts of the program, see engine.js
 * @param lines statements with the topics that must be found in them, see lines.js
 * @returns rows for the table of run.js
 */
export async function stepRows(engine, lines) {
  const { answerLine, coreCodebook, compile, en, extract, lexiconsWith, tokenize, cutSentences, findPhrases } = engine;
  const lexicon = compile(en, coreCodebook);
  const texts = lines.map(({ text }) => text);
  const cut = (text) => cutSentences(text, tokenize(text), lexicon.abbreviations, lexicon.fold);
  const match = (text) => {
    const tokens = tokenize(text);
    const met = [];
    for (const { kind, start, end } of tokens)
      met.push(kind === "word" || kind === "number" ? lexicon.word(text, start, end) : undefined);
    return { alone: met, long: findPhrases(tokens, { from: 0, to: tokens.length }, met) };
  };
  const found = ({ alone, long }) => [...alone.flatMap((word) => word?.alone ?? []), ...long];
  const read = (text) => extract(statementOf(text), lexicon);
  const json = lines.map((line) => JSON.stringify(line));
  const again = (line) => JSON.stringify(JSON.parse(line));
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  const known = [
    ...new Set(lexicon.entries.filter(({ kind }) => kind === "topic").map(({ term }) => term.source)),
  ].filter((source) => /^[a-z ]+$/.test(source));
  const [anyCase, lowerCase] = ["giu", "gu"].map((flags) => new RegExp(`(?<!\\w)(?:${known.join("|")})(?!\\w)`, flags));

  return [
    compared({
      name: `matching, ${megabytes(texts)} / charCodeAt loop`,
      target: 1 / 0.15,
      ours: [texts, match],
      beside: [texts, sumOfCodes],
      check: (all) =>
        firstFault(lines, all, (one, { topics }) =>
          topics.filter(
            (topic) => !found(one).some(({ phrase }) => phrase.id === topic || phrase.also.includes(topic)),
          ),
        ),
    }),
    compared({
      // On few texts: V8 takes ten milliseconds a text for it.
      name: `matching / one regular expression of ${known.length} terms, any case`,
      target: 0.1,
      ours: [texts.slice(0, 40), match],
      beside: [texts.slice(0, 40), (text) => text.match(anyCase)],
    }),
    compared({
      name: "matching / the same in lower case on text in lower case",
      ours: [texts, match],
      beside: [texts.map((text) => text.toLowerCase()), (text) => text.match(lowerCase)],
    }),
    compared({
      name: "sentence cutting / charCodeAt loop",
      target: 1 / 0.15,
      ours: [texts, cut],
      beside: [texts, sumOfCodes],
      check: (found) => firstFault(lines, found, (one) => (one.length === 4 ? [] : [`${one.length} sentences for 4`])),
    }),
    compared({
      name: "sentence cutting / Intl.Segmenter",
      target: 1,
      ours: [texts, cut],
      beside: [texts, (text) => [...segmenter.segment(text)].length],
    }),
    compared({
      name: `extraction, ${lines.length} statements / JSON loop in memory`,
      target: 2.5,
      ours: [texts, read],
      beside: [json, again],
      check: (found) =>
        firstFault(lines, found, ({ claims }, { topics }) =>
          topics.filter((topic) => !claims.some((claim) => claim.topics.includes(topic))),
        ),
    }),
    await answering({ answerLine, lexicons: lexiconsWith(), lines, texts, read }),
    ...[10, 100].map((times) =>
      linear({ name: `extraction of ${times} × the text / ${times} × the time`, times, texts, read }),
    ),
    paragraph(texts, read),
  ];
}

function statementOf(text) {
  return {
    text,
    issuer: { id: "TUR.presidency" },
    counterpart: { id: "RUS.president" },
    issuerSource: "declared",
    language: "en",
    languageSource: "declared",
    source: { extent: "full" },
    role: "side",
    date: "2019-05-30",
  };
}

/**
 * @param ours, beside what is worked through and by what. Results are dropped at once, as a stream drops them: a heap of thousands of them
 * would be measured with the work
 * @param check gives what is wrong with all our results, or nothing
 */
function compared({ name, target, ours, beside, check = () => undefined }) {
  const [inputs, work] = ours;
  const fault = check(inputs.map(work));
  const times = { ours: [], beside: [] };
  for (let round = 0; round < 5; round++) {
    times.ours.push(cpu(...ours));
    times.beside.push(cpu(...beside));
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
    ours: [[long], read],
    beside: [short, read],
  });
  return Math.abs(found - claims) > claims / 20 ? { ...row, fault: `${found} claims, ${claims} piece by piece` } : row;
}

/** What `batch` adds to reading the texts: parsing and checking the lines, and writing the answers. */
async function answering({ answerLine, lexicons, lines, texts, read }) {
  const encoder = new TextEncoder();
  const given = lines.map(({ topics: _, ...line }, at) => ({
    number: at + 1,
    bytes: encoder.encode(JSON.stringify(line)),
  }));
  const times = { ours: [], beside: [] };
  for (let round = 0; round < 4; round++) {
    const from = process.cpuUsage();
    for (const line of given) await answerLine(line, { lexicons });
    times.ours.push(since(from));
    times.beside.push(cpu(texts, read));
  }
  const [ours, beside] = [Math.min(...times.ours), Math.min(...times.beside)];
  return { name: "batch: lines answered by lines / extraction alone", ours, beside, ratio: ours / beside };
}

/** A paragraph of a megabyte in which nothing ends a sentence, against the same words with their stops. */
function paragraph(texts, read) {
  const whole = texts.join(" ").slice(0, 1_000_000);
  const endless = whole.replaceAll(".", "");
  return compared({
    name: "1 MB without a full stop / with",
    target: 10,
    ours: [[endless], read],
    beside: [[whole], read],
    check: ([{ claims }]) => (claims.length > 1000 ? undefined : `${claims.length} claims`),
  });
}

function cpu(inputs, work) {
  const from = process.cpuUsage();
  for (const input of inputs) work(input);
  return since(from);
}

function since(from) {
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

import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import * as z from "zod";

/**
 * The JSON Schemas of what goes in and out, made from the types below and the codebook's ids. `npm run schemas` writes them to
 * `schemas/`; a test compares. Every object is closed: an unknown key is a mistake. Where a user's codebook may add ids, the core's are
 * listed beside “any string”, so that an editor completes them.
 */
export async function makeSchemas() {
  const { acts, topics, attributions, polarities, kinds } = await codebook();
  const ids = (table) => z.enum(Object.keys(table));
  const open = (table) => z.union([ids(table), z.string().min(1)]);

  const text = z.string();
  const id = z.string().min(1);
  const count = z.int().min(0);
  const position = z.int().min(1);
  const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
  const isoDates = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/);
  const party = z.strictObject({ id: id.optional(), name: text.optional() });
  const writtenParty = z.union([id, party]);
  const extent = z.enum(["full", "excerpt", "paraphrase", "translation"]);
  const role = z.enum(["side", "commitment", "context"]);
  const urgency = z.enum(["immediate", "soon", "dated", "none"]);
  const actorRole = z.enum(["addressee", "blamed", "helped", "other"]);
  const actor = z.strictObject({ id, role: actorRole });
  const quantity = z.strictObject({ type: id.optional(), value: z.number(), unit: id.optional() });
  const label = z.strictObject({ referent: id, label: text });
  const span = z.strictObject({ start: count, end: count });
  const oneOrMore = (value) => z.union([value, z.array(value)]);
  const oneOrMoreNeeded = (value) => z.union([value, z.array(value).min(1)]);
  const sides = (value) => z.record(z.string().regex(/^[A-Z]+$/), value);

  // What a person, a spreadsheet or another program writes.

  const authoredClaim = z
    .strictObject({
      topics: oneOrMoreNeeded(open(topics)),
      act: open(acts),
      attribution: ids(attributions),
      actor: id.optional(),
      actors: oneOrMore(z.union([id, z.strictObject({ id, role: actorRole.optional() })])).optional(),
      places: oneOrMore(id).optional(),
      object: text.optional(),
      items: oneOrMore(text).optional(),
      step: z.boolean().optional().describe("A deed, date or organ is agreed, not a view."),
      polarity: ids(polarities).optional(),
      urgency: urgency.optional(),
      condition: oneOrMore(text).optional(),
      numbers: oneOrMore(z.union([z.number(), quantity])).optional(),
      dates: oneOrMore(isoDates).optional(),
      labels: oneOrMore(label).optional(),
      quote: oneOrMoreNeeded(id).describe(
        "Exact words of the text; two parts where the words of the act stand apart from the matter.",
      ),
      prefix: text.optional().describe("Words before the quote, where it occurs twice."),
      until: isoDates.optional().describe("In a commitment: when the duty falls due."),
    })
    .meta({ id: "AuthoredClaim" });

  const source = z
    .strictObject({
      url: text.optional(),
      publisher: text.optional(),
      published: z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/)
        .optional()
        .describe("When it went out, with its zone: 2019-05-30T18:40+03:00."),
      accessed: text.optional(),
      firsthand: z.boolean().optional(),
      extent: extent.optional(),
      note: text.optional(),
    })
    .meta({ id: "Source" });

  const statementKeys = {
    issuer: writtenParty.optional(),
    counterpart: writtenParty.optional(),
    label: text.optional().describe("Name of the column."),
    title: text.optional(),
    event: id.optional().describe("Free id: statements of the same event share it."),
    date: z.union([isoDate, z.int()]).optional(),
    language: id.optional().describe("BCP 47."),
    source: source.optional(),
    role: role.optional(),
    parties: oneOrMore(writtenParty).optional().describe("In a commitment: who is bound."),
    text: text.optional(),
    claims: z.array(authoredClaim).optional(),
  };

  const statement = z.strictObject({
    diplodiff: z
      .literal("statement/1")
      .optional()
      .describe("Needed in a statement file, not in the front matter of a text."),
    ...statementKeys,
    textFile: text.optional().describe("Path of the text, relative to this file and never outside its folder."),
  });

  // What `extract` and `compare` find.

  const evidence = z
    .strictObject({
      exact: text,
      prefix: text,
      suffix: text,
      start: count.describe("Code points; `end` is exclusive."),
      end: count,
      startUtf16: count,
      endUtf16: count,
      line: position,
      column: position,
      sentence: position,
    })
    .meta({ id: "Evidence" });

  const claimKeys = {
    origin: z.enum(["extracted", "authored"]),
    topics: z.array(open(topics)),
    act: z.strictObject({
      id: open(acts),
      strength: z.int().min(1).max(5),
      direction: z.enum(["cooperative", "neutral", "conflictual"]),
      cameo: id.optional(),
      plover: id.optional(),
    }),
    attribution: z.strictObject({ kind: ids(attributions), actor: id.optional() }),
    polarity: ids(polarities),
    urgency,
    object: text.optional(),
    items: z.array(text).optional(),
    step: z.boolean().optional(),
    conditions: z.array(text),
    actors: z.array(actor),
    places: z.array(id),
    quantities: z.array(quantity),
    dates: z.array(z.strictObject({ value: isoDates })),
    labels: z.array(label),
    until: isoDates.optional(),
    rules: z.array(z.strictObject({ field: text, value: text, rule: text, exact: text, start: count, end: count })),
    evidence: z.array(evidence).min(1),
  };

  const uncodedKeys = {
    exact: text,
    start: count,
    end: count,
    act: open(acts).optional(),
    topics: z.array(open(topics)).optional(),
    sentence: position,
    reason: z.enum(["no-topic", "no-act", "set-aside"]),
  };

  const comparedStatement = z
    .strictObject({
      id,
      issuer: party,
      counterpart: party.optional(),
      label: text.optional(),
      title: text.optional(),
      date: isoDate.optional(),
      event: id.optional(),
      language: id,
      languageSource: z.enum(["declared", "detected"]),
      issuerSource: z.enum(["declared", "inferred", "none"]),
      source: z.strictObject({
        path: text.optional(),
        url: text.optional(),
        sha256: text.optional(),
        firsthand: z.boolean().optional(),
        extent,
      }),
      role,
      parties: z.array(party).optional(),
      spans: z.array(span).optional(),
      text: text.optional(),
      counts: z.strictObject({ characters: count, words: count, sentences: count, claims: count }),
      initiator: z.strictObject({ side: id, exact: text }).optional(),
      leadTopic: open(topics).optional(),
    })
    .meta({ id: "ComparedStatement" });

  const difference = z
    .strictObject({
      id: z.string().regex(/^D\d+$/),
      rank: position,
      kind: ids(kinds),
      topic: open(topics).optional(),
      topics: z.array(open(topics)).min(1).optional(),
      salience: z.number(),
      key: id,
      sides: sides(z.strictObject({ claims: z.array(id), evidence: z.array(evidence).optional() })),
      summary: text,
      reasons: z.array(z.strictObject({ reason: text, weight: z.number(), rests: text.optional() })),
      wording: z.array(z.strictObject({ text, in: z.array(id) })).optional(),
    })
    .meta({ id: "Difference" });

  const comparison = z
    .strictObject({
      schema: z.literal("diplodiff/comparison/1"),
      title: text,
      codebook: z.strictObject({ id, version: z.number(), sha256: text }),
      statements: z.array(comparedStatement),
      topics: z.array(
        z.strictObject({
          id: open(topics),
          label: text,
          group: id,
          cells: sides(z.array(id)),
          silent: z.array(id),
          mentioned: sides(z.array(evidence)).optional(),
        }),
      ),
      claims: z.array(z.strictObject({ ...claimKeys, id, statement: id, gloss: text }).meta({ id: "ComparedClaim" })),
      differences: z.array(difference),
      agreements: z.array(z.strictObject({ topic: open(topics), claims: z.array(id), summary: text })),
      uncoded: z.array(z.strictObject({ ...uncodedKeys, statement: id })),
      commitments: z.array(
        z.strictObject({
          statement: id,
          claim: id,
          parties: z.array(id),
          cells: sides(z.array(id)),
          silent: z.array(id),
          named: z.array(id),
          against: z.array(id),
        }),
      ),
    })
    .meta({ id: "Comparison" });

  // One line of a stream, in and out.

  const anyId = z.json().optional();
  const lineKeys = { ...statementKeys, text };
  const lineStatement = z.strictObject(lineKeys).meta({ id: "Statement" });
  const extractRequest = z.strictObject({ id: anyId, ...lineKeys }).meta({ id: "ExtractRequest" });
  const compareRequest = z
    .strictObject({
      id: anyId,
      statements: z.array(lineStatement).min(1),
      against: z.array(lineStatement).optional(),
      withText: z.boolean().optional(),
    })
    .meta({ id: "CompareRequest" });
  const extractAnswer = z
    .strictObject({
      id: anyId,
      language: id,
      claims: z.array(z.strictObject({ ...claimKeys, id: id.optional() })),
      uncoded: z.array(z.strictObject(uncodedKeys)),
    })
    .meta({ id: "ExtractAnswer" });
  const compareAnswer = z.strictObject({ id: anyId, comparison }).meta({ id: "CompareAnswer" });
  const errorCodes = [
    "empty-line",
    "not-json",
    "not-utf-8",
    "too-long",
    "unknown-shape",
    "bad-field",
    "unsupported-language",
    "empty-text",
  ];
  const errorAnswer = z
    .strictObject({ id: z.json(), line: position, error: z.strictObject({ code: z.enum(errorCodes), message: text }) })
    .meta({ id: "ErrorAnswer" });
  const batch = z.union([extractRequest, compareRequest, extractAnswer, compareAnswer, errorAnswer]);

  // A user's codebook.

  const byLanguage = (value) => z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/), value);
  const terms = byLanguage(z.array(z.string().min(1)));
  const labels = byLanguage(text);
  const codebookFile = z.strictObject({
    diplodiff: z.literal("codebook/1"),
    id,
    version: z.number(),
    extends: z.enum(["core", "none"]).optional(),
    topics: z
      .record(
        id,
        z.strictObject({
          group: z.union([z.enum([...new Set(Object.values(topics).map(({ group }) => group))]), id]).optional(),
          means: text.optional(),
          label: labels.optional(),
          neighbours: z.array(id).optional(),
          terms: terms.optional(),
        }),
      )
      .optional(),
    acts: z
      .record(
        id,
        z.strictObject({
          strength: z.int().min(1).max(5).optional(),
          direction: z.enum(["cooperative", "neutral", "conflictual"]).optional(),
          cameo: z.string().regex(/^\d+$/).optional().describe("In quotes: leading zeros count."),
          plover: id.optional(),
          means: text.optional(),
          label: labels.optional(),
          terms: terms.optional(),
        }),
      )
      .optional(),
    actors: z.record(id, z.strictObject({ name: text.optional(), terms: terms.optional() })).optional(),
    blocking: terms.optional(),
  });

  return {
    comparison: schema("comparison", "A comparison of two or more statements", comparison),
    statement: schema("statement", "A statement file, or the front matter of a text", statement),
    codebook: schema("codebook", "A codebook that extends or replaces the core’s", codebookFile),
    batch: schema("batch", "One line of a batch stream, in or out", batch),
  };
}

function schema(name, title, type) {
  const made = z.toJSONSchema(type, { target: "draft-2020-12", unrepresentable: "throw" });
  return { $schema: made.$schema, $id: `urn:diplodiff:schema:${name}:1`, title, ...made };
}

/** The codebook's ids, from its source: they are listed nowhere twice. */
async function codebook() {
  const parts = ["acts", "topics", "attribution", "kinds"].map((part) => `export * from "./${part}.ts";`).join("\n");
  const resolveDir = new URL("../src/codebook/", import.meta.url).pathname;
  const { outputFiles } = await build({
    stdin: { contents: parts, resolveDir },
    bundle: true,
    format: "esm",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, made] of Object.entries(await makeSchemas())) {
    await writeFile(new URL(`../schemas/${name}.schema.json`, import.meta.url), `${JSON.stringify(made, null, 2)}\n`);
  }
}

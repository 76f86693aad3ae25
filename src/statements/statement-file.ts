import type { Claim, Evidence, Extraction } from "../model/claim.js";
import type { AuthoredClaim, Source, Statement } from "../model/statement.js";
import { present } from "./fields.js";

/** A statement as its file has it: `diplodiff: statement/1`, keys in the file's order. */
export type StatementFile = { readonly diplodiff: "statement/1" } & Omit<Partial<Statement>, "claims" | "source"> & {
    readonly source?: Partial<Source>;
    readonly text: string;
    readonly claims: readonly AuthoredClaim[];
  };

/**
 * What `extract` writes: the statement with its claims, so that a person corrects it and `compare` reads it back. Nothing that a claim says is
 * lost on the way but the rules that found it.
 */
export function statementFile({ statement, claims }: Extraction): StatementFile {
  const { issuer, counterpart, parties, label, title, event, date, language, role, text } = statement;
  return {
    diplodiff: "statement/1",
    ...present({
      role: role === "side" ? undefined : role,
      issuer,
      counterpart,
      parties,
      label,
      title,
      event,
      date,
    }),
    language,
    ...present({ source: sourceOf(statement.source) }),
    text,
    claims: claims.map((claim) => authored(claim, text)),
  };
}

/** Path and hash are of the file that was read, not of this one; a full extent goes without saying. */
function sourceOf({
  url,
  publisher,
  published,
  accessed,
  firsthand,
  extent,
  note,
}: Source): Partial<Source> | undefined {
  const source = present({
    url,
    publisher,
    published,
    accessed,
    firsthand,
    extent: extent === "full" ? undefined : extent,
    note,
  });
  return Object.keys(source).length === 0 ? undefined : source;
}

/** A claim in the flat keys of a statement file. */
export function authored(claim: Claim, text: string): AuthoredClaim {
  const [condition, ...others] = claim.conditions;
  const parts = claim.evidence.map(({ exact }) => exact);
  return {
    topics: claim.topics,
    act: claim.act.id,
    attribution: claim.attribution.kind,
    ...present({
      actor: claim.attribution.actor,
      actors: some(claim.actors.map(({ id, role }) => (role === "other" ? id : { id, role }))),
      places: some(claim.places),
      object: claim.object,
      items: some(claim.items ?? []),
      step: claim.step,
      polarity: claim.polarity === "affirmed" ? undefined : claim.polarity,
      urgency: claim.urgency === "none" ? undefined : claim.urgency,
      condition: others.length > 0 ? claim.conditions : condition,
      numbers: some(claim.quantities),
      dates: some(claim.dates.map(({ value }) => value)),
      labels: some(claim.labels),
    }),
    quote: parts.length === 1 ? (parts[0] as string) : parts,
    ...present({ prefix: prefixFor(claim.evidence, text), until: claim.until }),
  };
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/**
 * Just enough words before the quote to find each of its parts where it stands, when parts are looked for from the prefix on. Absent where
 * they are found without, and where no prefix helps.
 */
function prefixFor(evidence: readonly Evidence[], text: string): string | undefined {
  const [first] = evidence;
  const found = (from: number) => evidence.every(({ exact, startUtf16 }) => text.indexOf(exact, from) === startUtf16);
  if (first === undefined || found(0)) return undefined;
  for (let from = first.startUtf16; from > 0; ) {
    from = wordBefore(text, from);
    const candidate = text.slice(from, first.startUtf16);
    const once = text.indexOf(candidate + first.exact) === text.lastIndexOf(candidate + first.exact);
    if (once && found(text.indexOf(candidate))) return candidate;
  }
  return undefined;
}

/** Start of the word that ends before `at`; no word is longer than what is looked at. */
function wordBefore(text: string, at: number): number {
  const from = Math.max(0, at - 200);
  return from + (/\S+\s*$/.exec(text.slice(from, at))?.index ?? 0);
}

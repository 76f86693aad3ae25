import type { Mention, ReadText } from "../languages/find-mentions.js";
import type { Phrasebook } from "../model/phrasebook.js";
import type { SheetWords } from "./words/sheet-words.js";

/** A person, a body or a place that a text names, and who or what that is. */
export interface NameEntry {
  /** As a text writes it. */
  readonly name: string;
  readonly means: string;
}

/** Places that more than one state calls its own, or whose state is in question. */
const disputed: ReadonlySet<string> = new Set([
  "AEGEAN-ISLETS",
  "CRIMEA",
  "FALKLANDS-MALVINAS",
  "GOLAN",
  "JERUSALEM",
  "JERUSALEM.east",
  "KASHMIR",
  "KURIL-NORTHERN",
  "NKR-ARTSAKH",
  "SENKAKU-DIAOYU",
  "SPRATLYS",
  "WESTERN-SAHARA",
]);

/**
 * The names in texts, in the order of the alphabet, which tells nothing of where they stand. States themselves, offices without a name and
 * what the tables do not explain are left out: better no line than a guess.
 *
 * @param hidden whether an id belongs to a side that stays unnamed
 */
export function namesOf(
  texts: readonly ReadText[],
  phrasebook: Phrasebook,
  words: SheetWords,
  hidden: (id: string) => boolean,
): readonly NameEntry[] {
  const kept: Named[] = [];
  for (const { text, sentences } of texts)
    for (const mention of sentences.flatMap(({ mentions }) => mentions)) {
      if (hidden(mention.id)) continue;
      const means = meaningOf(mention, phrasebook, words);
      if (means !== undefined) keep({ name: writtenIn(text, mention), means, mention }, kept);
    }
  return kept.map(({ name, means }) => ({ name, means })).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

interface Named extends NameEntry {
  readonly mention: Mention;
}

/** One line a name: the fuller of two, of a place the shorter (“Idlib”, not “southern Idlib”), of several forms the one of a dictionary. */
function keep(one: Named, kept: Named[]): void {
  const at = kept.findIndex(({ mention, name }) => isOneName(mention, one.mention) || name === one.name);
  const known = kept[at];
  if (known === undefined) kept.push(one);
  else if (fuller(one, known) > 0 || (fuller(one, known) === 0 && isCitation(one) && !isCitation(known)))
    kept[at] = one;
}

/** An office passes from one person to the next: the same id is the same person only where one name ends with the other. */
function isOneName(a: Mention, b: Mention): boolean {
  if (a.kind !== b.kind || a.id !== b.id) return false;
  if (a.aspect !== "person") return true;
  const [one, other] = [termWords(a), termWords(b)];
  const shorter = Math.min(one.length, other.length);
  return one.slice(-shorter).join(" ") === other.slice(-shorter).join(" ");
}

function termWords({ term }: Mention): readonly string[] {
  return term.replace(/\/\S*/g, "").split(" ");
}

function fuller(one: Named, other: Named): number {
  const more = one.mention.words.length - other.mention.words.length;
  return one.mention.kind === "place" ? -more : more;
}

function isCitation({ name, mention }: Named): boolean {
  return key({ name }) === termWords(mention).join(" ");
}

/** Without what Turkish hangs on a name after an apostrophe. */
function writtenIn(text: string, { start, end }: Mention): string {
  return text
    .slice(start, end)
    .replace(/\s+/g, " ")
    .replace(/[’'](?!.*\s)\p{Ll}*$/u, "");
}

function meaningOf({ kind, id, aspect }: Mention, phrasebook: Phrasebook, words: SheetWords): string | undefined {
  const { names, bodies } = words;
  const body = bodies[id];
  if (body !== undefined) return body;
  const [state = id, part] = id.split(".", 2);
  if (kind === "place") {
    if (disputed.has(id)) return names.disputed;
    return part === undefined ? undefined : ofState(names.place, state, phrasebook, words);
  }
  if (kind !== "actor") return undefined;
  if (aspect === "capital") return ofState(names.capital, state, phrasebook, words);
  if (aspect !== "person") return undefined;
  const actor = phrasebook.actor(id);
  if (actor === id) return undefined;
  return actor === phrasebook.actor(state) ? ofState(undefined, state, phrasebook, words) : actor;
}

/** `place; state: Syria`: a colon, so that no language has to inflect the name. */
function ofState(
  what: string | undefined,
  state: string,
  phrasebook: Phrasebook,
  { names }: SheetWords,
): string | undefined {
  const name = phrasebook.actor(state);
  if (name === state) return undefined;
  const said = `${names.state}: ${name.replace(/^the /, "")}`;
  return what === undefined ? said : `${what}; ${said}`;
}

function key({ name }: Pick<NameEntry, "name">): string {
  return name.normalize("NFC").toLowerCase();
}

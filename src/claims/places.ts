import type { Mention } from "../languages/find-mentions.js";
import type { TokenRange } from "../text/sentences.js";
import { isBoundary, isCue, type View } from "./view.js";

/** What is told of a place as a whole: whatever country is named, it is told of. */
const ofPlaces: ReadonlySet<string> = new Set(["regional-situation"]);
/** What a state does to others: one that owns it is its doer, and where it is done is told by a place. */
const deeds: ReadonlySet<string> = new Set(["attacks", "sanctions", "military-aid", "deployment", "cyber", "maritime"]);
/** What reaches whom it is meant for: there it is. */
const reaching: ReadonlySet<string> = new Set(["attacks", "civilians", "humanitarian-aid", "deployment", "disaster"]);

/** The matter of a claim, as far as its places hang on it. */
export interface PlacedMatter {
  readonly topics: readonly string[];
  readonly mentions: readonly Mention[];
}

/**
 * Where the matter of a claim is, in text order: places that are no states wherever they are named, and states that the words put there
 * ("in Lebanon", "Lübnan'daki", «в Ливане», «في لبنان») or that the matter is of ("Libya's elections"). A state that does something in it
 * ("Israel's strikes", "trade with Israel") is told among the actors alone.
 *
 * @param phrase the matter's own words
 */
export function placesIn(view: View, phrase: TokenRange, matter: PlacedMatter): readonly string[] {
  const named = view.mentions.filter(
    (mention) =>
      mention.from >= phrase.from &&
      mention.to <= phrase.to &&
      (mention.kind === "place" || (mention.kind === "actor" && isPlace(view, mention, matter))),
  );
  // Toponyms first: what is more exact leads.
  return [
    ...named.filter((mention) => mention.kind === "place"),
    ...named.filter((mention) => mention.kind === "actor"),
  ].map((mention) => mention.id);
}

function isPlace(view: View, mention: Mention, matter: PlacedMatter): boolean {
  if (mention.aspect === "people") return true;
  if (mention.aspect !== "name") return false;
  if (has(matter, ofPlaces)) return true;
  const inTerm = matter.mentions.some((topic) => mention.words.every((word) => topic.words.includes(word)));
  if (inTerm) return !has(matter, deeds);
  const before = leadingTo(view, mention.from);
  if (isCue(view, before, "place")) return true;
  if (mention.form.preposition !== undefined || isCue(view, before, "preposition")) return has(matter, reaching);
  switch (mention.form.case) {
    case "locative":
      return true;
    case "dative":
      return has(matter, reaching);
    case "genitive":
      return !has(matter, deeds) && !doesIt(view, mention, matter);
    case undefined:
    case "nominative":
      return !has(matter, deeds) && matter.mentions.some((topic) => touches(view, mention, topic));
    default:
      return false;
  }
}

/** "ABD'nin ateşkesi sağlaması": who owns a verb made a noun, right behind its object, is its doer. */
function doesIt(view: View, owner: Mention, matter: PlacedMatter): boolean {
  return matter.mentions.some(
    ({ from, to, form }) => from >= owner.to && form.case !== "genitive" && view.shapeAt(to)?.use === "nominal",
  );
}

/** "with Iran", "İran ile": a partner, and no place that is talked of; "Suriye ile Libya" are two places. */
export function isPartner(view: View, name: Mention): boolean {
  const before = leadingTo(view, name.from);
  if (isCue(view, before, "preposition") && !isCue(view, before, "place")) return true;
  return (
    isCue(view, name.to, "company") &&
    !view.mentions.some((next) => next.from === name.to + 1 && (next.kind === "place" || next.kind === "actor"))
  );
}

/** The word before a name, over articles and courtesies. */
function leadingTo(view: View, from: number): number {
  let at = from - 1;
  while (at > view.from && isCue(view, at, "determiner", "honorific") && !isCue(view, at, "preposition")) at--;
  return at;
}

/** "Libya seçimleri", «انتخابات ليبيا»: a bare name beside its noun. */
function touches(view: View, name: Mention, topic: Mention): boolean {
  const [from, to] = name.to <= topic.from ? [name.to, topic.from] : [topic.to, name.from];
  if (to < from || to - from > 1) return false;
  for (let at = from; at < to; at++) if (isBoundary(view, at)) return false;
  return true;
}

function has(matter: PlacedMatter, topics: ReadonlySet<string>): boolean {
  return matter.topics.some((topic) => topics.has(topic));
}

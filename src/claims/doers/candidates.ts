import type { Mention } from "../../languages/find-mentions.js";
import type { TokenRange } from "../../text/sentences.js";
import { isDoer } from "../clauses/head-final.js";
import { isCue, isNamed, isSeparator, isSmall, type View } from "../view.js";

/** What may stand right behind a doer. */
const leaning: ReadonlySet<string> = new Set(["side", "particle", "sides", "and", "but", "counterpart"]);

/**
 * Where heads come last, what follows a name decides: "Rusya halkına", "Putin ile Zelenski arasında", "mevkidaşının daveti üzerine", and a name
 * whose title or surname stands in another case ("Rusya Devlet Başkanı Putin’e") are no doers.
 */
export function isAttribute(view: View, mention: Mention, anyCase: boolean): boolean {
  const named =
    mention.kind === "actor" &&
    (mention.aspect === "name" || mention.aspect === "adjective" || mention.aspect === "people");
  const next = view.mentions.filter(
    (other) =>
      other.from === mention.to &&
      (other.kind === "actor" || other.kind === "act" || (other.kind === "cue" && leaning.has(other.id))) &&
      isDoer(other.form),
  );
  const plain =
    mention.to < view.to && view.tokens[mention.to]?.kind === "word" && isSmall(view, mention.to) && next.length === 0;
  if (named && plain && mention.form.case !== "genitive") return true;
  let at = mention.to;
  while (
    at < view.to &&
    (isCue(view, at, "and") || view.mentions.some((other) => other.kind === "actor" && other.words.includes(at)))
  )
    at++;
  // "PKK terör örgütünün": the case of the noun that carries the name is the name's.
  const carriers = view.mentions.filter((other) => other.from === at && other.kind === "cue" && other.id === "side");
  if (carriers.length > 0 && !carriers.some((carrier) => isDoer(carrier.form))) return true;
  if (isCue(view, at, "preposition")) return true;
  for (let ahead = mention.to; ahead < Math.min(view.to, mention.to + 3) && !isSeparator(view, ahead); ahead++)
    if (isCue(view, ahead, "at-request")) return true;
  if (anyCase) return false;
  if (!isDoer(lastOfRun(view, mention).form)) return true;
  const beside = view.mentions.filter((other) => other.from === mention.to && other.kind === "actor");
  return (
    beside.length > 0 &&
    !beside.some((other) => isDoer(other.form)) &&
    beside.some((other) => other.form.case !== "genitive")
  );
}

/** "PKK/PYD/YPG’nin": names that a stroke joins share the case of the last. */
function lastOfRun(view: View, mention: Mention): Mention {
  const next = view.mentions.find(
    (other) => other.kind === "actor" && other.from === mention.to && view.text.slice(mention.end, other.start) === "/",
  );
  return next === undefined ? mention : lastOfRun(view, next);
}

/** Whether a mention may be the doer of what stands in the range; `anyCase` where the verb decides nothing about it. */
export function isCandidate(view: View, mention: Mention, range: TokenRange, anyCase: boolean): boolean {
  if (mention.kind === "cue") {
    if (!["sides", "we", "he", "they", "counterpart", "outsiders", "contact"].includes(mention.id)) return false;
    if (mention.id !== "sides" && mention.id !== "counterpart" && isCue(view, mention.from, "possessive")) return false;
  } else if (mention.kind !== "actor") return false;
  if (!anyCase && mention.form.preposition !== undefined) return false;
  if (!anyCase && !isDoer(mention.form) && !ownsTitle(view, mention, range)) return false;
  // A name in a case that could also be a possessive ("Irak’ın") is read as the case.
  if (
    !anyCase &&
    mention.kind === "actor" &&
    mention.aspect !== "office" &&
    !ownsTitle(view, mention, range) &&
    // A body's name is a compound, whose own possessive looks like an accusative ("Örgütü", "Kurulu").
    mention.aspect !== "body" &&
    view.mentions.some(
      (other) =>
        other.kind === "actor" && other.from === mention.from && other.to === mention.to && !isDoer(other.form),
    )
  )
    return false;
  if (anyCase && mention.form.case !== undefined && !["nominative", "genitive"].includes(mention.form.case))
    return false;
  const start = phraseStart(view, mention, range);
  const before = isCue(view, start - 1, "determiner") ? start - 2 : start - 1;
  return before < range.from || !isCue(view, before, "preposition", "by", "at-request");
}

/** Where the phrase begins that ends in the mention: "with the | German Chancellor Angela Merkel". */
function phraseStart(view: View, mention: Mention, range: TokenRange): number {
  let start = mention.from;
  while (start > range.from && (isNamed(view, start - 1) || isCue(view, start - 1, "honorific"))) start--;
  return start;
}

/** "Norway's Foreign Minister": a state that opens the stretch and owns the title right behind it is that title's. */
function ownsTitle(view: View, mention: Mention, range: TokenRange): boolean {
  return (
    mention.kind === "actor" &&
    mention.form.case === "genitive" &&
    mention.aspect !== "office" &&
    (mention.from === range.from ||
      (mention.from === range.from + 1 && isCue(view, range.from, "determiner", "and", "that", "subordinator"))) &&
    view.mentions.some((other) => other.kind === "actor" && other.aspect === "office" && other.from === mention.to)
  );
}

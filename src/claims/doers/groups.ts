import type { Mention } from "../../languages/find-mentions.js";
import type { TokenRange } from "../../text/sentences.js";
import { isCapital, isCue, isSeparator, type View, wordAt } from "../view.js";
import type { Heard } from "./heard.js";

/** Titles that name their body behind a preposition in every language: «الأمين العام لجامعة الدول العربية». */
const ofBodies: ReadonlySet<string> = new Set(["secretary-general", "envoy"]);

function hasSides(cue: string): boolean {
  return cue === "counterpart" || cue === "sides";
}

/** "the Russian Foreign Minister Sergey Lavrov", "the Prime Minister of Iraq": one actor in several mentions. */
export function groupActors(view: View, candidates: readonly Mention[], range: TokenRange, heard: Heard): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of candidates) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last !== undefined && last.to > mention.from) {
      // "two Russian ministers" are Russia's; "both ministers", "the President and the Prime Minister" are whom the cue says.
      if (last.kind === "cue" && mention.kind === "actor" && !(hasSides(last.id) && mention.aspect === "office"))
        // "his Norwegian counterpart" begins where its cue does, which holds the "his".
        groups[groups.length - 1] = last.id === "counterpart" ? [last, mention] : [mention];
      continue;
    }
    // A title after a title is somebody else: «هنأ السيد الرئيس رئيس الوزراء».
    const another =
      // «صاحب السمو الملكي الأمير» is one.
      (mention.aspect === "office" &&
        // A spokesman speaks for the body that stands behind his title.
        !(heard.doerFollows && last?.id === "spokesperson") &&
        group?.some((one) => one.aspect === "office" && !(one.id === "monarch" && mention.id === "monarch")) ===
          true) ||
      (heard.doerFollows && mention.kind === "cue" && mention.id === "counterpart");
    // «اتهم الوزير إسرائيل»: a state's name behind a title with its article is the object.
    const object =
      heard.doerFollows &&
      (mention.aspect === "name" || mention.aspect === "body" || mention.aspect === "capital") &&
      last?.aspect === "office" &&
      last.form.definite === true &&
      // «صاحب السمو ولي عهد البحرين»: a title whose last word lacks the article waits for its state.
      view.shapeAt(last.to - 1)?.definite === true;
    const sidesBefore = last?.kind === "cue" && last.id === "sides";
    if (
      last !== undefined &&
      group !== undefined &&
      !another &&
      !object &&
      !sidesBefore &&
      mention.form.conjunction !== true &&
      touches(view, last.to, mention.from)
    )
      group.push(mention);
    else groups.push([mention]);
  }
  // "of Iraq", "of the French Republic" after a title was no candidate: it belongs to the title before it.
  return groups.map((group) => {
    const last = group.at(-1) as Mention;
    // «глава польского МИД»: a state inside a title is whose title it is.
    const inside = view.mentions.find((mention) => isInTitle(last, mention));
    if (inside !== undefined && group.every((one) => one.aspect === "office")) return [...group, inside];
    const tail = view.mentions.filter(
      (mention) =>
        mention.kind === "actor" &&
        mention.from > last.to - 1 &&
        mention.from - last.to <= 3 &&
        mention.to <= Math.max(range.to, mention.to) &&
        mention.aspect !== "office" &&
        !barred(view, last.to, mention.from),
    );
    const belongs =
      tail[0] !== undefined &&
      ((!heard.doerFollows && isCue(view, last.to, "preposition")) ||
        (tail[0].from === last.to && tail[0].form.case === "genitive") ||
        (heard.doerFollows &&
          ofBodies.has(last.id) &&
          tail[0].from === last.to + 1 &&
          isCue(view, last.to, "preposition")));
    return last.aspect === "office" && belongs ? [...group, tail[0] as Mention] : group;
  });
}

function barred(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isSeparator(view, at) || isCue(view, at, "and")) return true;
  return false;
}

function touches(view: View, from: number, to: number): boolean {
  if (to - from > 2) return false;
  for (let at = from; at < to; at++)
    if (isSeparator(view, at) || isCue(view, at, "and", "but") || !isOfName(view, at)) return false;
  return true;
}

function isInTitle(title: Mention, mention: Mention): boolean {
  return (
    title.aspect === "office" &&
    mention.kind === "actor" &&
    mention.aspect !== "office" &&
    mention.from > title.from &&
    mention.to < title.to &&
    !mention.words.some((word) => title.words.includes(word))
  );
}

/** A capital, or the full stop of an initial: «М. Рубио». */
function isOfName(view: View, at: number): boolean {
  return isCapital(view, at) || (wordAt(view, at) === "." && isCapital(view, at - 1));
}

/** "X, Y and Z": the first doer with those listed after it; a pronoun is joined to nobody. */
export function joinedTo(view: View, groups: readonly Mention[][]): readonly Mention[][] {
  const first = groups[0] as Mention[];
  if (first[0]?.kind === "cue" && first[0].id !== "counterpart") return [first];
  let last = 0;
  for (let at = 1; at < groups.length && isListed(view, groups[at - 1] as Mention[], groups[at] as Mention[]); at++)
    if (isJoined(view, groups[at - 1] as Mention[], groups[at] as Mention[])) last = at;
  return groups.slice(0, last + 1);
}

/** A person or an office, as against a state: "Erdoğan, Azerbaijan and Armenia" is no list. */
function isPerson(group: readonly Mention[]): boolean {
  return group.some((mention) => mention.aspect === "person" || mention.aspect === "office");
}

function isListed(view: View, a: readonly Mention[], b: readonly Mention[]): boolean {
  const from = (a.at(-1) as Mention).to;
  const to = (b[0] as Mention).from;
  if (isPerson(a) !== isPerson(b) && isSeparator(view, from)) return false;
  if (((a.at(-1) as Mention).form.case === "genitive") !== ((b.at(-1) as Mention).form.case === "genitive"))
    return false;
  for (let at = from; at < to; at++)
    if (
      !isSeparator(view, at) &&
      !isCue(view, at, "and", "determiner", "honorific") &&
      !isOfName(view, at) &&
      !(isCue(view, at, "negator") && isDenied(view, a))
    )
      return false;
  return to - from <= 5;
}

function isJoined(view: View, a: readonly Mention[], b: readonly Mention[]): boolean {
  const from = (a.at(-1) as Mention).to;
  const to = (b[0] as Mention).from;
  if (to - from > 5) return false;
  if (b[0]?.form.conjunction === true) return true;
  for (let at = from; at < to; at++)
    if (isCue(view, at, "and") || (isCue(view, at, "negator") && isDenied(view, a))) return true;
  return false;
}

/** "Neither the Minister nor his guest": both are denied, and so both are meant. */
function isDenied(view: View, group: readonly Mention[]): boolean {
  const { from } = group[0] as Mention;
  return isCue(view, from - 1, "negator") || (isCue(view, from - 1, "determiner") && isCue(view, from - 2, "negator"));
}

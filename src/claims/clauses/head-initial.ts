import { isSaying } from "../../codebook/nesting.js";
import type { ActMention, Clause } from "../clause.js";
import type { Scope } from "../scope.js";
import { cuesAt, isBoundary, isCue, isSeparator, type View } from "../view.js";
import { describes, judgesThat } from "./governing/describing.js";
import { lastBoundary, startOf, zoneOf } from "./governing/edges.js";
import { pushInner, pushPredicate, takesInner } from "./governing/inner.js";
import { type Content, carryReach, isOwned, type Main } from "./governing/main.js";
import { placePredicate } from "./governing/predicates.js";
import { addClauses } from "./governing/spans.js";
import { carries, isDeniedNeed, isReported } from "./governing/standing.js";
import { findThats, openThats } from "./governing/thats.js";
import { assertion, trailing, under } from "./governing/told-whole.js";

/**
 * Cuts a sentence whose acts govern what follows them.
 *
 * @param acts in text order, with their uses chosen
 * @returns one clause a content clause or object of a governing act, in text order
 */
export function cutHeadInitial(view: View, acts: readonly ActMention[], scopes: readonly Scope[]): Clause[] {
  const standing = acts.filter(
    (act) =>
      !isDeniedNeed(view, act, acts) &&
      !isReported(view, act, acts) &&
      (act.id !== "light" || carries(view, act, acts)) &&
      !scopes.some(
        (scope) =>
          scope.kind !== "purpose" && act.head >= scope.from && act.head < scope.to && act.from > scope.cue.from,
      ),
  );
  const thats = findThats(view, standing);
  const mains: Main[] = [];
  let left = view.from;
  for (const act of standing) {
    const current = mains.at(-1);
    openThats(view, current, thats, left, act.from);
    left = act.from;
    place(view, mains, act, standing);
  }
  openThats(view, mains.at(-1), thats, left, view.to);
  if (mains.length === 0) {
    const owned = standing.find((act) => act.use === "noun" && act.id !== "light" && isOwned(view, act));
    if (owned !== undefined) mains.push({ act: owned, from: view.from, inherits: false, contents: [] });
    const told = owned === undefined ? assertion(view, scopes) : undefined;
    if (told !== undefined) mains.push({ act: told, from: view.from, inherits: false, contents: [] });
  }
  const clauses: Clause[] = [];
  for (const [at, main] of mains.entries()) addClauses(clauses, view, main, mains[at + 1]?.from ?? view.to, at);
  const said = trailing(view, mains);
  return said === undefined
    ? clauses
    : clauses.filter((clause) => clause.outer !== said.act).map((clause) => under(view, said, clause));
}

function place(view: View, mains: Main[], act: ActMention, acts: readonly ActMention[]): void {
  const current = mains.at(-1);
  switch (act.use) {
    case "finite":
    case "passive":
      placeVerb(view, mains, current, act, acts);
      return;
    case "converb":
      placeConverb(view, mains, current, act);
      return;
    case "infinitive":
      // "spoke with the President to congratulate him", "met to discuss": what the contact was for is a clause of its own.
      if (current?.act.id === "meet" || current?.act.id === "invite") {
        mains.push({ act, from: act.from, inherits: true, contents: [] });
        return;
      }
      if (current !== undefined && takesInner(view, current, act)) pushInner(view, current, act);
      return;
    case "noun":
      if (current !== undefined && takesInner(view, current, act)) pushInner(view, current, act);
      return;
    case "predicate":
      placePredicate(view, mains, current, act);
      return;
    default:
      return;
  }
}

function placeVerb(
  view: View,
  mains: Main[],
  current: Main | undefined,
  act: ActMention,
  acts: readonly ActMention[],
): void {
  const open = (from: number, inherits: boolean) =>
    mains.push({ act, from, inherits, contents: subjectNouns(view, act, from, acts) });
  if (current === undefined) {
    open(afterUnread(view, act), false);
    return;
  }
  if (judgesThat(view, current, act)) {
    mains.pop();
    open(current.from, current.inherits);
    return;
  }
  // A conjunction written into the verb parts it as a word of its own does.
  const boundary = act.form.conjunction === true ? act.from - 1 : lastBoundary(view, current.act.to, act.from);
  const content = current.contents.at(-1);
  const inThat = content?.that === true;
  const tail = content?.inner.at(-1) ?? current.act;
  if (tail.id === "future" && act.from - tail.to <= carryReach && lastBoundary(view, tail.to, act.from) === undefined) {
    pushPredicate(current, act, content?.from ?? act.from);
    return;
  }
  // "thanked her for the aid that Jordan had provided": what describes the matter is no clause of its own (RULES 6).
  if (boundary === undefined && !inThat && describes(view, current, act)) return;
  if (boundary === undefined || (inThat && boundary < content.from)) {
    if (inThat || isSaying(current.act.id)) pushPredicate(current, act, content?.from ?? current.act.to);
    else open(startOf(view, current.act.to, act, acts), true);
    return;
  }
  const zone = zoneOf(view, boundary + 1, act.from);
  // "will send doctors and step up the campaign": a second verb under the same "will" is as much to come as the first.
  const isComing = [current.act, ...(content?.inner ?? [])].some(
    (one) => one.id === "future" && one.use === "predicate",
  );
  if (isComing && zone === "bare" && isBare(act)) return;
  // "that the YPG, an offshoot of …, had not withdrawn": a comma alone does not end a clause that still waits for its verb.
  const waits =
    act.form.conjunction !== true &&
    inThat &&
    content.inner.length === 0 &&
    zone === "bare" &&
    isSeparator(view, boundary);
  if (waits) pushPredicate(current, act, content.from);
  // "We hope that sense prevails and Oslo will refrain": what is to come, joined to what is hoped, is hoped too.
  else if (inThat && current.act.id === "hope" && act.form.future === true && isCue(view, boundary, "and"))
    current.contents.push({ inner: [act], from: boundary + 1, that: true });
  else if (inThat && zone === "other") current.contents.push({ inner: [act], from: boundary + 1, that: true });
  else open(boundary + 1, zone === "bare");
}

/** "The Minister toured the port, and the two sides agreed": behind a clause whose verb is unknown, both sides begin a clause of their own. */
function afterUnread(view: View, act: ActMention): number {
  const boundary = lastBoundary(view, view.from, act.from);
  if (boundary === undefined || !isCue(view, boundary, "and", "but") || !isSeparator(view, boundary - 1))
    return view.from;
  const both = cuesAt(view, boundary + 1, "sides", "they", "we").some((cue) => act.from - cue.to <= 1);
  return both ? boundary + 1 : view.from;
}

/** A verb without an ending: a present, or an infinitive whose helper stands before the "and". */
function isBare({ use, form }: ActMention): boolean {
  return use === "finite" && form.plural === true && form.person === undefined;
}

/** "Concern was voiced over …", "The importance of … was noted": an act noun as the subject of a passive of saying holds for it. */
function subjectNouns(view: View, act: ActMention, from: number, acts: readonly ActMention[]): Content[] {
  if (!isSaying(act.id)) return [];
  const noun = acts.find(
    (one) =>
      one.use === "noun" && one.from >= from && one.to <= act.from && (act.use === "passive" || isOwned(view, one)),
  );
  return noun === undefined ? [] : [{ inner: [noun], from: noun.from, that: false }];
}

function placeConverb(view: View, mains: Main[], current: Main | undefined, act: ActMention): void {
  const previous = act.from - 1;
  const opens =
    act.form.conjunction === true ||
    previous < view.from ||
    isBoundary(view, previous) ||
    isCue(view, previous, "by", "subordinator") ||
    // "thanked him for moving the embassy and for acknowledging …": behind a preposition of its own it is a noun.
    (isBoundary(view, previous - 1) && !isCue(view, previous, "preposition")) ||
    // «… حليف موثوق داعياً إلى»: in a form that can be nothing else, a participle opens its clause without a comma.
    (act.form.case === "accusative" && current !== undefined && act.from > current.act.to);
  if (!opens) {
    if (current !== undefined && takesInner(view, current, act)) pushInner(view, current, act);
    return;
  }
  if (mains.length === 0 && previous < view.from && isGerundSubject(view, act)) return;
  // "began by offering": the doer of an unknown verb before it is the doer here.
  mains.push({ act, from: mains.length === 0 ? view.from : act.from, inherits: true, contents: [] });
}

/** "Sending troops is not on our agenda": a deed that is the subject of a verb before any comma is talked of, not told. */
function isGerundSubject(view: View, act: ActMention): boolean {
  for (let at = act.to; at < view.to; at++) {
    if (isSeparator(view, at) || isCue(view, at, "that", "relative")) return false;
    if (isCue(view, at, "be", "future", "do", "able") && !isCue(view, at - 1, "to")) return true;
  }
  return false;
}

import { isSaying } from "../../codebook/nesting.js";
import type { TokenRange } from "../../text/sentences.js";
import type { ActMention, ActUse, Clause } from "../clause.js";
import type { Scope } from "../scope.js";
import { cuesAt, isBoundary, isCue, isSeparator, isSmall, isStop, type View, wordAt } from "../view.js";

/** What lies inside a governing act: one content clause or object, with the acts inside it. */
interface Content {
  readonly inner: readonly ActMention[];
  /** First token of the clause, its subject included. */
  readonly from: number;
  readonly that: boolean;
}

/** How far from a light verb its act noun stands: "expressed his deep and abiding concern". */
const carryReach = 6;

const ownerReach = 4;

/** How many words a sentence without an act may have to be read as one assertion; in longer ones what is told and what it serves are mixed. */
const assertionReach = 26;
/** How far apart two nouns of one matter stand: "deep thanks and appreciation". */
const sharedReach = 3;

interface Main {
  readonly act: ActMention;
  /** First token of the clause: its subject stands from here to the act. */
  readonly from: number;
  readonly inherits: boolean;
  readonly contents: Content[];
}

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

/** "The truce is holding": a whole sentence in which no act is named tells what the issuer holds to be so. */
function assertion(view: View, scopes: readonly Scope[]): ActMention | undefined {
  const last = wordAt(view, view.to - 1);
  if (last !== "." && last !== "!") return undefined;
  if (
    view.to - view.from > assertionReach ||
    !view.mentions.some((mention) => mention.kind === "topic" && mention.weak === 0)
  )
    return undefined;
  const verb = view.mentions.find(
    (mention) =>
      mention.kind === "cue" &&
      mention.id === "asserts" &&
      mention.from > view.from &&
      // "were joined by senior officials" is no news of a matter.
      !view.mentions.some((block) => block.kind === "block" && block.from === mention.to) &&
      !scopes.some((scope) => mention.from >= scope.from && mention.to <= scope.to),
  );
  return verb === undefined ? undefined : { ...verb, id: "happens", use: "finite" };
}

/** "The strikes must end, the Minister said": a saying at the end, with its speaker and no matter of its own, holds for what stands before it. */
function trailing(view: View, mains: readonly Main[]): Main | undefined {
  const last = mains.at(-1);
  if (
    mains.length < 2 ||
    last === undefined ||
    !(isSaying(last.act.id) || last.act.id === "warn" || last.act.id === "agree") ||
    last.act.id === "light" ||
    last.act.use !== "finite"
  )
    return undefined;
  if (last.contents.length > 0 || hasTopic(view, { from: last.from, to: view.to }) || !isSeparator(view, last.from - 1))
    return undefined;
  return zoneOf(view, last.from, last.act.from) === "doer" ||
    zoneOf(view, last.act.to, Math.min(view.to, last.act.to + carryReach)) === "doer"
    ? last
    : undefined;
}

function under(view: View, said: Main, clause: Clause): Clause {
  if (isSaying(clause.outer.id)) return clause;
  const before: TokenRange = { from: said.from, to: said.act.from };
  const behind: TokenRange = { from: said.act.to, to: Math.min(view.to, said.act.to + carryReach) };
  return {
    ...clause,
    // "Any attack will have consequences, the Minister warned": the matter stands as the subject of what is said.
    fallback: clause.fallback !== undefined && hasTopic(view, clause.fallback) ? clause.fallback : clause.subject,
    outer: said.act,
    inner: [clause.outer, ...clause.inner],
    // «…, заявил Песков»: who says it may stand behind.
    subject: zoneOf(view, before.from, before.to) === "doer" ? before : behind,
    innerSubject: clause.subject,
    inherits: false,
  };
}

/** "The Kingdom’s rejection of … remains unchanged": an act noun with its doer as possessor, where nothing else is an act. */
function isOwned(view: View, act: ActMention): boolean {
  for (let at = act.from - 1; at >= Math.max(view.from, act.from - ownerReach); at--) {
    if (isSeparator(view, at)) return false;
    if (
      view.mentions.some(
        (mention) => mention.kind === "actor" && mention.words.includes(at) && mention.form.case === "genitive",
      )
    )
      return true;
  }
  return false;
}

/** "must not be lifted", "should not be accepted": what should not be is a need denied, no refusal. */
function isDeniedNeed(view: View, act: ActMention, acts: readonly ActMention[]): boolean {
  return (
    act.id === "reject" &&
    isCue(view, act.from, "negator") &&
    acts.some((one) => one.id === "call-for" && one.use === "predicate" && one.to === act.from)
  );
}

/** "The claim that a plane was shot down is false": what a report says is the matter of its denial. */
function isReported(view: View, act: ActMention, acts: readonly ActMention[]): boolean {
  const denial = acts.find((one) => one.id === "deny" && (one.use === "finite" || one.use === "predicate"));
  if (denial === undefined || act.from >= denial.from) return false;
  for (let at = view.from + 1; at < act.from; at++)
    if (isCue(view, at, "that")) {
      const opens = at - view.from <= carryReach && !acts.some((one) => one.from < at && one.use !== "noun");
      return opens && !isBoundary(view, at - 1);
    }
  return false;
}

/** Acts of what is still to be done, told by a predicate: "will", "are committed to", "are ready to". */
const toCome: ReadonlySet<string> = new Set(["future", "commit", "intend"]);

const verbal: ReadonlySet<ActUse> = new Set(["infinitive", "converb", "nominal"]);

/**
 * A light verb counts only with the act that it carries: the verb right behind it ("continued to discuss", "failed to agree"), or a
 * noun after it or as its subject.
 */
function carries(view: View, light: ActMention, acts: readonly ActMention[]): boolean {
  const next = isCue(view, light.to, "to") ? light.to + 1 : light.to;
  if (light.use !== "passive" && acts.some((act) => act.from === next && verbal.has(act.use))) return true;
  // A doer with his titles may stand between, where a preposition ties the noun to its verb.
  const reach = (act: ActMention) =>
    act.form.preposition !== undefined || act.head > act.from || isCue(view, act.from - 1, "preposition")
      ? carryReach * 3
      : carryReach;
  return acts.some(
    (act) =>
      (act.use === "noun" || isReadiness(act)) &&
      act.id !== "light" &&
      (act.from >= light.to
        ? act.from - light.to <= reach(act)
        : light.use === "passive" && light.from - act.to <= carryReach * 2),
  );
}

/** "readiness to host": a set phrase of offering or intending that a verb carries as it does a noun. */
function isReadiness({ id, use }: ActMention): boolean {
  return use === "predicate" && (id === "offer" || id === "intend");
}

/** Tokens where "that" opens what was said: after an act, or after "and", "but" or a comma inside such a clause. */
function findThats(view: View, acts: readonly ActMention[]): number[] {
  const found: number[] = [];
  for (let at = view.from; at < view.to; at++) {
    if (!isCue(view, at, "that") || isCue(view, at - 1, "that")) continue;
    // "requested that": the word may end the act's own term, and opens what is asked for all the same.
    if (acts.some((act) => act.to - 1 === at && act.from + act.words.length === act.to && act.use === "finite")) {
      found.push(at);
      continue;
    }
    if (acts.some((act) => act.words.includes(at))) continue;
    // «يجب ألا» is “that not”; elsewhere the same letters are “except”.
    if (isCue(view, at, "negator") && !acts.some((act) => act.to === at) && !isCue(view, at - 1, "preposition"))
      continue;
    const reach = isSeparator(view, at - 1) ? 15 : 6;
    const afterAct = acts.some(
      (act) =>
        act.to <= at &&
        at - act.to <= reach &&
        !spoken(view, act.to, at) &&
        !(act.use === "noun" && hasPreposition(view, act.to, at)),
    );
    const resumed = found.length > 0 && (isBoundary(view, at - 1) || isCue(view, at, "and"));
    if (afterAct || resumed) found.push(at);
  }
  return found;
}

/** "the discontent at the delays that travellers face": what follows describes the delays. */
function hasPreposition(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isCue(view, at, "preposition")) return true;
  return false;
}

/** Does a matter already stand between an act and "that"? Then it describes the matter. */
function spoken(view: View, from: number, to: number): boolean {
  return view.mentions.some((mention) => mention.kind === "topic" && mention.from >= from && mention.to <= to);
}

function openThats(view: View, main: Main | undefined, thats: readonly number[], from: number, to: number): void {
  for (const that of thats) {
    if (main === undefined || that < from || that >= to || that < main.act.to - 1) continue;
    // "that there can be no …": what can or cannot be goes on behind its own "that".
    if (isCue(view, that - 1, "able") && main.contents.at(-1)?.that === true) continue;
    const tail = main.contents.at(-1)?.inner.at(-1);
    // "that it must not be that …": what is needed goes on behind its own "that", where nothing stands before the need.
    const before = { from: main.contents.at(-1)?.from ?? that, to: tail?.from ?? that };
    if (tail?.use === "predicate" && tail.to >= that - 1 && !hasTopic(view, before)) continue;
    const denied = isCue(view, that - 1, "negator") && isCue(view, that - 2, "and");
    // "… must not be A, nor B": a second "not that" hangs on the same need.
    if (denied && tail?.use === "predicate")
      main.contents.push({ inner: main.contents.at(-1)?.inner ?? [], from: that - 1, that: true });
    // A "that" with its "not" in one word («ألا») is denied by it.
    else
      main.contents.push({
        inner: tailOf(view, main, that),
        from: isCue(view, that, "negator") ? that : that + 1,
        that: true,
      });
  }
}

/** An act noun right before "that" holds for the clause and for those joined to it: "conveyed his expectation that … and that …". */
function tailOf(view: View, main: Main, that: number): readonly ActMention[] {
  const last = main.contents.at(-1);
  if (last === undefined) return [];
  const nouns = last.inner.filter((act) => act.use === "noun");
  const adjacent = leadsTo(view, nouns.at(-1), that);
  return adjacent || last.that ? nouns : [];
}

/** Nothing stands between, but a small word that announces the clause: «недовольство тем, что». */
function leadsTo(view: View, noun: ActMention | undefined, that: number): boolean {
  if (noun === undefined) return false;
  if (noun.to >= that - 1) return true;
  return (
    noun.to === that - 2 &&
    isSeparator(view, that - 1) &&
    isSmall(view, noun.to) &&
    !view.mentions.some((mention) => mention.words.includes(noun.to))
  );
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

/** Behind a matter and a "that" which opens nothing that was said. */
function describes(view: View, current: Main, act: ActMention): boolean {
  for (let at = current.act.to; at < act.from; at++)
    if (isCue(view, at, "that") && spoken(view, current.act.to, at)) return true;
  return false;
}

/** "The claim that Iran has shipped drones is baseless": what stands in a subject with "that" is judged, not told. */
function judgesThat(view: View, current: Main, act: ActMention): boolean {
  if (!judgements.has(act.id) || current.contents.length > 0) return false;
  if (act.id !== "deny" && !isCue(view, act.from, "be")) return false;
  if (lastBoundary(view, current.act.to, act.from) !== undefined) return false;
  for (let at = current.from; at < current.act.from; at++) if (isCue(view, at, "that")) return true;
  return false;
}

const judgements: ReadonlySet<string> = new Set(["accuse", "concern", "criticize", "deny", "reject"]);

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

/** Need, future, a judgement: it holds for the clause it stands in. */
function placePredicate(view: View, mains: Main[], current: Main | undefined, act: ActMention): void {
  if (current === undefined) {
    mains.push({ act, from: view.from, inherits: false, contents: [] });
    return;
  }
  if (judgesThat(view, current, act)) {
    mains[mains.length - 1] = { act, from: current.from, inherits: current.inherits, contents: [] };
    return;
  }
  const stop = lastStop(view, current.act.to, act.from);
  if (stop !== undefined) {
    mains.push({ act, from: stop + 1, inherits: false, contents: [] });
    return;
  }
  const content = current.contents.at(-1);
  const boundary = lastBoundary(view, Math.max(current.act.to, content?.from ?? 0), act.from);
  if (boundary !== undefined && isJoined(view, current, content, boundary, act)) {
    mains.push({ act, from: boundary + 1, inherits: zoneOf(view, boundary + 1, act.from) === "bare", contents: [] });
    return;
  }
  // "gratitude for the relief and for Beijing’s readiness to help": a second matter under the same noun.
  const carried = content?.inner.at(-1);
  if (
    carried?.use === "noun" &&
    boundary !== undefined &&
    boundary > carried.to &&
    hasTopic(view, { from: carried.to, to: boundary })
  ) {
    current.contents.push({ inner: [...(content as Content).inner, act], from: boundary + 1, that: false });
    return;
  }
  // "thanked Cairo for the weapons and for its readiness to train": likewise under the verb itself.
  if (
    isReadiness(act) &&
    content === undefined &&
    !isSaying(current.act.id) &&
    boundary !== undefined &&
    isCue(view, boundary + 1, "preposition") &&
    hasTopic(view, { from: current.act.to, to: boundary })
  ) {
    current.contents.push({ inner: [act], from: boundary + 1, that: false });
    return;
  }
  const answered = content?.inner.some((one) => one.use !== "noun") === true;
  if (answered && boundary !== undefined && zoneOf(view, boundary + 1, act.from) !== "bare") {
    current.contents.push({ inner: [act], from: boundary + 1, that: content.that });
    return;
  }
  // "does not recognise the vote and will impose sanctions": what is to come is no part of what was rejected.
  if (
    toCome.has(act.id) &&
    !isSaying(current.act.id) &&
    current.act.use === "finite" &&
    content === undefined &&
    boundary !== undefined &&
    isCue(view, boundary, "and", "but") &&
    hasTopic(view, { from: current.act.to, to: boundary }) &&
    zoneOf(view, boundary + 1, act.from) === "bare"
  ) {
    mains.push({ act, from: boundary + 1, inherits: true, contents: [] });
    return;
  }
  if (
    current.act.use === "predicate" &&
    current.contents.length === 0 &&
    boundary !== undefined &&
    zoneOf(view, boundary + 1, act.from) !== "bare"
  ) {
    mains.push({ act, from: boundary + 1, inherits: false, contents: [] });
    return;
  }
  // "Refusing to free the captives, it breaks the law": the opening converb has its matter, and its comma ends it.
  if (
    current.act.use === "converb" &&
    !isSaying(current.act.id) &&
    current.contents.length === 0 &&
    boundary !== undefined &&
    isSeparator(view, boundary) &&
    hasTopic(view, { from: current.act.to, to: boundary })
  ) {
    mains.push({ act, from: boundary + 1, inherits: true, contents: [] });
    return;
  }
  pushPredicate(current, act, content?.from ?? current.act.to);
}

/** "welcomed the plan and will help", "the attack is unjustifiable and must be punished": another act joined to one that takes none inside it. */
function isJoined(view: View, main: Main, content: Content | undefined, boundary: number, act: ActMention): boolean {
  if (isSaying(main.act.id) || content?.that === true || !isCue(view, boundary, "and", "but")) return false;
  if (main.act.use !== "finite" && main.act.use !== "passive") return false;
  for (let at = boundary + 1; at < act.from; at++) if (isCue(view, at, "that", "relative", "to")) return false;
  return (
    act.id === "future" ||
    act.id === "call-for" ||
    isCue(view, boundary, "but") ||
    zoneOf(view, boundary + 1, act.from) !== "bare"
  );
}

function pushPredicate(main: Main, act: ActMention, from: number): void {
  const last = main.contents.at(-1);
  if (last === undefined || last.from !== from) main.contents.push({ inner: [act], from, that: false });
  else main.contents[main.contents.length - 1] = { ...last, inner: [...last.inner, act] };
}

/** An act noun or an infinitive inside an act of saying: "expressed concern about", "took the opportunity to reiterate". */
function pushInner(view: View, main: Main, act: ActMention): void {
  const last = main.contents.at(-1);
  const chained = last?.inner.at(-1);
  if (chained !== undefined && sharesMatter(view, chained, act)) return;
  const parted = chained !== undefined && lastBoundary(view, chained.to, act.from) !== undefined;
  // "said that there are no plans": an empty verb inside what is said goes with the noun that it carries.
  if (last !== undefined && chained?.id === "light" && !parted) {
    main.contents[main.contents.length - 1] = { ...last, inner: [...last.inner, act] };
    return;
  }
  const outer =
    last !== undefined && !parted
      ? last.inner
      : (last?.inner.filter(
          (one) =>
            one.use === "predicate" ||
            (one.use === "finite" && isSaying(one.id) && act.use === "noun") ||
            // "the need to avoid an escalation and not to allow …": what is needed may be two deeds.
            (one.use === "noun" && one.id === "call-for" && act.use === "infinitive"),
        ) ?? []);
  main.contents.push({ inner: [...outer, act], from: act.from, that: false });
}

/** "his thanks and appreciation for": two nouns of one matter are the first one's act, which says more. */
function sharesMatter(view: View, first: ActMention, second: ActMention): boolean {
  return (
    first.use === "noun" &&
    second.use === "noun" &&
    isSaying(first.id) === isSaying(second.id) &&
    second.from - first.to <= sharedReach &&
    isCue(view, second.from - 1, "and") &&
    !hasTopic(view, { from: first.to, to: second.from }) &&
    !isCue(view, second.to, "that")
  );
}

function takesInner(view: View, main: Main, act: ActMention): boolean {
  const content = main.contents.at(-1);
  const chain = [main.act, ...(content?.inner ?? [])];
  if (!isSaying(main.act.id)) return false;
  const tail = chain.at(-1) as ActMention;
  // "told him that X must stop, and of the need for Y": behind "and" and a preposition the saying takes up another noun.
  if (
    content?.that === true &&
    act.use === "noun" &&
    isCue(view, act.from - 1, "preposition") &&
    isCue(view, act.from - 2, "and") &&
    isSeparator(view, act.from - 3)
  )
    return true;
  // Inside "that …" an act noun is matter, unless a verb of saying carries it there too.
  if (content?.that === true && (tail === main.act || !isSaying(tail.id))) return false;
  // "the need to stop the fire and support the authority": what follows a need told by a noun is its matter, unless it opens anew.
  if (
    tail.use === "noun" &&
    (tail.id === "call-for" || tail.id === "importance") &&
    act.use === "noun" &&
    act.form.possessor === undefined &&
    !["call-for", "importance"].includes(act.id) &&
    act.form.preposition === undefined &&
    !isCue(view, act.from - 1, "preposition")
  )
    return false;
  // "efforts to support stability": in the midst of a noun phrase an act's noun is matter, where another act holds it.
  if (tail.use === "noun" && act.use === "noun" && act.from > tail.to && isPlain(view, act.from - 1)) return false;
  // "a talk was held of the situation and the support that …": what is talked of is a list of things; a signing is none of them.
  if (
    tail.use === "noun" &&
    tail.id === "discuss" &&
    act.use === "noun" &&
    act.id !== "conclude" &&
    act.form.preposition === undefined &&
    !isCue(view, act.to, "preposition") &&
    !isCue(view, act.from - 1, "preposition")
  )
    return false;
  return isSaying(tail.id) || tail.id === "future" || act.use === tail.use || tail.use === "noun";
}

/** A word that joins nothing: no mark, "and", preposition or determiner. */
function isPlain(view: View, token: number): boolean {
  return (
    view.tokens[token]?.kind === "word" &&
    !isBoundary(view, token) &&
    !isCue(view, token, "preposition", "determiner", "possessive", "that", "to", "importance")
  );
}

/** What stands between a boundary and a verb: nothing much, a doer, or something else. */
function zoneOf(view: View, from: number, to: number): "bare" | "doer" | "other" {
  const inside = (mention: { from: number; to: number }) => mention.from >= from && mention.to <= to;
  const doer = view.mentions.some(
    (mention) =>
      inside(mention) &&
      (mention.kind === "actor" ||
        (mention.kind === "cue" && ["sides", "contact", "we", "he", "they", "counterpart"].includes(mention.id))),
  );
  if (doer) return "doer";
  let words = 0;
  for (let at = from; at < to; at++)
    if (!isSeparator(view, at) && !isCue(view, at, "be", "have", "do", "negator", "future", "and", "but")) words++;
  return words <= 1 ? "bare" : "other";
}

function lastBoundary(view: View, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (isBoundary(view, at)) return at;
  return undefined;
}

function lastStop(view: View, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (isStop(view, at)) return at;
  return undefined;
}

function startOf(view: View, from: number, act: ActMention, acts: readonly ActMention[]): number {
  const before = acts.filter((one) => one.to <= act.from).at(-1);
  return Math.max(before?.to ?? from, from, view.from);
}

function addClauses(clauses: Clause[], view: View, main: Main, end: number, group: number): void {
  const { act, from, inherits } = main;
  const subject: TokenRange = { from, to: act.from };
  // "The truce is holding along the frontier": an assertion is about its subject, where that names a matter.
  if (act.kind === "cue" && act.id === "happens" && isCue(view, act.from, "asserts") && hasTopic(view, subject)) {
    const rest: TokenRange = { from: act.to, to: trim(view, act.to, end) };
    const extent = { from, to: rest.to };
    clauses.push({
      outer: act,
      subject,
      group,
      inherits,
      through: undefined,
      inner: [],
      matter: subject,
      fallback: rest,
      innerSubject: undefined,
      extent,
    });
    return;
  }
  const contents = main.contents.filter((content) => content.from < end);
  const firstFrom = Math.max(contents[0]?.from ?? end, Math.min(act.to, end));
  const direct: TokenRange = { from: act.to, to: trim(view, act.to, firstFrom) };
  const passive =
    act.use === "passive" ||
    act.use === "predicate" ||
    // "The strikes are a violation of the Charter": what is judged belongs to the judgement (RULES 33).
    (act.id === "criticize" && act.use === "finite" && zoneOf(view, from, act.from) !== "doer") ||
    (act.id === "criticize" && isCue(view, act.from, "be"));
  // The object before the first content clause: "discussed trade, stressing …" has it, "stressed that …" has none.
  // A need or a future that its verb follows ("will have consequences") has no object before it.
  const answered =
    act.use === "predicate" &&
    contents.some(
      (content) => content.from === act.to && !content.that && content.inner.every((one) => one.use !== "passive"),
    );
  const emptyHanded =
    !answered && !isSaying(act.id) && !contents.some((content) => hasTopic(view, { from: content.from, to: end }));
  if (contents.length === 0 || (direct.to > direct.from && hasTopic(view, direct)) || emptyHanded) {
    clauses.push({
      outer: act,
      subject,
      group,
      inherits,
      through: undefined,
      inner: [],
      matter: passive ? { from, to: direct.to } : direct,
      fallback: { from, to: act.from },
      innerSubject: undefined,
      extent: { from, to: direct.to },
    });
  }
  for (const [at, content] of contents.entries()) {
    const to = trim(view, content.from, contents[at + 1]?.from ?? end);
    const last = content.inner.at(-1);
    const after: TokenRange = { from: last?.to ?? content.from, to };
    // "regards the shelling as a breach of the Charter": what is judged stands between the verb and its judgement (RULES 33).
    const judged =
      last?.use === "noun" &&
      ((act.id === "light" && last.id === "criticize") ||
        (isSaying(act.id) && last.id === "concern" && last.head > last.from && isCue(view, last.from, "preposition")));
    const whole: TokenRange = { from: judged ? act.to : content.from, to };
    const { matter, fallback } =
      last === undefined
        ? { matter: whole, fallback: undefined }
        : matterOf(view, last, content, after, whole, subject);
    clauses.push({
      outer: act,
      subject,
      group,
      inherits,
      through: undefined,
      inner: content.inner,
      matter,
      fallback,
      innerSubject: last === undefined ? undefined : { from: content.from, to: last.from },
      extent: whole,
    });
  }
}

/** After the inner act first; before it where it is passive ("must be respected") or where nothing follows. */
function matterOf(
  view: View,
  last: ActMention,
  content: Content,
  after: TokenRange,
  whole: TokenRange,
  subject: TokenRange,
): { matter: TokenRange; fallback: TokenRange } {
  const before: TokenRange = { from: content.from, to: last.from };
  const passive = last.use === "passive" || isCue(view, last.to, "be") || isCue(view, last.to + 1, "be");
  // "that the strikes are a violation of the Charter": what is judged stands before the judgement, and belongs to it.
  const that = content.that || isCue(view, content.from - 1, "that"); // also where the verb's term ends in it: "stated that"
  if ((last.id === "criticize" && (that || last.use === "predicate")) || whole.from < content.from)
    return { matter: whole, fallback: after };
  if (last.use === "noun" || last.use === "infinitive" || last.use === "converb")
    return { matter: after, fallback: content.that ? before : subject };
  return passive
    ? { matter: before, fallback: after }
    : { matter: after, fallback: [before, whole].find((range) => hasTopic(view, range)) ?? subject };
}

function hasTopic(view: View, range: TokenRange): boolean {
  return view.mentions.some(
    (mention) => mention.kind === "topic" && mention.from >= range.from && mention.to <= range.to,
  );
}

/** Without the boundary words at its end. */
function trim(view: View, from: number, to: number): number {
  let end = to;
  while (end > from && (isBoundary(view, end - 1) || isCue(view, end - 1, "that"))) end--;
  return end;
}

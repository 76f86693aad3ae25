import type { AttributionKind } from "../codebook/attribution.js";
import { oneSided } from "../codebook/nesting.js";
import type { Mention } from "../languages/find-mentions.js";
import type { LanguagePack } from "../languages/pack.js";
import type { TokenRange } from "../text/sentences.js";
import type { ActMention, Clause } from "./clause.js";
import { isDoer } from "./clauses/head-final.js";
import type { Scene, SceneParty } from "./scene.js";
import type { Scope } from "./scope.js";
import { isCapital, isCue, isSeparator, isSmall, type View, wordAt } from "./view.js";

/** Who speaks, and by which words or rule. */
export interface Speaker {
  readonly kind: AttributionKind;
  /** Actor id where the words name one. */
  readonly actor?: string;
  readonly rule: string;
  readonly words?: TokenRange;
  /** Office by which the words name the doer. */
  readonly title?: string;
}

/** What attribution is measured by. */
export interface Heard {
  readonly scene: Scene;
  readonly scopes: readonly Scope[];
  readonly doerFollows: boolean;
  readonly order: LanguagePack["order"];
  readonly fold: (word: string) => string;
}

/** Acts whose doer is the one who is told to have done them, even inside a saying: "said that Russia had proposed". */
const doersOwn: ReadonlySet<string> = new Set([
  "agree",
  "propose",
  "offer",
  "commit",
  "reject",
  "intend",
  "ask",
  "invite",
  "thank",
  "support",
  "condemn",
  "conclude",
  "deny",
  "accuse",
  "demand",
  "welcome",
  "hope",
  "threaten",
  "warn",
  "congratulate",
  "condole",
  "discuss",
  "concern",
]);

/** The doer of the clause's governing act, or of an inner act that decides. `previous` is the speaker of the clause before, `discourse` of the sentence before. */
export function speakerOf(
  view: View,
  clause: Clause,
  decisive: ActMention,
  heard: Heard,
  previous: Speaker | undefined,
  discourse: Speaker | undefined,
): Speaker {
  if (decisive.id === "happens" && decisive !== clause.outer) return { kind: "own", rule: "issuer’s voice" };
  const outer = outerSpeaker(view, clause, heard, previous, discourse);
  if (decisive === clause.outer || !doersOwn.has(decisive.id))
    return decisive.form.person === 1 ? firstPerson(decisive) : outer;
  if (decisive.form.person === 1 || decisive.form.possessor === 1) return firstPerson(decisive);
  if (decisive.form.voice === "passive") return outer;
  if (clause.innerSubject === undefined || decisive.use === "infinitive") return outer;
  // "said that the President had expressed his thanks": the noun's doer is the one of the verb that carries it.
  const carrier = clause.inner.findLast((act) => act.use === "finite" && act.from < decisive.from);
  if (decisive.use === "noun" && carrier === undefined) return outer;
  const inner = doerIn(
    view,
    decisive.use === "noun" && carrier !== undefined
      ? behindThat(view, { from: clause.outer.to, to: carrier.from })
      : clause.innerSubject,
    heard,
    true,
  );
  return inner === undefined || inner.rule === "he" ? outer : inner;
}

function firstPerson(act: ActMention): Speaker {
  return { kind: "own", rule: "first person", words: { from: act.from, to: act.to } };
}

function outerSpeaker(
  view: View,
  clause: Clause,
  heard: Heard,
  previous: Speaker | undefined,
  discourse: Speaker | undefined,
): Speaker {
  const { outer, subject } = clause;
  if (outer.id !== "deny")
    for (let at = subject.from; at < clause.extent.to; at++)
      if (isCue(view, at, "hearsay")) return { kind: "unattributed", rule: "hearsay", words: { from: at, to: at + 1 } };
  if (outer.form.person === 1) return firstPerson(outer);
  // "desteğimiz teyit edildi": a possessor tells the side of an act noun.
  const ours = clause.inner.find((act) => act.use === "noun" && act.form.possessor === 1);
  if (ours !== undefined) return firstPerson(ours);
  if (outer.id === "happens") return { kind: "own", rule: "issuer’s voice" };
  const passive = outer.use === "passive";
  const quoted = clause.through === undefined ? undefined : doerIn(view, clause.through, heard, true);
  if (quoted !== undefined && quoted.rule !== "he") return quoted;
  // Before its doer such a verb is singular: one in the dual or plural has none behind it, and an organ's members go on speaking for it.
  if (
    heard.doerFollows &&
    !passive &&
    outer.form.plural === true &&
    (outer.use === "finite" || outer.use === "converb")
  ) {
    const before = outer.use === "finite" ? doerIn(view, subject, heard, false) : undefined;
    if (before !== undefined && (before.kind === "joint" || (before.rule === "named" && !heard.scene.contact)))
      return before;
    return heard.scene.contact
      ? { kind: "joint", rule: "plural without a doer" }
      : (previous ?? discourse ?? { kind: "own", rule: "issuer’s voice" });
  }
  // "Both sides should refrain": who should is no speaker; a need or a judgement without a verb of saying is the issuer's.
  if (outer.use === "predicate" && judged.has(outer.id)) return { kind: "own", rule: "issuer’s voice" };
  const caller =
    heard.doerFollows &&
    outer.use === "finite" &&
    outer.form.conjunction !== true &&
    isCue(view, outer.head + 1, "anaphor")
      ? callerIn(view, outer, heard)
      : undefined;
  if (caller !== undefined) return caller;
  const doer = passive ? agentOf(view, clause, heard) : doerOf(view, clause, heard);
  // "For his part": a title that both sides hold is then the other one than before.
  if (doer?.rule === "title of the issuer" && discourse !== undefined && inTurn(view, clause))
    return { ...doer, kind: discourse.kind === "other" ? "own" : "other", rule: "in turn" };
  // "UN Secretary-General Guterres … . The Secretary-General …": a title that the issuer does not hold is his who was named by it before.
  if (
    doer?.rule === "title of the issuer" &&
    doer.title !== undefined &&
    discourse?.kind === "third" &&
    (discourse.title === doer.title || doer.title === "secretary-general") &&
    !holds(heard.scene.issuer, doer.title)
  )
    return discourse;
  if (doer !== undefined)
    return doer.rule === "he" ? (singular(previous) ?? singular(discourse) ?? { ...doer, kind: "own" }) : doer;
  const source = sourceOf(view, heard);
  if (source !== undefined) return source;
  // A verb that says "they" by its form and names nobody: both sides.
  if (
    !passive &&
    outer.form.use === "finite" &&
    outer.form.plural === true &&
    outer.form.person === 3 &&
    previous?.kind !== "third" &&
    (heard.scene.contact || previous === undefined)
  )
    return { kind: "joint", rule: "plural without a doer" };
  // A singular verb or participle tells of one, whoever did something together before.
  if (
    heard.doerFollows &&
    !passive &&
    previous?.kind === "joint" &&
    previous.words !== undefined &&
    outer.id !== "agree" &&
    outer.form.plural !== true &&
    (outer.use === "finite" || outer.use === "converb") &&
    outer.id !== "discuss" &&
    outer.id !== "meet"
  )
    return singular(discourse) ?? { kind: "own", rule: "issuer’s voice" };
  if (clause.inherits && previous !== undefined && !passive) return previous;
  // An understanding that nobody is named to have reached is both sides'.
  if (outer.id === "agree" && outer.use === "finite" && !clause.inherits) return agentless(outer, heard.scene);
  // «Речь шла о …», "tema konuşuldu": talk whose subject is its matter.
  if (
    outer.id === "discuss" &&
    outer.use === "finite" &&
    outer.form.person === 3 &&
    (discourse === undefined || heard.order === "head-initial")
  )
    return agentless(outer, heard.scene);
  if (outer.use === "predicate" && !mutual.has(outer.id)) return previous ?? { kind: "own", rule: "issuer’s voice" };
  if (!passive && outer.use !== "predicate") {
    if (outer.form.plural === true && outer.form.use === "finite")
      return { kind: "joint", rule: "plural without a doer" };
    if (outer.use === "converb" && previous !== undefined) return previous;
    if (discourse !== undefined) return discourse;
    return { kind: heard.scene.contact && outer.use === "converb" ? "joint" : "own", rule: "issuer’s voice" };
  }
  return toldTo(view, clause, heard) ?? agentless(outer, heard.scene);
}

/** "According to the Kremlin, …": who is named as the source speaks, where the clause names no doer of its own. */
function sourceOf(view: View, heard: Heard): Speaker | undefined {
  for (let at = view.from; at < Math.min(view.to, view.from + 3); at++) {
    if (!isCue(view, at, "source")) continue;
    let to = at + 1;
    while (to < view.to && !isSeparator(view, to)) to++;
    return doerIn(view, { from: at + 1, to }, heard, true);
  }
  return undefined;
}

/** «تلقى اتصالاً من الرئيس أعرب فيه عن»: what was said in a call that was received is the caller's. */
function callerIn(view: View, act: ActMention, heard: Heard): Speaker | undefined {
  const received = view.mentions.findLast(
    (mention) => mention.kind === "cue" && mention.id === "received-call" && mention.to <= act.from,
  );
  const caller =
    received &&
    view.mentions.find(
      (mention) =>
        (mention.kind === "actor" || (mention.kind === "cue" && mention.id === "counterpart")) &&
        mention.from >= received.to &&
        mention.to <= act.from,
    );
  if (caller === undefined) return undefined;
  const found = doerIn(view, { from: caller.from, to: act.from }, heard, true);
  return found === undefined ? undefined : { ...found, kind: "other", rule: "caller" };
}

function inTurn(view: View, clause: Clause): boolean {
  for (let at = view.from; at < clause.outer.to; at++) if (isCue(view, at, "in-turn")) return true;
  return false;
}

/** "Putin’e aktarıldı": what was passed on to the other side is the issuer's. */
function toldTo(view: View, clause: Clause, heard: Heard): Speaker | undefined {
  const addressee = view.mentions.find(
    (mention) =>
      mention.kind === "actor" &&
      mention.form.case === "dative" &&
      mention.from >= clause.subject.from &&
      mention.to <= clause.outer.from &&
      mention.aspect === "person",
  );
  if (addressee === undefined || sideOf(addressee.id.split(".")[0] as string, addressee.id, heard.scene) !== "other")
    return undefined;
  return { kind: "own", rule: "told to the other side", words: { from: addressee.from, to: addressee.to } };
}

/** Acts that a bare predicate ("must", "is unacceptable") makes the issuer's own. */
const judged: ReadonlySet<string> = new Set(["call-for", "importance", "criticize", "accuse"]);
/** Acts of two: told without a doer they are both sides', however the words stand. */
const mutual: ReadonlySet<string> = new Set(["agree", "discuss", "conclude"]);

/** How far after its verb a doer is looked for. */
const followReach = 9;

/** The doer where the language puts it; elsewhere where nothing stands there. */
export function doerOf(view: View, clause: Clause, heard: Heard): Speaker | undefined {
  const before = () =>
    (heard.doerFollows
      ? doerIn(view, behindThat(view, clause.subject), heard, clause.outer.use === "noun")
      : undefined) ?? doerIn(view, clause.subject, heard, clause.outer.use === "noun");
  if (!heard.doerFollows || clause.outer.use !== "finite") return before();
  const next = clause.outer.head + 1;
  // An adjective right behind its verb, without the noun that it describes, is a surname («أكد السوداني»): the issuer's man, as far as is known.
  if (
    view.mentions.some(
      (mention) => mention.kind === "actor" && mention.aspect === "adjective" && mention.from === next,
    ) &&
    !view.mentions.some(
      (mention) => mention.kind === "actor" && mention.aspect !== "adjective" && mention.words.includes(next),
    )
  )
    return { kind: "own", rule: "surname", words: { from: next, to: next + 1 } };
  const range = afterVerb(view, clause.outer);
  return (range === undefined ? undefined : doerIn(view, range, heard, false)) ?? before();
}

/** «صرح المتحدث بأن الرئيس أكد»: behind the last "that", for what stands before it belongs to a frame. */
function behindThat(view: View, range: TokenRange): TokenRange {
  let from = range.to;
  while (from > range.from && !isCue(view, from - 1, "that")) from--;
  return { from, to: range.to };
}

/** From the verb's doer, right behind it but for courtesies, to the first preposition; nothing where an object stands there instead («ثمّن جهود الرئيس»). */
function afterVerb(view: View, act: ActMention): TokenRange | undefined {
  let from = act.head + 1;
  // An adjective without a noun before it is a surname («أكد السوداني»).
  const named = () =>
    view.mentions.some(
      (mention) =>
        mention.from === from &&
        (mention.kind === "actor" ||
          (mention.kind === "cue" && ["sides", "counterpart", "they", "we", "he"].includes(mention.id))),
    );
  // A courtesy may be part of the title itself («السيد الرئيس»).
  while (from < view.to && !named() && isCue(view, from, "honorific", "determiner", "frame")) from++;
  if (!named()) return undefined;
  // A preposition may be part of the title («الأمين العام لجامعة الدول العربية»).
  let to = Math.max(
    ...view.mentions
      .filter((mention) => mention.from === from && mention.kind === "actor")
      .map((mention) => mention.to),
    from,
  );
  while (
    to < view.to &&
    to - from < followReach &&
    !isSeparator(view, to) &&
    !isCue(view, to, "preposition", "that", "frame")
  )
    to++;
  to = Math.max(
    to,
    ...view.mentions
      .filter((mention) => mention.kind === "actor" && mention.from < to && mention.from >= from)
      .map((mention) => mention.to),
  );
  return { from, to };
}

function singular(speaker: Speaker | undefined): Speaker | undefined {
  return speaker !== undefined && speaker.kind !== "joint" && speaker.kind !== "unattributed" ? speaker : undefined;
}

/** A passive that names nobody: joint where two sides met, the organ's own where one organ speaks. */
function agentless(act: ActMention, scene: Scene): Speaker {
  // "It cannot be said that …" is the issuer's judgement.
  if (act.form.able === true && act.id === "state") return { kind: "own", rule: "issuer’s voice" };
  if (oneSided.has(act.id)) return { kind: "unattributed", rule: "agentless, one side’s act" };
  if (act.id === "do") return { kind: "own", rule: "agentless deed in the issuer’s text" };
  return scene.contact
    ? { kind: "joint", rule: "agentless in a readout" }
    : { kind: "own", rule: "agentless in one organ’s text" };
}

/** The doer of a passive: after or before the word that marks it. */
function agentOf(view: View, clause: Clause, heard: Heard): Speaker | undefined {
  const written = view.mentions.find(
    (mention) =>
      mention.kind === "actor" &&
      mention.form.preposition === "by" &&
      mention.from >= clause.subject.from &&
      mention.to <= clause.outer.from,
  );
  if (written !== undefined) return resolve(view, [written], heard);
  for (let at = clause.outer.from - 14; at < clause.extent.to + 12; at++) {
    if (at < view.from || at >= view.to || !isCue(view, at, "by")) continue;
    const after = doerIn(view, { from: at + 1, to: Math.min(view.to, at + 8) }, heard, true);
    const before = doerIn(view, { from: Math.max(view.from, at - 6), to: at }, heard, true);
    const agent = at > clause.outer.from ? after : (before ?? after);
    if (agent !== undefined) return agent;
  }
  return undefined;
}

/** The doer named in a stretch: the first actor that no preposition and no case makes something else, with those joined to it. */
export function doerIn(view: View, range: TokenRange, heard: Heard, anyCase: boolean): Speaker | undefined {
  const candidates = view.mentions.filter(
    (mention) =>
      mention.from >= range.from &&
      mention.to <= range.to &&
      isCandidate(view, mention, range, anyCase) &&
      !(heard.order === "head-final" && isAttribute(view, mention, anyCase)) &&
      !heard.scopes.some((scope) => scope.kind === "condition" && mention.from >= scope.from && mention.to <= scope.to),
  );
  const groups = groupActors(view, candidates, range, heard);
  const first = groups[0];
  if (first === undefined) return nameIn(view, range, heard);
  const joined = joinedTo(view, groups);
  const speakers = joined.map((group) => resolve(view, group, heard));
  const kinds = new Set(speakers.map((speaker) => speaker.kind));
  const head = speakers[0] as Speaker;
  if (speakers.length > 1 && kinds.size > 1)
    return { kind: "joint", rule: "sides joined by “and”", words: spanOf(joined.flat()) };
  if (speakers.length > 1 && head.kind === "third" && !heard.scene.contact) return head;
  return head;
}

/**
 * Where heads come last, what follows a name decides: "Rusya halkına", "Putin ile Zelenski arasında", "mevkidaşının daveti üzerine", and a name
 * whose title or surname stands in another case ("Rusya Devlet Başkanı Putin’e") are no doers.
 */
const leaning: ReadonlySet<string> = new Set(["side", "particle", "sides", "and", "but", "counterpart"]);

function isAttribute(view: View, mention: Mention, anyCase: boolean): boolean {
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
  if (isCue(view, at, "preposition")) return true;
  for (let ahead = mention.to; ahead < Math.min(view.to, mention.to + 3) && !isSeparator(view, ahead); ahead++)
    if (isCue(view, ahead, "at-request")) return true;
  if (anyCase) return false;
  const beside = view.mentions.filter((other) => other.from === mention.to && other.kind === "actor");
  return (
    beside.length > 0 &&
    !beside.some((other) => isDoer(other.form)) &&
    beside.some((other) => other.form.case !== "genitive")
  );
}

function isCandidate(view: View, mention: Mention, range: TokenRange, anyCase: boolean): boolean {
  if (mention.kind === "cue") {
    if (!["sides", "we", "he", "they", "counterpart", "outsiders", "contact"].includes(mention.id)) return false;
    if (mention.id !== "sides" && mention.id !== "counterpart" && isCue(view, mention.from, "possessive")) return false;
  } else if (mention.kind !== "actor") return false;
  if (!anyCase && mention.form.preposition !== undefined) return false;
  if (!anyCase && !isDoer(mention.form)) return false;
  // A name in a case that could also be a possessive ("Irak’ın") is read as the case.
  if (
    !anyCase &&
    mention.kind === "actor" &&
    mention.aspect !== "office" &&
    view.mentions.some(
      (other) =>
        other.kind === "actor" && other.from === mention.from && other.to === mention.to && !isDoer(other.form),
    )
  )
    return false;
  if (anyCase && mention.form.case !== undefined && !["nominative", "genitive"].includes(mention.form.case))
    return false;
  return (
    mention.from === range.from ||
    (!isCue(view, mention.from - 1, "preposition") &&
      !(
        isCue(view, mention.from - 1, "determiner") &&
        isCue(view, mention.from - 2, "preposition") &&
        mention.from - 2 >= range.from
      ))
  );
}

/** Titles that name their body behind a preposition in every language: «الأمين العام لجامعة الدول العربية». */
const ofBodies: ReadonlySet<string> = new Set(["secretary-general", "envoy"]);

/** "the Russian Foreign Minister Sergey Lavrov", "the Prime Minister of Iraq": one actor in several mentions. */
function groupActors(view: View, candidates: readonly Mention[], range: TokenRange, heard: Heard): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of candidates) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last !== undefined && last.to > mention.from) {
      if (
        last.kind === "cue" &&
        mention.kind === "actor" &&
        !(last.id === "counterpart" && mention.aspect === "office")
      )
        groups[groups.length - 1] = [mention];
      continue;
    }
    // A title after a title is somebody else: «هنأ السيد الرئيس رئيس الوزراء».
    const another =
      // «صاحب السمو الملكي الأمير» is one.
      (mention.aspect === "office" &&
        group?.some((one) => one.aspect === "office" && !(one.id === "monarch" && mention.id === "monarch")) ===
          true) ||
      (heard.doerFollows && mention.kind === "cue" && mention.id === "counterpart");
    // «اتهم الوزير إسرائيل»: a state's name behind a title with its article is the object.
    const object =
      heard.doerFollows &&
      (mention.aspect === "name" || mention.aspect === "body") &&
      last?.aspect === "office" &&
      last.form.definite === true;
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
    if (isSeparator(view, at) || isCue(view, at, "and", "but") || !isCapital(view, at)) return false;
  return true;
}

/** "X, Y and Z": the first doer with those listed after it; a pronoun is joined to nobody. */
function joinedTo(view: View, groups: readonly Mention[][]): readonly Mention[][] {
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
    if (!isSeparator(view, at) && !isCue(view, at, "and", "determiner", "honorific") && !isCapital(view, at))
      return false;
  return to - from <= 5;
}

function isJoined(view: View, a: readonly Mention[], b: readonly Mention[]): boolean {
  const from = (a.at(-1) as Mention).to;
  const to = (b[0] as Mention).from;
  if (to - from > 5) return false;
  if (b[0]?.form.conjunction === true) return true;
  for (let at = from; at < to; at++) if (isCue(view, at, "and")) return true;
  return false;
}

function resolve(view: View, group: readonly Mention[], heard: Heard): Speaker {
  const words = spanOf(group);
  const cue = group.find((mention) => mention.kind === "cue");
  const state = group.find((mention) => mention.kind === "actor" && mention.aspect !== "office");
  if (state !== undefined) {
    const country = state.id.split(".")[0] as string;
    const title = group.find((mention) => mention.aspect === "office")?.id;
    return {
      kind: sideOf(country, state.id, heard.scene),
      actor: state.id,
      rule: "named",
      words,
      ...(title === undefined ? {} : { title }),
    };
  }
  if (cue !== undefined) {
    if (cue.id === "sides") return { kind: "joint", rule: "sides", words };
    if (cue.id === "outsiders") return { kind: "third", rule: "parties to the matter", words };
    // Talk whose subject is the contact itself is both sides'.
    if (cue.id === "contact") return { kind: "joint", rule: "the contact", words };
    if (cue.id === "they") return { kind: "joint", rule: "they", words };
    if (cue.id === "we") return { kind: "own", rule: "we", words };
    if (cue.id === "counterpart") return { kind: "other", rule: "counterpart", words };
    return { kind: "own", rule: "he", words };
  }
  return office(view, group, heard, words);
}

/** A title alone: whoever of the two sides holds that office; a name beside it decides where both do. */
function office(view: View, group: readonly Mention[], heard: Heard, words: TokenRange): Speaker {
  const title = group[0] as Mention;
  const ours =
    title.form.possessor === 1 ||
    isCue(view, title.from - 1, "we") ||
    (isCue(view, title.from - 1, "possessive") && isCue(view, title.from - 1, "we"));
  if (ours) return { kind: "own", rule: "our", words };
  const named = namedParty(view, { from: words.from, to: words.to + 3 }, heard);
  if (named !== undefined) return { ...named, words };
  if (title.form.plural === true && persons.has(title.id))
    return { kind: "joint", rule: "titles in the plural", words };
  const issuer = heard.scene.issuer.office === "ambassador" || holds(heard.scene.issuer, title.id);
  const counterpart = holds(heard.scene.counterpart, title.id);
  if (counterpart && !issuer && heard.scene.issuer.office !== undefined)
    return { kind: "other", rule: "title of the counterpart", words };
  return { kind: "own", rule: "title of the issuer", words, title: title.id };
}

/** Titles that a person holds: in the plural they are several persons; an organ is one in any number. */
const persons: ReadonlySet<string> = new Set([
  "president",
  "prime-minister",
  "monarch",
  "vice-president",
  "foreign-minister",
  "defence-minister",
  "minister",
  "envoy",
  "ambassador",
]);

/** Titles that stand for one another: an organ speaks through its head. */
const sameOffice: Readonly<Record<string, readonly string[]>> = {
  president: ["president", "presidency"],
  presidency: ["president", "presidency"],
  "foreign-minister": ["foreign-minister", "foreign-ministry", "minister", "ministry", "spokesperson"],
  "foreign-ministry": ["foreign-minister", "foreign-ministry", "minister", "ministry"],
  "defence-minister": ["defence-minister", "defence-ministry", "minister", "ministry", "armed-forces"],
  minister: ["minister", "ministry", "foreign-minister", "defence-minister"],
};

function holds(party: SceneParty, office: string): boolean {
  return party.office !== undefined && (party.office === office || (sameOffice[party.office] ?? []).includes(office));
}

export function sideOf(country: string, id: string, scene: Scene): AttributionKind {
  if (country === scene.issuer.country || id === scene.issuer.id) return "own";
  if (country === scene.counterpart.country || id === scene.counterpart.id) return "other";
  return "third";
}

/** A name that no lexicon knows: the issuer's, the counterpart's, or with a declared contact somebody of the other side. */
function nameIn(view: View, range: TokenRange, heard: Heard): Speaker | undefined {
  return namedParty(view, range, heard);
}

function namedParty(view: View, range: TokenRange, heard: Heard): Speaker | undefined {
  for (let at = Math.max(range.from, view.from); at < Math.min(range.to, view.to); at++) {
    if (isSeparator(view, at)) break;
    if (isSmall(view, at) || view.mentions.some((mention) => mention.kind === "actor" && mention.words.includes(at)))
      continue;
    const word = heard.fold(wordAt(view, at));
    if (heard.scene.counterpart.names.has(word))
      return { kind: "other", rule: "name of the counterpart", words: { from: at, to: at + 1 } };
    if (heard.scene.issuer.names.has(word))
      return { kind: "own", rule: "name of the issuer", words: { from: at, to: at + 1 } };
  }
  return undefined;
}

function spanOf(mentions: readonly Mention[]): TokenRange {
  return { from: Math.min(...mentions.map((one) => one.from)), to: Math.max(...mentions.map((one) => one.to)) };
}

import { isSaying, oneSided } from "../codebook/nesting.js";
import type { ActMention, Clause } from "./clause.js";
import { doerIn } from "./doers/doer.js";
import type { Heard, Speaker } from "./doers/heard.js";
import { agentOf, behindThat, callerIn, doerOf, houseOf, inTurn, sourceOf, toldTo } from "./doers/places.js";
import { holds } from "./doers/resolve.js";
import type { Scene } from "./scene.js";
import { hasTopic, isCue, isSeparator, type View } from "./view.js";

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
  const outer = ofNoun(decisive, clause, heard, outerSpeaker(view, clause, heard, previous, discourse));
  if (decisive === clause.outer || !doersOwn.has(decisive.id))
    return decisive.form.person === 1 ? firstPerson(decisive) : outer;
  if (decisive.form.person === 1 || decisive.form.possessor === 1) return firstPerson(decisive);
  if (decisive.form.voice === "passive" || isMisdeed(view, decisive)) return outer;
  if (clause.innerSubject === undefined || decisive.use === "infinitive") return outer;
  // "Sending troops to Haiti is not intended, he said": a deed as the subject intends nothing itself.
  if (view.shapeAt(clause.innerSubject.from)?.use === "nominal") return outer;
  // "said that Russia was to blame": who is judged is not who judges.
  if (decisive.id === "warn" && hasTopic(view, clause.innerSubject)) return outer;
  if (isCue(view, decisive.from, "be") && (decisive.id === "accuse" || decisive.id === "deny")) return outer;
  // "that the expulsion of the people is unacceptable": who stands in what is judged does not judge.
  if (decisive.id === "reject" && decisive.use === "predicate" && decisive.form.use === "adjective") return outer;
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
  // "our President said that they planned": the speaker's own side, but where two did something together.
  const theirs = inner?.rule === "they" && outer.kind !== "joint" && !mutual.has(decisive.id);
  return inner === undefined || inner.rule === "he" || theirs ? outer : inner;
}

/** "A proposal was made", "there was agreement": an act noun under an empty verb that names nobody tells whose act it can be. */
function ofNoun(decisive: ActMention, { outer }: Clause, heard: Heard, speaker: Speaker): Speaker {
  if (decisive === outer || decisive.use !== "noun" || speaker.words !== undefined) return speaker;
  const unnamed = speaker.rule === "agentless in a readout" || speaker.rule === "agentless in one organ’s text";
  if (unnamed && oneSided.has(decisive.id)) return agentless(decisive, heard.scene);
  return outer.id === "light" && speaker.rule === "issuer’s voice" && mutual.has(decisive.id)
    ? agentless(decisive, heard.scene)
    : speaker;
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
  if (outer.id !== "deny" && outer.id !== "accuse")
    for (let at = subject.from; at < clause.extent.to; at++)
      if (isCue(view, at, "hearsay")) return { kind: "unattributed", rule: "hearsay", words: { from: at, to: at + 1 } };
  if (outer.form.person === 1) return firstPerson(outer);
  // "desteğimiz teyit edildi": a possessor tells the side of an act noun.
  const ours = clause.inner.find((act) => act.use === "noun" && act.form.possessor === 1);
  if (ours !== undefined) return firstPerson(ours);
  // "tutumumuz aktarıldı": so does one of what was told.
  if (outer.use === "passive" && isSaying(outer.id) && isCue(view, outer.from - 1, "we"))
    return { kind: "own", rule: "we", words: { from: outer.from - 1, to: outer.from } };
  if (outer.id === "happens") return { kind: "own", rule: "issuer’s voice" };
  // "Israel has broken the truce": the blamed is the subject, and the issuer blames (RULES 29).
  if (isMisdeed(view, outer)) return sourceOf(view, heard) ?? { kind: "own", rule: "issuer’s voice" };
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
    const before =
      outer.use === "finite"
        ? (doerIn(view, behindThat(view, subject), heard, false) ?? doerIn(view, subject, heard, false))
        : undefined;
    const told = before?.kind === "joint" || before?.rule === "sides of others";
    if (before !== undefined && (told || (before.rule === "named" && !heard.scene.contact))) return before;
    if (previous?.kind === "third") return previous;
    return heard.scene.contact
      ? { kind: "joint", rule: "plural without a doer" }
      : (previous ?? discourse ?? { kind: "own", rule: "issuer’s voice" });
  }
  // "Both sides should refrain": who should is no speaker; a need or a judgement without a verb of saying is the issuer's.
  if ((outer.use === "predicate" && judged.has(outer.id)) || isJudgement(view, clause))
    return { kind: "own", rule: "issuer’s voice" };
  const named = heard.doerFollows && !passive ? doerOf(view, clause, heard) : undefined;
  const explicit = named?.words !== undefined && named.words.from > outer.head && named.rule !== "he";
  const caller =
    !explicit &&
    heard.doerFollows &&
    outer.use === "finite" &&
    outer.form.conjunction !== true &&
    isCue(view, outer.head + 1, "anaphor")
      ? callerIn(view, outer, heard)
      : undefined;
  if (caller !== undefined) return caller;
  const doer = named ?? (passive ? agentOf(view, clause, heard) : doerOf(view, clause, heard));
  if (doer !== undefined && previous !== undefined && isObject(view, clause, doer, previous, heard)) return previous;
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
  const source = sourceOf(view, heard) ?? houseOf(view, clause, heard);
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
    outer.form.use !== "noun" &&
    (outer.use === "finite" || outer.use === "converb") &&
    outer.id !== "discuss" &&
    outer.id !== "meet"
  )
    return singular(discourse) ?? { kind: "own", rule: "issuer’s voice" };
  // «أعرب عن القلق»: a noun with its article and no owner, behind a verb that names nobody, is nobody's in particular.
  const carried = clause.inner[0];
  if (
    heard.doerFollows &&
    isSaying(outer.id) &&
    outer.use === "finite" &&
    outer.form.conjunction !== true &&
    !clause.inherits &&
    carried?.use === "noun" &&
    carried.form.definite === true
  )
    return agentless(outer, heard.scene);
  if (clause.inherits && previous !== undefined && !passive) return previous;
  // An understanding that nobody is named to have reached is both sides'.
  if (outer.id === "agree" && outer.use === "finite" && !clause.inherits) return agentless(outer, heard.scene);
  if (heard.doerFollows && outer.id === "conclude" && outer.use === "finite" && outer.words.length > 1)
    return agentless(outer, heard.scene);
  // «Речь шла о …», "tema konuşuldu", "the grain deal came up": talk whose subject is its matter.
  if (
    outer.id === "discuss" &&
    outer.use === "finite" &&
    (outer.form.person === 3 || (heard.order === "head-initial" && hasTopic(view, subject))) &&
    (discourse === undefined || heard.order === "head-initial" || isCue(view, view.from, "frame"))
  )
    return agentless(outer, heard.scene);
  // "Trade featured in the talks", "an exchange took place": what is talked of, or the talk, stands where the speaker would.
  const told = outer.head > outer.from || hasTopic(view, clause.subject);
  if (outer.id === "discuss" && outer.use === "finite" && !clause.inherits && told)
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

const blaming: ReadonlySet<string> = new Set(["criticize", "accuse", "reject"]);

function isMisdeed(view: View, act: ActMention): boolean {
  return blaming.has(act.id) && act.words.some((word) => isCue(view, word, "misdeed"));
}

/** "Russia is responsible", "the strikes on Qatar are a violation": what is judged by "is" is no speaker, and neither is who owns it. */
function isJudgement(view: View, { outer, subject }: Clause): boolean {
  if (!isCue(view, outer.from, "be")) return false;
  if (outer.id === "criticize" || outer.id === "accuse" || outer.id === "deny") return true;
  if (outer.id === "intend" && view.shapeAt(subject.from)?.use === "nominal") return true;
  return (outer.id === "concern" || outer.id === "reject") && hasTopic(view, subject);
}

/** Acts done to somebody, who stands right behind the verb without a preposition. */
const doneTo: ReadonlySet<string> = new Set(["invite", "accuse", "congratulate", "thank"]);

/** Acts that outsiders are asked to do: told in a readout, they are no speakers of it. */
const askedOf: ReadonlySet<string> = new Set(["call-for", "demand", "ask"]);

/** «ودعا نظيره إلى زيارة», «وتحمّل إسرائيل المسؤولية»: behind a verb that goes on with the doer before it, one actor alone is the object. */
function isObject(view: View, clause: Clause, doer: Speaker, previous: Speaker, heard: Heard): boolean {
  const { outer } = clause;
  if (!heard.doerFollows || !clause.inherits || outer.use !== "finite" || outer.form.pronoun !== undefined)
    return false;
  const words = doer.words;
  if (words === undefined || words.from <= outer.head) return false;
  // «ووجّه الرئيس الدعوة إلى»: where the act's noun is the object, the actor is its doer.
  const next = outer.words.find((word) => word > outer.head);
  const taken = next !== undefined && !isCue(view, next, "preposition") && (next < words.from || next >= words.to);
  if (outer.id === "invite" && taken) return false;
  const outsider = doer.kind === "third" && previous.kind !== "third";
  return (doneTo.has(outer.id) || (outsider && askedOf.has(outer.id))) && !actorBehind(view, words.to);
}

/** Does a second actor stand behind the first, before a preposition or a mark? */
function actorBehind(view: View, from: number): boolean {
  for (let at = from; at < view.to && !isSeparator(view, at) && !isCue(view, at, "preposition", "that"); at++)
    if (view.mentions.some((mention) => mention.kind === "actor" && mention.from === at)) return true;
  return false;
}

/** Acts that a bare predicate ("must", "is unacceptable") makes the issuer's own. */
const judged: ReadonlySet<string> = new Set(["call-for", "importance", "criticize", "accuse"]);

/** Acts of two: told without a doer they are both sides', however the words stand. */
const mutual: ReadonlySet<string> = new Set(["agree", "discuss", "conclude"]);

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

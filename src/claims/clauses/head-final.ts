import { isSaying } from "../../codebook/nesting.js";
import type { TokenRange } from "../../text/sentences.js";
import type { ActMention, Clause } from "../clause.js";
import type { Scope } from "../scope.js";
import { hasTopic, isCapital, isCue, isSeparator, isStop, type View } from "../view.js";

/** How close an actor must follow a describing act for it to be a clause of that actor's: "… belirten Cumhurbaşkanı Erdoğan". */
const actorReach = 4;
/** How close an act noun must stand before the act that carries it: "endişelerini dile getirdi". */
const carriedReach = 3;

interface Main {
  /** The act that closes the clause. */
  readonly act: ActMention;
  readonly from: number;
  readonly to: number;
  /** Where its doer is looked for. */
  readonly subject: TokenRange;
  readonly inherits: boolean;
  /** Acts made nouns, in text order, that the closing act governs. */
  readonly nominals: readonly ActMention[];
}

/**
 * Cuts a sentence whose acts govern what precedes them. The closing act is the outermost; acts made nouns before it hold for what stands
 * before each of them.
 *
 * @param acts in text order, with their uses chosen
 * @returns one clause a matter, in text order
 */
export function cutHeadFinal(view: View, acts: readonly ActMention[], scopes: readonly Scope[]): Clause[] {
  const standing = acts.filter(
    (act) => !scopes.some((scope) => scope.kind === "condition" && act.head >= scope.from && act.head < scope.cue.from),
  );
  return mainsOf(view, standing).flatMap((main, at) => asClauses(view, main, at));
}

function mainsOf(view: View, acts: readonly ActMention[]): Main[] {
  const mains: Main[] = [];
  let from = view.from;
  let pending: ActMention[] = [];
  let first = true;
  for (const act of acts) {
    const follower = act.use === "participle" && act.form.voice !== "passive" ? followingActor(view, act) : undefined;
    const closes =
      act.use === "finite" ||
      act.use === "passive" ||
      act.use === "converb" ||
      act.use === "predicate" ||
      framing(view, act) ||
      follower !== undefined;
    if (!closes) {
      if (act.use === "nominal" || act.use === "noun") pending.push(act);
      continue;
    }
    // "gerektiğini", a need made a noun, is governed; at the sentence's end without an act of saying it closes.
    mains.push({
      act: framing(view, act) ? { ...act, use: act.form.voice === "passive" ? "passive" : "finite" } : act,
      from,
      to: act.to,
      subject: follower ?? { from, to: act.from },
      inherits: !first && follower === undefined,
      nominals: pending,
    });
    pending = [];
    from = act.to;
    first = false;
  }
  if (pending.length > 0) {
    const last = pending.findLast((act) => act.use === "nominal");
    if (last !== undefined && mains.length === 0)
      mains.push({
        act: last,
        from,
        to: view.to,
        subject: { from, to: last.from },
        inherits: false,
        nominals: pending.filter((act) => act !== last && act.to <= last.from),
      });
  }
  return mains;
}

/** "… teyit edildiği görüşmede": what was said in the talk that opens the next clause is told of its own. */
function framing(view: View, act: ActMention): boolean {
  return act.use === "nominal" && act.form.fact === true && isCue(view, act.to, "frame");
}

/** The bare actor right after a describing act, as the clause's doer. */
function followingActor(view: View, act: ActMention): TokenRange | undefined {
  for (let at = act.to; at < Math.min(view.to, act.to + actorReach); at++) {
    if (isSeparator(view, at)) return undefined;
    const named = view.mentions.some(
      (mention) =>
        mention.from <= at && at < mention.to && (mention.kind === "actor" || isSides(mention)) && isDoer(mention.form),
    );
    const adjectival = view.mentions.some(
      (mention) =>
        mention.kind === "actor" &&
        mention.aspect === "name" &&
        mention.from <= at &&
        at < mention.to &&
        isPlainWord(view, mention.to),
    );
    if (named && !adjectival) return { from: act.to, to: Math.min(view.to, at + actorReach) };
  }
  return undefined;
}

/** A word in small letters with no part to play: "Lübnan makamları" names authorities, not Lebanon. */
function isPlainWord(view: View, token: number): boolean {
  return (
    token < view.to &&
    view.tokens[token]?.kind === "word" &&
    !isCapital(view, token) &&
    !isCue(view, token, "and", "but")
  );
}

function isSides(mention: { kind: string; id: string }): boolean {
  return mention.kind === "cue" && (mention.id === "sides" || mention.id === "counterpart");
}

/** Stands in the bare case, as doers do. */
export function isDoer(form: { use: string; case?: string }): boolean {
  return form.case === undefined || form.case === "nominative";
}

function asClauses(view: View, main: Main, group: number): Clause[] {
  const { act, subject, inherits } = main;
  const governed = main.nominals.filter((nominal, at, all) => isGoverned(view, nominal, all[at + 1] ?? act, act));
  const clauses: Clause[] = [];
  let from = main.from;
  for (let at = 0; at < governed.length; ) {
    // Acts right behind one another are one chain: "sağlanması gerektiğini", "ümit ettiklerini".
    const chain = [governed[at] as ActMention];
    while (at + 1 < governed.length && (governed[at + 1] as ActMention).from - (chain.at(-1) as ActMention).to <= 1)
      chain.push(governed[++at] as ActMention);
    at++;
    const last = chain.at(-1) as ActMention;
    const first = chain[0] as ActMention;
    const fact = isSaying(act.id) ? factBefore(view, from, first.from) : undefined;
    if (fact !== undefined && hasTopic(view, { from, to: fact })) {
      clauses.push({
        outer: act,
        subject,
        group,
        inherits,
        through: undefined,
        inner: [],
        matter: { from, to: fact },
        fallback: { from: act.from, to: act.to },
        innerSubject: undefined,
        extent: { from, to: fact },
      });
      from = fact + 1;
    }
    const whole: TokenRange = { from, to: last.to };
    // "… zarar verdiğini … belirttiği kaydedildi": what is said inside a saying that is itself told.
    // The saying is then the passive's subject, in the bare case, and what it tells is its object.
    const told =
      act.use === "passive"
        ? governed.slice(at - 1).find((one) => isSaying(one.id) && one.use === "nominal" && isDoer(one.form))
        : undefined;
    const saying = last === told || last.form.case === "accusative" ? told : undefined;
    clauses.push({
      outer: act,
      subject,
      group,
      inherits,
      through: saying === undefined ? undefined : { from: main.from, to: saying.from },
      inner: [...(saying === undefined || saying === last ? [] : [saying]), ...[...chain].reverse()],
      matter: { from, to: first.from },
      fallback: { from: first.from, to: last.to },
      innerSubject: { from, to: first.from },
      extent: whole,
    });
    from = last.to;
  }
  const rest: TokenRange = { from, to: act.from };
  const needed = clauses.length === 0 || (hasTopic(view, rest) && (!isSaying(act.id) || hasStopOrAnd(view, rest)));
  if (needed)
    clauses.push({
      outer: act,
      subject,
      group,
      inherits,
      through: undefined,
      inner: [],
      matter: rest,
      fallback: { from: act.from, to: act.to },
      innerSubject: undefined,
      extent: { from, to: act.to },
    });
  return clauses;
}

/**
 * "ticaretin arttığını, iş birliğini sürdüreceklerini belirtti": where the last fact that no act tells ends, at the comma or the "and" behind it.
 * It is what was said, not what the next act is about.
 */
function factBefore(view: View, from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at--)
    if ((isSeparator(view, at) || isCue(view, at, "and")) && view.shapeAt(at - 1)?.fact === true) return at;
  return undefined;
}

/**
 * Does the closing act govern this nominal, so that it is an act and not matter? A clause made a noun tells a fact ("-DIK") or a need; a
 * wished one ("-mA") and an act noun count only right before the act that carries them.
 */
function isGoverned(view: View, nominal: ActMention, next: ActMention, outer: ActMention): boolean {
  if (nominal.use === "nominal" && (nominal.form.fact === true || nominal.form.need === true)) return true;
  if (!isSaying(outer.id) && !isSaying(next.id)) return false;
  const distance = next.from - nominal.to;
  for (let at = nominal.to; at < next.from; at++) if (isSeparator(view, at)) return false;
  return distance <= carriedReach && (nominal.use === "noun" || isSaying(next.id) || next.id === "call-for");
}

function hasStopOrAnd(view: View, range: TokenRange): boolean {
  for (let at = range.from; at < range.to; at++)
    if (isStop(view, at) || isSeparator(view, at) || isCue(view, at, "and")) return true;
  return false;
}

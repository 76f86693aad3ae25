import { isSaying } from "../../../codebook/nesting.js";
import type { ActMention } from "../../clause.js";
import { hasTopic, isBoundary, isCue, isSeparator, type View } from "../../view.js";
import { lastBoundary } from "./edges.js";
import type { Main } from "./main.js";

/** How far apart two nouns of one matter stand: "deep thanks and appreciation". */
const sharedReach = 3;

export function pushPredicate(main: Main, act: ActMention, from: number): void {
  const last = main.contents.at(-1);
  if (last === undefined || last.from !== from) main.contents.push({ inner: [act], from, that: false });
  else main.contents[main.contents.length - 1] = { ...last, inner: [...last.inner, act] };
}

/** An act noun or an infinitive inside an act of saying: "expressed concern about", "took the opportunity to reiterate". */
export function pushInner(view: View, main: Main, act: ActMention): void {
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

export function takesInner(view: View, main: Main, act: ActMention): boolean {
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

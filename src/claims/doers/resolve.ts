import type { AttributionKind } from "../../codebook/attribution.js";
import type { Mention } from "../../languages/find-mentions.js";
import type { TokenRange } from "../../text/sentences.js";
import type { Scene, SceneParty } from "../scene.js";
import { cuesAt, isCue, isSeparator, isSmall, type View, wordAt } from "../view.js";
import type { Heard, Speaker } from "./heard.js";
import { stateOfName } from "./introduced.js";

export function resolve(view: View, group: readonly Mention[], heard: Heard): Speaker {
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
    if (cue.id === "sides") {
      const theirs = strangers(view, cue, heard);
      if (theirs !== undefined) return theirs;
      // In a state's own text that tells of no contact of its own, "the two sides" are others.
      const own =
        heard.scene.contact ||
        heard.scene.talks === true ||
        isOrgan(heard.scene.issuer) ||
        heard.order === "head-final";
      return own || !heard.doerFollows
        ? { kind: "joint", rule: "sides", words }
        : { kind: "third", rule: "sides of others", words };
    }
    if (cue.id === "outsiders")
      return isOrgan(heard.scene.issuer)
        ? { kind: "own", rule: "the organ itself", words }
        : { kind: "third", rule: "parties to the matter", words };
    // Talk whose subject is the contact itself is both sides'; a meeting of one organ speaks for the organ.
    if (cue.id === "contact")
      return heard.scene.contact || !isOrgan(heard.scene.issuer)
        ? { kind: "joint", rule: "the contact", words }
        : { kind: "own", rule: "the organ’s meeting", words };
    if (cue.id === "they") return { kind: "joint", rule: "they", words };
    if (cue.id === "we") return { kind: "own", rule: "we", words };
    if (cue.id === "counterpart") return { kind: "other", rule: "counterpart", words };
    const borne = heard.courtesies?.get(cue.term);
    return borne === undefined ? { kind: "own", rule: "he", words } : { ...borne, words };
  }
  return office(view, group, heard, words);
}

/** A bare title with its article, and behind it a word that nothing is known of. */
function isUnknownName(view: View, title: Mention, heard: Heard): boolean {
  const at = title.to;
  return (
    heard.doerFollows &&
    title.words.length === 1 &&
    title.form.definite === true &&
    !isCue(view, title.from - 1, "honorific") &&
    at < view.to &&
    view.tokens[at]?.kind === "word" &&
    view.tokens[at]?.clitic !== true &&
    view.shapeAt(at) === undefined &&
    !view.mentions.some((mention) => mention.from <= at && at < mention.to)
  );
}

/** How many adjectives tell whose sides they are: «الجانبان المصري والروسي». */
const adjectiveReach = 4;

/** Two sides that are told to be others': a report of a contact between outsiders. */
function strangers(view: View, sides: Mention, heard: Heard): Speaker | undefined {
  if (heard.order === "head-final") return undefined;
  const whose = view.mentions.filter(
    (mention) =>
      mention.kind === "actor" &&
      mention.aspect === "adjective" &&
      mention.from >= sides.to &&
      mention.to <= sides.to + adjectiveReach,
  );
  if (whose.length < 2 || whose[0]?.from !== sides.to) return undefined;
  const kinds = whose.map((mention) => sideOf(mention.id.split(".")[0] as string, mention.id, heard.scene));
  return kinds.every((kind) => kind === "third")
    ? { kind: "third", rule: "sides of others", words: { from: sides.from, to: sides.to } }
    : undefined;
}

/** A body that is no state, or a council or parliament of one. */
function isOrgan(party: SceneParty): boolean {
  return party.office === "council" || party.office === "parliament" || party.id?.includes(".") === false;
}

/** A title alone: whoever of the two sides holds that office; a name beside it decides where both do. */
function office(view: View, group: readonly Mention[], heard: Heard, words: TokenRange): Speaker {
  const title = group[0] as Mention;
  // «سموه» stands in place of a name: whoever bears the courtesy in this text.
  const courtesy = cuesAt(view, title.from, "he").find((one) => one.to === title.to);
  const borne = courtesy === undefined ? undefined : heard.courtesies?.get(courtesy.term);
  if (borne !== undefined) return { ...borne, words };
  const ours =
    title.form.possessor === 1 ||
    isCue(view, title.from - 1, "we") ||
    (isCue(view, title.from - 1, "possessive") && isCue(view, title.from - 1, "we"));
  if (ours) return { kind: "own", rule: "our", words };
  const named = namedParty(view, { from: words.from, to: besideTitle(view, words.to) }, heard);
  if (named !== undefined) return { ...named, words };
  if (title.form.plural === true && persons.has(title.id))
    return { kind: "joint", rule: "titles in the plural", words };
  const issuer = heard.scene.issuer.office === "ambassador" || holds(heard.scene.issuer, title.id);
  const counterpart = holds(heard.scene.counterpart, title.id);
  // «أبدى الرئيس كاجامي»: a title that both sides hold, with a name that no lexicon knows, is the guest's; a host is named by title alone.
  if (counterpart && issuer && group.length === 1 && isUnknownName(view, title, heard))
    return { kind: "other", rule: "title with an unknown name", words };
  if (counterpart && !issuer && heard.scene.issuer.office !== undefined && heard.scene.issuer.office !== "government")
    return { kind: "other", rule: "title of the counterpart", words };
  return { kind: "own", rule: "title of the issuer", words, title: title.id };
}

/** How far a name reaches behind its title. */
const nameReach = 3;

function besideTitle(view: View, titleEnds: number): number {
  let to = titleEnds;
  while (to < view.to && to - titleEnds < nameReach && !isSmall(view, to)) to++;
  return to;
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

export function holds(party: SceneParty, office: string): boolean {
  return party.office !== undefined && (party.office === office || (sameOffice[party.office] ?? []).includes(office));
}

export function sideOf(country: string, id: string, scene: Scene): AttributionKind {
  if (country === scene.issuer.country || id === scene.issuer.id) return "own";
  if (country === scene.counterpart.country || id === scene.counterpart.id) return "other";
  return "third";
}

export function namedParty(view: View, range: TokenRange, heard: Heard): Speaker | undefined {
  for (let at = Math.max(range.from, view.from); at < Math.min(range.to, view.to); at++) {
    if (isSeparator(view, at)) break;
    if (
      isSmall(view, at) ||
      isCue(view, at, "determiner", "and") ||
      view.mentions.some((mention) => mention.kind === "actor" && mention.words.includes(at))
    )
      continue;
    const word = heard.fold(wordAt(view, at));
    if (heard.scene.counterpart.names.has(word))
      return { kind: "other", rule: "name of the counterpart", words: { from: at, to: at + 1 } };
    if (heard.scene.issuer.names.has(word))
      return { kind: "own", rule: "name of the issuer", words: { from: at, to: at + 1 } };
    const state = stateOfName(heard.scene.introduced, word);
    if (state !== undefined)
      return {
        kind: sideOf(state, state, heard.scene),
        actor: state,
        rule: "introduced before",
        words: { from: at, to: at + 1 },
      };
  }
  return undefined;
}

export function spanOf(mentions: readonly Mention[]): TokenRange {
  return { from: Math.min(...mentions.map((one) => one.from)), to: Math.max(...mentions.map((one) => one.to)) };
}

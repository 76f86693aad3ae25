import type { AttributionKind } from "../../codebook/attribution.js";
import type { Mention } from "../../languages/find-mentions.js";
import type { TokenRange } from "../../text/sentences.js";
import type { Scene, SceneParty } from "../scene.js";
import { isCue, isSeparator, isSmall, type View, wordAt } from "../view.js";
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
  const named = namedParty(view, { from: words.from, to: besideTitle(view, words.to) }, heard);
  if (named !== undefined) return { ...named, words };
  if (title.form.plural === true && persons.has(title.id))
    return { kind: "joint", rule: "titles in the plural", words };
  const issuer = heard.scene.issuer.office === "ambassador" || holds(heard.scene.issuer, title.id);
  const counterpart = holds(heard.scene.counterpart, title.id);
  if (counterpart && !issuer && heard.scene.issuer.office !== undefined)
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

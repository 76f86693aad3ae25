import type { Phrasebook } from "../model/phrasebook.js";
import { acts } from "./en/acts.js";
import { predicate } from "./en/predicate.js";
import { attribution, screen } from "./en/screen.js";
import { summaries } from "./en/summaries.js";
import { topicPhrases } from "./en/topics.js";
import { actor, date, list, place, quote } from "./en/words.js";
import { labels } from "./labels.js";

/** The interface in English. */
export const en: Phrasebook = {
  code: "en",
  name: "English",
  direction: "ltr",
  acts,
  topics: labels(topicPhrases),
  groups: { security: "security", humanitarian: "humanitarian", political: "political", bilateral: "bilateral" },
  kinds: {
    omission: "not mentioned",
    contradiction: "contradiction",
    strength: "strength",
    framing: "framing",
    attribution: "who speaks",
    number: "number",
    date: "date",
    commitment: "commitment",
    condition: "condition",
    scope: "scope",
    initiator: "who asked for the contact",
    order: "order",
    length: "length",
    tone: "tone",
    timing: "time of publication",
  },
  attribution,
  urgency: { immediate: "at once", soon: "soon", dated: "dated", none: "" },
  negated: "negated",
  reasons: {
    contradiction: "statements that do not fit together",
    condition: "a condition on one side only",
    "promise-shared": "a promise or agreed step in one text only",
    "promise-own": "a side’s own promise in one text only",
    number: "other figures for one quantity",
    date: "other dates for one event",
    "scope-limit": "a limit on a shared step in one text only",
    scope: "a wider or narrower subject",
    "framing-blame": "blame in one text, not in the other",
    "framing-label": "two names for one thing",
    framing: "the matter is told otherwise",
    strength: "acts of different force",
    "strength-gap": "steps between the two acts",
    "strength-direction": "one act is cooperative, the other conflictual",
    attribution: "other speakers",
    initiator: "who asked for the contact",
    omission: "one side is silent",
    order: "leads one text, comes late in the other",
    tone: "other tone",
    timing: "one text was published first",
    length: "one text is much longer",
    aimed: "aimed at the silent side",
    "voiced-concern": "concern about the silent side",
    conditional: "carries a condition",
    urgent: "asks for an act with urgency",
    precise: "a figure, a date or a named agreement",
    "third-party": "names a third state, group or body",
    lead: "leads its text or fills a quarter of it",
    "weighty-topic": "security, humanitarian or status topic",
    "talk-only": "only talked about",
    formula: "a formula of every readout",
    courtesy: "a courtesy",
    listed: "one item of a list",
    neighbour: "the silent side tells of it under a neighbouring topic",
    "several-speak": "the matter of several sides",
    "few-speak": "one of many sides alone speaks of it",
    "no-speaker": "the text does not tell who speaks",
    "weaker-ground": "rests on an excerpt, a paraphrase or a translation",
    "same-topic": "third or later row of its topic: to the end",
    unraised: "nothing raises it: behind what is told otherwise",
  },
  comma: ", ",
  list,
  date,
  actor,
  place,
  quote,
  gloss: (claim) => {
    const text = predicate(claim, claim.attribution === "joint");
    const voice = attribution[claim.attribution];
    return claim.conditions.length === 0
      ? `${text} · ${voice}`
      : `${text} · ${voice} · ${screen.condition(claim.conditions.join(", "))}`;
  },
  summaries,
  screen,
};

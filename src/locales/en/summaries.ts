import type { ActId } from "../../codebook/acts.js";
import type { LimitFacts, Silence, Summaries } from "../../model/phrasebook.js";
import { acts } from "./acts.js";
import { matter, says } from "./predicate.js";
import { counts, date, list, quantity, quote } from "./words.js";

export const summaries: Summaries = {
  omission: ({ told, silent }) => sentence(told.map(says).join("; "), notMentioned(silent)),
  commitment: ({ told, silent, others }) => {
    const added = told.some(({ dates }) => dates.length > 0)
      ? "without that date"
      : told.some(({ act }) => act === "invite")
        ? "without an invitation"
        : "without an answer";
    const without = others.map((other) => `${says(other)}, ${added}`);
    return sentence([...told.map(says), ...without].join("; "), notMentioned(silent));
  },
  contradiction: ({ told }) => sentence(told.map(says).join("; "), "As written, the two do not fit together"),
  strength: ({ told }) => sentence(told.map(says).join("; ")),
  framingByPart: ({ party, told }) => sentence(`${list(party)}: ${told.map(says).join("; ")}`),
  framingByLabel: ({ referent, labels }) => {
    const named = labels.map(({ side, label }) => `${side} writes ${quote(label)}`).join("; ");
    return sentence(referent === undefined ? named : `${referent}: ${named}`);
  },
  framingByBlame: ({ claim, blamed, others }) => {
    const free = others.filter((other) => other.blamed.length === 0).map(({ side }) => side);
    const otherwise = others
      .filter((other) => other.blamed.length > 0)
      .map(({ side, blamed: whom }) => `${side} names ${list(whom)}`);
    const silentOnBlame =
      free.length === 0
        ? []
        : [`${verb(free, "speaks of the matter and names", "speak of the matter and name")} nobody as responsible`];
    return sentence([`${says(claim)}, naming ${list(blamed)}`, ...silentOnBlame, ...otherwise].join("; "));
  },
  framingByActor: ({ claim, actors, others }) =>
    sentence(`${says(claim)}, naming ${list(actors)}; ${verb(others, "names", "name")} no third party`),
  framingByCondition: ({ claim, others }) =>
    sentence(
      [`${says(claim)}, on a condition: ${claim.conditions.map(quote).join(", ")}`, ...others.map(says)].join("; "),
    ),
  attribution: ({ told }) => sentence(told.map(says).join("; ")),
  agreers: ({ claim, actors, others }) =>
    sentence(
      `${says(claim)}; ${list(claim.sides)} names ${list(actors)} as agreeing`,
      `${verb(others, "does", "do")} not say who agreed`,
    ),
  number: ({ topic, values }) =>
    sentence(
      `On ${matter(topic)}, ${values.map(({ side, quantities }) => `${side} gives ${quantities.map(quantity).join(", ")}`).join("; ")}`,
    ),
  date: ({ topic, values }) =>
    sentence(
      `On ${matter(topic)}, ${values.map(({ side, dates }) => `${side} gives ${dates.map(date).join(", ")}`).join("; ")}`,
    ),
  condition: ({ claim, others, silent }) =>
    sentence(
      `${says(claim)}, tied to a condition: ${claim.conditions.map(quote).join(", ")}`,
      others.length > 0 ? `${verb(others, "names", "name")} no such condition` : "",
      notMentioned(silent),
    ),
  scopeByLimit: ({ claim, limit, others }) =>
    sentence(
      `${says({ ...claim, dates: [], quantities: [], places: limit.type === "place" ? [] : claim.places })}, ${limited(limit)}; ${verb(others, "gives", "give")} none`,
    ),
  scopeByPlace: ({ topic, values }) =>
    sentence(
      `On ${matter(topic)}, ${values.map(({ side, places }) => `only ${side} speaks of ${list(places)}`).join("; ")}`,
    ),
  scopeByList: ({ topic, side, items, others }) =>
    sentence(
      `On ${matter(topic)}, ${side} lists ${counts.counted(items, { one: "item", other: "items" })}; ${verb(others, "speaks", "speak")} of it in general`,
    ),
  initiator: ({ named, others }) =>
    sentence(
      named
        .map(({ side, by }) => `${side} says that ${side === by ? "its own side" : by} asked for the contact`)
        .join("; "),
      others.length > 0 ? `${verb(others, "does", "do")} not say who asked` : "",
    ),
  order: ({ side, topic, other, leads }) =>
    sentence(
      `${side} opens with ${matter(topic)}; ${other} opens with ${matter(leads)} and comes to ${matter(topic)} late`,
    ),
  length: ({ longer, shorter, ratio }) => sentence(`${longer} is ${counts.ratio(ratio)} times as long as ${shorter}`),
  timing: ({ first, later, gap }) => sentence(`${first} was published ${quantity(gap)} before ${later}`),
  toneByActs: ({ side, acts: used, others }) =>
    sentence(
      `${side} addresses another side in conflictual terms (${used.map((act) => acts[act as ActId] ?? act).join(", ")})`,
      others.length > 0 ? `${verb(others, "does", "do")} not` : "",
    ),
  toneByWords: ({ words }) =>
    sentence(`On the mood, ${words.map(({ side, words: mood }) => `${side} writes ${quote(mood)}`).join("; ")}`),
  agreement: ({ topic, sides }) => sentence(`${sides.length === 2 ? "Both" : "All"} speak of ${matter(topic)}`),
};

function sentence(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(" ");
}

function notMentioned(silent: readonly Silence[]): string {
  const full = silent.filter(({ excerpt, report }) => !excerpt && report !== true).map(({ side }) => side);
  const untold = silent.filter(({ report }) => report === true).map(({ side }) => side);
  const cut = silent.filter(({ excerpt, report }) => excerpt && report !== true).map(({ side }) => side);
  return [
    ...(full.length > 0 ? [`Not mentioned in ${list(full)}.`] : []),
    ...(untold.length > 0 ? [`Not in what this report tells of ${list(untold)}.`] : []),
    ...(cut.length > 0 ? [`Not in the excerpt of ${list(cut)}.`] : []),
  ].join(" ");
}

/** `B names none`, `B and C name none`. */
function verb(sides: readonly string[], one: string, many: string): string {
  return `${list(sides)} ${sides.length === 1 ? one : many}`;
}

function limited(limit: LimitFacts): string {
  switch (limit.type) {
    case "quantity":
      return `with a figure (${limit.quantities.map(quantity).join(", ")})`;
    case "date":
      return `with a date (${limit.dates.map(date).join(", ")})`;
    case "place":
      return `for a place (${list(limit.places)})`;
  }
}

// Statements in the manner of the first case, varied so that no two are the same: a text run over and over flatters whoever caches.

const sentences = [
  {
    topics: ["ceasefire"],
    say: (x) => `${x.who} stressed that a ceasefire must be secured in ${x.place} within ${x.number} hours.`,
  },
  {
    topics: ["attacks", "civilians"],
    say: (x) => `${x.who} condemned the attacks on civilians in ${x.place}, which had cost ${x.number} lives.`,
  },
  {
    topics: ["migration"],
    say: (x) => `${x.who} said that the ${x.number} refugees from ${x.place} must be able to return.`,
  },
  {
    topics: ["terrorism"],
    say: (x) => `The importance of fighting the ${x.number} terrorist groups around ${x.place} was noted.`,
  },
  {
    topics: ["political-settlement"],
    say: (x) => `${x.who} called for a political solution in ${x.place} after ${x.number} days of war.`,
  },
  {
    topics: ["military-cooperation"],
    say: (x) => `Military cooperation with ${x.place} was discussed, ${x.number} exercises among it.`,
  },
  {
    topics: ["contacts"],
    say: (x) => `They agreed to continue contacts and to hold meeting ${x.number} in ${x.place} on ${x.date}.`,
  },
  { topics: ["trade"], say: (x) => `Bilateral trade of ${x.number} million dollars with ${x.place} was reviewed.` },
];

const speakers = [
  "The President",
  "The Foreign Minister",
  "The Prime Minister",
  "The Minister",
  "The Secretary-General",
];
const places = [
  "Idlib",
  "Aleppo",
  "Hama",
  "Latakia",
  "Daraa",
  "Homs",
  "Tripoli",
  "Sanaa",
  "Aden",
  "Donetsk",
  "Juba",
  "Khartoum",
];
const months = ["January", "March", "May", "June", "September", "November"];

/**
 * `count` lines for `batch`, each of four sentences on four matters, with the topics that must be found in it.
 * The same count gives the same lines.
 */
export function statementLines(count) {
  return Array.from({ length: count }, (_, at) => {
    const chosen = [0, 1, 2, 3].map((step) => ({ sentence: sentences[(at + step * 3) % sentences.length], step }));
    return {
      id: `s${at}`,
      text: chosen.map(({ sentence, step }) => sentence.say(words(at, step))).join(" "),
      language: "en",
      issuer: { id: "TUR.presidency" },
      counterpart: { id: "RUS.president" },
      date: "2019-05-30",
      topics: chosen.flatMap(({ sentence }) => sentence.topics),
    };
  });
}

/** The number is what makes each line its own. */
function words(at, step) {
  const pick = (list) => list[(at * 7 + step * 5 + Math.floor(at / 11)) % list.length];
  return {
    who: pick(speakers),
    place: pick(places),
    date: `${1 + ((at + step) % 28)} ${pick(months)} 2019`,
    number: at * 4 + step + 2,
  };
}

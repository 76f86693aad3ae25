/** Forms that no rule gives. */
interface Irregular {
  readonly past: readonly string[];
  readonly participle: readonly string[];
  readonly present?: readonly string[];
}

// Base, past, participle; "/" parts variants.
const verbs = `
arise arose arisen, awake awoke awoken, bear bore borne/born, beat beat beaten, become became become, begin began begun,
behold beheld beheld, bend bent bent, bet bet bet, bid bid/bade bid/bidden, bind bound bound, bite bit bitten, bleed bled bled,
blow blew blown, break broke broken, breed bred bred, bring brought brought, broadcast broadcast broadcast, build built built,
burn burned/burnt burned/burnt, buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling clung clung,
come came come, cost cost cost, cut cut cut, deal dealt dealt, dig dug dug, draw drew drawn, dream dreamed/dreamt dreamed/dreamt,
drink drank drunk, dwell dwelt dwelt, drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought,
find found found, flee fled fled, fly flew flown, forbid forbade forbidden, forecast forecast/forecasted forecast/forecasted,
forego forewent foregone, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven, freeze froze frozen,
get got got/gotten, give gave given, grow grew grown, hang hung hung, hear heard heard, hide hid hidden, hit hit hit,
hold held held, hurt hurt hurt, keep kept kept, know knew known, lay laid laid, lead led led, learn learned/learnt learned/learnt,
leave left left, lend lent lent, let let let, lie lay lain, light lit/lighted lit/lighted, lose lost lost, make made made,
mean meant meant, meet met met, mislead misled misled, offset offset offset, outgrow outgrew outgrown, overcome overcame overcome,
oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown, pay paid paid, put put put, quit quit quit,
read read read, rebuild rebuilt rebuilt, redraw redrew redrawn, repay repaid repaid, resell resold resold, reset reset reset,
retake retook retaken, rid rid rid, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said said, see saw seen,
seek sought sought, sell sold sold, send sent sent, set set set, shake shook shaken, shed shed shed, shine shone shone,
shoot shot shot, show showed shown/showed, shrink shrank shrunk, shut shut shut, sing sang sung, sink sank/sunk sunk, sit sat sat,
sleep slept slept, slide slid slid, speak spoke spoken, speed sped/speeded sped/speeded, spend spent spent, spin spun spun,
split split split, spread spread spread, spring sprang sprung, stand stood stood, steal stole stolen, stick stuck stuck,
strike struck struck/stricken, strive strove/strived striven/strived, swear swore sworn, sweep swept swept, swim swam swum,
swing swung swung, take took taken, teach taught taught, tear tore torn, tell told told, think thought thought, throw threw thrown,
thrust thrust thrust, undergo underwent undergone, understand understood understood, undertake undertook undertaken,
undo undid undone, uphold upheld upheld, upset upset upset, wake woke woken, wear wore worn, win won won, wind wound wound,
withdraw withdrew withdrawn, withhold withheld withheld, withstand withstood withstood, wring wrung wrung, write wrote written`;

const present: Readonly<Record<string, Irregular>> = {
  be: { present: ["am", "is", "are"], past: ["was", "were"], participle: ["been"] },
  do: { present: ["does"], past: ["did"], participle: ["done"] },
  go: { present: ["goes"], past: ["went"], participle: ["gone"] },
  have: { present: ["has"], past: ["had"], participle: ["had"] },
};

export const irregularVerbs: ReadonlyMap<string, Irregular> = new Map([
  ...verbs.split(",").map(readVerb),
  ...Object.entries(present),
]);

// Singular, plurals; "/" parts variants.
const nouns = `
addendum addenda, aircraft aircraft, alumnus alumni, appendix appendices/appendixes, axis axes, calf calves, cargo cargoes/cargos,
child children, corps corps, criterion criteria, datum data, echo echoes, embargo embargoes/embargos, foot feet, half halves,
headquarters headquarters, hero heroes, index indices/indexes, knife knives, leaf leaves, life lives, loaf loaves, matrix matrices,
means means, medium media/mediums, memorandum memoranda/memorandums, memo memos, momentum momenta, mouse mice,
nucleus nuclei, offspring offspring, ox oxen, phenomenon phenomena, photo photos, piano pianos, person persons/people,
police police, potato potatoes, referendum referendums/referenda, series series, self selves, sheep sheep, shelf shelves,
species species, spectrum spectra, spacecraft spacecraft, hovercraft hovercraft, stimulus stimuli, stratum strata, thief thieves,
tomato tomatoes, tooth teeth, tornado tornadoes/tornados, ultimatum ultimatums/ultimata, veto vetoes, volcano volcanoes/volcanos,
watercraft watercraft, wharf wharves/wharfs, wife wives, wolf wolves, euro euros, kilo kilos, logo logos, casino casinos,
commando commandos/commandoes, torpedo torpedoes, mango mangoes, quiz quizzes, status statuses, ghetto ghettos, avocado avocados,
stomach stomachs, monarch monarchs, eunuch eunuchs, patriarch patriarchs, epoch epochs, ranch ranches`;

export const irregularNouns: ReadonlyMap<string, readonly string[]> = new Map(nouns.split(",").map(readNoun));

/** Irregular forms to the bases that they are forms of. */
export const irregularBases: ReadonlyMap<string, readonly string[]> = reversed();

/** Verbs that end in -ed and are no past. */
export const bases: ReadonlySet<string> = new Set(
  "bed bleed breed cede concede embed exceed feed heed impede need proceed seed shed shred speed succeed supersede wed weed".split(
    " ",
  ),
);

/** Verbs of several syllables that double their last consonant, the stress being on the last. */
export const doubling: ReadonlySet<string> = new Set(
  (
    "abet abhor acquit admit allot annul begin commit compel concur confer control debar defer deter dispel embed emit enrol equip " +
    "excel expel extol forbid forget fulfil handicap impel incur infer instil intermit kidnap occur offset omit outrun outwit " +
    "overrun patrol permit prefer program propel rebel rebut recur refer regret remit repel reset submit transfer transmit undercut " +
    "unplug upset worship combat"
  ).split(" "),
);

/** What is spelled one way in Britain and another in America, wherever in the word it stands. */
export const spellings: readonly (readonly [british: string, american: string])[] = [
  ["acknowledgement", "acknowledgment"],
  ["aluminium", "aluminum"],
  ["analogue", "analog"],
  ["armour", "armor"],
  ["artefact", "artifact"],
  ["behaviour", "behavior"],
  ["catalogue", "catalog"],
  ["centre", "center"],
  ["colour", "color"],
  ["defence", "defense"],
  ["dialogue", "dialog"],
  ["endeavour", "endeavor"],
  ["favour", "favor"],
  ["fertiliser", "fertilizer"],
  ["fibre", "fiber"],
  ["grey", "gray"],
  ["harbour", "harbor"],
  ["honour", "honor"],
  ["judgement", "judgment"],
  ["labour", "labor"],
  ["licence", "license"],
  ["litre", "liter"],
  ["manoeuvre", "maneuver"],
  ["metre", "meter"],
  ["neighbour", "neighbor"],
  ["offence", "offense"],
  ["plough", "plow"],
  ["pretence", "pretense"],
  ["programme", "program"],
  ["rancour", "rancor"],
  ["rigour", "rigor"],
  ["rumour", "rumor"],
  ["sabre", "saber"],
  ["sceptic", "skeptic"],
  ["sulphur", "sulfur"],
  ["theatre", "theater"],
  ["vapour", "vapor"],
  ["vigour", "vigor"],
];

function readVerb(line: string): [string, Irregular] {
  const [base = "", past = "", participle = ""] = line.trim().split(" ");
  return [base, { past: past.split("/"), participle: participle.split("/") }];
}

function readNoun(line: string): [string, readonly string[]] {
  const [singular = "", plurals = ""] = line.trim().split(" ");
  return [singular, plurals.split("/")];
}

function reversed(): Map<string, string[]> {
  const bases = new Map<string, string[]>();
  const add = (base: string, forms: readonly string[]) => {
    for (const form of forms) bases.set(form, [...(bases.get(form) ?? []), base]);
  };
  for (const [base, { past, participle, present = [] }] of irregularVerbs)
    add(base, [...past, ...participle, ...present]);
  for (const [singular, plurals] of irregularNouns) add(singular, plurals);
  return bases;
}

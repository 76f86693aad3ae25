import type { ActId } from "../codebook/acts.js";
import type { TopicId } from "../codebook/topics.js";
import type { Form, Inflection, Stem } from "./form.js";

/** Terms are written in the notation of `codebook/notation.ts`. */
export type Terms = readonly string[];

export type ActTerms = Readonly<Record<ActId, Terms>>;
export type TopicTerms = Readonly<Record<TopicId, Terms>>;
/** Contested names: referent id → the wordings in use. Stance stands in the codebook's labels. */
export type LabelTerms = Readonly<Record<string, Terms>>;

/** A state: its names, its adjective, its capital or seat where that stands for it, its people. */
export interface StateTerms {
  readonly names: Terms;
  readonly adjectives: Terms;
  readonly capitals: Terms;
  readonly people?: Terms;
}

export interface ActorTerms {
  /** By ISO 3166 alpha-3 id. */
  readonly states: Readonly<Record<string, StateTerms>>;
  /** Named persons by actor id: `TUR.president` → ["Erdoğan"]. Names without titles; a later office-holder is one more name. */
  readonly persons: Readonly<Record<string, Terms>>;
  /** Titles and organs that any state has, by office: who of the two sides is meant is found from the statement. */
  readonly offices: Readonly<Record<OfficeId, Terms>>;
  /** Organisations, blocs and armed groups by id: `UN`, `EU`, `NATO`, `PSE.hamas`. */
  readonly bodies: Readonly<Record<string, Terms>>;
}

export type OfficeId =
  | "president"
  | "prime-minister"
  | "monarch"
  | "vice-president"
  | "foreign-minister"
  | "defence-minister"
  | "minister"
  | "spokesperson"
  | "ambassador"
  | "envoy"
  | "presidency"
  | "foreign-ministry"
  | "defence-ministry"
  | "ministry"
  | "government"
  | "secretary-general"
  | "council"
  | "parliament"
  | "armed-forces";

/** Places that are no states: `SYR.idlib`, `BLACK-SEA`, `MIDDLE-EAST`. */
export type PlaceTerms = Readonly<Record<string, Terms>>;

/**
 * Function words and formulas that the steps of `claims/` steer by. Every pack has every cue; an empty list says that the language
 * expresses it by inflection or not at all.
 */
export type CueTerms = Readonly<Record<CueId, Terms>>;

export type CueId =
  /** Turns the clause round: not, no, never, without; değil, yok, hiçbir. */
  | "negator"
  /** Looks like a negator and is none: not only, without delay, no later than. */
  | "no-negator"
  /** Makes what follows (or precedes) the speaker's own future: will, shall. Empty where the verb's form tells. */
  | "future"
  /** can, may, might, could; possible. */
  | "able"
  /** Verbs of happening, whose subject is a matter and no speaker: rose, reached, took effect, no progress was made. The issuer asserts it. */
  | "happens"
  /** Finite verbs that name no act of the codebook: where a sentence has no other, the issuer tells what is ("the truce is holding"). */
  | "asserts"
  /** Marks a sentence of press logistics, ceremony, biography: nothing in it is coded. */
  | "logistics"
  /** Importance, significance, value of: call-for over a thing to be done, the verb of saying over a thing that simply is. */
  | "importance"
  /** Nouns of a thing to be done, kept or reached: dialogue, restraint, protection, implementation, de-escalation. */
  | "action"
  /** Verbs and phrases that only carry an act noun: express, voice, convey, extend (condolences); dile getir, -de bulun. */
  | "light"
  /** Opens what was said: that, whether; ki. */
  | "that"
  /** Opens a clause that describes a noun: which, who, whose, where. */
  | "relative"
  /** Opens a condition (head-initial) or closes it (head-final): if, unless, provided that, before, once; -sa, şartıyla, hâlinde. */
  | "condition"
  /** Opens the main clause behind a condition that no comma closes: Arabic ف. Empty where a comma always does. */
  | "consequent"
  /** Before an act's noun that goes along with what was said, by the same speaker: Arabic مع. Empty where a verb form tells. */
  | "alongside"
  /** Opens (closes) an adjunct of manner, basis, place, occasion: in line with, on the basis of, within the framework of, çerçevesinde. */
  | "adjunct"
  /** Opens (closes) an adjunct of purpose: with a view to, in order to, aimed at, amacıyla, için. */
  | "purpose"
  /** The contact as a frame: in the call, during the meeting, görüşmede. */
  | "frame"
  /** Nouns with no matter of their own, whose purpose is the matter: efforts, steps, measures, work, consultations. */
  | "empty-head"
  | "and"
  | "but"
  /** Opens another clause: while, when, after, because, since, although. */
  | "subordinator"
  /** we, our, us, I, my; bizim. */
  | "we"
  /** he, she, it, his, her, its; kendisi. */
  | "he"
  /** they, their, both; each other. */
  | "they"
  /** The sides together: the leaders, both presidents, the two sides, the ministers; Taraflar, iki lider. */
  | "sides"
  /** The other side, whoever that is: his counterpart, his interlocutor; mevkidaşı, muhatabı. */
  | "counterpart"
  /** Points back to a matter named before: it, this, them, these steps; bu, bunu, bu konu. */
  | "anaphor"
  /** be, was, were, been; is the passive's or the predicate's helper. Empty where the verb's form tells. */
  | "be"
  /** have, has, had: the perfect's helper. */
  | "have"
  /** do, does, did. */
  | "do"
  /** The doer of a passive: by; tarafından. */
  | "by"
  /** to before an infinitive. */
  | "to"
  | "immediate"
  | "soon"
  /** Somebody else's words: according to, in the words of; -e göre. */
  | "source"
  /** his, her, its, their, our: before a noun, never before a verb. Empty where an ending tells. */
  | "possessive"
  /** the, a, an, any, this, that before a noun. Empty where there are none. */
  | "determiner"
  /** in, at, on, of, with, from, for: what follows is no subject. Empty where case tells. */
  | "preposition"
  /** Those prepositions after which a name tells where: in, across, near; not with, from, by. Empty where case tells. */
  | "place"
  /** Joins a partner as well as one more item: ile. Empty where a preposition tells. */
  | "company"
  /** Those whom the event is about, who take no part in it: the parties to the conflict, the warring sides. */
  | "outsiders"
  /** The contact itself as the subject of talk: the talks focused on, the conversation touched on. */
  | "contact"
  /** The word goes to the other side than before: for his part, in turn; من جانبه. */
  | "in-turn"
  /** Courtesy before a title, which changes nothing: His Excellency, Mr; سمو، معالي، السيد. */
  | "honorific"
  /** Nouns that make a name before them a side: "Rus tarafı", "Irak heyeti". Empty where names lead. */
  | "side"
  /** Small words that lean on the word before and change nothing: de, ise. */
  | "particle"
  /** Nobody in particular is the source: reportedly, it is claimed, unconfirmed reports. */
  | "hearsay"
  /** Whoever speaks without a name in a report: official, source, diplomat; the body stands beside the word. */
  | "informant"
  /** Points a deed at whom it strikes: against, on; ضد. Empty where case tells. */
  | "against"
  /** The contact was asked for by whom follows or precedes: at the request of, on the initiative of; talebi üzerine. */
  | "at-request"
  /** The issuer received the call: the other side asked for it. */
  | "received-call"
  /** One side called the other: whoever is called did not ask for the contact. */
  | "placed-call"
  /** Opens a condition where what stands before it is denied: "no truce until …". */
  | "denied-until"
  | "tone-warm"
  | "tone-businesslike"
  | "tone-frank"
  /** Blame on a doer: because of, caused by, as a result of. */
  | "blame"
  /** Opens the matter of a contact that is told first: "spoke with the King about …", «по вопросам», بشأن. Empty where matters stand before. */
  | "about"
  /** What somebody is charged with, told without a verb of saying: violated, is responsible for. Its subject is the blamed, no speaker. */
  | "misdeed"
  /** Ties a matter to a demand: must rest on, begin with, take account of, is the key condition for. The demand follows (precedes). */
  | "rests-on"
  /** Before whom help goes to: to, for. Empty where case tells. */
  | "recipient";

/** What turns a word's letters into its matching form: characters to replacements ("" drops one). Applied after lower-casing by the pack's locale. */
export interface Folding {
  /** BCP 47 tag for lower-casing: `tr` folds İ and I its own way. */
  readonly locale: string;
  readonly map: Readonly<Record<string, string>>;
}

/** How numbers, units and dates are written. */
export interface FigureTerms {
  /** Words for numbers: two → 2, thousand → 1000 (multiplies). */
  readonly numerals: Readonly<Record<string, number>>;
  /** Unit id → words: persons, days, hours, USD, EUR, percent, tonnes, km. */
  readonly units: Readonly<Record<string, Terms>>;
  /** Month words, January first; each with its forms. */
  readonly months: readonly Terms[];
  /** Words for the end of a year that a number names: "the end (of 2018)". Absent where none is read. */
  readonly yearEnds?: Terms;
  /** Decimal mark: "." or ",". */
  readonly decimal: "." | ",";
  /** today, tomorrow, yesterday as day offsets from the statement's date. */
  readonly relativeDays: Readonly<Record<string, number>>;
}

/** A language: a folder of data. The engine above knows none of its words and branches on none of its codes. */
export interface LanguagePack {
  readonly code: string;
  /** In English, for messages. */
  readonly name: string;
  readonly direction: "ltr" | "rtl";
  /** Does an act govern what follows it or what precedes it? */
  readonly order: "head-initial" | "head-final";
  /** The doer stands after a finite verb, before its first preposition: verb-first languages. */
  readonly doerFollows?: true;
  /** Courtesies that stand in place of a name (“his Excellency”), as the cues list them, and those before a title that their bearer has. */
  readonly courtesies?: Readonly<Record<string, Terms>>;
  /** Lengths of the words that are written into the front of a folded word; `known` tells whether the lexicon has a word as it stands. */
  readonly clitics?: (word: string, known: (word: string) => boolean) => readonly number[];
  readonly folding: Folding;
  /** Abbreviations that end in a full stop and no sentence: Mr., Sen., vb., т. е. Without the last stop. */
  readonly abbreviations: readonly string[];
  readonly inflection: Inflection;
  /** What vowel signs tell of a form, in scripts that mostly leave them out. Asked with the word as written. */
  readonly vowelled?: (surface: string, form: Form) => Form;
  /** How the forms of a stem begin, where the inflection asks its stems for those of a beginning: the build makes an index of them. */
  readonly beginnings?: (stem: Stem) => Iterable<string>;
  /** Verbs are listed as stems that are no words by themselves. */
  readonly bareStems?: true;
  /** What a word's ending alone tells of its form, for words that no term has: "-ing", "-mayacağını". `undefined` where it tells nothing. */
  readonly shape: (folded: string) => Form | undefined;
  readonly acts: ActTerms;
  readonly topics: TopicTerms;
  readonly actors: ActorTerms;
  readonly places: PlaceTerms;
  readonly labels: LabelTerms;
  readonly cues: CueTerms;
  /** Terms whose words count for nothing: "defence minister", "security council". */
  readonly blocking: Terms;
  readonly figures: FigureTerms;
  /** What tells the language from its neighbours. */
  readonly detection: {
    /** Its script, as a Unicode script name. */
    readonly script: "Latin" | "Cyrillic" | "Arabic";
    /** Letters that it has and its neighbours lack, and the other way round. */
    readonly letters: string;
    readonly foreign: string;
    readonly stopWords: readonly string[];
  };
}

export type { Form };

/** A promise that is not kept today. */
export interface Weakness {
  /** The table that has the sentence: a file of this folder. */
  readonly table: "cases" | "qualifiers";
  readonly language: string;
  readonly promise: string;
  /** What goes wrong, as far as it is known. */
  readonly why: string;
}

/**
 * Sentences that are read wrongly, asserted to be wrong: when one comes right, its test fails and asks to be taken off this list.
 * By cause, so that one mend can be seen to empty a group.
 */
export const weaknesses: readonly Weakness[] = [
  // Who speaks
  {
    table: "cases",
    language: "tr",
    promise: "to avoid is no negation",
    why: "“Taraflar … kaçınmalıdır”: who is to act is taken for who speaks, and need for a promise",
  },
  {
    table: "cases",
    language: "en",
    promise: "three subjects under one verb are three",
    why: "“The conversation touched on”: a contact as subject is no speaker, both are",
  },
  {
    table: "cases",
    language: "en",
    promise: "an invitation with a month has a date",
    why: "“invited the Sultan”: the guest is taken for the speaker; blocking keeps “state visit” from counting",
  },
  {
    table: "cases",
    language: "tr",
    promise: "an understanding that was not reached is told as such",
    why: "agentless “mutabakat sağlanamadı” after a contact is joint",
  },
  {
    table: "qualifiers",
    language: "tr",
    promise: "what is claimed is claimed by nobody",
    why: "“iddia ediliyor” is no hearsay yet, and the breach inside it becomes a criticism of both",
  },
  {
    table: "cases",
    language: "ar",
    promise: "thanks for mediation are about mediation",
    why: "who is thanked is taken for who speaks",
  },
  // Acts without a verb, or with one that no term has
  { table: "cases", language: "tr", promise: "having no plan is an intention denied", why: "“planımız yok”" },
  {
    table: "cases",
    language: "tr",
    promise: "the counterpart's interest stays the counterpart's",
    why: "“satın almakla ilgilendikleri”: no topic for buying aircraft",
  },
  {
    table: "cases",
    language: "tr",
    promise: "calling a thing a violation is criticism",
    why: "“… ihlalidir”: a noun as predicate",
  },
  {
    table: "cases",
    language: "tr",
    promise: "a possessive ending tells who supports",
    why: "“desteğimiz tamdır”: a noun as act",
  },
  { table: "cases", language: "tr", promise: "“the only way” is a call", why: "“yegâne çözüm yoludur”" },
  {
    table: "cases",
    language: "tr",
    promise: "an ultimatum is a threat, and its condition no topic",
    why: "“şiddetlenecek”: no act, and the condition stays in the clause",
  },
  {
    table: "cases",
    language: "en",
    promise: "concern of the ministers is concern of both",
    why: "no term for the closing of newspapers",
  },
  {
    table: "cases",
    language: "en",
    promise: "a passive of talk is one of both sides",
    why: "“Views were exchanged”: a passive apart from its noun",
  },
  {
    table: "cases",
    language: "en",
    promise: "what was and what was not agreed stay apart",
    why: "no term for a date of the next round, nor for a hotline",
  },
  // Acts inside acts
  {
    table: "cases",
    language: "en",
    promise: "a consequence left vague belongs to the conduct warned of",
    why: "“serious consequences” name no matter; the warning gives way",
  },
  {
    table: "cases",
    language: "en",
    promise: "the importance of keeping something is a call",
    why: "“how important it is to”; “open to” is taken for a readiness",
  },
  {
    table: "cases",
    language: "tr",
    promise: "a condition is no topic",
    why: "“sınırlayacaklarını ifade etti”: own conduct to come in indirect speech",
  },
  {
    table: "cases",
    language: "en",
    promise: "a promise not to do is a promise with a no in it",
    why: "“not be abandoned” is a refusal of its own and uses the negation up",
  },
  {
    table: "cases",
    language: "tr",
    promise: "a chain of verbs on one subject is so many claims",
    why: "the proposal takes the matter of the thanks before it, not its own",
  },
  {
    table: "cases",
    language: "tr",
    promise: "praise and regret keep their own matters",
    why: "the regret takes the matter of the praise before it besides its own",
  },
  {
    table: "cases",
    language: "tr",
    promise: "a reception and the matters discussed count one by one",
    why: "“görüştü” with matters is read as a contact, not as a talk about them",
  },
  // Negation
  {
    table: "cases",
    language: "tr",
    promise: "not to be against is a refusal denied",
    why: "“karşı olmadığını”: the refusal uses the negation up",
  },
  {
    table: "qualifiers",
    language: "en",
    promise: "a no to the second act is no no to the first",
    why: "“did not comment on”: a verb that no term has gives its no and its matter to the act before it",
  },
  {
    table: "qualifiers",
    language: "tr",
    promise: "not to rule out is a no to a refusal",
    why: "“ihtimal dışı bırakılmadı”: the term ends before the verb that carries the no",
  },
  // Conditions and adjuncts
  {
    table: "cases",
    language: "ru",
    promise: "a condition is no topic",
    why: "the matter after the condition is set aside with it",
  },
  {
    table: "qualifiers",
    language: "en",
    promise: "“provided that” opens a condition",
    why: "the full stop is told with the condition",
  },
  {
    table: "qualifiers",
    language: "en",
    promise: "“if” opens a condition at the head of a sentence",
    why: "set aside, and not told as the claim's condition",
  },
  // Topics: too many, too few, the wrong one
  {
    table: "cases",
    language: "en",
    promise: "what the ministers agreed should be is agreed",
    why: "the banks under sanctions count as a matter",
  },
  {
    table: "cases",
    language: "en",
    promise: "a call repeated is a call",
    why: "the journalist who is to be freed counts as a matter",
  },
  {
    table: "cases",
    language: "en",
    promise: "not to rule out is no refusal",
    why: "a new round of exploratory talks is read as a settlement",
  },
  {
    table: "cases",
    language: "en",
    promise: "a working group belongs to its subject, a session to the calendar",
    why: "“its first session” is no contact yet",
  },
  {
    table: "cases",
    language: "en",
    promise: "a hope is no promise",
    why: "“the fighting … come to an end” is read as attacks",
  },
  {
    table: "cases",
    language: "en",
    promise: "who is held responsible is blamed",
    why: "“across the border” is swallowed by a term of migration",
  },
  {
    table: "cases",
    language: "en",
    promise: "an instruction to one's own officials is a request",
    why: "the embassy that is told counts as a matter; “its help to citizens” does not",
  },
  {
    table: "cases",
    language: "tr",
    promise: "a line between two armies is contact and military cooperation",
    why: "“iki ordu arasında irtibat hattı”",
  },
  {
    table: "cases",
    language: "tr",
    promise: "the counterpart's proposal stays the counterpart's",
    why: "“müze” is read as a dative of “muz” (banana): folded letters hide the vowel harmony",
  },
  // Figures and dates
  { table: "cases", language: "en", promise: "an invitation accepted is agreed", why: "“next spring” is no date yet" },
  {
    table: "cases",
    language: "en",
    promise: "who asks and who promises are told apart",
    why: "“before the winter” is no date yet",
  },
  {
    table: "cases",
    language: "tr",
    promise: "the invitation belongs to the one who invites",
    why: "“ekim ayında” without a year is no date yet",
  },
  {
    table: "cases",
    language: "ru",
    promise: "an appeal and a proposal in one sentence are two claims",
    why: "“в октябре” without a year is no date where the statement has none",
  },
  {
    table: "qualifiers",
    language: "en",
    promise: "a number in a name is none",
    why: "“S-400 missiles”: a unit near by makes the name a number",
  },
  {
    table: "qualifiers",
    language: "en",
    promise: "two days are a period",
    why: "the dash of “28–29 June” ends the clause",
  },
  {
    table: "qualifiers",
    language: "tr",
    promise: "two days are a period",
    why: "the hyphen of “28-29 Haziran” ends the clause",
  },
  {
    table: "qualifiers",
    language: "tr",
    promise: "tomorrow is the day after the statement’s",
    why: "the pack's relative days are not folded as the text's words are",
  },
];

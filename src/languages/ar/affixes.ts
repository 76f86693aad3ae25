import type { Form } from "../form.js";

/** What stands before a stem in the same word, and what is left when it is taken off. */
export interface Front {
  readonly rest: string;
  readonly marks: Pick<Form, "conjunction" | "preposition" | "definite" | "future">;
  /** The conjunction is “so”, which stands before verbs and definite nouns only. */
  readonly so: boolean;
}

/** A pronoun written at the end of a word, and what is left. */
export interface Tail {
  readonly rest: string;
  readonly pronoun?: 1 | 2 | 3;
  /** The pronoun is the one letter that also ends adjectives. */
  readonly endsInYa?: true;
}

const conjunctions = "وف";
const prepositions = "بلك";
const pronouns: readonly (readonly [letters: string, person: 1 | 2 | 3])[] = [
  ["هما", 3],
  ["كما", 2],
  ["ها", 3],
  ["هم", 3],
  ["هن", 3],
  ["نا", 1],
  ["كم", 2],
  ["ه", 3],
  ["ك", 2],
  ["ي", 1],
];
/** Shorter rests than this are no stems. */
const shortest = 2;

/** Every way to take conjunction, preposition, article and the sign of the future off a word. The word itself comes first. */
export function frontsOf(word: string): readonly Front[] {
  const whole = withoutConjunction({ rest: word, marks: {}, so: false });
  const after =
    conjunctions.includes(word[0] ?? " ") && word.length > shortest
      ? withoutConjunction({ rest: word.slice(1), marks: { conjunction: true }, so: word[0] === "ف" })
      : [];
  return [...whole, ...after];
}

function withoutConjunction(front: Front): Front[] {
  const { rest, marks, so } = front;
  const found: Front[] = [front];
  const take = (letters: number, more: Front["marks"]) => {
    if (rest.length - letters >= shortest) found.push({ rest: rest.slice(letters), marks: { ...marks, ...more }, so });
  };
  const first = rest[0] ?? " ";
  if (rest.startsWith("ال")) take(2, { definite: true });
  if (first === "س") take(1, { future: true });
  if (!prepositions.includes(first)) return found;
  take(1, { preposition: first });
  if (rest.startsWith("لل")) take(2, { preposition: "ل", definite: true });
  else if (rest.startsWith(`${first}ال`)) take(3, { preposition: first, definite: true });
  return found;
}

/** Every way to take a pronoun off a word. The word itself comes first. */
export function tailsOf(word: string): readonly Tail[] {
  const found: Tail[] = [{ rest: word }];
  for (const [letters, pronoun] of pronouns)
    if (word.endsWith(letters) && word.length - letters.length >= shortest)
      found.push({ rest: word.slice(0, -letters.length), pronoun, ...(letters === "ي" ? { endsInYa: true } : {}) });
  return found;
}

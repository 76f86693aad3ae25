import { type Organ, organOfActor, type Voice } from "./voice.js";

/** One side of a report: a state or body with the organ that speaks for it, and everything that names it. */
export interface ReportSide {
  readonly id: string;
  readonly country: string;
  readonly organ?: Organ;
  readonly voices: readonly Voice[];
}

/** A voice whose state is known. */
export type Placed = Voice & { readonly country: string };

/** How an organ is written in an actor's id. */
const bodyOf: Readonly<Record<Organ, string>> = {
  head: "presidency",
  office: "presidency",
  government: "government",
  foreign: "mfa",
  defence: "mod",
  council: "council",
  parliament: "parliament",
  forces: "armed-forces",
  ministry: "ministry",
};

/** Who speaks for a state that is named without an organ, where nobody spoke for it before. */
const leading: readonly Organ[] = ["head", "government", "foreign"];

/**
 * Sorts voices into sides: a head of state, its office and its press service are one, a second organ of the same state is another, and a
 * state named alone ("Ankara") is whichever organ spoke for it last, else the one that leads.
 *
 * @param voices in text order
 * @returns the side of each voice; voices of one side share one object
 */
export function sidesOf(voices: readonly Placed[]): readonly ReportSide[] {
  const organs = voices.map((voice, at) => organOf(voice, voices.slice(0, at), voices));
  const keys = voices.map((voice, at) => `${voice.country} ${voice.body ?? organs[at] ?? ""}`);
  const sides = new Map<string, ReportSide>();
  for (const [at, key] of keys.entries()) {
    if (sides.has(key)) continue;
    const own = voices.filter((_, other) => keys[other] === key);
    const { country } = voices[at] as Placed;
    const organ = organs[at];
    const id = own[0]?.body ?? idOf(country, organ, own);
    sides.set(key, { id, country, voices: own, ...(organ === undefined ? {} : { organ }) });
  }
  return keys.map((key) => sides.get(key) as ReportSide);
}

function organOf(voice: Placed, before: readonly Placed[], all: readonly Placed[]): Organ | undefined {
  const of = (voices: readonly Placed[]) =>
    voices.flatMap((one) =>
      one.country === voice.country && one.body === undefined && one.organ !== undefined ? [one.organ] : [],
    );
  if (voice.body !== undefined) return undefined;
  // "The ministry" is the one that was named in full, where one was.
  if (voice.organ === "ministry")
    return of(all).find((organ) => organ === "foreign" || organ === "defence") ?? "ministry";
  if (voice.organ === "office")
    return leading.find((organ) => organ !== "foreign" && of(all).includes(organ)) ?? "head";
  if (voice.organ !== undefined) return voice.organ;
  const named = of(all);
  const last = of(before).at(-1) ?? leading.find((organ) => named.includes(organ)) ?? named[0];
  return last === "office" ? (leading.find((organ) => organ !== "foreign" && named.includes(organ)) ?? "head") : last;
}

/** The id that the text's own words give a body of this organ, else the usual one. */
function idOf(country: string, organ: Organ | undefined, voices: readonly Placed[]): string {
  if (organ === undefined) return country;
  const body = organ === "head" ? undefined : voices.find(({ actor }) => organOfActor(actor) === organ)?.actor;
  // An organisation that speaks through an office has no presidency and no ministry.
  if (body === undefined && !/^[A-Z]{3}$/.test(country)) return country;
  const crowned = organ === "head" && voices.some((voice) => voice.monarch === true);
  return body ?? `${country}.${crowned ? "royal-court" : bodyOf[organ]}`;
}

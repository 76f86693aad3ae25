import type { AttributionKind, Polarity } from "../codebook/attribution.js";
import type { Span } from "../text/span.js";

/** Somebody who issues, receives or is bound by a statement. `id` is `COUNTRY.body` (`TUR.presidency`); the part before the dot tells the side. */
export interface Party {
  readonly id?: string;
  readonly name?: string;
}

export type Extent = "full" | "excerpt" | "paraphrase" | "translation";

/** Where a statement is from. `sha256` is of the bytes as they came, `path` as typed. */
export interface Source {
  readonly path?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly accessed?: string;
  /** When it went out: `YYYY-MM-DDTHH:MM` with its zone (`Z`, `+03:00`). */
  readonly published?: string;
  readonly sha256?: string;
  readonly firsthand?: boolean;
  readonly extent: Extent;
  readonly note?: string;
}

export type Role = "side" | "commitment" | "context";

/** What one side published. Plain data: it survives `structuredClone`, a worker's boundary and JSON. */
export interface Statement {
  readonly issuer?: Party;
  readonly issuerSource: "declared" | "inferred" | "none";
  readonly counterpart?: Party;
  /** Name of the column, when the user gave one. */
  readonly label?: string;
  readonly title?: string;
  /** Free id: statements of the same event share it. */
  readonly event?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string;
  /** BCP 47, one that has a pack. */
  readonly language: string;
  readonly languageSource: "declared" | "detected";
  readonly source: Source;
  readonly role: Role;
  /** Who is bound, where `role` is `commitment`. */
  readonly parties?: readonly Party[];
  /** As read: decoded, without a byte-order mark, CRLF as LF. */
  readonly text: string;
  /** Claims written by hand or by another program; where absent, claims are extracted from the text. */
  readonly claims?: readonly AuthoredClaim[];
  /** The parts of `text` that are this statement's own, where one report carries several sides. */
  readonly spans?: readonly Span[];
}

export type Urgency = "immediate" | "soon" | "dated" | "none";
/** `helped`: whose part the act takes, also as the one whom the deed that it is turned against has struck. */
export type ActorRole = "addressee" | "blamed" | "helped" | "other";

export interface Quantity {
  readonly type?: string;
  readonly value: number;
  readonly unit?: string;
}

export interface Label {
  readonly referent: string;
  /** The wording used, an exact part of the text. */
  readonly label: string;
}

/** A claim as a person writes it in a statement file: flat keys, quotes instead of offsets. */
export interface AuthoredClaim {
  readonly topics: readonly string[];
  readonly act: string;
  readonly attribution: AttributionKind;
  readonly actor?: string;
  readonly actors?: readonly (string | { readonly id: string; readonly role: ActorRole })[];
  readonly places?: readonly string[];
  readonly object?: string;
  readonly items?: readonly string[];
  readonly step?: boolean;
  readonly polarity?: Polarity;
  readonly urgency?: Urgency;
  readonly condition?: string | readonly string[];
  readonly numbers?: readonly Quantity[];
  /** `YYYY-MM-DD` or `YYYY-MM-DD/YYYY-MM-DD`. */
  readonly dates?: readonly string[];
  readonly labels?: readonly Label[];
  /** Exact part of the text; two parts where the words of the act stand apart from the matter. */
  readonly quote: string | readonly string[];
  /** Words before the quote, where it occurs twice. */
  readonly prefix?: string;
  /** Only in a commitment: when the duty falls due. */
  readonly until?: string;
  readonly origin?: "extracted" | "authored";
  /** Line in the statement file, for messages. */
  readonly line?: number;
}

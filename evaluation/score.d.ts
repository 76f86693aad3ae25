import type { Claim } from "../src/model/claim.js";
import type { AuthoredClaim, Party } from "../src/model/statement.js";

export interface GoldItem {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly issuer: Party;
  readonly counterpart?: Party;
  readonly claims: readonly AuthoredClaim[];
}

export type Measure = "topic" | "topic + act" | "topic + attribution" | "topic + polarity";
export type Figures = Readonly<
  Record<Measure, { readonly f1: number; readonly precision: number; readonly recall: number }>
> & {
  readonly texts: number;
  readonly silent: number;
  readonly spoken: number;
};

export declare const measures: Readonly<Record<Measure, unknown>>;
export declare function goldLanguages(): string[];
export declare function goldOf(language: string): GoldItem[];
export declare function score(
  gold: readonly GoldItem[],
  read: (item: GoldItem) => readonly Claim[] | Promise<readonly Claim[]>,
): Promise<Figures>;

import type { CommitmentRow, ComparedStatement } from "../../model/comparison.js";
import { type CellPart, silenceOf } from "./cell.js";
import { claimFacts } from "./claim-facts.js";
import type { Lookup } from "./lookup.js";
import { nameOf } from "./names.js";
import { type QuotePiece, quoteOf } from "./quote.js";

/** An earlier agreement: what it binds to, and what every side says of that now. */
export interface Agreement {
  readonly statement: ComparedStatement;
  readonly title: string;
  readonly duties: readonly Duty[];
}

export interface Duty {
  /** What is owed, and until when. */
  readonly facts: readonly string[];
  readonly quote: readonly QuotePiece[];
  /** One a side, in the order of the sides. */
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly side: ComparedStatement;
  /** Its country is bound by the agreement. */
  readonly party: boolean;
  readonly parts: readonly CellPart[];
  /** Said after a silence or a mere mention: that the text names the agreement. */
  readonly note?: string;
}

/** Every agreement that binds to something. Nothing follows from silence, and nothing more is said. */
export function agreementsOf(lookup: Lookup): readonly Agreement[] {
  return lookup.comparison.statements
    .filter((statement) => statement.role === "commitment")
    .map((statement) => ({
      statement,
      title: titleOf(statement, lookup),
      duties: lookup.comparison.commitments
        .filter((row) => row.statement === statement.id)
        .map((row) => dutyOf(row, lookup)),
    }))
    .filter(({ duties }) => duties.length > 0);
}

/** A title that has the year in it needs no date beside it. */
function titleOf(agreement: ComparedStatement, { words }: Lookup): string {
  const name = agreement.title ?? nameOf(agreement);
  const date = agreement.date === undefined || name.includes(agreement.date.slice(0, 4)) ? [] : [agreement.date];
  const title = words.screen.heldAgainst([name, ...date.map(words.date)].join(words.comma));
  const parties = (agreement.parties ?? []).flatMap(({ name, id }) => name ?? id ?? []);
  return parties.length === 0 ? title : `${title} (${words.screen.parties(parties)})`;
}

function dutyOf(row: CommitmentRow, lookup: Lookup): Duty {
  const claim = lookup.claim(row.claim);
  const due = claim?.until === undefined ? [] : [lookup.words.screen.due(claim.until)];
  return {
    facts: [claim?.gloss ?? row.claim, ...due],
    quote: quoteOf(claim?.evidence.map((evidence) => evidence.exact) ?? [], lookup.commitmentLength),
    answers: lookup.sides.map((side) => answerOf(row, side, lookup)),
  };
}

function answerOf(row: CommitmentRow, side: ComparedStatement, lookup: Lookup): Answer {
  const { words } = lookup;
  const party = row.parties.includes(side.id);
  const own = row.cells[side.id] ?? [];
  const ids = [...own, ...row.against.filter((id) => !own.includes(id))];
  const claims = ids.flatMap((id) => lookup.claim(id) ?? []).filter((claim) => claim.statement === side.id);
  const named = row.named.includes(side.id) ? words.screen.agreementNamed : words.screen.agreementNotNamed;
  if (claims.length > 0) {
    const parts = claims.flatMap((claim): readonly CellPart[] => {
      const against = row.against.includes(claim.id) ? [words.screen.speaksAgainst] : [];
      const exact = claim.evidence.map((evidence) => evidence.exact);
      return [
        { type: "claim", claim, facts: [...claimFacts(claim, lookup), ...against, named] },
        { type: "quote", pieces: quoteOf(exact, lookup.commitmentLength), evidence: claim.evidence },
      ];
    });
    return { side, party, parts };
  }
  const without: CellPart = row.silent.includes(side.id)
    ? { type: "silent", text: silenceOf(side, lookup) }
    : { type: "mentioned", text: words.screen.mentionedNotCoded };
  return { side, party, parts: [without], ...(row.named.includes(side.id) ? { note: named } : {}) };
}

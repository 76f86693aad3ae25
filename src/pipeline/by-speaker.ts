import { bySpeaker } from "../claims/by-speaker.js";
import { InputError } from "../model/input-error.js";
import type { Phrasebook } from "../model/phrasebook.js";
import type { Statement } from "../model/statement.js";
import type { Lexicons } from "./lexicons.js";

/**
 * The sides inside one report, each with the spans that are its own, then the reporter's own sentences as context.
 *
 * @param phrasebook names the sides in the interface's language, where it knows them; else they are called as the report first calls them
 * @throws InputError where the report lets fewer than two sides speak
 */
export async function speakersOf(
  report: Statement,
  lexicons: Lexicons,
  phrasebook: Phrasebook,
): Promise<readonly Statement[]> {
  const told = bySpeaker(report, await lexicons.of(report.language));
  const sides = told.filter(({ role }) => role === "side");
  if (sides.length < 2)
    throw new InputError({
      what:
        sides.length === 0
          ? "nobody's words are told in this report"
          : `only ${nameOf(sides[0]) ?? "one side"} speaks in this report`,
      where: report.source.path === undefined ? {} : { path: report.source.path },
      mend: "--by-speaker needs a report that says who said what, of two sides or more",
      code: "one-speaker",
    });
  return told.map((statement) => named(statement, phrasebook));
}

function named(statement: Statement, phrasebook: Phrasebook): Statement {
  const id = statement.issuer?.id;
  if (id === undefined) return statement;
  const known = phrasebook.actor(id);
  // An organ that the interface has no word for would be called like its state.
  const vague = id.includes(".") && known === phrasebook.actor(id.split(".")[0] as string);
  return known === id || vague ? statement : { ...statement, label: capitalised(known) };
}

function nameOf(statement: Statement | undefined): string | undefined {
  return statement?.issuer?.name ?? statement?.issuer?.id;
}

/** A name that stands alone, as in a heading. */
function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase("en") + name.slice(1);
}

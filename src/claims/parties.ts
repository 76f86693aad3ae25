import { findMentions } from "../languages/find-mentions.js";
import type { Lexicon } from "../languages/lexicon.js";
import type { Party, Statement } from "../model/statement.js";

/** Parties that are declared by name alone ("Kremlin (President of Russia)", "Barack Obama") get the id that the lexicon knows for the name. */
export function partiesFromNames(statement: Statement, lexicon: Lexicon): Statement {
  const issuer = withId(statement.issuer, lexicon);
  const counterpart = withId(statement.counterpart, lexicon);
  return {
    ...statement,
    ...(issuer === undefined ? {} : { issuer }),
    ...(counterpart === undefined ? {} : { counterpart }),
  };
}

function withId(party: Party | undefined, lexicon: Lexicon): Party | undefined {
  if (party === undefined || party.id !== undefined || party.name === undefined) return party;
  const actors = findMentions(party.name, lexicon).sentences.flatMap((sentence) =>
    sentence.mentions.filter((mention) => mention.kind === "actor"),
  );
  const person = actors.find((actor) => actor.aspect === "person");
  if (person !== undefined) return { ...party, id: person.id };
  const state = actors.find((actor) => actor.aspect !== "office");
  if (state === undefined) return party;
  const office = actors.find((actor) => actor.aspect === "office");
  return {
    ...party,
    id: state.id.includes(".") || state.aspect === "body" ? state.id : `${state.id}.${office?.id ?? "government"}`,
  };
}

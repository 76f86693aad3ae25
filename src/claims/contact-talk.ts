import type { ActMention, Clause } from "./clause.js";
import type { Speaker } from "./doers/heard.js";
import { type Matter, mattersOf } from "./matter.js";
import { placesOf } from "./one-claim.js";
import type { Scene } from "./scene.js";
import type { Scope } from "./scope.js";
import { isCue, type View } from "./view.js";

/** A contact is joint, whoever is told to have made it; only where outsiders alone met is it theirs. */
export function contactOf(speaker: Speaker): Speaker {
  return speaker.kind === "third"
    ? speaker
    : { kind: "joint", rule: "a contact is joint", ...(speaker.words === undefined ? {} : { words: speaker.words }) };
}

/** "spoke with the King about Gaza": what a contact is told to have been about was talked of. */
export function talkedOf(
  view: View,
  clause: Clause,
  decisive: ActMention,
  scopes: readonly Scope[],
  scene: Scene,
): readonly Matter[] {
  for (let at = clause.outer.to; at < clause.matter.to; at++) {
    if (!isCue(view, at, "about") || isCue(view, at + 1, "about")) continue;
    const nothing = { from: at, to: at };
    const told = {
      ...clause,
      matter: { from: at + 1, to: clause.matter.to },
      fallback: nothing,
      subject: nothing,
      extent: { from: at, to: clause.extent.to },
    };
    const matters = mattersOf(view, told, decisive, scopes).filter((matter) =>
      matter.mentions.every((mention) => mention.from > at),
    );
    if (matters.length > 0) return matters;
    const places = placesOf(view, told, scene);
    return places.length > 0 ? [{ topics: ["regional-situation"], mentions: places, givenBack: false }] : [];
  }
  return [];
}

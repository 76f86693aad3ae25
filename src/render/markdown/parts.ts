import type { CellPart } from "../outline/cell.js";
import { dots } from "../outline/claim-facts.js";
import type { QuotePiece } from "../outline/quote.js";
import { escaped } from "./escape.js";

/** A part of a cell, on one line. */
export function partText(part: CellPart): string {
  switch (part.type) {
    case "claim":
      return `${dots(part.claim.act.strength)} ${facts(part.facts)}`;
    case "quote":
      return quoted(part.pieces);
    case "silent":
      return `– ${escaped(part.text)}`;
    case "mentioned":
      return `~ ${escaped(part.text)}`;
    case "elsewhere":
      return "…";
    case "nothing":
      return "–";
    case "more":
      return `+${part.count}`;
  }
}

/** Words in “ ”. Those that one side alone has are emphasised where the marks can be read as such: between blanks. */
export function quoted(pieces: readonly QuotePiece[]): string {
  return `“${pieces.map(pieceText).join("")}”`;
}

function pieceText({ text, alone }: QuotePiece): string {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  const shown = escaped(words);
  const edges: readonly [string, string] = [before === "" ? "" : " ", after === "" ? "" : " "];
  return `${edges[0]}${alone === true && shown !== "" ? `<ins>${shown}</ins>` : shown}${edges[1]}`;
}

/** Facts beside each other; empty ones are left out. */
export function facts(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== "")
    .map(escaped)
    .join(" · ");
}

import type { Extraction } from "../model/claim.js";
import type { AuthoredClaim } from "../model/statement.js";
import { claimKeys } from "./claim-fields.js";
import { statementKeys } from "./statement-fields.js";
import { type StatementFile, statementFile } from "./statement-file.js";
import { blockText, flow, scalar } from "./yaml-text.js";

/** Column at which comments begin. */
const commentColumn = 40;
/** Columns beyond which a mapping is written over several lines. */
const widest = 100;

/**
 * An extraction as an editable statement file in YAML. Comments say what was inferred, so that a person knows what to check; they carry nothing,
 * and reading the file back gives the same claims.
 *
 * @param reasons what was inferred and from which words, by key, for the comments
 */
export function writeStatement(extraction: Extraction, reasons: Readonly<Record<string, string>> = {}): string {
  const file = statementFile(extraction);
  const lines = statementKeys.flatMap((key) => {
    const value = key === "textFile" ? undefined : file[key];
    if (value === undefined) return [];
    if (key === "text") return [`text: ${blockText(file.text, "  ")}`];
    if (key === "claims") return claimLines(file, extraction);
    const whole = `${key}: ${flow(value)}`;
    if (key === "source" && file.source !== undefined && whole.length > widest)
      return [
        "source:",
        ...Object.entries(file.source).map(
          ([name, item]) => `  ${name}: ${typeof item === "string" ? blockText(item, "    ") : flow(item)}`,
        ),
      ];
    return [commented(`${key}: ${typeof value === "string" ? blockText(value, "  ") : flow(value)}`, reasons[key])];
  });
  return `${lines.join("\n")}\n`;
}

function claimLines(file: StatementFile, { claims }: Extraction): string[] {
  if (file.claims.length === 0) return ["claims: []"];
  return ["claims:", ...file.claims.map((claim, index) => oneClaim(claim, claims[index]?.act.strength ?? 0))];
}

function oneClaim(claim: AuthoredClaim, strength: number): string {
  const lines = claimKeys.flatMap((key) => {
    const value = claim[key];
    if (value === undefined) return [];
    if (key === "act") return [commented(`act: ${scalar(claim.act)}`, "●".repeat(strength).padEnd(5, "○"), 29)];
    return [`${key}: ${typeof value === "string" ? blockText(value, "      ") : flow(value)}`];
  });
  return `  - ${lines.join("\n    ")}`;
}

function commented(line: string, comment: string | undefined, column = commentColumn): string {
  return comment === undefined || line.includes("\n")
    ? line
    : `${line.padEnd(column)} # ${comment.replace(/\s+/g, " ")}`;
}

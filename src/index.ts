export type { ActId } from "./codebook/acts.js";
export type { AttributionKind, Polarity } from "./codebook/attribution.js";
export type { KindId } from "./codebook/kinds.js";
export type { TopicId } from "./codebook/topics.js";
export { type CodebookFile, readCodebook } from "./languages/codebook-file.js";
export type {
  ActOfClaim,
  Attribution,
  Claim,
  Evidence,
  Extraction,
  RuleTrace,
  TopicMention,
  Uncoded,
} from "./model/claim.js";
export type {
  Agreement,
  CommitmentRow,
  ComparedClaim,
  ComparedStatement,
  Comparison,
  Difference,
  Reason,
  TopicRow,
} from "./model/comparison.js";
export { InputError, type Place } from "./model/input-error.js";
export type { AuthoredClaim, Party, Role, Source, Statement } from "./model/statement.js";
export { type CompareOptions, compareStatements as compare } from "./pipeline/compare-statements.js";
export { type ExtractOptions, extractStatement as extract } from "./pipeline/extract-statement.js";
export { type Lexicons, lexiconsWith as lexicons } from "./pipeline/lexicons.js";
export type { RenderOptions } from "./render/format.js";
export { type FormatId, render } from "./render/formats.js";
export { type Declared, type ReadOptions, readStatement } from "./statements/read-statement.js";

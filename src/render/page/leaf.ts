import type { ComparedStatement, Comparison } from "../../model/comparison.js";
import type { Outline } from "../outline/outline.js";
import type { RenderWords } from "../words.js";
import type { Anchors } from "./anchors.js";
import type { PageWords } from "./words.js";

/** What every part of the page asks for. */
export interface Leaf {
  readonly comparison: Comparison;
  readonly outline: Outline;
  readonly words: RenderWords;
  readonly page: PageWords;
  readonly anchors: Anchors;
  /** Whether the reasons of each difference stand open. */
  readonly explain: boolean;
  /** The text of a side that has one. */
  readonly textOf: (side: ComparedStatement) => string | undefined;
  /** Numbers that stand for topics in the page's attributes. */
  readonly topicNumber: (id: string) => number;
}

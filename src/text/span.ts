/** A stretch of a text in UTF-16 code units, `end` exclusive: `text.slice(span.start, span.end)` is its wording. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

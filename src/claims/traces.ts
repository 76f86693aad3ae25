import type { RuleTrace } from "../model/claim.js";
import type { TokenRange } from "../text/sentences.js";
import type { Span } from "../text/span.js";
import type { ActMention, Clause } from "./clause.js";
import type { Speaker } from "./doers/heard.js";
import type { Matter } from "./matter.js";
import type { View } from "./view.js";

export function traceAt(view: View, field: string, rule: string, range: TokenRange): RuleTrace {
  const { start, end } = spanOf(view, range);
  const exact = view.text.slice(start, end);
  return { field, value: exact, rule, exact, start, end };
}

export function tracesOf(
  view: View,
  clause: Clause,
  settled: { act: string; mention: ActMention; rule: string },
  speaker: Speaker,
  matter: Matter,
  negators: readonly number[],
): RuleTrace[] {
  const traces: RuleTrace[] = [];
  const trace = (field: string, value: string, rule: string, range: TokenRange): void => {
    const { start, end } = spanOf(view, range);
    for (const one of traces)
      if (one.field === field && one.value === value && one.start === start && one.end === end) return;
    traces.push({ field, value, rule, exact: view.text.slice(start, end), start, end });
  };
  trace("act", settled.act, settled.rule, settled.mention);
  for (const act of clause.inner) if (act !== settled.mention) trace("act", act.id, "inside", act);
  if (settled.mention !== clause.outer) trace("act", clause.outer.id, "gives way", clause.outer);
  for (const mention of matter.mentions) trace("topics", mention.id, mention.term, mention);
  if (speaker.words !== undefined) trace("attribution", speaker.kind, speaker.rule, speaker.words);
  for (const at of negators) trace("polarity", "negated", "negator", { from: at, to: at + 1 });
  return traces;
}

export function spanOf(view: View, range: TokenRange): Span {
  return { start: view.tokens[range.from]?.start ?? 0, end: view.tokens[range.to - 1]?.end ?? 0 };
}

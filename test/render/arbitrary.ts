import fc from "fast-check";
import { type ActId, acts } from "../../src/codebook/acts.js";
import { attributions } from "../../src/codebook/attribution.js";
import { kinds } from "../../src/codebook/kinds.js";
import { type TopicId, topics } from "../../src/codebook/topics.js";
import type { Comparison } from "../../src/model/comparison.js";
import { claim, comparison, difference, row, side } from "./fixtures.js";

const hostile = [
  "\u001b[31mred\u001b[0m",
  "\u001b]8;;http://x\u0007link\u001b]8;;\u0007",
  "\u202eevil\u202c",
  "\u2067ab\u2069",
  "a\u0000b",
  "\r\nnew",
  "x".repeat(130),
  "وقف",
  "إِطْلَاق",
  "النار،",
  "停火协议",
  "ｶﾞｷﾞ",
  "한국어",
  "👩‍👩‍👧‍👦",
  "🇹🇷",
  "e\u0301\u0302",
  "soft\u00adhyphen",
  "10\u00a0000",
  "\ud800",
  "𝔸𝔹",
  "स्थिति",
  "\ue000\ue000",
  "│",
  "Россия",
  "İstanbul’da",
  "<script>alert(1)</script>",
  "</style><img src=x onerror=alert(1)>",
  "' onclick='x' \"",
  "&lt;b&gt;",
  "<!-- ]]>",
  "[x](javascript:alert(1))",
  "![i](http://x)",
  "**bold** _it_ `code`",
  "| a | b |",
  "# 1. - > +",
  "$x^2$",
  "@everyone #12",
  "=1+1",
  "-2+3",
  '@SUM(A1),"x"',
  "\u061c\u200f",
  "\u2028",
  "\u0410nk\u0430ra",
  "\u200b\u2060",
  "\u001bP0;1|17/ab\u001b\\",
  "\u009b31m",
  "javascript:alert(1)",
] as const;

/** Words in several scripts, and what a text must not be able to do to a terminal. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom("the", "sides", "agreed", "ceasefire", "on", "28–29", "June,") },
      { weight: 1, arbitrary: fc.constantFrom(...hostile) },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }) },
    ),
    {
      minLength: 1,
      maxLength: 25,
    },
  )
  .map((words) => words.join(" "))
  .filter((text) => text.trim() !== "");

const topicIds = Object.keys(topics) as TopicId[];
const actIds = Object.keys(acts) as ActId[];

/** Comparisons of two to five sides over texts of any kind; every quote stands in its text. */
export const anyComparison: fc.Arbitrary<Comparison> = fc
  .record({
    title: hostileText,
    sides: fc.array(
      fc.record({
        name: hostileText,
        label: fc.option(hostileText, { nil: undefined }),
        issuer: hostileText,
        url: hostileText,
        title: hostileText,
        claims: fc.array(
          fc.record({
            quote: hostileText,
            topic: fc.constantFrom(...topicIds.slice(0, 6)),
            act: fc.constantFrom(...actIds),
            attribution: fc.constantFrom(...(Object.keys(attributions) as (keyof typeof attributions)[])),
            conditions: fc.array(hostileText, { maxLength: 1 }),
          }),
          { maxLength: 4 },
        ),
      }),
      { minLength: 2, maxLength: 5 },
    ),
    kind: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
    summary: hostileText,
    rests: hostileText,
  })
  .map(({ title, sides, kind, summary, rests }) => {
    const statements = sides.map(({ name, label, issuer, url, title: own, claims }, index) => {
      const made = side(String.fromCharCode(65 + index), name, claims.map(({ quote }) => quote).join(". "), {
        claims: claims.length,
      });
      const source = { ...made.source, url, path: url };
      return { ...made, issuer: { id: issuer, name }, title: own, source, ...(label === undefined ? {} : { label }) };
    });
    const claims = statements.flatMap((statement, index) =>
      (sides[index]?.claims ?? []).map(({ quote, topic, act, attribution, conditions }, number) =>
        claim(statement, number + 1, [topic], act, attribution, [quote], { conditions }),
      ),
    );
    const used = topicIds.filter((id) => claims.some((one) => one.topics.includes(id)));
    const rows = used.map((id) => {
      const cells = Object.fromEntries(
        statements.map((statement) => [
          statement.id,
          claims.filter((one) => one.statement === statement.id && one.topics.includes(id)).map((one) => one.id),
        ]),
      );
      return row(
        id,
        cells,
        Object.keys(cells).filter((sideId) => cells[sideId]?.length === 0),
      );
    });
    const differences = rows.map(
      ({ id, cells }, index) =>
        difference(index + 1, kind, index === 3 ? [] : [id as TopicId], cells, summary, [
          { reason: kind, weight: 2, rests },
        ]), // ids come from the codebook
    );
    return comparison(title, statements, claims, rows, differences);
  });

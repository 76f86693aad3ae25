import { describe, expect, it } from "vitest";
import { parseTerm, type Term } from "../../src/codebook/notation.js";

/** A term in one line: words with class, forms and marks; gaps by their length. */
function told({ parts, weak, also }: Term): string {
  const words = parts.map((part) => {
    if (part.type === "gap") return `gap ${part.most}`;
    const { alternatives, cls, constraints, optional, head } = part;
    const tail = [cls, ...constraints].filter((one) => one !== undefined).join(":");
    return `${head === true ? "^" : ""}${alternatives.join("|")}${tail === "" ? "" : `/${tail}`}${optional ? "?" : ""}`;
  });
  return [...words, ...(weak > 0 ? [`weak ${weak}`] : []), ...also.map((topic) => `+${topic}`)].join(", ");
}

describe("a term that is understood", () => {
  it.each([
    ["ceasefire", "ceasefire"],
    ["  silence   the guns ", "silence, the, guns"],
    ["ateşkes/n", "ateşkes/n"],
    ["call|appeal/v for", "call|appeal/v, for"],
    ["the (full|lasting) truce/n", "the, full|lasting?, truce/n"],
    ["(the) truce", "the?, truce"],
    ["call/n .. place", "call/n, gap 2, place"],
    ["call/n ... place", "call/n, gap 3, place"],
    ["call/n .... place", "call/n, gap 4, place"],
    ["call/n .. ^take/v place", "call/n, gap 2, ^take/v, place"],
    ["note/v:finite", "note/v:finite"],
    ["deny/v:finite:neg", "deny/v:finite:neg"],
    ["Hope:cap", "Hope/cap"],
    ["~talks", "talks, weak 1"],
    ["~~situation/n", "situation/n, weak 2"],
    ["sea border/n +maritime", "sea, border/n, +maritime"],
    ["grain deal +trade +maritime", "grain, deal, +trade, +maritime"],
    ["counter-terrorism/n", "counter, terrorism/n"],
    ["Russia’s", "Russia’s"],
    ["S-400", "S, 400"],
    ["وقف إطلاق النار", "وقف, إطلاق, النار"],
    ["прекращение/n огня", "прекращение/n, огня"],
  ])("%s", (source, expected) => {
    const parsed = parseTerm(source);
    expect(parsed.ok ? told(parsed.term) : parsed.what).toBe(expected);
    expect(parsed.ok && parsed.term.source).toBe(source);
  });
});

describe("a term that is refused, with what is wrong in it", () => {
  it.each([
    ["", "no word that must be there"],
    ["   ", "no word that must be there"],
    ["~", "no word that must be there"],
    ["(truce)", "no word that must be there"],
    [".. truce", "begins or ends with a gap"],
    ["truce ..", "begins or ends with a gap"],
    ["truce/x", "“/x” in “truce/x” is no class (n, v, a)"],
    ["truce/", "“/” in “truce/” is no class (n, v, a)"],
    ["deny/v:never", "“:never” in “deny/v:never” is no form"],
    ["truce|", "empty alternative"],
    ["|truce", "empty alternative"],
    ["truce|cease-fire", "alternatives bind to one word: write two terms"],
    ["truce~", "a mark that is not known in “truce~”"],
    ["truce(s)", "a mark that is not known in “truce(s)”"],
    ["truce+war", "a mark that is not known in “truce+war”"],
    ['"silence the guns"', "a mark that is not known"],
    ["~~~truce", "a mark that is not known"],
  ])("“%s”", (source, what) => {
    const parsed = parseTerm(source);
    expect(parsed).toMatchObject({ ok: false, what: expect.stringContaining(what), mend: expect.stringMatching(/\S/) });
  });
});

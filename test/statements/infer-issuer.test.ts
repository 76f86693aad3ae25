import { describe, expect, it } from "vitest";
import { lexiconsWith } from "../../src/pipeline/lexicons.js";
import { inferIssuer } from "../../src/statements/infer-issuer.js";

const lexicons = lexiconsWith();

describe("who issued a text", () => {
  it.each([
    [
      "is the one side that it lets speak",
      "President Erdoğan spoke by phone with President Putin. President Erdoğan stressed that a ceasefire must be secured in Idlib. President Erdoğan said that relations are advancing.",
      "TUR.presidency",
    ],
    [
      "is not told by joint talk",
      "The presidents of Türkiye and Russia discussed the situation in Syria. It was agreed to continue contacts.",
      undefined,
    ],
    [
      "is not told where two sides speak",
      "President Erdoğan stressed the need for a ceasefire. President Putin noted the importance of fighting terrorism.",
      undefined,
    ],
    ["is not told by a text without actors", "A ceasefire was agreed.", undefined],
  ])("%s", async (_name, text, id) => {
    expect(inferIssuer(text, await lexicons.of("en"))?.issuer.id).toBe(id);
  });

  it("comes with the words that show it", async () => {
    const inferred = inferIssuer("President Erdoğan stressed that a ceasefire is needed.", await lexicons.of("en"));
    expect(inferred?.exact).toBe("President Erdoğan stressed");
    expect(inferred?.issuer.name).toBe("President Erdoğan");
  });
});

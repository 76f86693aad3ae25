import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.js";
import { extractStatement } from "../../src/pipeline/extract-statement.js";
import { lexiconsWith } from "../../src/pipeline/lexicons.js";

const lexicons = lexiconsWith();

/** Language, sentence of an agreement of 17 September 2018, topic, and who is bound until when. */
const rows: readonly (readonly [language: string, text: string, topic: string, bound: string])[] = [
  [
    "en",
    "All radical groups are to be removed from the zone by 15 October.",
    "terrorism",
    "unattributed until 2018-10-15",
  ],
  ["en", "Russia will take all necessary measures to ensure that attacks are avoided.", "attacks", "own RUS"],
  ["en", "The Parties shall establish a joint working group within two weeks.", "bilateral-relations", "joint"],
  ["en", "Turkish forces and Russian military police carry out coordinated patrols.", "deployment", "joint"],
  ["en", "Transit traffic on the northern roads is to be restored.", "transport", "unattributed"],
  ["tr", "Tüm ağır silahlar 10 Ekim'e kadar bölgeden çekilecektir.", "deployment", "unattributed until 2018-10-10"],
  ["tr", "Taraflar ateşkese riayet edeceklerdir.", "ceasefire", "joint"],
  [
    "ru",
    "Все террористические группы должны быть выведены до 15 октября.",
    "terrorism",
    "unattributed until 2018-10-15",
  ],
  ["ru", "Россия примет меры, чтобы не допустить нападений на Идлиб.", "attacks", "own RUS"],
  ["ar", "يلتزم الطرفان بوقف إطلاق النار.", "ceasefire", "joint"],
  ["ar", "ستتخذ روسيا جميع الإجراءات لمنع الهجمات على إدلب.", "attacks", "own RUS"],
];

describe("an agreement without coded claims tells who is bound to what, and names nobody where it names nobody", () => {
  it.each(rows)("%s: %s", async (language, text, topic, bound) => {
    const claim = (await obligations(language, text)).find(({ topics }) => topics.includes(topic));
    expect(claim?.act.id).toBe("commit");
    expect(claim && boundOf(claim)).toBe(bound);
  });
});

function boundOf({ attribution: { kind, actor }, until }: Claim): string {
  return [kind, ...(actor === undefined ? [] : [actor]), ...(until === undefined ? [] : [`until ${until}`])].join(" ");
}

async function obligations(language: string, text: string): Promise<readonly Claim[]> {
  const { claims } = await extractStatement(
    {
      issuerSource: "none",
      language,
      languageSource: "declared",
      source: { extent: "full" },
      role: "commitment",
      parties: [{ id: "RUS" }, { id: "TUR" }],
      date: "2018-09-17",
      text,
    },
    { lexicons },
  );
  return claims;
}

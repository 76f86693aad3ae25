import { describe, expect, it } from "vitest";
import { read } from "./reading.js";

/** Language, text, and how the quote of its one claim ends. */
const rows: readonly (readonly [language: string, text: string, topic: string, ending: string])[] = [
  [
    "en",
    "The Minister said that she could meet Mr Orban on 3–4 March beside the forum in Delphi to review joint work.",
    "contacts",
    "beside the forum",
  ],
  [
    "en",
    "The two presidents will discuss trade at a meeting in Osaka on the margins of the summit of the Group of Twenty, on 28 June.",
    "trade",
    "in Osaka",
  ],
  [
    "en",
    "The sides discussed a ceasefire along the western bank of the long river near Deir ez-Zor.",
    "ceasefire",
    "near Deir ez-Zor",
  ],
  [
    "ru",
    "Министр призвал к прекращению огня на всём протяжении старой линии соприкосновения сторон конфликта вблизи разрушенной войной плотины через широкую полноводную северную реку в горной области.",
    "ceasefire",
    "разрушенной войной плотины",
  ],
  [
    "ar",
    "دعا الوزير إلى وقف إطلاق النار على طول الضفة الغربية للنهر الكبير الممتد وسط السهول الزراعية الواسعة في أقصى شمال البلاد القديمة المعروفة بآثارها وقلاعها وجسورها.",
    "ceasefire",
    "المعروفة بآثارها",
  ],
];

describe("a quote ends where a part of its phrase ends", () => {
  it.each(rows)("%s: %s", async (language, text, topic, ending) => {
    const { claims } = await read(language, { text });
    const claim = claims.find((one) => one.topics.includes(topic));
    expect(claim?.evidence.at(-1)?.exact.endsWith(ending), claim?.evidence.at(-1)?.exact).toBe(true);
  });
});

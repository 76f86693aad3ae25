import { describe, expect, it } from "vitest";
import { InputError } from "../../src/model/input-error.js";
import type { Statement } from "../../src/model/statement.js";
import { readStatement } from "../../src/statements/read-statement.js";

const prose = [
  "The two mayors discussed the ceasefire on the river and agreed to meet again in the autumn.",
  "They called for the release of all prisoners, and thanked the harbour for its hospitality.",
] as const;
const paragraphs = prose.map((text) => `<p>${text}</p>`).join("\n");

const read = async (source: string | Uint8Array, path = "page.html"): Promise<Statement> =>
  (
    await readStatement(typeof source === "string" ? new TextEncoder().encode(source) : source, { path })
  )[0] as Statement;
const page = (body: string, head = ""): string =>
  `<!doctype html><html><head><title>Town hall</title>${head}</head><body>${body}</body></html>`;

describe("a saved page", () => {
  it("gives its paragraphs, an empty line between them, and its heading as the title", async () => {
    const statement = await read(page(`<h1>On the call</h1>${paragraphs}`));
    expect(statement.text).toBe(`${prose.join("\n\n")}\n`);
    expect(statement.title).toBe("On the call");
    expect(statement.language).toBe("en");
  });

  it.each([
    [
      "a menu",
      `<nav><ul><li><a href="/">Sanctions of the ministry are lifted. Read all of it here.</a></li></ul></nav>`,
    ],
    ["a footer", "<footer><p>Sanctions are told of on the pages of our ministry, every day of the year.</p></footer>"],
    ["a script", "<script>document.write('Sanctions were imposed on the whole of the region today.')</script>"],
    ["a form", "<form><p>Sanctions: leave your address, and we shall write to you as soon as we can.</p></form>"],
    ["a comment of the source", "<!-- Sanctions were imposed on the whole of the region today, says nobody. -->"],
    [
      "readers' comments",
      `<div class="comments"><p>Sanctions now! I have been saying so for years, as all know.</p></div>`,
    ],
    ["a side box", `<aside><p>Sanctions: what the ministry said last year, and what it did not say.</p></aside>`],
    [
      "what is hidden",
      `<p style="display: none">Sanctions were imposed on the whole of the region, for all to see.</p>`,
    ],
    [
      "a list of links",
      `<ul>${`<li><a href="/a">Sanctions of last year, all of them in one list.</a></li>`.repeat(4)}</ul>`,
    ],
    [
      "a picture's words",
      `<figure><img alt="Sanctions"><figcaption>Sanctions are signed by the mayor.</figcaption></figure>`,
    ],
  ])("is read without %s", async (_what, furniture) => {
    const main = `<main><h1>On the call</h1>${paragraphs}</main>`;
    for (const body of [furniture + main, main + furniture])
      expect((await read(page(body))).text).not.toContain("anctions");
  });

  it("keeps subheadings, lists and line breaks apart", async () => {
    const body = `<article><h1>On the call</h1><p>${prose[0]}</p><h2>Prisoners</h2><ul><li>all of them</li><li>at once</li></ul><p>One line,<br>and the next. ${prose[1]}</p></article>`;
    expect((await read(page(body))).text).toBe(
      `${prose[0]}\n\nPrisoners\n\n- all of them\n- at once\n\nOne line,\nand the next. ${prose[1]}\n`,
    );
  });

  it("joins lines that the file breaks, and reads entities", async () => {
    const body = `<p>${prose[0].replaceAll(" ", "\n   ")}</p><p>Food &amp; fuel for the &Uuml;sk&uuml;dar ferry.&nbsp;${prose[1]}</p>`;
    expect((await read(page(body))).text).toBe(`${prose[0]}\n\nFood & fuel for the Üsküdar ferry. ${prose[1]}\n`);
  });

  it.each([
    ["published time", `<meta property="article:published_time" content="2019-05-30T14:00:00+03:00">`, ""],
    ["Dublin Core", `<meta name="DC.date" content="2019-05-30">`, ""],
    ["a time of its own", "", `<time datetime="2019-05-30">Thursday</time>`],
  ])("has its day from %s", async (_what, head, body) => {
    expect((await read(page(body + paragraphs, head))).date).toBe("2019-05-30");
  });

  it("has no day where several stand on it, or one that does not exist", async () => {
    const times = `<time datetime="2019-05-30">a</time><time datetime="2019-05-29">b</time>`;
    expect((await read(page(times + paragraphs))).date).toBeUndefined();
    expect((await read(page(paragraphs, `<meta name="date" content="2019-02-30">`))).date).toBeUndefined();
  });

  it("has its address and publisher where it declares them", async () => {
    const head = `<link rel="canonical" href="https://example.org/a"><meta property="og:site_name" content="Town hall">`;
    expect((await read(page(paragraphs, head))).source).toMatchObject({
      url: "https://example.org/a",
      publisher: "Town hall",
    });
    const script = `<link rel="canonical" href="javascript:alert(1)">`;
    expect((await read(page(paragraphs, script))).source.url).toBeUndefined();
  });

  it("declares its language, unless its text tells another", async () => {
    const declared = (lang: string, body: string) => page(body).replace("<html>", `<html lang="${lang}">`);
    expect(await read(declared("en-GB", paragraphs))).toMatchObject({ language: "en", languageSource: "declared" });
    expect(await read(declared("tr", paragraphs))).toMatchObject({ language: "en", languageSource: "detected" });
  });

  it("of a few words is read all the same", async () => {
    expect((await read(page("The two mayors met in the hall of the town."))).text).toBe(
      "The two mayors met in the hall of the town.\n",
    );
  });

  it("is known by its beginning, whatever it is called", async () => {
    expect((await read(page(paragraphs), "ankara.txt")).text).toBe(`${prose.join("\n\n")}\n`);
  });

  it("without a text is refused, with what to do", async () => {
    const fault: unknown = await read(page("<nav>Home</nav><script>1</script>")).catch((cause: unknown) => cause);
    expect(fault).toBeInstanceOf(InputError);
    expect(fault).toMatchObject({ code: "empty-text", where: { path: "page.html" } });
  });
});

describe("a page in an encoding from before Unicode", () => {
  const russian = "Президенты обсудили прекращение огня и договорились продолжать контакты между ведомствами.";
  const windows1251 = (text: string): Uint8Array =>
    Uint8Array.from([...text], (character) => {
      const code = character.codePointAt(0) as number;
      return code < 128 ? code : code === 0x401 ? 0xa8 : code === 0x451 ? 0xb8 : code - 0x410 + 0xc0;
    });

  it.each([
    ["meta charset", `<meta charset="windows-1251">`],
    ["http-equiv", `<meta http-equiv="content-type" content="text/html; charset=cp1251">`],
  ])("is read by what it declares: %s", async (_how, head) => {
    const statement = await read(windows1251(page(`<p>${russian}</p>`, head)));
    expect(statement).toMatchObject({ text: `${russian}\n`, language: "ru" });
  });

  it("is refused by name where it declares none, or one that it is not in", async () => {
    for (const head of ["", `<meta charset="utf-8">`, `<meta charset="no-such-thing">`]) {
      const fault: unknown = await read(windows1251(page(`<p>${russian}</p>`, head))).catch((cause: unknown) => cause);
      expect(fault).toMatchObject({ what: "not UTF-8; it reads like windows-1251", code: "not-utf-8" });
    }
  });

  it("is UTF-8 where its bytes are, whatever it declares", async () => {
    const body = page(`<p>${russian}</p>`, `<meta charset="windows-1251">`);
    expect((await read(body)).text).toBe(`${russian}\n`);
  });
});

import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diplodiff, folderOf, sample, shell } from "./program.js";

const ankara = sample("ankara.txt");
const kremlin = sample("kremlin.txt");

describe("help", () => {
  it("alone is at most fifteen lines, and its examples work as they stand", () => {
    const { status, stdout } = diplodiff([]);
    expect(status).toBe(0);
    expect(stdout.trimEnd().split("\n").length).toBeLessThanOrEqual(15);
    const examples = [...stdout.matchAll(/^ {2}diplodiff (.*)$/gm)].map(([, args]) => (args as string).split(" "));
    expect(examples).toHaveLength(2);
    for (const args of examples) expect(diplodiff(args).status).toBe(0);
  });

  it("of compare groups its options by what a person wants", () => {
    const { status, stdout } = diplodiff(["compare", "--help"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/What to show:[\s\S]*How to lay it out:[\s\S]*What to read it against:/);
  });

  it.each([["--help"], ["extract", "-h"], ["codebook", "--help"], ["help", "batch"]])("diplodiff %s %s", (...args) => {
    expect(diplodiff(args)).toMatchObject({ status: 0, stderr: "" });
  });

  it("tells the version of the package", () => {
    expect(diplodiff(["--version"]).stdout).toBe(
      `${JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")).version}\n`,
    );
  });
});

describe("compare", () => {
  it("is what two files mean, as a table of 80 columns without colour in a pipe", () => {
    const { status, stdout, stderr } = diplodiff([ankara, kremlin]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("ceasefire");
    expect(stdout).not.toContain("\u001B");
    expect(Math.max(...stdout.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(diplodiff(["compare", ankara, kremlin]).stdout).toBe(stdout);
  });

  it("gives the same bytes again", () => {
    expect(diplodiff([ankara, kremlin, "--json"]).stdout).toBe(
      diplodiff([ankara, kremlin, "--json"], { env: { TZ: "Asia/Tokyo", LANG: "tr_TR.UTF-8" } }).stdout,
    );
  });

  it("writes JSON, with or without the texts", () => {
    const whole = JSON.parse(diplodiff([ankara, kremlin, "--json"]).stdout);
    expect(whole.statements[0]).toMatchObject({ id: "A", source: { path: ankara }, text: expect.any(String) });
    expect(JSON.parse(diplodiff([ankara, kremlin, "--json", "--no-text"]).stdout).statements[0]).not.toHaveProperty(
      "text",
    );
  });

  it("keeps topics, kinds and the first few after ranking", () => {
    const all = JSON.parse(diplodiff([ankara, kremlin, "--json"]).stdout).differences;
    const some = (...args: string[]) => JSON.parse(diplodiff([ankara, kremlin, "--json", ...args]).stdout).differences;
    expect(some("--limit", "2")).toEqual(all.slice(0, 2));
    expect(some("--limit", "0")).toEqual(all);
    expect(some("--topics", "migration")).toEqual(
      all.filter((one: { topics?: string[] }) => one.topics?.includes("migration")),
    );
    expect(some("--kinds", "omission,order")).toEqual(
      all.filter((one: { kind: string }) => ["omission", "order"].includes(one.kind)),
    );
  });

  it("tells by its exit status whether there are differences, when it is asked", () => {
    expect(diplodiff([ankara, kremlin]).status).toBe(0);
    expect(diplodiff([ankara, kremlin, "--exit-code"]).status).toBe(1);
    expect(diplodiff([ankara, kremlin, "-q"])).toEqual({ status: 1, stdout: "", stderr: "" });
    expect(diplodiff([ankara, ankara, "-q"]).status).toBe(0);
  });

  it("reads one side from standard input", () => {
    const { status, stdout } = diplodiff([ankara, "-", "--json"], { input: readFileSync(kremlin) });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).statements[1].source.path).toBe("-");
  });

  it("holds the sides against an agreement", () => {
    const { statements, commitments } = JSON.parse(
      diplodiff([ankara, kremlin, "--against", sample("astana.yaml"), "--json"]).stdout,
    );
    expect(statements.map(({ id, role }: { id: string; role: string }) => `${id} ${role}`)).toEqual([
      "A side",
      "B side",
      "P commitment",
    ]);
    expect(commitments.length).toBeGreaterThan(0);
  });

  it("warns in one line where the texts share nothing", () => {
    const folder = folderOf({
      "a.txt": "The minister welcomed the opening of the wheat harvest festival.\n",
      "b.txt": "Norway condemned the cyber attacks on its parliament.\n",
    });
    const { status, stderr } = diplodiff(["a.txt", "b.txt"], { cwd: folder });
    expect(status).toBe(0);
    expect(stderr).toBe("diplodiff: warning: the two texts share no date, actor or topic; comparing all the same\n");
    expect(diplodiff([ankara, kremlin]).stderr).toBe("");
  });

  it("takes what is declared on the command line", () => {
    const folder = folderOf({
      "a.txt": "The leaders discussed a ceasefire in Idlib.\n",
      "b.txt": "The leaders agreed on a ceasefire in Idlib.\n",
    });
    const args = [
      "a.txt",
      "b.txt",
      "--json",
      "--issuer",
      "TUR.presidency",
      "--issuer",
      "RUS.president",
      "--date",
      "2019-05-30",
      "--label",
      "Ankara",
      "--language",
      "en",
    ];
    const { statements } = JSON.parse(diplodiff(args, { cwd: folder }).stdout);
    expect(statements[0]).toMatchObject({
      issuer: { id: "TUR.presidency" },
      counterpart: { id: "RUS.president" },
      issuerSource: "declared",
      date: "2019-05-30",
      label: "Ankara",
      languageSource: "declared",
    });
    expect(statements[1]).toMatchObject({
      issuer: { id: "RUS.president" },
      counterpart: { id: "TUR.presidency" },
      languageSource: "declared",
    });
    expect(statements[1]).not.toHaveProperty("date");
  });
});

describe("where a result goes", () => {
  it("a file gets the bytes that standard output would", () => {
    const folder = folderOf({});
    expect(diplodiff([ankara, kremlin, "-o", "out.txt"], { cwd: folder })).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    expect(readFileSync(join(folder, "out.txt"), "utf8")).toBe(diplodiff([ankara, kremlin]).stdout);
    expect(readdirSync(folder)).toEqual(["out.txt"]);
  });

  it("a file that is there keeps its mode, and a link its target", () => {
    const folder = folderOf({ "real.txt": "old" });
    chmodSync(join(folder, "real.txt"), 0o640);
    symlinkSync("real.txt", join(folder, "link.txt"));
    diplodiff([ankara, kremlin, "-o", "link.txt"], { cwd: folder });
    expect(statSync(join(folder, "real.txt")).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(folder, "real.txt"), "utf8")).toContain("ceasefire");
  });

  it("a fault leaves the old file as it was", () => {
    const folder = folderOf({ "out.txt": "old", "empty.txt": "" });
    expect(diplodiff([ankara, "empty.txt", "-o", "out.txt"], { cwd: folder }).status).toBe(2);
    expect(readFileSync(join(folder, "out.txt"), "utf8")).toBe("old");
  });

  it("a device is written to and stays one", () => {
    expect(diplodiff([ankara, kremlin, "-o", "/dev/null"]).status).toBe(0);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  it("a closed pipe ends the program without a word", () => {
    const { stderr } = shell(`diplodiff '${ankara}' '${kremlin}' --json | head -c 10`, folderOf({}));
    expect(stderr).toBe("");
  });

  it("a stream that is cut short never looks finished", () => {
    const folder = folderOf({});
    const line = `${JSON.stringify({ id: 1, text: "The leaders discussed trade. ".repeat(50) })}\n`;
    writeFileSync(join(folder, "many.jsonl"), line.repeat(400));
    expect(shell("diplodiff batch many.jsonl | head -c 10 >/dev/null", folder)).toMatchObject({
      status: 2,
      stderr: "",
    });
  });
});

describe("extract", () => {
  it("writes a statement file that says what was inferred and compares like its text", () => {
    const folder = folderOf({});
    expect(diplodiff(["extract", ankara, "-o", "a.yaml"], { cwd: folder }).status).toBe(0);
    expect(diplodiff(["extract", kremlin, "-o", "b.yaml"], { cwd: folder }).status).toBe(0);
    const ofTexts = JSON.parse(diplodiff([ankara, kremlin, "--json"]).stdout);
    const ofFiles = JSON.parse(diplodiff(["a.yaml", "b.yaml", "--json"], { cwd: folder }).stdout);
    const plain = ({ rules: _r, origin: _o, ...claim }: Record<string, unknown>) => claim;
    expect(ofFiles.claims.map(plain)).toEqual(ofTexts.claims.map(plain));
    expect(ofFiles.differences.map(({ key }: { key: string }) => key)).toEqual(
      ofTexts.differences.map(({ key }: { key: string }) => key),
    );
    expect(diplodiff(["verify", "a.yaml", "b.yaml"], { cwd: folder }).status).toBe(0);
  });

  it("writes several statements as several documents, or as a list in JSON", () => {
    const folder = folderOf({ "two.yaml": diplodiff(["extract", ankara, kremlin]).stdout });
    expect(diplodiff(["compare", "two.yaml"], { cwd: folder }).status).toBe(0);
    expect(JSON.parse(diplodiff(["extract", ankara, kremlin, "--json"]).stdout)).toHaveLength(2);
    expect(JSON.parse(diplodiff(["extract", ankara, "--json"]).stdout)).toMatchObject({
      diplodiff: "statement/1",
      claims: expect.any(Array),
    });
  });

  it("lists what was not coded", () => {
    expect(diplodiff(["extract", ankara, "--uncoded"]).status).toBe(0);
    expect(JSON.parse(diplodiff(["extract", ankara, "--uncoded", "--json"]).stdout)).toBeInstanceOf(Array);
  });
});

describe("verify", () => {
  const text = "text: The leaders agreed to continue contacts.\nclaims:\n";
  const claim = (quote: string) =>
    `  - topics: [contacts]\n    act: agree\n    attribution: joint\n    quote: ${quote}\n`;
  const folder = folderOf({
    "good.yaml": text + claim("agreed to continue"),
    "bad.yaml": text + claim("agreed to continue") + claim("agreed to continue contracts"),
  });

  it("says that all quotes are there", () => {
    expect(diplodiff(["verify", "good.yaml"], { cwd: folder })).toEqual({
      status: 0,
      stdout: "good.yaml: the one quote is in the text\n",
      stderr: "",
    });
  });

  it("names what is missing, and exits with 1", () => {
    const { status, stdout } = diplodiff(["verify", "bad.yaml"], { cwd: folder });
    expect(status).toBe(1);
    expect(stdout).toBe(
      "bad.yaml:7: claim 2: the quote “agreed to continue contracts” is not in the text; nearest: “agreed to continue contacts”, sentence 1\nbad.yaml: 1 of 2 quotes missing\n",
    );
  });

  it("says it in JSON, or by the status alone", () => {
    expect(JSON.parse(diplodiff(["verify", "bad.yaml", "--json"], { cwd: folder }).stdout)).toMatchObject([
      { path: "bad.yaml", quotes: 2, missing: [{ claim: 2, line: 7 }] },
    ]);
    expect(diplodiff(["verify", "bad.yaml", "-q"], { cwd: folder })).toEqual({ status: 1, stdout: "", stderr: "" });
  });
});

describe("codebook", () => {
  it("lists topics, acts and kinds", () => {
    const { stdout } = diplodiff(["codebook", "list"]);
    for (const id of ["ceasefire", "call-for", "omission"]) expect(stdout).toContain(`\n  ${id} `);
    expect(
      JSON.parse(diplodiff(["codebook", "list", "kinds", "--json"]).stdout).map(({ id }: { id: string }) => id),
    ).toContain("tone");
  });

  it("shows topics, acts and kinds alike", () => {
    const shown = JSON.parse(diplodiff(["codebook", "show", "ceasefire", "call-for", "omission", "--json"]).stdout);
    expect(shown.map(({ id, is }: { id: string; is: string }) => `${id} ${is}`)).toEqual([
      "ceasefire topic",
      "call-for act",
      "omission kind of difference",
    ]);
    expect(shown[0].terms.en).toContain("ceasefire/n");
  });

  it("exports the whole of what is in force", () => {
    const whole = JSON.parse(diplodiff(["codebook", "export", "--json"]).stdout);
    expect(whole).toMatchObject({
      diplodiff: "codebook/1",
      id: "core",
      topics: { ceasefire: { group: "security" } },
      acts: { "call-for": { strength: 4 } },
    });
    expect(diplodiff(["codebook", "export"]).stdout).toMatch(/^diplodiff: codebook\/1\nid: core\n/);
  });
});

describe("a user's codebook", () => {
  const folder = folderOf({
    "fish.yaml": `diplodiff: codebook/1
id: newsroom-fisheries
version: 2
topics:
  fisheries:
    group: bilateral
    means: fishing rights, quotas, vessels
    label: { en: fisheries }
    terms: { en: [fishing right/n, fishing quota/n] }
`,
    "bad.yaml": "diplodiff: codebook/1\nid: bad\ntopics:\n  ceasfire:\n    terms: { en: [silence the guns, two/q] }\n",
    "a.txt": "The minister called for fishing quotas to be raised.\n",
    "b.txt": "The ministers discussed trade.\n",
  });

  it("adds topics and terms to the core's", () => {
    const { codebook, topics } = JSON.parse(
      diplodiff(["a.txt", "b.txt", "--json", "--codebook", "fish.yaml"], { cwd: folder }).stdout,
    );
    expect(codebook).toMatchObject({ id: "newsroom-fisheries", version: 2 });
    expect(topics).toContainEqual(expect.objectContaining({ id: "fisheries", label: "fisheries", group: "bilateral" }));
    expect(
      diplodiff(["a.txt", "b.txt", "--json"], { cwd: folder, env: { DIPLODIFF_CODEBOOK: "fish.yaml" } }).stdout,
    ).toContain('"newsroom-fisheries"');
    expect(diplodiff(["codebook", "show", "fisheries", "--codebook", "fish.yaml"], { cwd: folder }).stdout).toContain(
      "fishing quota/n",
    );
  });

  it("is looked over before it is used", () => {
    expect(diplodiff(["codebook", "check", "fish.yaml"], { cwd: folder })).toEqual({
      status: 0,
      stdout: "fish.yaml: nothing wrong\n",
      stderr: "",
    });
    const { status, stdout } = diplodiff(["codebook", "check", "bad.yaml"], { cwd: folder });
    expect(status).toBe(2);
    expect(stdout).toMatch(/^bad\.yaml:4: “ceasfire” is no topic/);
    expect(stdout.trimEnd().split("\n")).toHaveLength(2);
    expect(
      JSON.parse(diplodiff(["codebook", "check", "bad.yaml", "--json"], { cwd: folder }).stdout)[0].faults,
    ).toHaveLength(2);
    expect(diplodiff(["a.txt", "b.txt", "--codebook", "bad.yaml"], { cwd: folder })).toMatchObject({
      status: 2,
      stdout: "",
    });
  });

  it("as exported changes nothing", () => {
    const whole = diplodiff(["codebook", "export"]).stdout;
    const own = folderOf({ "core.yaml": whole });
    expect(diplodiff(["codebook", "check", "core.yaml"], { cwd: own }).stdout.slice(0, 200)).toBe(
      "core.yaml: nothing wrong\n",
    );
    const plain = ({ codebook: _, ...rest }: Record<string, unknown>) => rest;
    const under = JSON.parse(diplodiff([ankara, kremlin, "--json", "--codebook", "core.yaml"], { cwd: own }).stdout);
    expect(plain(under)).toEqual(plain(JSON.parse(diplodiff([ankara, kremlin, "--json"]).stdout)));
  });
});

describe("batch", () => {
  const lines = [
    { id: "x1", text: "The leaders discussed trade.", language: "en" },
    {
      id: "c1",
      statements: [{ text: "The leaders discussed trade." }, { text: "The leaders agreed on a ceasefire." }],
    },
  ];
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join("");

  it("answers each line in order", () => {
    const { status, stdout, stderr } = diplodiff(["batch"], { input });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(["x1", "c1"]);
    expect(Object.keys(answers[1])).toEqual(["id", "comparison"]);
    expect(diplodiff(["batch", "-"], { input }).stdout).toBe(stdout);
  });

  it("goes on behind a bad line, counts it, and exits with 2 unless told otherwise", () => {
    const bad = `nope\n${input}\n`;
    const { status, stdout, stderr } = diplodiff(["batch", "-"], { input: bad });
    expect(stdout.trimEnd().split("\n")).toHaveLength(4);
    expect(status).toBe(2);
    expect(stderr).toBe("diplodiff: 2 of 4 lines answered by an error (empty-line 1, not-json 1)\n");
    expect(diplodiff(["batch", "-", "--bad-lines-ok"], { input: bad }).status).toBe(0);
  });

  it("bounds a line", () => {
    expect(diplodiff(["batch", "--max-line-bytes", "40"], { input }).stdout).toMatch(
      /^\{"id":null,"line":1,"error":\{"code":"too-long"/,
    );
  });
});

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diplodiff, folderOf } from "./program.js";

const good = "The two presidents discussed the ceasefire in Idlib and agreed to continue contacts.\n";
const windows1251 = Buffer.from(
  "cff0e5e7e8e4e5edf2fb20eee1f1f3e4e8ebe820efeeebeee6e5ede8e520e220d1e8f0e8e82e20d1f2eef0eeedfb20e4eee3eee2eef0e8ebe8f1fc2e",
  "hex",
);

const folder = folderOf({
  "good.txt": good,
  "other.txt": "The leaders discussed trade and energy.\n",
  "empty.txt": "",
  "blank.txt": " \n\n",
  "binary.bin": Uint8Array.of(1, 0, 2, 0, 0, 3, 255, 254, 9),
  "legacy.txt": windows1251,
  "broken.yaml": "issuer: { id: x\ntext: a\n",
  "broken.json": '{"text": "a"\n"date": 1}',
  "key.yaml": `diplodiff: statement/1\nisuer: x\ntext: ${good}`,
  "quote.yaml": `text: ${good}claims:\n  - topics: [ceasefire]\n    act: agree\n    attribution: joint\n    quote: agreed to continue contracts\n`,
  "page.html": "<!doctype html><html><body><nav>The presidents met.</nav></body></html>",
  "georgian.txt": "საქართველოს პრეზიდენტმა განაცხადა, რომ მოლაპარაკებები გაგრძელდება.",
  "outside.yaml": "textFile: ../good.txt\n",
  "nofile.yaml": "textFile: gone.txt\n",
});
mkdirSync(join(folder, "texts"));

describe("what a person does wrong is told in one line that ends in a mend", () => {
  it.each<[string, string[], string]>([
    ["a missing file", ["good.txt", "gone.txt"], "diplodiff: gone.txt: no such file; did you mean good.txt?"],
    ["a folder", ["good.txt", "./texts"], "diplodiff: ./texts: a folder, not a file; name the files in it"],
    [
      "an empty file",
      ["good.txt", "empty.txt"],
      "diplodiff: empty.txt: empty file; give a text of at least one sentence",
    ],
    [
      "a blank file",
      ["good.txt", "blank.txt"],
      "diplodiff: blank.txt: empty file; give a text of at least one sentence",
    ],
    [
      "empty standard input",
      ["good.txt", "-"],
      "diplodiff: standard input: empty file; give a text of at least one sentence",
    ],
    [
      "a binary file",
      ["good.txt", "binary.bin"],
      "diplodiff: binary.bin: a binary file, not a text; give a plain text in UTF-8, or a statement file",
    ],
    [
      "a legacy encoding",
      ["good.txt", "legacy.txt"],
      "diplodiff: legacy.txt: not UTF-8; it reads like windows-1251; convert it: iconv -f windows-1251 -t utf-8 legacy.txt > legacy.utf-8.txt",
    ],
    ["broken YAML", ["good.txt", "broken.yaml"], "diplodiff: broken.yaml:2: broken YAML: "],
    [
      "broken JSON",
      ["good.txt", "broken.json"],
      "diplodiff: broken.json:2: broken JSON; a comma, a quote or a bracket is missing or too many",
    ],
    ["an unknown key", ["good.txt", "key.yaml"], "diplodiff: key.yaml:2: unknown key “isuer”; did you mean issuer?"],
    [
      "a quote that is not in the text",
      ["good.txt", "quote.yaml"],
      "diplodiff: quote.yaml:3: claim 1: the quote “agreed to continue contracts” is not in the text; nearest: “agreed to continue contacts”, sentence 1",
    ],
    [
      "a web page without a text",
      ["good.txt", "page.html"],
      "diplodiff: page.html: a web page without a text of its own; save the page as text, or copy the statement into a .txt file",
    ],
    [
      "an address",
      ["good.txt", "https://example.org/a"],
      "diplodiff: https://example.org/a: addresses cannot be read yet; save the page as text and name the file",
    ],
    [
      "a text outside the folder",
      ["good.txt", "outside.yaml"],
      "diplodiff: outside.yaml: textFile “../good.txt” lies outside the statement file's folder; put the text beside the file",
    ],
    [
      "a text that is gone",
      ["good.txt", "nofile.yaml"],
      "diplodiff: nofile.yaml: textFile “gone.txt”: no such file; put the text beside the file",
    ],
    [
      "one statement only",
      ["good.txt"],
      "diplodiff: only one statement; name two or more to compare, as in diplodiff a.txt b.txt",
    ],
    [
      "standard input twice",
      ["-", "-"],
      "diplodiff: standard input (-) is named twice; save one of the texts to a file",
    ],
    [
      "a language without a pack",
      ["good.txt", "georgian.txt"],
      "diplodiff: georgian.txt: reads like Georgian, which has no language pack (have: en",
    ],
    [
      "a declared language without a pack",
      ["good.txt", "other.txt", "--language", "fr"],
      "diplodiff: good.txt: language “fr” has no language pack (have: en",
    ],
    [
      "an unknown interface language",
      ["good.txt", "other.txt", "--locale", "xx"],
      "diplodiff: unknown interface language “xx”; ",
    ],
    [
      "an unknown option",
      ["good.txt", "other.txt", "--topic", "x"],
      "diplodiff: unknown option --topic; did you mean --topics?",
    ],
    [
      "an unknown topic",
      ["good.txt", "other.txt", "--topics", "ceasfire"],
      "diplodiff: unknown topic “ceasfire”; did you mean ceasefire?",
    ],
    [
      "an unknown kind",
      ["good.txt", "other.txt", "--kinds", "omision"],
      "diplodiff: unknown kind “omision”; did you mean omission?",
    ],
    [
      "an unknown format",
      ["good.txt", "other.txt", "-f", "jsn"],
      "diplodiff: unknown --format “jsn”; did you mean json?",
    ],
    ["an unknown command", ["comapre", "good.txt"], "diplodiff: unknown command “comapre”; did you mean compare?"],
    ["an unknown subcommand", ["codebook", "shwo"], "diplodiff: unknown command “shwo”; did you mean show?"],
    [
      "a command without its subcommand",
      ["codebook"],
      "diplodiff: codebook needs one of list, show, check, export; see diplodiff codebook --help",
    ],
    ["an unknown id", ["codebook", "show", "ceasfire"], "diplodiff: unknown id “ceasfire”; did you mean ceasefire?"],
    [
      "an option without its value",
      ["good.txt", "other.txt", "--limit"],
      "diplodiff: option --limit has no value; write --limit N",
    ],
    [
      "a number that is none",
      ["good.txt", "other.txt", "--limit", "x"],
      "diplodiff: --limit “x” is no whole number of at least 0; ",
    ],
    ["no statement", ["compare"], "diplodiff: no statement given; see diplodiff compare --help"],
    ["too many arguments", ["batch", "a", "b"], "diplodiff: too many arguments: “b”; see diplodiff batch --help"],
    [
      "more declared than there is",
      ["good.txt", "other.txt", "--label", "a", "--label", "b", "--label", "c"],
      "diplodiff: 3 values of --label for 2 statements; give one for each, in their order",
    ],
    [
      "an output folder that is not there",
      ["good.txt", "good.txt", "-o", "gone/a.txt"],
      "diplodiff: gone/a.txt: there is no such folder to write into; make it first, or name another file",
    ],
    [
      "a folder as output",
      ["good.txt", "good.txt", "-o", "texts"],
      "diplodiff: texts: a folder; the result cannot be written there; name a file",
    ],
    ["a stream that is not there", ["batch", "gone.jsonl"], "diplodiff: gone.jsonl: no such file; check the path"],
    ["a folder as a stream", ["batch", "texts"], "diplodiff: texts: a folder, not a file; name the files in it"],
  ])("%s", (_name, args, line) => {
    const { status, stdout, stderr } = diplodiff(args, { cwd: folder });
    expect(stderr.split("\n")).toHaveLength(2);
    expect(stderr.slice(0, line.length)).toBe(line);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});

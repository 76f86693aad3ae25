import { createHash } from "node:crypto";
import { type Codebook, coreCodebook } from "../codebook/codebook.js";
import { detectLanguage } from "../languages/detect.js";
import { InputError, type Place } from "../model/input-error.js";
import type { Party, Role, Statement } from "../model/statement.js";
import { decode } from "./decode.js";
import type { StatementDraft } from "./draft.js";
import { present } from "./fields.js";
import { inferDate } from "./infer-date.js";
import { codes, narrowLanguage } from "./languages.js";
import { declaredPage } from "./readers/html/declared-encoding.js";
import { readers } from "./readers.js";

/** What the caller declares of a statement. It wins over what the file says. */
export interface Declared {
  readonly issuer?: Party;
  readonly counterpart?: Party;
  readonly label?: string;
  readonly date?: string;
  readonly language?: string;
}

export interface ReadOptions {
  /** Where the bytes are from: its ending tells the form, and messages name it. */
  readonly path?: string;
  /** One for each statement of the file, in order. */
  readonly declared?: readonly Declared[];
  /** The language of all of them, where one is declared for all. */
  readonly language?: string;
  /** What a statement is that does not say. `side` by default. */
  readonly role?: Role;
  /** Whose topics and acts authored claims may name. The core's by default. */
  readonly codebook?: Codebook;
  /** Bytes of the file that `textFile` names, relative to `path`. Without it such files are refused. */
  readonly textFile?: (name: string) => Promise<Uint8Array>;
}

/**
 * Reads what one side published: plain text, text or Markdown with YAML front matter, a web page, a statement file in YAML or JSON.
 *
 * @param bytes the file as it came; UTF-8, or UTF-16 with a byte-order mark, or a page in the encoding that it declares
 * @returns the statements in it, in order; more than one only where a statement file has several documents
 * @throws InputError for what cannot be read, with path, line and mend: an empty, binary or legacy-encoded file, broken YAML or JSON, an unknown
 * key or id, a language without a pack
 */
export async function readStatement(bytes: Uint8Array, options: ReadOptions = {}): Promise<Statement[]> {
  const where = options.path === undefined ? {} : { path: options.path };
  const text = declaredPage(bytes, options.path) ?? decode(bytes, where);
  const input = { text, codebook: options.codebook ?? coreCodebook, ...where };
  const reader = readers.find((one) => one.knows(input)) as (typeof readers)[number]; // the last one knows everything
  const drafts = await reader.read(input);
  const statements: Statement[] = [];
  for (const [index, draft] of drafts.entries()) {
    const whole = await withText(draft, where, options.textFile);
    const statement = settle(whole, {
      where,
      declared: { ...present({ language: options.language }), ...options.declared?.[index] },
      role: options.role ?? "side",
    });
    statements.push({ ...statement, source: { ...statement.source, sha256: sha256(bytes) } });
  }
  return statements;
}

/**
 * Completes a draft that has its text: the caller's word first, then the draft's, then what the text shows.
 *
 * @throws InputError `empty-text` without a text, `unsupported-language` where no pack reads it or the language cannot be told
 */
export function settle(
  draft: StatementDraft,
  {
    where = {},
    declared = {},
    role = "side",
  }: { readonly where?: Place; readonly declared?: Declared; readonly role?: Role } = {},
): Statement {
  const text = draft.text ?? "";
  if (text.trim() === "")
    throw new InputError({ what: "no text", where, mend: "give a text of at least one sentence", code: "empty-text" });
  const said = declared.language ?? draft.language;
  const language = said === undefined ? detected(text, where) : narrowLanguage(said, where);
  const issuer = declared.issuer ?? draft.issuer;
  return {
    ...present({ issuer }),
    issuerSource: issuer === undefined ? "none" : "declared",
    ...present({
      counterpart: declared.counterpart ?? draft.counterpart,
      label: declared.label ?? draft.label,
      title: draft.title,
      event: draft.event,
      date: declared.date ?? draft.date ?? inferDate(text),
    }),
    language,
    languageSource: said === undefined ? "detected" : "declared",
    source: { ...present({ path: where.path }), ...draft.source, extent: draft.source?.extent ?? "full" },
    role: draft.role ?? role,
    ...present({ parties: draft.parties }),
    text,
    ...present({ claims: draft.claims }),
  };
}

function detected(text: string, where: Place): string {
  const found = detectLanguage(text);
  if (found.kind === "known") return found.language;
  const have = codes().join(", ");
  throw new InputError(
    found.kind === "foreign"
      ? {
          what: `reads like ${found.name}, which has no language pack (have: ${have})`,
          where,
          mend: "if it is not, say --language",
          code: "unsupported-language",
        }
      : {
          what: "the language cannot be told from the text",
          where,
          mend: `say --language (have: ${have})`,
          code: "unsupported-language",
        },
  );
}

async function withText(
  draft: StatementDraft,
  where: Place,
  textFile: ReadOptions["textFile"],
): Promise<StatementDraft> {
  const { textFile: name, ...rest } = draft;
  if (name === undefined) return draft;
  if (leavesFolder(name))
    throw new InputError({
      what: `textFile “${name}” lies outside the statement file's folder`,
      where,
      mend: "put the text beside the file",
      code: "bad-field",
    });
  if (textFile === undefined)
    throw new InputError({
      what: "textFile cannot be followed here",
      where,
      mend: "put the text into “text”",
      code: "bad-field",
    });
  return { ...rest, text: decode(await textFile(name), { path: name }) };
}

function leavesFolder(name: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:)/.test(name) || name.split(/[/\\]/).includes("..") || name === "";
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

import { frontMatter } from "./readers/front-matter.js";
import { html } from "./readers/html.js";
import { json } from "./readers/json.js";
import { plain } from "./readers/plain.js";
import type { Reader } from "./readers/reader.js";
import { yaml } from "./readers/yaml.js";

/** Every form in which statements are read, in the order in which they are asked. */
export const readers: readonly Reader[] = [html, json, yaml, frontMatter, plain];

import { isCalendarDate } from "../../fields.js";
import { attribute, type Element, elementsIn, type Node, squeezed, textOf } from "./nodes.js";

/** What a page says of itself. */
export interface Declarations {
  readonly title?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  readonly url?: string;
  readonly publisher?: string;
}

const dateNames = [
  "article:published_time",
  "datepublished",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "publish-date",
  "publication_date",
  "pubdate",
  "date",
];

/** From `<meta>`, `<time>`, `<title>` and the canonical address. A day stands only where the page says what day it is. */
export function declarationsOf(document: Node): Declarations {
  const elements = [...elementsIn(document)];
  const metas = new Map<string, string>();
  for (const element of elements.filter(({ tagName }) => tagName === "meta")) {
    const name = (
      attribute(element, "property") ??
      attribute(element, "name") ??
      attribute(element, "itemprop")
    )?.toLowerCase();
    const content = squeezed(attribute(element, "content") ?? "");
    if (name !== undefined && content !== "" && !metas.has(name)) metas.set(name, content);
  }
  const title = metas.get("og:title") ?? titleElement(elements);
  const date =
    dateNames.map((name) => dayOf(metas.get(name))).find((day) => day !== undefined) ?? timeElement(elements);
  const url = address(metas.get("og:url")) ?? address(canonical(elements));
  const publisher = metas.get("og:site_name");
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
  };
}

function titleElement(elements: readonly Element[]): string | undefined {
  const title = elements.find(({ tagName }) => tagName === "title");
  const text = title === undefined ? "" : squeezed(textOf(title));
  return text === "" ? undefined : text;
}

/** Several times of one page are those of other news as well: only a single day is the page's own, or one that is marked as published. */
function timeElement(elements: readonly Element[]): string | undefined {
  const times = elements.filter(({ tagName }) => tagName === "time");
  const marked = times.find(
    (time) => attribute(time, "itemprop") === "datePublished" || attribute(time, "pubdate") !== undefined,
  );
  if (marked !== undefined) return dayOf(attribute(marked, "datetime"));
  const days = new Set(times.flatMap((time) => dayOf(attribute(time, "datetime")) ?? []));
  return days.size === 1 ? [...days][0] : undefined;
}

function canonical(elements: readonly Element[]): string | undefined {
  const link = elements.find((element) => element.tagName === "link" && attribute(element, "rel") === "canonical");
  return link === undefined ? undefined : attribute(link, "href");
}

function address(written: string | undefined): string | undefined {
  return written !== undefined && /^https?:\/\/\S+$/i.test(written) ? written : undefined;
}

function dayOf(written: string | undefined): string | undefined {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(written ?? "")?.[1];
  return day !== undefined && isCalendarDate(day) ? day : undefined;
}

import type { ListedDifference } from "../outline/differences.js";
import type { Leaf } from "./leaf.js";
import { html, type Markup } from "./markup.js";

/** The ranked list, with what chooses from it. Without a script a difference leads to its row, with one to its passages. */
export function list(leaf: Leaf): Markup {
  const { outline, words, page } = leaf;
  if (outline.differences.length === 0)
    return html`<section id="differences" class="list"><p>${words.screen.noDifferences}</p>${shared(leaf)}</section>\n`;
  return html`<section id="differences" class="list" aria-labelledby="differs-most" tabindex="-1">
<h2 id="differs-most">${words.screen.differsMost}</h2>
<form class="filters" hidden>
<label>${words.screen.topic} <select name="topic"><option value="">${page.allTopics}</option>${topics(leaf)}</select></label>
<label>${words.screen.kind} <select name="kind"><option value="">${page.allKinds}</option>${kinds(leaf)}</select></label>
<output aria-live="polite" data-shown="${page.shown}"></output>
</form>
<ol>
${outline.differences.map((difference, index) => item(difference, index < outline.listed, leaf))}</ol>
${shared(leaf)}<p class="keys" hidden>${keys(page.keys)}</p>
</section>
`;
}

function item(listed: ListedDifference, weighty: boolean, leaf: Leaf): Markup {
  const { difference, rank, matter, kind, summary } = listed;
  const row = leaf.outline.rows.findIndex(({ differences }) => differences.includes(difference));
  const silent = leaf.outline.sides.filter(({ id }) => isSilent(id, listed, leaf)).map(({ id }) => id);
  const topicNumbers = topicsOf(listed).map(leaf.topicNumber).join(" ");
  return html`<li id="d${rank}"${weighty ? html`` : html` class="minor"`} data-t="${topicNumbers}" data-k="${difference.kind}">
<span class="rank">${rank}</span>
<div><a href="#${row < 0 ? "side-by-side" : `row${row + 1}`}" data-e="${leaf.anchors.ofDifference(difference).join(" ")}" data-silent="${silent.join(" ")}"><b class="matter">${matter}</b> <span class="summary">${summary}</span></a>
${why(listed, kind, leaf)}</div></li>
`;
}

function why({ difference, reasons }: ListedDifference, kind: string | undefined, { words, explain }: Leaf): Markup {
  const { screen } = words;
  return html`<details class="why"${explain ? html` open` : html``}><summary>${kind === undefined ? "" : `${kind} · `}${screen.whyThisOrder}</summary>
<table><thead class="unseen"><tr><th scope="col">${screen.weight}</th><th scope="col">${screen.reasonColumn}</th><th scope="col">${screen.restsOn}</th></tr></thead><tbody>
${reasons.map(({ weight, name, rests }) => html`<tr><td class="weight" dir="ltr">${weight}</td><td>${name}</td><td dir="auto">${rests}</td></tr>\n`)}<tr class="sum"><td class="weight" dir="ltr">${difference.salience.toFixed(2)}</td><td>${screen.salience}</td><td></td></tr>
</tbody></table></details>`;
}

function topicsOf({ difference: { topics, topic } }: ListedDifference): readonly string[] {
  return topics ?? (topic === undefined ? [] : [topic]);
}

function isSilent(side: string, listed: ListedDifference, { comparison }: Leaf): boolean {
  const ids = topicsOf(listed);
  return comparison.topics.some(({ id, silent }) => ids.includes(id) && silent.includes(side));
}

function topics({ comparison, topicNumber }: Leaf): readonly Markup[] {
  const used = new Set(
    comparison.differences.flatMap((one) => one.topics ?? (one.topic === undefined ? [] : [one.topic])),
  );
  return comparison.topics
    .filter(({ id }) => used.has(id))
    .map(({ id, label }) => html`<option value="${topicNumber(id)}">${label}</option>`);
}

function kinds({ comparison, words }: Leaf): readonly Markup[] {
  const used = [...new Set(comparison.differences.map(({ kind }) => kind))];
  return used.map((kind) => html`<option value="${kind}">${words.kinds[kind]}</option>`);
}

function shared({ outline }: Leaf): Markup {
  return outline.shared === undefined ? html`` : html`<p class="shared">${outline.shared}</p>\n`;
}

/** `{j}` as a key. */
function keys(sentence: string): readonly Markup[] {
  return sentence
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 1 ? html`<kbd dir="ltr">${part}</kbd>` : html`${part}`));
}

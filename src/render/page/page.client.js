// The page's own script: brings the passages of a difference into view, steps from one to the next, and filters. Without it the page is a
// document to be read from top to bottom.
(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const one = (selector) => document.querySelector(selector);
  const items = all(".list li");
  const texts = one("#texts");
  const chosen = one("#chosen");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const behavior = () => (calm.matches ? "auto" : "smooth");
  let current = -1;

  root.classList.add("scripted");
  for (const part of all("[hidden]")) if (part.matches(".filters, .keys, .bar")) part.hidden = false;
  // What scrolls has to be reached by keys.
  for (const text of all(".text")) text.tabIndex = 0;

  /** Marks the passages in every text and scrolls each text to its first; a text without one says that it is silent. */
  function show(anchors, silent) {
    const wanted = new Set(anchors);
    for (const mark of all("mark"))
      mark.classList.toggle(
        "on",
        mark.dataset.e.split(" ").some((name) => wanted.has(name)),
      );
    for (const column of all("#texts article")) {
      const text = column.querySelector(".text");
      const first = column.querySelector("mark.on");
      column.querySelector(".silence").hidden = !silent.includes(column.dataset.side);
      column.classList.toggle("quiet", wanted.size > 0 && first === null);
      if (first === null) continue;
      const offset = first.getBoundingClientRect().top - text.getBoundingClientRect().top;
      text.scrollTo({ top: text.scrollTop + offset - text.clientHeight / 4, behavior: "auto" });
    }
  }

  function choose(index) {
    const item = items[index];
    if (item === undefined) return;
    current = index;
    const link = item.querySelector("a");
    for (const other of items) other.querySelector("a").removeAttribute("aria-current");
    link.setAttribute("aria-current", "true");
    if (texts === null) {
      item.scrollIntoView({ block: "nearest", behavior: behavior() });
      link.focus({ preventScroll: true });
      return;
    }
    show(names(link.dataset.e), names(link.dataset.silent));
    chosen.replaceChildren(
      ...[".rank", ".matter", ".summary"].map((part) => {
        const copy = document.createElement("span");
        copy.className = part.slice(1);
        copy.textContent = `${item.querySelector(part).textContent} `;
        return copy;
      }),
    );
    chosen.focus({ preventScroll: true });
    texts.scrollIntoView({ block: "start", behavior: behavior() });
  }

  function step(by) {
    const seen = items.map((_, index) => index).filter((index) => !items[index].hidden);
    const next = by > 0 ? seen.find((index) => index > current) : seen.findLast((index) => index < current);
    if (next !== undefined) choose(next);
  }

  function back() {
    const link = items[current]?.querySelector("a");
    if (link === undefined || link === null) return;
    link.scrollIntoView({ block: "center", behavior: behavior() });
    link.focus({ preventScroll: true });
  }

  function names(list) {
    return (list ?? "").split(" ").filter((name) => name !== "");
  }

  const plain = (event) => event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

  document.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const button = target?.closest("button[data-step]");
    if (button) return button.dataset.step === "0" ? back() : step(Number(button.dataset.step));
    const link = target?.closest("a[data-e]");
    if (!link || !plain(event)) return;
    const index = items.findIndex((item) => item.contains(link));
    event.preventDefault();
    if (index >= 0) return choose(index);
    // A quote of the table: its own passage alone.
    show(names(link.dataset.e), []);
    texts?.scrollIntoView({ block: "start", behavior: behavior() });
    one("mark.on")?.closest(".text").focus({ preventScroll: true });
  });

  // Keys by their place too, for keyboards with other letters.
  const steps = { j: 1, n: 1, k: -1, p: -1, KeyJ: 1, KeyN: 1, KeyK: -1, KeyP: -1 };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest("input, select, textarea")) return;
    const by = steps[event.key.toLowerCase()] ?? (/^[a-z]$/i.test(event.key) ? undefined : steps[event.code]);
    if (by !== undefined) step(by);
    else if (event.key === "Escape") back();
  });

  const form = one(".filters");
  function filter() {
    const { topic, kind } = form.elements;
    const fits = ({ dataset }) =>
      (topic.value === "" || names(dataset.t).includes(topic.value)) &&
      (kind.value === "" || names(dataset.k).includes(kind.value));
    for (const part of [...items, ...all(".rows tbody tr")]) part.hidden = !fits(part);
    const output = form.querySelector("output");
    const shown = items.filter((item) => !item.hidden).length;
    output.textContent = output.dataset.shown.replace("{shown}", shown).replace("{all}", items.length);
  }
  form?.addEventListener("submit", (event) => event.preventDefault());
  form?.addEventListener("change", filter);
  // Browsers keep what was chosen over a reload.
  if (form !== null) filter();
})();

// Comfort only: every link and every word of the page works without this script. Nothing is stored, nothing is sent.
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const form = document.querySelector(".filters");
  const dialog = document.querySelector(".help");
  const keysOn = dialog.querySelector("[name=keys]");
  const questions = all("[data-question]");
  const byAnchor = new Map(questions.map((card) => [card.id, card]));
  const words = new Map(questions.map((card) => [card, card.textContent.toLowerCase()]));
  const marks = all("mark[data-of]");
  const rowsOf = (mark) => mark.dataset.of.trim().split(" ").map((anchor) => anchor.replace(/-\d+-\d+$/, ""));
  document.documentElement.classList.add("js");
  form.hidden = false;

  // Filters: a card decides; its line in the table and its labels in the texts follow.
  const chosen = () => ({
    verdicts: new Set(all("[name=verdict]:checked", form).map((box) => box.value)),
    kind: form.elements.kind.value,
    article: form.elements.article.value,
    words: form.elements.words.value.trim().toLowerCase(),
  });
  const passes = (card, wanted) =>
    wanted.verdicts.has(card.dataset.verdict) &&
    (!wanted.kind || card.dataset.kind === wanted.kind) &&
    (!wanted.article || card.dataset.says.split(" ").includes(wanted.article)) &&
    (!wanted.words || words.get(card).includes(wanted.words));
  const filter = () => {
    const wanted = chosen();
    for (const card of questions) card.hidden = !passes(card, wanted);
    for (const follower of all("[data-for]")) follower.hidden = byAnchor.get(follower.dataset.for)?.hidden ?? false;
    for (const mark of marks) mark.classList.toggle("off", rowsOf(mark).every((anchor) => byAnchor.get(anchor)?.hidden));
    for (const group of all("[data-group]")) group.hidden = !all("[data-question], [data-row]", group).some((item) => !item.hidden);
    const shown = questions.filter((card) => !card.hidden).length;
    const tally = shown === questions.length ? "" : `${shown} of ${questions.length} shown`;
    form.querySelector(".tally").textContent = tally;
    document.querySelector("main").toggleAttribute("data-shown", Boolean(tally));
    if (tally) document.querySelector("main").dataset.shown = `Filtered: ${tally}.`; // for paper
  };
  const reset = () => { form.reset(); filter(); };
  form.addEventListener("input", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());

  // With more than two articles: which texts stand side by side.
  const chooser = document.querySelector(".chooser");
  const slide = (text, by) => { text.querySelector(".prose").style.marginTop = by > 0 ? `${by}px` : ""; };
  const choose = () => {
    for (const box of all("[name=text]", chooser)) document.getElementById(box.value).hidden = !box.checked;
    for (const text of all(".text")) slide(text, 0);
  };
  chooser.hidden = false;
  chooser.addEventListener("input", choose);

  // A jump from a passage to its partner slides the one text down until the two are level, where they stand in columns.
  let origin = null;
  const top = (item) => item.getBoundingClientRect().top;
  const level = (target) => {
    const [mine, theirs] = [origin, target].map((item) => item?.closest(".text"));
    if (!chooser.elements.level.checked || !mine || !theirs || mine === theirs || mine.offsetTop !== theirs.offsetTop) return;
    for (const text of all(".text")) slide(text, 0);
    const gap = top(origin) - top(target);
    slide(gap > 0 ? theirs : mine, Math.abs(gap));
    target.scrollIntoView({ block: "center" });
  };
  document.getElementById("texts").addEventListener("click", (event) => { origin = event.target.closest("mark, .label"); });

  // A link to a question that a filter hides, or into a text that is put away, shows it again.
  addEventListener("hashchange", () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target && origin) level(target);
    origin = null;
    if (!target?.closest("[hidden]")) return;
    if (target.closest(".text[hidden]")) { chooser.reset(); choose(); }
    if (target.closest("[hidden]")) reset();
    target.scrollIntoView();
  });

  // Under the pointer or the focus, a passage and its partners light up.
  const light = (event) => {
    const mark = event.target.closest?.("mark[data-of]") ?? event.target.closest?.(".label")?.previousElementSibling?.closest("mark[data-of]");
    for (const lit of all("mark.lit")) lit.classList.remove("lit");
    if (!mark) return;
    const rows = new Set(rowsOf(mark));
    for (const other of marks) if (rowsOf(other).some((anchor) => rows.has(anchor))) other.classList.add("lit");
  };
  document.addEventListener("mouseover", light);
  document.addEventListener("focusin", light);

  // Keys: single letters, off in fields and with modifiers, and off altogether by the switch (WCAG 2.1.4).
  const go = (card) => { if (card) { card.focus({ preventScroll: true }); card.scrollIntoView({ block: "start" }); } };
  const step = (way, cards) => {
    const here = document.activeElement.closest?.("[data-question]");
    const edge = innerHeight / 4;
    const after = (card) => here ? here.compareDocumentPosition(card) & 4 : card.getBoundingClientRect().top > edge;
    const before = (card) => here ? here.compareDocumentPosition(card) & 2 : card.getBoundingClientRect().top < 0;
    go(way > 0 ? cards.find(after) : cards.filter(before).pop());
  };
  const visible = (verdict) => questions.filter((card) => !card.hidden && (!verdict || card.dataset.verdict === verdict));
  const search = () => { form.querySelector("details").open = true; form.elements.words.focus(); };
  const jump = (id) => { const place = document.getElementById(id); place.querySelector("h2")?.setAttribute("tabindex", "-1"); place.querySelector("h2")?.focus({ preventScroll: true }); place.scrollIntoView(); };
  const help = () => (dialog.open ? dialog.close() : dialog.showModal());
  const keys = {
    j: () => step(1, visible()), k: () => step(-1, visible()), d: () => step(1, visible("differ")), D: () => step(-1, visible("differ")),
    t: () => jump("table"), s: () => jump("texts"), "/": search, "?": help,
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open) return;
    if (event.key === "Escape") { form.querySelector("details").open = false; reset(); return; }
    if (!keysOn.checked || event.target.closest("input, select, textarea")) return;
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : null;
    if (act) { event.preventDefault(); act(); }
  });
  form.querySelector(".keys").addEventListener("click", help);
  dialog.querySelector("button").addEventListener("click", (event) => { event.preventDefault(); dialog.close(); });
  document.addEventListener("click", (event) => {
    const panel = form.querySelector("details");
    if (panel.open && !panel.contains(event.target)) panel.open = false;
  });
})();

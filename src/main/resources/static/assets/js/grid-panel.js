// The panel of one cell beside the grid: Space opens and closes it, F4 opens it at the question to the member, it follows
// the cursor, its form saves the cell. What is typed into it is kept on this device until it is sent.

import { change } from "./grid-set.js";
import { dropDraft, keepDraft } from "./unsent.js";
import { grid, isLocked, nameOf, NONE, self, tell, urlOf, verified } from "./grid-table.js";

const box = document.querySelector("[data-gridbox]");
const panel = document.querySelector("[data-panel]");
let at = null;
let shown = null;
let asked = 0;
let opened = false;
let later;
// The field that gets the cursor once the panel shows what was asked for last; an earlier answer may come too late.
let wanted = null;

async function load(td) {
  const mine = (asked += 1);
  const answer = await fetch(urlOf(td), { credentials: "same-origin", headers: { "X-Background": "true" } }).catch(() => null);
  if (mine !== asked || !answer) return;
  if (answer.status === 401) { tell("kt:expired", { retry: () => load(td) }); return; }
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  panel.replaceChildren(page.querySelector("[data-cell]"));
  shown = td;
  wanted?.()?.focus();
  wanted = null;
}

const form = () => panel.querySelector("form[data-verify]");
const question = () => panel.querySelector("form[data-ask] textarea");

async function toggle(open) {
  panel.hidden = !open;
  box.classList.toggle("kt-with-panel", open);
  if (open && at) await load(at);
}

async function openAt(td, field) {
  at = td;
  wanted = field;
  await toggle(true);
}
const openAtReason = (td) => openAt(td, () => form()?.words);
const openAtQuestion = (td) => openAt(td, () => question() ?? form()?.words);

document.addEventListener("grid:at", (event) => {
  at = event.detail.td;
  if (panel.hidden) return;
  clearTimeout(later);
  later = setTimeout(() => load(at), 120);
});
document.addEventListener("grid:panel", () => toggle(panel.hidden));
document.addEventListener("grid:ask", ({ detail: { td } }) => openAtQuestion(td));

// The first typed difference without a reason opens the panel by itself, once the hands rest; who types on is left alone,
// and the corner of the cell tells.
let touched = 0;
document.addEventListener("keydown", () => { touched = performance.now(); }, true);
document.addEventListener("grid:saved", ({ detail: { cells, source } }) => {
  const [td] = cells;
  if (source === "TYPED" && cells.length === 1 && td.classList.contains("nr") && !opened) {
    const then = performance.now();
    setTimeout(() => {
      if (opened || touched > then || !grid.contains(document.activeElement) || grid.querySelector("td input")) return;
      opened = true;
      tell("grid:go", { td });
      openAtReason(td);
    }, 1000);
  } else if (!panel.hidden && cells.includes(at) && !panel.contains(document.activeElement)) {
    load(at);
  }
});

const fieldsOf = (from) => {
  const data = new FormData(from);
  const inputs = {};
  data.forEach((value, name) => { if (name.startsWith("in.")) inputs[name.slice(3)] = value; });
  return { mode: data.get("mode") ?? "result", points: data.get("points") ?? "", words: data.get("words") ?? "", inputs };
};

panel.addEventListener("submit", (event) => {
  event.preventDefault();
  if (event.target.closest("[data-exchange]")) { exchange(event.target); return; }
  if (isLocked(shown)) return;
  const fields = fieldsOf(event.target);
  const will = { points: fields.points, self: self(shown), clear: NONE }[fields.mode] ?? verified(shown);
  change("TYPED", [{ td: shown, shown: will, fields }]);
  dropDraft(location.pathname);
  document.activeElement?.blur();
});

// An act of the exchange goes by itself and brings the whole panel anew; refused, its words stay where they are.
async function exchange(sent) {
  const place = sent.closest("[data-exchange]").querySelector("[data-problem]");
  const answer = await fetch(sent.action, {
    method: "POST", credentials: "same-origin", headers: { "X-Background": "true" }, body: new URLSearchParams(new FormData(sent)),
  }).catch(() => null);
  if (answer?.status === 401) { tell("kt:expired", { retry: () => exchange(sent) }); return; }
  if (!answer?.ok) { place.textContent = answer && answer.status < 500 ? await answer.text() : panel.dataset.failed; return; }
  dropDraft(location.pathname);
  tell("grid:refresh");
  await load(shown);
  panel.querySelector("[data-exchange]")?.focus();
}
panel.addEventListener("input", (event) => {
  const choose = (mode) => { const radio = panel.querySelector(`input[name=mode][value=${mode}]`); if (radio) radio.checked = true; };
  if (form()?.contains(event.target)) {
    if (event.target.name === "points") choose("points");
    if (event.target.name?.startsWith("in.")) choose("result");
  }
  keepDraft(location.pathname, nameOf(shown), { panel: true, ...fieldsOf(form()), ask: question()?.value ?? "" });
});
panel.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    toggle(false);
    tell("grid:go", { td: at });
  } else if (event.key === "Enter" && event.ctrlKey) {
    event.preventDefault();
    const inside = event.target.closest("[data-exchange] form");
    if (inside) { inside.requestSubmit(); return; }
    form()?.requestSubmit();
    tell("grid:go", { next: true });
  } else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
    event.preventDefault();
    tell("grid:go", { by: [event.key === "ArrowUp" ? -1 : 1, 0] });
  }
});

// What an earlier visit left in the panel is there again.
document.addEventListener("grid:draft", async ({ detail: { td, fields } }) => {
  await (fields.ask ? openAtQuestion(td) : openAtReason(td));
  const verify = form();
  if (!verify) return;
  if (fields.ask && question()) question().value = fields.ask;
  verify.words.value = fields.words;
  verify.points.value = fields.points;
  const radio = verify.querySelector(`input[name=mode][value=${CSS.escape(fields.mode)}]`);
  if (radio) radio.checked = true;
  Object.entries(fields.inputs ?? {}).forEach(([name, value]) => {
    const field = verify.elements.namedItem("in." + name);
    if (field) field.value = value;
  });
});

// The last of the grid's scripts: from now on keys are heard.
grid.dataset.ready = "true";

// Blocks: copying out, pasting from a spreadsheet with a preview of what will change, filling down, accepting in bulk.
// Each is one change set, which one Ctrl+Z takes back.

import { parse, write } from "./clipboard.js";
import { area, choose, selected } from "./grid-move.js";
import { change } from "./grid-set.js";
import { points, problem } from "./grid-edit.js";
import { announce, at, every, fill, grid, isCell, isLocked, limits, mark, NONE, rowOf, self, tell, texts, titleOf, verified } from "./grid-table.js";
import { mixed, read, show } from "./numbers.js";
import { height, places, targets } from "./selection.js";

const SHOWN = 30;
const preview = document.getElementById("kt-paste");
const accept = document.getElementById("kt-accept");
const inGrid = (event) => grid.contains(document.activeElement) && document.activeElement.tagName !== "INPUT" && event.clipboardData;

document.addEventListener("copy", (event) => {
  if (!inGrid(event)) return;
  const chosen = area();
  const rows = [];
  for (let r = chosen.top; r <= chosen.bottom; r += 1) {
    rows.push(places({ ...chosen, top: r, bottom: r }).map((place) => {
      const td = at(place);
      return isCell(td) ? verified(td).replace(NONE, "").replace("−", "-") : "";
    }));
  }
  event.clipboardData.setData("text/plain", write(rows));
  event.preventDefault();
  announce(fill(texts.copied, selected().length));
});

document.addEventListener("paste", (event) => {
  if (!inGrid(event)) return;
  event.preventDefault();
  const text = event.clipboardData.getData("text/plain");
  if (text.trim() === "") { announce(texts.emptyPaste); return; }
  const plan = planOf(parse(text));
  if (plan.mixed.length === 0 && plan.bad.length === 0 && plan.beyond === 0 && plan.changes.length <= 1) apply(plan, "");
  else ask(plan);
});

// What a block would do. Empty cells of the block change nothing; so does a number that stands there already.
function planOf(block) {
  const goal = targets(area(), block, limits());
  const plan = { changes: [], bad: [], same: 0, beyond: goal.beyond, mixed: [], area: goal.area };
  const filled = goal.cells.filter(({ text }) => text.trim() !== "");
  if (mixed(filled.map(({ text }) => text))) {
    plan.mixed = filled.filter(({ text }) => !["plain", undefined].includes(read(text)?.kind)).map((one) => ({ ...one, td: at(one) }));
    return plan;
  }
  filled.forEach(({ r, c, text }) => {
    const td = at({ r, c });
    const typed = text.trim();
    const why = isLocked(td) ? texts.readOnly : problem(td, typed);
    if (why) plan.bad.push({ td, text: typed, why });
    else if (same(td, typed)) plan.same += 1;
    else plan.changes.push({ td, text: typed });
  });
  return plan;
}

const same = (td, text) => read(verified(td))?.plain !== undefined && Number(read(text).plain) === Number(read(verified(td)).plain);
const shown = (text) => show(read(text).plain, Number(grid.dataset.decimals));

function apply(plan, words) {
  plan.bad.forEach(({ td, text, why }) => {
    if (!isCell(td) || isLocked(td)) return;
    td.dataset.stored = verified(td);
    td.dataset.typed = text;
    td.querySelector(".v").textContent = text;
    mark(td, "refused", why);
  });
  change("PASTED", plan.changes.map(({ td, text }) =>
    ({ ...points(td, text, unlike(td, text) ? words : ""), shown: shown(text) })));
  choose(plan.area);
}

const unlike = (td, text) => read(self(td)) && Number(read(self(td)).plain) !== Number(read(text).plain);

function ask(plan) {
  const put = (name, text) => { preview.querySelector(`[data-${name}]`).textContent = text; };
  const refused = plan.mixed.length > 0;
  const list = (name, cells) => {
    const place = preview.querySelector(`[data-${name}]`);
    place.replaceChildren(...cells.slice(0, SHOWN).map(({ title, from, to, why }) => {
      const li = document.createElement("li");
      li.textContent = title + ": " + (from === undefined ? "“" + to + "”" : from + " → " + to) + (why ? " – " + why : "");
      return li;
    }));
    if (cells.length > SHOWN) {
      const li = document.createElement("li");
      li.textContent = fill(texts.more, cells.length - SHOWN);
      place.append(li);
    }
    place.closest("section").hidden = cells.length === 0;
  };
  const title = (td) => (td && isCell(td) ? titleOf(td) : texts.readOnly);
  put("text", refused ? texts.mixed : fill(texts.paste, plan.changes.length, plan.same, plan.bad.length, plan.beyond));
  list("bad", (refused ? plan.mixed : plan.bad).map(({ td, text, why }) => ({ title: title(td), to: text, why })));
  list("changes", plan.changes.map(({ td, text }) => ({ title: title(td), from: verified(td), to: shown(text) })));
  const differing = plan.changes.filter(({ td, text }) => unlike(td, text)).length;
  preview.querySelector("[data-reason]").hidden = differing === 0;
  const words = preview.querySelector("textarea");
  words.value = "";
  const button = preview.querySelector("button[value=go]");
  button.textContent = fill(texts.pasteGo, plan.changes.length);
  button.hidden = refused || plan.changes.length + plan.bad.length === 0;
  preview.onclose = () => {
    if (preview.returnValue === "go") apply(plan, words.value.trim());
    else tell("grid:go", { td: at({ r: plan.area.top, c: plan.area.left }) });
  };
  preview.returnValue = "";
  // Not modal: that would make the browser look at every cell of the grid again, twice.
  preview.show();
  if (!button.hidden) button.focus();
}

preview?.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  event.preventDefault();
  preview.close("");
});

// The top row of the selection goes down; one cell alone takes the one above it.
document.addEventListener("grid:fill", () => {
  const chosen = area();
  const from = height(chosen) > 1 ? chosen.top : chosen.top - 1;
  const changes = [];
  for (let c = chosen.left; c <= chosen.right; c += 1) {
    const source = at({ r: from, c });
    if (!isCell(source) || verified(source) === NONE) continue;
    for (let r = from + 1; r <= chosen.bottom; r += 1) {
      const td = at({ r, c });
      const text = verified(source);
      if (!isLocked(td) && verified(td) !== text && problem(td, text) === "") changes.push(points(td, text));
    }
  }
  if (changes.length === 0) announce(texts.nothingToFill);
  else change("FILLED", changes);
});

// Not verified yet, scored by a rule and not by eye, evidence there, not waiting for the others: as the member has it.
const agreeing = () => every().filter((td) => !isLocked(td) && td.classList.contains("p") && self(td) !== NONE &&
  rowOf(td).dataset.ruled === "true" && !["ne", "pv"].some((sign) => td.classList.contains(sign)) && !td.dataset.state);

document.querySelector("[data-accept]")?.addEventListener("click", () => {
  const cells = agreeing();
  accept.querySelector("[data-text]").textContent = cells.length === 0 ? texts.nothingToAccept : fill(texts.accept, cells.length);
  accept.querySelector("button[value=go]").hidden = cells.length === 0;
  accept.onclose = () => {
    if (accept.returnValue === "go") change("ACCEPTED", cells.map((td) => ({ td, shown: self(td), fields: { mode: "self" } })));
  };
  accept.returnValue = "";
  accept.showModal();
});

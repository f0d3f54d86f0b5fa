// Typing into the grid: a digit replaces, F2 edits; Enter, Tab and arrows save and move on; Escape gives up. What stands
// in the open field is kept on this device with every key.

import { change } from "./grid-set.js";
import { fitsStep, compare, read } from "./numbers.js";
import { dropDraft, keepDraft } from "./unsent.js";
import { announce, fill, grid, headOf, isLocked, nameOf, NONE, rowOf, self, step, tell, texts, verified } from "./grid-table.js";
import { selected } from "./grid-move.js";

/** Why a text cannot be this cell's points, or "". The server has the last word. */
export function problem(td, text) {
  const number = read(text);
  if (!number) return texts.bad;
  if (!fitsStep(number.plain, step)) return fill(texts.badStep, grid.dataset.stepShown);
  const most = rowOf(td).dataset.most;
  if (most !== undefined && (compare(number.plain, "0") < 0 || compare(number.plain, most) > 0)) {
    return fill(texts.badRange, rowOf(td).querySelector(".c2").textContent);
  }
  return "";
}

export const points = (td, text, words) =>
  ({ td, shown: text, fields: { mode: "points", points: text, ...(words ? { words } : {}) } });

let bubble;

/** Why nothing can be typed here, beside the cell, until the next key. */
function say(td, why) {
  bubble?.remove();
  bubble = document.createElement("div");
  bubble.className = "kt-why";
  bubble.textContent = why;
  const box = td.getBoundingClientRect();
  bubble.style.left = `${Math.min(box.left, innerWidth - 320)}px`;
  bubble.style.top = `${box.bottom + 4}px`;
  document.body.append(bubble);
  announce(why);
  const gone = () => { bubble?.remove(); bubble = undefined; };
  addEventListener("keydown", gone, { once: true, capture: true });
  addEventListener("pointerdown", gone, { once: true, capture: true });
  grid.closest(".kt-gwrap").addEventListener("scroll", gone, { once: true });
}

function open(td, typed, why) {
  if (isLocked(td)) {
    say(td, headOf(td)?.dataset.why || texts.readOnly);
    return;
  }
  let field = td.querySelector("input");
  if (!field) field = made(td, typed);
  if (why) {
    field.setCustomValidity(why);
    field.reportValidity();
  }
}

function made(td, typed) {
  const before = td.dataset.typed ?? verified(td);
  const field = document.createElement("input");
  field.inputMode = "decimal";
  field.autocomplete = "off";
  field.setAttribute("aria-label", texts.verified);
  field.value = typed ?? before.replace(NONE, "");
  td.append(field);
  field.focus();
  if (typed === undefined) field.select();
  let over = false;
  const close = (save, go) => {
    if (over) return;
    const text = field.value.trim();
    const why = save && text !== "" ? problem(td, text) : "";
    if (why) {
      field.setCustomValidity(why);
      field.reportValidity();
      return;
    }
    over = true;
    field.remove();
    if (save) take(td, text);
    dropDraft(location.pathname);
    if (go) tell("grid:go", go === true ? { td } : go);
  };
  const keepTyped = () => keepDraft(location.pathname, nameOf(td), { points: field.value });
  if (typed !== undefined) keepTyped();
  field.addEventListener("input", () => { field.setCustomValidity(""); keepTyped(); });
  field.addEventListener("blur", () => close(true));
  field.addEventListener("keydown", (event) => keys(event, close));
  return field;
}

function keys(event, close) {
  event.stopPropagation();
  const moves = { Enter: [event.shiftKey ? -1 : 1, 0], Tab: [0, event.shiftKey ? -1 : 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
  if (event.key === "Escape") {
    event.preventDefault();
    close(false, true);
  } else if (event.key === "Enter" && event.ctrlKey) {
    event.preventDefault();
    close(true, { next: true });
  } else if (moves[event.key] && !event.isComposing) {
    event.preventDefault();
    close(true, { by: moves[event.key] });
  }
}

function take(td, text) {
  if (text !== "" && text !== verified(td)) change("TYPED", [points(td, text)]);
  else if (text === "" && verified(td) !== NONE) change("TYPED", [{ td, shown: NONE, fields: { mode: "clear" } }]);
}

const free = () => selected().filter((td) => !isLocked(td));

document.addEventListener("grid:edit", ({ detail: { td, typed, problem: why } }) => open(td, typed, why));
document.addEventListener("grid:same", () => change("TYPED", free()
  .filter((td) => self(td) !== NONE && self(td) !== verified(td))
  .map((td) => ({ td, shown: self(td), fields: { mode: "self" } }))));
document.addEventListener("grid:rule", () => change("TYPED", free().map((td) => ({ td, shown: verified(td), fields: { mode: "rule" } }))));
document.addEventListener("grid:clear", () => change("TYPED", free()
  .filter((td) => verified(td) !== NONE)
  .map((td) => ({ td, shown: NONE, fields: { mode: "clear" } }))));

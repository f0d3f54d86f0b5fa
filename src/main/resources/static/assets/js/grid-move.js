// The grid's cursor and selection: arrows, Home, End, Page, F8, F9, Shift with any of them, a click, dragging. What a key
// asks for beside that is told by events on document: grid:edit, grid:same, grid:rule, grid:clear, grid:fill, grid:undo,
// grid:redo, grid:panel, grid:ask, grid:help. Tab leaves the grid. No shortcut is a letter of its own.

import { announce, at, cellOf, every, fill, grid, headOf, isCell, isIn, limits, placeOf, rowOf, tell, texts } from "./grid-table.js";
import { places, size, span } from "./selection.js";

let current = grid.querySelector("td[role=gridcell]");
let corner = null;
let heads = [];
let chosen = [];

/** The cells selected, at least the current one. */
export const selected = () => (chosen.length > 0 ? chosen.filter(isCell) : current ? [current] : []);
export const area = () => span(placeOf(current), placeOf(corner ?? current));
export const here = () => current;

export function go(td) {
  if (!isCell(td)) return;
  select(null);
  rowOf(td).classList.remove("later");
  current?.classList.remove("cur");
  if (current) current.tabIndex = -1;
  heads.forEach((head) => head.classList.remove("hl"));
  current = td;
  td.classList.add("cur");
  td.tabIndex = 0;
  heads = [...rowOf(td).querySelectorAll(".c1, .c2"), headOf(td)];
  heads.forEach((head) => head.classList.add("hl"));
  td.focus({ preventScroll: true });
  td.scrollIntoView({ block: "nearest", inline: "nearest" });
  tell("grid:at", { td });
}

/** Selects from the current cell to another corner; null selects the current cell alone. */
export function select(td) {
  if (!td && !corner) return;
  corner = td && td !== current ? td : null;
  const next = corner ? places(area()).map(at) : [];
  const now = new Set(next);
  chosen.forEach((one) => { if (!now.has(one)) { one.classList.remove("in"); one.removeAttribute("aria-selected"); } });
  next.forEach((one) => { one.classList.add("in"); one.setAttribute("aria-selected", "true"); });
  chosen = next;
  if (corner) {
    corner.scrollIntoView({ block: "nearest", inline: "nearest" });
    announce(fill(texts.selected, size(area())));
  }
}

/** Selects a rectangle. */
export function choose(rectangle) {
  go(at({ r: rectangle.top, c: rectangle.left }));
  select(at({ r: rectangle.bottom, c: rectangle.right }));
}

// Where a key leads from a place; cells that are not assigned are skipped on the way.
function next(from, dr, dc) {
  const { rows, columns } = limits();
  let { r, c } = placeOf(from);
  do {
    r += dr;
    c += dc;
    if (r < 0 || r >= rows || c < 0 || c >= columns) return null;
  } while (!isCell(at({ r, c })));
  return at({ r, c });
}

function last(from, dr, dc) {
  let td = from;
  for (let far = next(td, dr, dc); far; far = next(td, dr, dc)) td = far;
  return td;
}

function page(from, dr) {
  let td = from;
  for (let i = 0; i < 12; i += 1) td = next(td, dr, 0) ?? td;
  return td;
}

const first = () => at({ r: 0, c: 0 });
const corners = { Home: () => last(last(first(), -1, 0), 0, -1), End: () => last(last(current, 1, 0), 0, 1) };
const ARROWS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

function goal(event) {
  const from = event.shiftKey && corner ? corner : current;
  if (ARROWS[event.key]) return (event.ctrlKey ? last : next)(from, ...ARROWS[event.key]);
  if (event.key === "PageUp" || event.key === "PageDown") return page(from, event.key === "PageUp" ? -1 : 1);
  if (event.key === "Home") return event.ctrlKey ? corners.Home() : last(from, 0, -1);
  if (event.key === "End") return event.ctrlKey ? corners.End() : last(from, 0, 1);
  return undefined;
}

// The next cell of a kind, in the order of reading.
function find(sign, back) {
  const all = every();
  const from = all.indexOf(current);
  for (let i = 1; i <= all.length; i += 1) {
    const td = all[(from + (back ? -i : i) + all.length * 2) % all.length];
    if (td.classList.contains(sign)) { go(td); return; }
  }
  announce(texts.gone);
}

const KEYS = {
  Enter: (event) => go(next(current, event.shiftKey ? -1 : 1, 0)),
  F1: () => tell("grid:help"), F2: () => tell("grid:edit", { td: current }), F4: () => tell("grid:ask", { td: current }),
  F8: (event) => find("p", event.shiftKey), F9: (event) => find("d", event.shiftKey),
  "=": () => tell("grid:same"), "+": () => tell("grid:same"), "*": () => tell("grid:rule"),
  Delete: () => tell("grid:clear"), Backspace: () => tell("grid:clear"),
  " ": () => tell("grid:panel"), Escape: () => { select(null); tell("grid:giveUp", { td: current }); },
};
const WITH_CTRL = {
  z: (event) => tell(event.shiftKey ? "grid:redo" : "grid:undo"), y: () => tell("grid:redo"), d: () => tell("grid:fill"),
  a: () => choose({ top: 0, left: 0, bottom: limits().rows - 1, right: limits().columns - 1 }),
};

grid.addEventListener("keydown", (event) => {
  if (event.altKey || event.isComposing || !current || event.target.tagName === "INPUT") return;
  const to = goal(event);
  const act = event.ctrlKey || event.metaKey ? WITH_CTRL[event.key.toLowerCase()] : KEYS[event.key];
  if (to !== undefined) {
    event.preventDefault();
    if (to) (event.shiftKey ? select : go)(to);
  } else if (act) {
    event.preventDefault();
    act(event);
  } else if (/^[0-9−-]$/.test(event.key) && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    tell("grid:edit", { td: current, typed: event.key });
  }
});

// A screen reader may set the focus by itself.
grid.addEventListener("focusin", (event) => { if (isCell(event.target) && event.target !== current) go(event.target); });

// Mouse: a click goes, Shift and a click or dragging select, a double click edits.
let dragging = false;
const cellAt = (event) => event.target.closest("td[role=gridcell]");
grid.addEventListener("mousedown", (event) => {
  const td = cellAt(event);
  if (!td || event.button !== 0 || event.target.tagName === "INPUT") return;
  event.preventDefault();
  if (event.shiftKey) { select(td); return; }
  go(td);
  dragging = true;
});
grid.addEventListener("mouseover", (event) => {
  const td = event.target.closest("td.c");
  if (dragging && event.buttons === 1 && td && isIn(td) && td !== (corner ?? current)) select(td);
});
document.addEventListener("mouseup", () => { dragging = false; });
grid.addEventListener("click", (event) => {
  if (cellAt(event) && !event.ctrlKey && !event.metaKey) event.preventDefault();
});
grid.addEventListener("dblclick", (event) => {
  if (cellAt(event) && event.target.tagName !== "INPUT") tell("grid:edit", { td: current });
});

document.addEventListener("grid:go", ({ detail }) => {
  if (detail.td) go(detail.td);
  if (detail.by) go(next(current, ...detail.by) ?? current);
  if (detail.next) find("p", false);
});

if (current) current.tabIndex = 0;

// An address may name a cell: whoever comes back to send what waited lands on it.
const named = /^#cell=(.+)$/.exec(decodeURIComponent(location.hash));
if (named && cellOf(named[1])) go(cellOf(named[1]));

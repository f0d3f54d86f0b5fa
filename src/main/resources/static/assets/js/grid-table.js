// The grid as a table of cells: which rows are seen, where a cell stands and what it is called, what it says.

export const grid = document.querySelector("[data-grid]");
export const texts = document.getElementById("kt-score-texts").dataset;
export const step = grid.dataset.step;
export const decimals = Math.max(1, (step.split(".")[1] ?? "").length);

const body = [...grid.tBodies[0].rows].filter((row) => !row.classList.contains("grp"));
const cells = body.map((row) => [...row.querySelectorAll("td.c")]);
const heads = [...grid.tHead.rows[0].cells].slice(2);
const where = new Map();
const byPlace = new Map();
cells.forEach((row, r) => row.forEach((td, c) => {
  where.set(td, { row: r, c });
  byPlace.set(td.dataset.l + "/" + body[r].dataset.k, td);
}));
let seen = body;
let order = new Map(body.map((row, r) => [r, r]));

/** Looks again which rows are seen, after a filter. */
export function look() {
  seen = body.filter((row) => !row.hidden);
  order = new Map(seen.map((row, r) => [body.indexOf(row), r]));
}

export const limits = () => ({ rows: seen.length, columns: heads.length });
export const isIn = (td) => where.has(td);
export const isCell = (td) => td?.getAttribute("role") === "gridcell";
export const isLocked = (td) => !isCell(td) || td.getAttribute("aria-readonly") === "true";
/** The cell at a place among the rows that are seen. */
export const at = ({ r, c }) => (seen[r] ? cells[body.indexOf(seen[r])][c] : undefined);
/** The place of a cell among the rows that are seen; r is undefined for a hidden one. */
export const placeOf = (td) => ({ r: order.get(where.get(td).row), c: where.get(td).c });
export const rowOf = (td) => td.parentElement;
export const headOf = (td) => heads[where.get(td).c];
/** The name under which a cell is sent: its member's line and its criterion's key. */
export const nameOf = (td) => td.dataset.l + "/" + rowOf(td).dataset.k;
export const cellOf = (name) => byPlace.get(name);
/** What people call a cell. */
export const titleOf = (td) => headOf(td).dataset.name + ", " + [...rowOf(td).cells[0].childNodes].slice(0, 2).map((part) => part.textContent.trim()).join(" ");
export const every = () => seen.flatMap((row) => cells[body.indexOf(row)]).filter(isCell);

export const self = (td) => td.querySelector(".s").textContent;
export const verified = (td) => td.querySelector(".v").textContent;
export const NONE = "–";
export const urlOf = (td) => td.querySelector("a").getAttribute("href");

const KEPT = ["cur", "in", "ne", "q", "qa", "qd", "dim", "other"];

/** Shows a cell as the server says it is. */
export function show(td, { css, revision, self: own, verified: points, say }) {
  const kept = KEPT.filter((sign) => td.classList.contains(sign));
  const signs = [...new Set([...css.split(" "), ...kept])].join(" ");
  if (td.className !== signs) td.className = signs;
  td.dataset.r = revision;
  put(td.querySelector(".s"), own);
  put(td.querySelector(".v"), points);
  speak(td, say);
}

/** A text that stands there already is left alone: hundreds of cells are shown at once. */
function put(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

/** What is said of a cell beside its numbers. */
export function speak(td, say) {
  if (say) td.setAttribute("aria-description", say);
  else td.removeAttribute("aria-description");
}

/** The state of a change: sending, waiting, saved, refused, stale; shown by a sign and said in words. */
export function mark(td, state, why) {
  if ((td.dataset.state ?? "") !== (state ?? "")) {
    if (state) td.dataset.state = state;
    else delete td.dataset.state;
  }
  if (state === "refused") td.setAttribute("aria-invalid", "true");
  else td.removeAttribute("aria-invalid");
  if (state === "sending" || state === "saved") { td.removeAttribute("title"); return; }
  const words = state ? texts["state" + state[0].toUpperCase() + state.slice(1)] : "";
  const full = why ? words + ": " + why : words;
  if (full) td.title = full;
  else td.removeAttribute("title");
}

let voice;
/** Says something to those who do not see it; the last word of three seconds counts. */
export function announce(text) {
  clearTimeout(voice);
  voice = setTimeout(() => { document.querySelector("[data-announce]").textContent = text; }, 150);
}

export const fill = (text, ...values) => text.replace(/\{(\d)}/g, (whole, n) => values[n] ?? "");
export const tell = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }));

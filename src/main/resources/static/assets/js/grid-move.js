// The grid's cursor: arrows, Home, End, Page, F8 and F9, a click. Tells the others by grid:at, and by grid:edit,
// grid:same, grid:clear, grid:panel what a key asks for. Tab leaves the grid.

const grid = document.querySelector("[data-grid]");
const rows = () => [...grid.tBodies[0].rows].filter((row) => !row.classList.contains("grp") && !row.hidden);
const cellsOf = (row) => [...row.querySelectorAll("td.c")];
const heads = [...grid.tHead.rows[0].cells].slice(2);
let current = null;

const tell = (name, detail) => grid.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
const isCell = (td) => td?.getAttribute("role") === "gridcell";

function place(td) {
  const all = rows();
  const r = all.indexOf(td.parentElement);
  return { all, r, c: cellsOf(td.parentElement).indexOf(td) };
}

function go(td) {
  if (!isCell(td)) return;
  if (current) {
    current.classList.remove("cur");
    current.tabIndex = -1;
  }
  grid.querySelectorAll(".hl").forEach((head) => head.classList.remove("hl"));
  current = td;
  td.classList.add("cur");
  td.tabIndex = 0;
  td.parentElement.querySelectorAll(".c1, .c2").forEach((head) => head.classList.add("hl"));
  heads[cellsOf(td.parentElement).indexOf(td)]?.classList.add("hl");
  td.scrollIntoView({ block: "nearest", inline: "nearest" });
  td.focus({ preventScroll: true });
  tell("grid:at", { td });
}

// Skips cells that are not assigned, in the direction of the step.
function step(dr, dc) {
  let { all, r, c } = place(current);
  const width = cellsOf(all[r]).length;
  do {
    r += dr;
    c += dc;
    if (r < 0 || r >= all.length || c < 0 || c >= width) return;
  } while (!isCell(cellsOf(all[r])[c]) && dr + dc !== 0);
  go(cellsOf(all[r])[c]);
}

function far(dr) {
  const { all, r, c } = place(current);
  const goal = Math.max(0, Math.min(all.length - 1, r + dr));
  go(cellsOf(all[goal])[c]);
}

function edge(last, whole) {
  const { all, r } = place(current);
  const row = whole ? (last ? all[all.length - 1] : all[0]) : all[r];
  const cells = cellsOf(row).filter(isCell);
  go(last ? cells[cells.length - 1] : cells[0]);
}

function find(signs, back) {
  const all = rows().flatMap((row) => cellsOf(row).filter(isCell));
  const from = all.indexOf(current);
  for (let i = 1; i <= all.length; i += 1) {
    const td = all[(from + (back ? -i : i) + all.length * 2) % all.length];
    if (signs.some((sign) => td.classList.contains(sign))) { go(td); return; }
  }
}

const KEYS = {
  ArrowLeft: () => step(0, -1), ArrowRight: () => step(0, 1), ArrowUp: () => step(-1, 0), ArrowDown: () => step(1, 0),
  PageUp: () => far(-12), PageDown: () => far(12),
  Home: (event) => edge(false, event.ctrlKey), End: (event) => edge(true, event.ctrlKey),
  Enter: (event) => step(event.shiftKey ? -1 : 1, 0),
  F8: (event) => find(["p"], event.shiftKey), F9: (event) => find(["d"], event.shiftKey),
  F2: () => tell("grid:edit", { td: current }),
  "=": () => tell("grid:same", { td: current }), "+": () => tell("grid:same", { td: current }),
  Delete: () => tell("grid:clear", { td: current }),
  " ": () => tell("grid:panel", { td: current }),
};

grid.addEventListener("keydown", (event) => {
  if (event.altKey || event.isComposing || !current || event.target.tagName === "INPUT") return;
  if (KEYS[event.key]) {
    event.preventDefault();
    KEYS[event.key](event);
  } else if (/^[0-9]$/.test(event.key) && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    tell("grid:edit", { td: current, typed: event.key });
  }
});
grid.addEventListener("click", (event) => {
  const td = event.target.closest("td[role=gridcell]");
  if (!td || event.target.tagName === "INPUT" || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  go(td);
});
grid.addEventListener("dblclick", (event) => {
  if (event.target.closest("td[role=gridcell]")) tell("grid:edit", { td: current });
});
document.addEventListener("grid:go", (event) => {
  if (event.detail.td) go(event.detail.td);
  if (event.detail.by) step(event.detail.by[0], event.detail.by[1]);
  if (event.detail.next) find(["p"], false);
});

const first = grid.querySelector("td[role=gridcell]");
if (first) {
  first.tabIndex = 0;
  current = first;
}

// Filter: cells that do not match fade, rows without a match hide.
const filter = document.querySelector("[data-filter]");
filter.hidden = false;
filter.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  filter.querySelectorAll("button").forEach((one) => {
    one.classList.toggle("on", one === button);
    one.setAttribute("aria-pressed", String(one === button));
  });
  const signs = button.dataset.f === "du" ? ["d", "u"] : [button.dataset.f].filter(Boolean);
  const fits = (td) => signs.length === 0 || signs.some((sign) => td.classList.contains(sign));
  [...grid.tBodies[0].rows].forEach((row) => {
    const cells = [...row.querySelectorAll("td[role=gridcell]")];
    cells.forEach((td) => td.classList.toggle("dim", !fits(td)));
    row.hidden = signs.length > 0 && !cells.some(fits);
  });
});

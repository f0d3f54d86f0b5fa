// What is seen is drawn first: rows out of sight are drawn when the browser is idle, at the start and after hundreds of
// cells changed at once. The first columns are frozen when the grid is first moved sideways: a frozen cell costs a layer.

import { grid } from "./grid-table.js";

const ROW = 28;
const AT_ONCE = 4;
// Until then the answer to a large change has come as a rule, in milliseconds: it is shown first.
const ANSWERED = 700;
// However busy the browser is, no row waits for ever: a screen reader knows only what is drawn.
const idle = (work) => (window.requestIdleCallback ? requestIdleCallback(work, { timeout: 100 }) : setTimeout(work, 50));

const box = grid.closest(".kt-gwrap");
// The page's head, the grid's own and its foot take the rest.
const seen = Math.ceil((innerHeight - 200) / ROW);
let later = [];

const draw = (rows) => rows.forEach((row) => row.classList.remove("later"));
/** Draws what was left for later. */
export const drawAll = () => draw(later.splice(0));

function drawSome() {
  draw(later.splice(0, AT_ONCE));
  if (later.length > 0) idle(drawSome);
}

/** Leaves the rows that are not seen for later, never the one that has the focus; said before many cells change. */
export function drawSeen(first = Math.floor(box.scrollTop / ROW) - 2, soon = ANSWERED) {
  const rows = [...grid.tBodies[0].rows].filter((row) => !row.hidden);
  const waiting = later.length > 0;
  const held = document.activeElement?.closest("tr");
  later = rows.filter((row, i) => row.classList.toggle("later", row !== held && (i < first || i > first + seen + 2)));
  if (!waiting) setTimeout(() => requestAnimationFrame(() => idle(drawSome)), soon);
}

drawSeen(0, 0);
grid.classList.add("still");

// A browser tells of a scroll before it draws: what comes into sight is there.
box.addEventListener("scroll", () => {
  drawAll();
  grid.classList.toggle("still", box.scrollLeft === 0);
}, { passive: true });
addEventListener("beforeprint", drawAll);

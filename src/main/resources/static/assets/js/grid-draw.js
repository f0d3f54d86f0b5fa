// The first picture of the grid comes soon: the rows that cannot be seen yet are drawn when the browser is idle, the first
// columns are frozen when the grid is first moved sideways (a frozen cell costs the browser a layer).

import { grid } from "./grid-table.js";

const ROW = 28;
const AT_ONCE = 4;
// However busy the browser is, no row waits for ever: a screen reader knows only what is drawn.
const idle = (work) => (window.requestIdleCallback ? requestIdleCallback(work, { timeout: 100 }) : setTimeout(work, 50));

const box = grid.closest(".kt-gwrap");
const later = [...grid.tBodies[0].rows].slice(Math.ceil(innerHeight / ROW));

const draw = (rows) => rows.forEach((row) => row.classList.remove("later"));
/** Draws what was left for later. */
export const drawAll = () => draw(later.splice(0));

function drawSome() {
  draw(later.splice(0, AT_ONCE));
  if (later.length > 0) idle(drawSome);
}

later.forEach((row) => row.classList.add("later"));
grid.classList.add("still");
requestAnimationFrame(() => idle(drawSome));

// A browser tells of a scroll before it draws: what comes into sight is there.
box.addEventListener("scroll", () => {
  drawAll();
  grid.classList.toggle("still", box.scrollLeft === 0);
}, { passive: true });
addEventListener("beforeprint", drawAll);

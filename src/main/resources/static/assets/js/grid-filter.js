// Filters: by what a cell needs, by content group, by scorer. Cells that do not match fade, rows without a match hide.

import { drawAll } from "./grid-draw.js";
import { announce, fill, grid, look, texts } from "./grid-table.js";
import { go, here } from "./grid-move.js";

const bar = document.querySelector("[data-filter]");
// They come with the scripts that they need: a browser that meets a select lays out what it has of the page.
const choices = document.querySelector("[data-choices]");
choices.replaceWith(choices.content);
const group = document.querySelector("[data-group]");
const scorer = document.querySelector("[data-scorer]");
const none = document.querySelector("[data-none]");
let signs = [];

function apply() {
  const fits = (td) => signs.length === 0 || signs.some((sign) => td.classList.contains(sign));
  let found = 0;
  [...grid.tBodies[0].rows].forEach((row) => {
    const cells = [...row.querySelectorAll("td[role=gridcell]")];
    const inGroup = !group?.value || row.dataset.g === group.value;
    const ofScorer = !scorer?.value || row.dataset.scorer === scorer.value || row.classList.contains("grp");
    cells.forEach((td) => td.classList.toggle("dim", !fits(td)));
    const matching = cells.filter(fits).length;
    row.hidden = !inGroup || !ofScorer || (signs.length > 0 && matching === 0);
    if (!row.hidden) found += matching;
  });
  look();
  drawAll();
  none.hidden = found > 0;
  announce(found > 0 ? fill(texts.found, found) : texts.gone);
  if (here()?.parentElement.hidden) {
    const first = [...grid.tBodies[0].rows].find((row) => !row.hidden && row.querySelector("td[role=gridcell]"));
    if (first) go(first.querySelector("td[role=gridcell]"));
  }
}

bar.hidden = false;
bar.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  bar.querySelectorAll("button").forEach((one) => {
    one.classList.toggle("on", one === button);
    one.setAttribute("aria-pressed", String(one === button));
  });
  signs = { du: ["d", "u"], q: ["q", "qa"] }[button.dataset.f] ?? [button.dataset.f].filter(Boolean);
  apply();
});
[group, scorer].filter(Boolean).forEach((select) => {
  select.addEventListener("change", apply);
});
none.querySelector("button").addEventListener("click", () => {
  [group, scorer].filter(Boolean).forEach((select) => { select.value = ""; });
  bar.querySelector("button").click();
});

document.addEventListener("grid:help", () => document.getElementById("kt-keys").showModal());
document.querySelector("[data-keys]")?.addEventListener("click", () => document.getElementById("kt-keys").showModal());

// Sums, places, the cells of others and who else is here: asked for soon after an own save and every ten seconds while the
// page is seen. Asking does not keep a session alive.

import { cellOf, grid, nameOf, rowOf, speak } from "./grid-table.js";
import { here } from "./grid-move.js";
import { busy } from "./grid-set.js";

const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
let soon;
let asking = false;

function patch(old, fresh) {
  if (old.querySelector("input") || busy(old)) return;
  // Asked before the own last change was answered, told after it: older than what stands here.
  if (Number(fresh.dataset.r) < Number(old.dataset.r)) return;
  const same = old.dataset.r === fresh.dataset.r && [".s", ".v"].every((part) =>
    old.querySelector(part)?.textContent === fresh.querySelector(part)?.textContent);
  const kept = ["cur", "in", "dim", "other"].filter((sign) => old.classList.contains(sign));
  old.className = fresh.className;
  old.classList.add(...kept);
  if (fresh.hasAttribute("aria-readonly")) old.setAttribute("aria-readonly", "true");
  else old.removeAttribute("aria-readonly");
  speak(old, fresh.getAttribute("aria-description"));
  if (same) return;
  if (fresh.dataset.r !== undefined) old.dataset.r = fresh.dataset.r;
  old.replaceChildren(...fresh.childNodes);
  if (calm) return;
  old.classList.add("flash");
  setTimeout(() => old.classList.remove("flash"), 1200);
}

function show(html) {
  const answer = new DOMParser().parseFromString(html, "text/html");
  people(answer.querySelector("[data-people]"));
  const changes = answer.querySelector("[data-changes]");
  if (!changes) return;
  grid.dataset.change = changes.dataset.change;
  changes.querySelectorAll("tr[data-k]").forEach((row) => {
    const mine = cellsOf(row.dataset.k);
    row.querySelectorAll("td[data-l]").forEach((td) => {
      const old = mine.get(td.dataset.l);
      if (old) patch(old, td);
    });
  });
  document.querySelectorAll("[data-n]").forEach((count) => { count.textContent = changes.dataset[count.dataset.n]; });
  document.querySelector("[data-count]").replaceChildren(changes.firstElementChild);
}

const rows = new Map();
function cellsOf(key) {
  if (!rows.has(key)) {
    const row = grid.querySelector(`tr[data-k="${CSS.escape(key)}"]`);
    rows.set(key, new Map([...(row?.querySelectorAll("td[data-l]") ?? [])].map((td) => [td.dataset.l, td])));
  }
  return rows.get(key);
}

// Who else works here: initials in the toolbar, a dashed frame with the name where they are.
function people(list) {
  const bar = document.querySelector("[data-present]");
  if (!list || !bar) return;
  grid.querySelectorAll("td.other").forEach((td) => { td.classList.remove("other"); rowOf(td).classList.remove("whole"); delete td.dataset.who; });
  [...list.children].forEach((one) => {
    const td = cellOf(one.dataset.at);
    if (!td) return;
    td.classList.add("other");
    rowOf(td).classList.add("whole");
    td.dataset.who = one.dataset.short;
  });
  if (bar.textContent !== list.textContent) bar.replaceChildren(...list.childNodes);
}

async function refresh() {
  if (asking) return;
  asking = true;
  try {
    const at = here() ? "&at=" + encodeURIComponent(nameOf(here())) : "";
    const answer = await fetch(grid.dataset.base + "/grid/changes?since=" + grid.dataset.change + at, {
      credentials: "same-origin", headers: { "X-Background": "true", "X-Poll": "true" },
    });
    if (answer.ok) show(await answer.text());
  } catch {
    // The next round asks again; what is typed waits in its own queue.
  } finally {
    asking = false;
  }
}

document.addEventListener("grid:saved", () => {
  clearTimeout(soon);
  soon = setTimeout(refresh, 700);
});
document.addEventListener("grid:refresh", refresh);
setInterval(() => { if (document.visibilityState === "visible") refresh(); }, 10000);

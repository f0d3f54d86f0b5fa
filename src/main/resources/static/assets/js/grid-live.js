// Sums, places and the cells of others: asked for soon after an own save and every ten seconds while the page is seen.

const grid = document.querySelector("[data-grid]");
let soon;
let busy = false;

const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;

function patch(old, fresh) {
  if (old.querySelector("input") || old.classList.contains("busy")) return;
  if (old.innerHTML === fresh.innerHTML && old.dataset.r === fresh.dataset.r) return;
  const kept = ["cur", "dim"].filter((sign) => old.classList.contains(sign));
  old.className = fresh.className;
  kept.forEach((sign) => old.classList.add(sign));
  if (fresh.dataset.r !== undefined) old.dataset.r = fresh.dataset.r;
  ["aria-readonly"].forEach((name) => {
    if (fresh.hasAttribute(name)) old.setAttribute(name, fresh.getAttribute(name));
    else old.removeAttribute(name);
  });
  old.replaceChildren(...fresh.childNodes);
  if (!calm) {
    old.classList.add("flash");
    setTimeout(() => old.classList.remove("flash"), 1200);
  }
}

function show(html) {
  const answer = new DOMParser().parseFromString(html, "text/html");
  const changes = answer.querySelector("[data-changes]");
  if (!changes) return;
  grid.dataset.change = changes.dataset.change;
  changes.querySelectorAll("tr[data-k]").forEach((row) => {
    const mine = grid.querySelector(`tr[data-k="${CSS.escape(row.dataset.k)}"]`);
    if (!mine) return;
    const byLine = new Map([...mine.querySelectorAll("td[data-l]")].map((td) => [td.dataset.l, td]));
    row.querySelectorAll("td[data-l]").forEach((td) => {
      const old = byLine.get(td.dataset.l);
      if (old) patch(old, td);
    });
  });
  document.querySelectorAll("[data-n]").forEach((count) => { count.textContent = changes.dataset[count.dataset.n]; });
  document.querySelector("[data-count]").replaceChildren(changes.firstElementChild);
}

async function refresh(then) {
  if (busy) return;
  busy = true;
  try {
    const answer = await fetch(grid.dataset.base + "/grid/changes?since=" + grid.dataset.change, {
      credentials: "same-origin", headers: { "X-Background": "true", "X-Poll": then ? "false" : "true" },
    });
    if (answer.ok) show(await answer.text());
  } catch {
    // The next round asks again; what is typed waits in its own queue.
  } finally {
    busy = false;
    then?.();
  }
}

document.addEventListener("grid:saved", () => {
  clearTimeout(soon);
  soon = setTimeout(() => refresh(), 500);
});
document.addEventListener("grid:refresh", (event) => refresh(event.detail.then ?? (() => {})));
setInterval(() => { if (document.visibilityState === "visible") refresh(); }, 10000);

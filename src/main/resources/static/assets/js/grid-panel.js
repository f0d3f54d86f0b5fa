// The panel of one cell beside the grid: Space opens and closes it, it follows the cursor, its form saves the cell.

const grid = document.querySelector("[data-grid]");
const box = document.querySelector("[data-gridbox]");
const panel = document.querySelector("[data-panel]");
const tell = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }));
let at = null;
let shown = null;
let asked = 0;
let opened = false;

async function load(td) {
  const mine = (asked += 1);
  const answer = await fetch(td.querySelector("a").getAttribute("href"), {
    credentials: "same-origin", headers: { "X-Background": "true" },
  });
  if (mine !== asked) return;
  if (answer.status === 401) { tell("kt:expired", { retry: () => load(td) }); return; }
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  panel.replaceChildren(page.querySelector("[data-cell]"));
  shown = td;
  const words = panel.querySelector("[name=words]");
  td.dataset.reason = words?.value ?? "";
}

function toggle(open) {
  panel.hidden = !open;
  box.classList.toggle("kt-with-panel", open);
  if (open && at) load(at);
}

grid.addEventListener("grid:at", (event) => {
  at = event.detail.td;
  if (!panel.hidden) load(at);
});
grid.addEventListener("grid:panel", () => toggle(panel.hidden));

// The first difference without a reason opens the panel by itself; later the corner of the cell tells.
document.addEventListener("grid:saved", (event) => {
  const td = event.detail.td;
  if (td.classList.contains("nr") && !opened) {
    opened = true;
    tell("grid:go", { td });
    panel.hidden = false;
    box.classList.add("kt-with-panel");
    load(td).then(() => panel.querySelector("[name=words]")?.focus());
  } else if (!panel.hidden && td === at) {
    load(td);
  }
});

panel.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  const fields = Object.fromEntries(new FormData(form));
  ["_once", "_csrf", "_who", "revision"].forEach((name) => delete fields[name]);
  tell("grid:send", { td: shown, fields, mine: fields.mode === "points" ? fields.points : fields.mode });
});
panel.addEventListener("input", (event) => {
  const choose = (mode) => { const radio = panel.querySelector(`input[name=mode][value=${mode}]`); if (radio) radio.checked = true; };
  if (event.target.name === "points") choose("points");
  if (event.target.name?.startsWith("in.")) choose("result");
});
panel.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    toggle(false);
    tell("grid:go", { td: at });
  } else if (event.key === "Enter" && event.ctrlKey) {
    event.preventDefault();
    panel.querySelector("form")?.requestSubmit();
    tell("grid:go", { next: true });
  } else if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
    event.preventDefault();
    tell("grid:go", { by: [event.key === "ArrowUp" ? -1 : 1, 0] });
  }
});

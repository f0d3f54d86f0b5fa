// The rows of a table: arranged by keyboard (Alt+arrows and others) and by pulling the grip with the mouse.
// Each act presses the row's own button in the background and shows the answer; without this script the buttons do it.

const parse = (html) => new DOMParser().parseFromString(html, "text/html");
const section = () => document.querySelector("[data-table-rows]");
const links = () => [...section().querySelectorAll("[data-row-link]")];
let busy = false;

function show(answer, url) {
  ["[data-table-rows]", "#table-warnings", "#notices"].forEach((place) => {
    const fresh = answer.querySelector(place);
    const old = document.querySelector(place);
    if (fresh && old) old.replaceWith(document.importNode(fresh, true));
  });
  const key = new URL(url).searchParams.get("at");
  const revision = section().querySelector("input[name=revision]").value;
  document.querySelectorAll("input[name=revision]").forEach((field) => { field.value = revision; });
  return key;
}

function refuse(answer) {
  const box = document.createElement("div");
  box.className = "alert alert-danger";
  box.setAttribute("role", "alert");
  box.textContent = answer.querySelector("main")?.innerText ?? "";
  document.getElementById("notices").replaceChildren(box);
}

async function send(form, url, extra, focus) {
  if (busy) return;
  busy = true;
  const body = new URLSearchParams(new FormData(form));
  Object.entries(extra).forEach(([name, value]) => body.set(name, value));
  try {
    const response = await fetch(url, { method: "POST", body, headers: { Accept: "text/html" } });
    const answer = parse(await response.text());
    if (response.ok && answer.querySelector("[data-table-rows]")) {
      const key = show(answer, response.url) ?? focus;
      (section().querySelector(`tr[data-key="${key}"] [data-row-link]`) ?? links()[0])?.focus();
    } else if (response.ok) {
      location.reload();
    } else {
      refuse(answer);
    }
  } finally {
    busy = false;
  }
}

function arrange(row, act, target) {
  const next = row.nextElementSibling ?? row.previousElementSibling;
  const focus = act === "DELETE" ? next?.dataset.key : row.dataset.key;
  return send(document.getElementById("arrange"), row.dataset.arrange, { act, target: target ?? "" }, focus);
}

const ACTS = { ArrowUp: "UP", ArrowDown: "DOWN", ArrowLeft: "HIGHER", ArrowRight: "DEEPER" };

function move(link, step) {
  const all = links();
  all[all.indexOf(link) + step]?.focus();
}

function onKey(event) {
  const row = event.target.closest?.("[data-table-rows] tr[data-key]");
  const undo = document.querySelector("[data-undo]");
  const typing = event.target.matches?.("input, textarea, select");
  if ((event.ctrlKey || event.metaKey) && event.key === "z" && undo && !typing) {
    event.preventDefault();
    send(undo.form, undo.form.action, {}, row?.dataset.key);
  }
  if (!row) return;
  const link = row.querySelector("[data-row-link]");
  if (event.altKey && ACTS[event.key]) {
    event.preventDefault();
    arrange(row, ACTS[event.key]);
  } else if (event.target === link && !event.altKey && !event.ctrlKey && !event.metaKey) {
    if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      event.preventDefault();
      move(link, event.key === "ArrowUp" ? -1 : 1);
    } else if (event.key === "Insert") {
      event.preventDefault();
      row.querySelector("[data-after]").click();
    } else if (event.key === "Delete") {
      event.preventDefault();
      arrange(row, "DELETE");
    } else if (event.key === "F2") {
      event.preventDefault();
      link.click();
    }
  } else if (event.target === link && event.ctrlKey && event.key === "d") {
    event.preventDefault();
    arrange(row, "COPY");
  }
}

// Pulling: onto the upper or lower quarter of a row beside it, onto the middle of a group into it.
let pulled = null;
const marks = ["kt-before", "kt-after", "kt-into"];
const clear = () => document.querySelectorAll(marks.map((mark) => "." + mark).join(",")).forEach((row) => row.classList.remove(...marks));
const rowAt = (event) => event.target.closest?.("[data-table-rows] tr[data-key]");

function where(event, row) {
  const box = row.getBoundingClientRect();
  const part = (event.clientY - box.top) / box.height;
  if (row.dataset.group === "true" && part > 0.25 && part < 0.75) return "INTO";
  return part < 0.5 ? "BEFORE" : "AFTER";
}

document.addEventListener("dragstart", (event) => {
  if (!event.target.closest?.(".kt-grip")) return;
  pulled = rowAt(event);
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", pulled.dataset.key);
});
document.addEventListener("dragover", (event) => {
  const row = rowAt(event);
  if (!pulled || !row || row === pulled) return;
  event.preventDefault();
  clear();
  row.classList.add("kt-" + where(event, row).toLowerCase());
});
document.addEventListener("drop", (event) => {
  const row = rowAt(event);
  clear();
  if (!pulled || !row || row === pulled) return;
  event.preventDefault();
  arrange(pulled, where(event, row), row.dataset.key);
  pulled = null;
});
document.addEventListener("dragend", () => { clear(); pulled = null; });

document.addEventListener("keydown", onKey);
document.addEventListener("submit", (event) => {
  const button = event.submitter;
  const row = button?.closest("[data-table-rows] tr[data-key]");
  if (row && button.name === "act") {
    event.preventDefault();
    arrange(row, button.value);
  } else if (button?.matches("[data-undo]")) {
    event.preventDefault();
    send(button.form, button.form.action, {}, null);
  }
});

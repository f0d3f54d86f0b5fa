// The self-score sheet: a row saves when one of its fields is left and two seconds after the last key. The answer brings
// the row anew; fields keep what is typed in them, everything else is replaced.

import { isPending, register, resume, send } from "./lane.js";

export const sheet = document.querySelector("[data-sheet]");
const timers = new Map();
const parse = (html) => new DOMParser().parseFromString(html, "text/html");
export const formOf = (row) => row?.querySelector("form[id^='f-']");
const rowAt = (place) => document.getElementById(place);

const fieldsOf = (form) => {
  const fields = Object.fromEntries(new FormData(form));
  ["_once", "_csrf", "_who", "revision"].forEach((name) => delete fields[name]);
  return fields;
};
const saying = (form) => JSON.stringify(fieldsOf(form));

/** Shows a row as a page of the server has it; its values, too, if asked and nothing of it is on its way. */
export function show(row, answer, values) {
  const fresh = answer.getElementById(row.id);
  if (!fresh) return;
  row.querySelectorAll("[data-part]").forEach((part) => {
    const now = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
    if (now && !part.contains(document.activeElement)) part.replaceChildren(...now.childNodes);
  });
  const form = formOf(row);
  if (!form) return;
  form.revision.value = fresh.querySelector("input[name=revision]").value;
  if (values && !isPending(row.id)) {
    row.querySelectorAll("[form][name]").forEach((field) => {
      const now = fresh.querySelector(`[name="${CSS.escape(field.name)}"]`);
      if (now && field !== document.activeElement) field.value = now.value;
    });
    row.dataset.sent = saying(form);
  }
}

// Sums of groups and counts of contents stand outside the row; a whole page has them in their places.
function showSums(answer) {
  sheet.querySelectorAll("tr.grp [data-part=points]").forEach((place) => {
    const id = place.closest("tr").id;
    const now = answer.querySelector(`[data-sums] [data-at="${id}"]`) ?? answer.getElementById(id)?.querySelector("[data-part=points]");
    if (now) place.textContent = now.textContent;
  });
  document.querySelectorAll(".kt-acts .kt-seg a .kt-count").forEach((place) => {
    const at = place.parentElement.getAttribute("href");
    const now = answer.querySelector(`[data-counts] [data-at="${at.slice(1)}"]`) ?? answer.querySelector(`.kt-seg a[href="${at}"] .kt-count`);
    if (now) place.textContent = now.textContent;
  });
}

export function showFoot(answer) {
  showSums(answer);
  const foot = document.querySelector("[data-foot]");
  const fresh = answer.querySelector("[data-foot]");
  fresh.querySelector("[data-save-state]")?.replaceWith(foot.querySelector("[data-save-state]"));
  foot.replaceWith(fresh);
}

export function problem(row, text) {
  row.querySelector("[data-part=problem]").textContent = text;
}

/** Sends a row if it says something new. */
export function save(row) {
  clearTimeout(timers.get(row));
  timers.delete(row);
  const form = formOf(row);
  const now = saying(form);
  if (row.dataset.sent === now) return;
  row.dataset.sent = now;
  send({ kind: "form", url: form.action, cells: [{ place: row.id, revision: Number(form.revision.value), fields: fieldsOf(form) }] });
}

const rowOf = (event) => {
  const field = event.target.closest?.("input[form], textarea[form], select[form]");
  return field?.closest("tr[data-row]");
};

document.documentElement.classList.add("kt-js");
sheet.querySelectorAll("tr[data-row]").forEach((row) => { row.dataset.sent = saying(formOf(row)); });
sheet.addEventListener("change", (event) => { const row = rowOf(event); if (row) save(row); });
sheet.addEventListener("input", (event) => {
  const row = rowOf(event);
  if (!row) return;
  clearTimeout(timers.get(row));
  timers.set(row, setTimeout(() => save(row), 2000));
});
sheet.addEventListener("focusin", (event) => {
  sheet.querySelectorAll("tr.sel").forEach((row) => row.classList.remove("sel"));
  event.target.closest("tr[data-row]")?.classList.add("sel");
});
sheet.addEventListener("submit", (event) => {
  const row = event.target.closest("tr[data-row]");
  if (!row) return;
  if (!event.target.matches("form[id^='f-']")) return;
  event.preventDefault();
  save(row);
});
// A field that is still open when the page goes is kept, too.
window.addEventListener("pagehide", () => [...timers.keys()].forEach(save));

// A set of rows is answered to whoever sent it.
const ofSet = (job, detail) => {
  if (job.kind !== "set") return false;
  document.dispatchEvent(new CustomEvent("sheet:pasted", { detail: { job, ...detail } }));
  return true;
};

register({
  state: (job, name) => job.cells.forEach(({ place }) => {
    const row = rowAt(place);
    if (row && name) row.dataset.state = name;
    else if (row) delete row.dataset.state;
  }),
  answered: (job, html) => {
    const row = rowAt(job.cells[0].place);
    if (ofSet(job, { answer: html }) || !row) return;
    if (job.kind === "file") document.activeElement?.blur();
    const answer = parse(html);
    problem(row, "");
    show(row, answer, job.resumed);
    showFoot(answer);
  },
  refused: (job, status, answer) => {
    if (job.kind === "file") document.dispatchEvent(new CustomEvent("sheet:refused", { detail: { job, answer } }));
    const row = rowAt(job.cells[0].place);
    if (ofSet(job, { answer }) || job.kind === "file" || !row) return;
    row.dataset.sent = "";
    if (job.resumed) typedBefore(row, job.cells[0].fields);
    problem(row, answer);
    if (status === 409) newer(row);
  },
});

function typedBefore(row, fields) {
  Object.entries(fields).forEach(([name, value]) => {
    const field = formOf(row)?.elements.namedItem(name);
    if (field) field.value = value;
  });
}

// Somebody else saved this row: what is typed stays in its fields, the next save goes over the row as it is now.
async function newer(row) {
  const answer = await fetch(location.pathname, { credentials: "same-origin" }).catch(() => null);
  if (!answer?.ok) return;
  const fresh = parse(await answer.text()).getElementById(row.id)?.querySelector("input[name=revision]");
  if (fresh) formOf(row).revision.value = fresh.value;
}

resume();

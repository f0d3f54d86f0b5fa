// The self-score sheet: a row saves when one of its fields is left and two seconds after the last key.
// The answer brings the row anew; fields keep what is typed in them, everything else is replaced.

const sheet = document.querySelector("[data-sheet]");
const timers = new Map();
const parse = (html) => new DOMParser().parseFromString(html, "text/html");
const formOf = (row) => row.querySelector("form[id^='f-']");

const fieldsOf = (form) => {
  const fields = new URLSearchParams(new FormData(form));
  ["_once", "_csrf", "_who"].forEach((name) => fields.delete(name));
  return fields;
};

function show(row, html) {
  const answer = parse(html);
  const fresh = answer.getElementById(row.id);
  if (!fresh) return;
  row.querySelectorAll("[data-part]").forEach((part) => {
    const now = fresh.querySelector(`[data-part="${part.dataset.part}"]`);
    if (now && !part.contains(document.activeElement)) part.replaceChildren(...now.childNodes);
  });
  const form = formOf(row);
  if (form) form.revision.value = fresh.querySelector("input[name=revision]").value;
  const foot = document.querySelector("[data-foot]");
  const state = foot.querySelector("[data-save-state]");
  const newFoot = answer.querySelector("[data-foot]");
  newFoot.querySelector("[data-save-state]")?.replaceWith(state);
  foot.replaceWith(newFoot);
}

function problem(row, text) {
  row.querySelector("[data-part=problem]").textContent = text;
}

function save(row) {
  clearTimeout(timers.get(row));
  const form = formOf(row);
  const now = fieldsOf(form);
  now.delete("revision");
  if (row.dataset.sent === now.toString()) return;
  row.dataset.sent = now.toString();
  document.dispatchEvent(new CustomEvent("scores:send", { detail: {
    place: row.id + location.pathname,
    url: form.action,
    body: fieldsOf(form),
    keep: [...fieldsOf(form)],
    before: (body) => body.set("revision", form.revision.value),
    done: (html) => { problem(row, ""); show(row, html); },
    refused: (status, text) => { row.dataset.sent = ""; problem(row, text); },
  } }));
}

const rowOf = (event) => {
  const field = event.target.closest?.("input[form], textarea[form], select[form]");
  return field?.closest("tr[data-row]");
};

if (sheet) {
  document.documentElement.classList.add("kt-js");
  sheet.querySelectorAll("tr[data-row]").forEach((row) => {
    const fields = fieldsOf(formOf(row));
    fields.delete("revision");
    row.dataset.sent = fields.toString();
  });
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
    if (event.target.matches("form[id^='f-']")) {
      event.preventDefault();
      save(row);
    } else if (event.target.matches("[data-evidence]")) {
      event.preventDefault();
      upload(row, event.target);
    }
  });
}

function upload(row, form) {
  const place = form.querySelector("[data-problem]");
  const most = 20 * 1024 * 1024;
  if ([...form.files.files].some((file) => file.size > most)) {
    place.textContent = document.getElementById("kt-score-texts").dataset.tooLarge;
    return;
  }
  const body = new FormData(form);
  ["_once", "_csrf", "_who"].forEach((name) => body.delete(name));
  document.dispatchEvent(new CustomEvent("scores:send", { detail: {
    place: "evidence " + row.id + location.pathname,
    url: form.action,
    body,
    done: (html) => { document.activeElement?.blur(); show(row, html); },
    refused: (status, text) => { place.textContent = text; },
  } }));
}

document.addEventListener("scores:resent", () => { if (sheet) location.reload(); });
document.addEventListener("scores:resend-refused", (event) => {
  const row = sheet?.querySelector("#" + CSS.escape(event.detail.place.slice(0, event.detail.place.indexOf("/"))));
  if (!row) return;
  const form = formOf(row);
  event.detail.keep.forEach(([name, value]) => {
    const field = form.elements.namedItem(name);
    if (field && name !== "revision") field.value = value;
  });
  problem(row, event.detail.text);
});

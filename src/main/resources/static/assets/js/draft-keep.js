// The editor of a draft: with every key the text that is not saved yet is kept on this device. A later visit offers it again,
// with the revision it was written on, so that what somebody else saved meanwhile is shown and never overwritten unseen.

import * as unsent from "./unsent.js";

const saved = document.querySelector("[data-draft-saved]");
const form = document.querySelector("form[data-keep]");
const NAMES = /^(title|revision|sections\[\d+\]\.(key|place|heading|body))$/;

const typed = () => Object.fromEntries([...new FormData(form)].filter(([name]) => NAMES.test(name)));
const sectionsOf = (fields) => Object.keys(fields).filter((name) => name.endsWith(".body")).map((name) => {
  const start = name.slice(0, -"body".length);
  return { key: fields[start + "key"] ?? "", place: fields[start + "place"] ?? "",
    heading: fields[start + "heading"] ?? "", body: fields[name] };
}).filter((section) => section.key || section.heading || section.body);
const meaning = (fields) => JSON.stringify([fields.title, sectionsOf(fields)]).replaceAll("\\r\\n", "\\n");

function blankRow() {
  const rows = form.querySelectorAll("fieldset.kt-section");
  const last = rows[rows.length - 1];
  const empty = !last.querySelector("[name$='.key']").value && !last.querySelector("textarea").value
    && !last.querySelector("[name$='.heading']").value;
  if (empty) return last;
  const row = last.cloneNode(true);
  const renamed = (text) => text.replace(/\d+/, rows.length);
  row.querySelectorAll("[name]").forEach((field) => { field.name = renamed(field.name); field.value = ""; });
  row.querySelectorAll("[id]").forEach((field) => { field.id = renamed(field.id); });
  row.querySelectorAll("label[for]").forEach((label) => { label.htmlFor = renamed(label.htmlFor); });
  last.after(row);
  return row;
}

function fill(fields) {
  form.elements.title.value = fields.title;
  form.elements.revision.value = fields.revision;
  for (const section of sectionsOf(fields)) {
    const known = section.key && [...form.querySelectorAll("[name$='.key']")].find((key) => key.value === section.key);
    const row = known ? known.closest("fieldset") : blankRow();
    ["key", "place", "heading", "body"].forEach((name) => {
      row.querySelector(`[name$='.${name}']`).value = section[name];
    });
  }
}

async function offer(page) {
  const kept = (await unsent.all()).find((entry) => entry.draft && entry.page === page);
  if (!kept) return;
  if (meaning(kept.fields) === meaning(typed())) { unsent.dropDraft(page); return; }
  const box = document.querySelector("[data-kept]");
  const done = () => { box.hidden = true; form.inert = false; form.querySelector("textarea, input[name=title]").focus(); };
  box.querySelector("[data-restore]").addEventListener("click", () => {
    form.inert = false;
    fill(kept.fields);
    form.elements.title.dispatchEvent(new Event("input", { bubbles: true }));
    document.querySelector("[data-restored]").hidden = false;
    done();
  });
  box.querySelector("[data-drop]").addEventListener("click", () => { unsent.dropDraft(page); done(); });
  box.hidden = false;
  // Until it is chosen nothing is typed: one place keeps one text.
  form.inert = true;
}

if (saved) unsent.dropDraft(saved.dataset.draftSaved);
if (form) {
  const page = form.dataset.keep;
  const listen = () => form.addEventListener("input", () => unsent.keepDraft(page, "", typed()));
  if (form.hasAttribute("data-refused")) listen();
  else offer(page).finally(listen);
}

// A column of results pasted into a sheet: row by row from the field on, as in a spreadsheet. Nothing is changed before the
// preview is answered; the block is one change set, which one button takes back.

import { parse } from "./clipboard.js";
import { mixed, read } from "./numbers.js";
import { send } from "./lane.js";
import { formOf, problem, sheet, show, showFoot } from "./sheet-rows.js";

const texts = document.getElementById("kt-score-texts").dataset;
const preview = document.getElementById("kt-paste");
const SHOWN = 30;
const fill = (text, ...values) => text.replace(/\{(\d)}/g, (whole, n) => values[n] ?? "");
const isResult = (field) => field.matches?.("input[form][name^='in.']");
const allFields = () => [...sheet.querySelectorAll("tr[data-row]")].map((row) => row.querySelector("[form][name^='in.']")).filter(Boolean);
const rowOf = (field) => field.closest("tr");
const titleOf = (row) => row.cells[0].textContent.trim() + " " + row.cells[1].querySelector("span").textContent.trim();

sheet.addEventListener("paste", (event) => {
  const field = event.target;
  if (!isResult(field)) return;
  const block = parse(event.clipboardData.getData("text/plain"));
  if (block.length < 2) return;
  event.preventDefault();
  ask(planOf(rowOf(field), block));
});

// The first column of the block goes into the first field of each row; a second column is the explanation.
function planOf(from, block) {
  const fields = allFields();
  const start = fields.findIndex((field) => rowOf(field) === from);
  const plan = { changes: [], bad: [], same: 0, beyond: Math.max(0, start + block.length - fields.length), mixed: [] };
  const values = block.map((row) => row[0].trim());
  const numbers = values.filter((text, n) => fields[start + n]?.matches("[inputmode=decimal]"));
  if (mixed(numbers)) {
    plan.mixed = values.map((text, n) => ({ field: fields[start + n], text }))
      .filter(({ field, text }) => field && !["plain", undefined].includes(read(text)?.kind));
    return plan;
  }
  block.forEach((row, n) => {
    const field = fields[start + n];
    const text = row[0].trim();
    const words = block[0].length > 1 ? row[1].trim() : undefined;
    if (!field || (text === "" && !words)) return;
    const number = field.matches("[inputmode=decimal]");
    const change = { field, text, words, row: rowOf(field) };
    if (number && text !== "" && !read(text)) plan.bad.push({ ...change, why: texts.bad });
    else if (field.value.trim() === text && !words) plan.same += 1;
    else plan.changes.push(change);
  });
  return plan;
}

function ask(plan) {
  const put = (name, text) => { preview.querySelector(`[data-${name}]`).textContent = text; };
  const list = (name, lines) => {
    const place = preview.querySelector(`[data-${name}]`);
    place.replaceChildren(...lines.slice(0, SHOWN).concat(lines.length > SHOWN ? [fill(texts.more, lines.length - SHOWN)] : []).map((line) => {
      const li = document.createElement("li");
      li.textContent = line;
      return li;
    }));
    place.closest("section").hidden = lines.length === 0;
  };
  const refused = plan.mixed.length > 0;
  put("text", refused ? texts.mixed : fill(texts.paste, plan.changes.length, plan.same, plan.bad.length, plan.beyond));
  list("bad", (refused ? plan.mixed : plan.bad).map(({ field, text, why }) => titleOf(rowOf(field)) + ": “" + text + "”" + (why ? " – " + why : "")));
  list("changes", plan.changes.map(({ row, field, text }) => titleOf(row) + ": " + (field.value || "–") + " → " + text));
  const button = preview.querySelector("button[value=go]");
  button.textContent = fill(texts.pasteGo, plan.changes.length);
  button.hidden = refused || plan.changes.length === 0;
  preview.onclose = () => { if (preview.returnValue === "go") apply("PASTED", plan.changes, plan.bad); };
  preview.returnValue = "";
  preview.showModal();
  if (!button.hidden) button.focus();
}

const inputsOf = (row) => Object.fromEntries([...row.querySelectorAll("[form][name^='in.']")].map((field) => [field.name.slice(3), field.value]));

function apply(source, changes, bad = []) {
  const former = changes.map(({ row, field }) => ({ row, field, text: field.value, words: row.querySelector("textarea")?.value }));
  bad.forEach(({ row, field, text, why }) => { field.value = text; problem(row, why); });
  changes.forEach(({ row, field, text, words }) => {
    if (text !== "" || source === "UNDONE") field.value = text;
    if (words || source === "UNDONE") row.querySelector("textarea").value = words;
    row.dataset.sent = "";
  });
  send({
    kind: "set", source, url: sheet.dataset.base + "/cells", former: source === "PASTED" ? former : null,
    cells: changes.map(({ row, words }) => ({
      place: row.id, revision: Number(formOf(row).revision.value),
      fields: { criterion: row.dataset.row, inputs: inputsOf(row), ...(words === undefined ? {} : { words }) },
    })),
  });
}

// Every answer brings the whole sheet anew: sums and points of many rows have moved.
document.addEventListener("sheet:pasted", async ({ detail: { job, answer } }) => {
  const page = await fetch(location.pathname, { credentials: "same-origin" }).then((got) => (got.ok ? got.text() : null)).catch(() => null);
  if (page) {
    const fresh = new DOMParser().parseFromString(page, "text/html");
    job.cells.forEach(({ place }) => {
      const row = document.getElementById(place);
      const told = answer.cells?.find((cell) => "c-" + cell.key === place);
      if (row) show(row, fresh, told?.state === "saved");
      if (row) problem(row, told ? told.text : String(answer));
    });
    showFoot(fresh);
  }
  const saved = (answer.cells ?? []).filter((cell) => cell.state === "saved").length;
  const say = document.querySelector("[data-announce]");
  say.textContent = fill(texts.savedCells, saved, job.cells.length - saved);
  offerUndo(job, saved);
});

function offerUndo(job, saved) {
  const button = document.querySelector("[data-undo]");
  button.hidden = !job.former || saved === 0;
  button.onclick = () => {
    button.hidden = true;
    apply("UNDONE", job.former.map((one) => ({ ...one, words: one.words ?? "" })));
  };
}

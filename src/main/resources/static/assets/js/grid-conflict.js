// Somebody was faster. One cell: both sides in one dialog, the own one chosen. Several cells: a list, each with its own
// choice, since nothing of the set was saved.

import { drop } from "./lane.js";
import { cellOf, tell, titleOf, urlOf } from "./grid-table.js";

const one = document.getElementById("kt-conflict");
const many = document.getElementById("kt-conflicts");
const waiting = [];
// Nothing typed is thrown away by a stray Escape: one of the sides is chosen.
[one, many].forEach((dialog) => dialog.addEventListener("cancel", (event) => event.preventDefault()));

export function solve(job, cells, then) {
  waiting.push({ job, cells, then });
  if (!one.open && !many.open) next();
}

function next() {
  const found = waiting.shift();
  if (!found) return;
  const stale = found.cells.filter((cell) => cell.state === "stale");
  if (found.cells.length === 1) askOne(found, stale[0]);
  else askMany(found, stale);
}

const mineOf = (job, cell) => {
  const fields = job.cells.find((one_) => one_.place === cell.line + "/" + cell.key).fields;
  return fields.points ?? (fields.mode === "self" ? cell.self : "–");
};

function askOne({ job, cells, then }, cell) {
  const td = cellOf(cell.line + "/" + cell.key);
  const put = (name, text) => { one.querySelector(`[data-${name}]`).textContent = text; };
  const fields = job.cells[0].fields;
  put("text", cell.text);
  put("cell", titleOf(td));
  put("theirs", cell.theirs.points);
  put("by", [cell.theirs.by, cell.theirs.at].filter(Boolean).join(", "));
  put("their-words", cell.theirs.words ? "“" + cell.theirs.words + "”" : "");
  put("mine", mineOf(job, cell));
  put("my-words", fields.words ? "“" + fields.words + "”" : "");
  one.querySelector("[data-history]").href = urlOf(td);
  one.querySelector("input[value=mine]").checked = true;
  one.onclose = () => {
    const mine = one.returnValue === "keep" && one.querySelector("input[value=mine]").checked;
    drop(job);
    if (mine) then.again(job, cells);
    else then.keepTheirs(cells);
    tell("grid:go", { td });
    next();
  };
  one.returnValue = "";
  one.showModal();
}

function askMany({ job, cells, then }, stale) {
  const body = many.querySelector("tbody");
  const row = many.querySelector("template").content.firstElementChild;
  body.replaceChildren(...stale.map((cell) => {
    const tr = row.cloneNode(true);
    const put = (name, text) => { tr.querySelector(`[data-${name}]`).textContent = text; };
    put("cell", titleOf(cellOf(cell.line + "/" + cell.key)));
    put("theirs", cell.theirs.points + " " + [cell.theirs.by, cell.theirs.at].filter(Boolean).join(", "));
    put("mine", mineOf(job, cell));
    const box = tr.querySelector("input");
    box.setAttribute("aria-label", many.dataset.mine + " " + titleOf(cellOf(cell.line + "/" + cell.key)));
    tr.dataset.place = cell.line + "/" + cell.key;
    return tr;
  }));
  many.querySelector("[data-text]").textContent = many.dataset.text.replace("{0}", stale.length).replace("{1}", cells.length);
  many.onclose = () => {
    const theirs = new Set([...body.rows].filter((tr) => !tr.querySelector("input").checked).map((tr) => tr.dataset.place));
    const send = many.returnValue === "keep";
    drop(job);
    then.again(job, send ? cells.filter((cell) => cell.state !== "refused" && !theirs.has(cell.line + "/" + cell.key)) : []);
    then.keepTheirs(cells.filter((cell) => !send || theirs.has(cell.line + "/" + cell.key)));
    tell("grid:go", { td: cellOf(cells[0].line + "/" + cells[0].key) });
    next();
  };
  many.returnValue = "";
  many.showModal();
}

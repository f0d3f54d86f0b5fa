// Changes of cells: shown at once, sent as one set, marked by what became of them, taken back as one step.
//   change("PASTED", [{td, fields, shown}])   fields are a wish as the server reads it: {mode, points, words …}

import { isPending, pending, register, resume, send } from "./lane.js";
import { drawSeen } from "./grid-draw.js";
import { announce, cellOf, decimals, fill, grid, mark, nameOf, NONE, show, speak, tell, texts, verified } from "./grid-table.js";
import { show as written } from "./numbers.js";
import { Undo } from "./undo.js";
import { solve } from "./grid-conflict.js";

const undo = new Undo();
// Each cell shows that it is sent and saved; for a large block the words of the save state do.
const TICKED = 60;
// The revision that each cell has by this page's own last change: taking back starts there, not at what others made of it.
const own = new Map();

export const busy = (td) => isPending(nameOf(td)) || td.dataset.state === "refused";

export function change(source, changes, step = {}) {
  if (changes.length === 0) return;
  if (changes.length > TICKED) drawSeen();
  changes.forEach(({ td, shown }) => { td.querySelector(".v").textContent = shown; });
  send({
    kind: "set", source, url: grid.dataset.base + "/grid/cells", step,
    cells: changes.map(({ td, fields, revision }) => {
      const [line, criterion] = nameOf(td).split("/");
      return { place: nameOf(td), revision: revision ?? Number(td.dataset.r), fields: { ...fields, line, criterion } };
    }),
  });
}

// A step that is taken by the person can be taken back; taking back and doing again pass their own way to remember.
const remember = (job) => job.step?.remember ?? ((step) => undo.took(step));

function answered(job, { cells }) {
  const back = [];
  let refused = 0;
  if (cells.length > TICKED) drawSeen();
  cells.forEach((cell) => {
    const td = cellOf(cell.line + "/" + cell.key);
    if (!td) return;
    if (cell.state === "refused") {
      refused += 1;
      refuse(job, td, cell);
      return;
    }
    own.set(nameOf(td), cell.revision);
    if (cell.was) back.push({ td, fields: cell.was });
    if (!isPending(nameOf(td))) show(td, cell);
    if (cells.length <= TICKED) mark(td, "saved");
  });
  if (cells.length <= TICKED) setTimeout(() => untick(cells), 1500);
  if (back.length > 0) remember(job)({ cells: back });
  if (cells.length > 1) announce(fill(texts.savedCells, cells.length - refused, refused));
  tell("grid:saved", { cells: cells.map((cell) => cellOf(cell.line + "/" + cell.key)).filter(Boolean), source: job.source });
}

function untick(cells) {
  cells.forEach((cell) => {
    const td = cellOf(cell.line + "/" + cell.key);
    if (td?.dataset.state === "saved") mark(td, "");
  });
}

// What was typed stays in the cell, marked, until it is corrected or given up.
function refuse(job, td, cell) {
  const typed = job.cells.find((one) => one.place === nameOf(td))?.fields.points ?? verified(td);
  show(td, cell);
  td.dataset.typed = typed;
  td.dataset.stored = cell.verified;
  td.querySelector(".v").textContent = typed;
  mark(td, "refused", cell.text);
  speak(td, cell.say + ", " + texts.stateRefused + ": " + cell.text);
}

function refusedJob(job, status, answer) {
  if (typeof answer === "string") {
    job.cells.forEach(({ place }) => {
      const td = cellOf(place);
      if (!td) return;
      mark(td, "refused", answer);
      announce(answer);
    });
    return;
  }
  const stale = answer.cells.filter((cell) => cell.state === "stale");
  answer.cells.forEach((cell) => {
    const td = cellOf(cell.line + "/" + cell.key);
    if (!td) return;
    if (cell.state === "refused") refuse(job, td, cell);
    else if (cell.state === "stale") { td.dataset.r = cell.revision; mark(td, "stale", cell.text); }
  });
  if (stale.length > 0) solve(job, answer.cells, { again, keepTheirs });
  else if (answer.cells.length === 1) tell("grid:edit", { td: cellOf(job.cells[0].place), problem: answer.cells[0].text });
}

/** Sends a set again with those cells of which the own side was chosen. */
function again(job, cells) {
  const changes = cells.map((cell) => {
    const name = cell.line + "/" + cell.key;
    return { ...job.cells.find((one) => one.place === name), td: cellOf(name), revision: cell.revision };
  });
  change(job.source, changes.map(({ td, fields, revision }) => ({ td, fields, revision, shown: fields.points ?? verified(td) })), job.step);
}

function keepTheirs(cells) {
  cells.forEach((cell) => {
    const td = cellOf(cell.line + "/" + cell.key);
    show(td, cell);
    mark(td, "");
  });
}

// Taking back: the former values of a step are one set; its answer says how to do it again, and the other way round. What
// is still under way is waited for, so that quick keys are taken in their order.
let turning = Promise.resolve();
const PATIENCE = 10000;

async function settled() {
  const end = performance.now() + PATIENCE;
  while (pending() > 0 && navigator.onLine && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  return pending() === 0;
}

// What a cell shows at once when a former value is put back; what a rule computes is known when the server answers.
const restored = (td, { mode, points }) => (mode === "clear" ? NONE : points ? written(points, decimals) : verified(td));

async function turn(take, onward) {
  if (!await settled()) { announce(texts.stateWaiting); return; }
  const step = take();
  if (!step) { announce(texts.nothingToUndo); return; }
  change("UNDONE", step.cells.map(({ td, fields }) => ({
    td, revision: own.get(nameOf(td)), shown: restored(td, fields),
    fields: { mode: fields.mode, inputs: fields.inputs, words: fields.words, ...(fields.points ? { points: fields.points } : {}) },
  })), { remember: onward });
  tell("grid:go", { td: step.cells[0].td });
  announce(fill(texts.undone, step.cells.length));
}
document.addEventListener("grid:undo", () => {
  turning = turning.then(() => turn(() => undo.back(), (step) => undo.tookBack(step)));
});
document.addEventListener("grid:redo", () => {
  turning = turning.then(() => turn(() => undo.again(), (step) => undo.tookAgain(step)));
});

// Esc on a refused cell gives up what was typed.
document.addEventListener("grid:giveUp", ({ detail: { td } }) => {
  if (td.dataset.state !== "refused") return;
  td.querySelector(".v").textContent = td.dataset.stored ?? verified(td);
  delete td.dataset.typed;
  mark(td, "");
});

register({
  answered,
  refused: refusedJob,
  state: (job, name) => {
    const sign = name === "sending" && job.cells.length > TICKED ? "" : name;
    job.cells.forEach(({ place }) => { const td = cellOf(place); if (td) mark(td, sign); });
  },
});

// What an earlier visit could not send goes out first and is shown meanwhile.
resume().then((draft) => {
  const td = draft && cellOf(draft.place);
  if (!td) return;
  tell("grid:go", { td });
  if (draft.fields.panel) tell("grid:draft", { td, fields: draft.fields });
  else tell("grid:edit", { td, typed: draft.fields.points });
});

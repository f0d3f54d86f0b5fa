// Sends the files of a row one by one: good ones are kept, and a dialog names each that was refused and says why.

import { send } from "./lane.js";
import { sheet } from "./sheet-rows.js";

const texts = document.getElementById("kt-score-texts").dataset;
const MOST = 20 * 1024 * 1024;
const dialog = document.getElementById("kt-refused");

function refuse(name, why) {
  const item = document.createElement("li");
  item.textContent = why.startsWith(name) ? why : name + ": " + why;
  dialog.querySelector("[data-list]").append(item);
  if (!dialog.open) dialog.showModal();
}

function bodyOf(form) {
  const body = new FormData(form);
  ["_once", "_csrf", "_who"].forEach((name) => body.delete(name));
  return body;
}

function upload(row, form) {
  const job = (body, more) => send({ kind: "file", url: form.action, body, cells: [{ place: row.id }], ...more });
  const files = [...form.files.files];
  files.forEach((file) => {
    if (file.size > MOST) {
      refuse(file.name, texts.tooLarge);
      return;
    }
    const body = new FormData();
    body.append("files", file);
    job(body, { file: file.name });
  });
  if (form.url.value.trim() !== "" || files.length === 0) {
    const body = bodyOf(form);
    body.delete("files");
    job(body, { saidAt: form.querySelector("[data-problem]") });
  }
}

sheet.addEventListener("submit", (event) => {
  const row = event.target.closest("tr[data-row]");
  if (!row || !event.target.matches("[data-evidence]")) return;
  event.preventDefault();
  upload(row, event.target);
});

document.addEventListener("sheet:refused", ({ detail: { job, answer } }) => {
  if (job.file) refuse(job.file, answer);
  else job.saidAt.textContent = answer;
});
dialog.addEventListener("close", () => dialog.querySelector("[data-list]").replaceChildren());

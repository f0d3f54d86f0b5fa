// On every page: what this person typed and could not send. After signing in again the first page leads back to the very
// cell, any other page tells of it, and signing out offers to send first.

import * as unsent from "./unsent.js";
import { pending, resume } from "./lane.js";

const dialog = document.getElementById("kt-unsent");
const texts = dialog.dataset;
const PATIENCE = 8000;
const waitingNow = async () => (await unsent.all()).filter((entry) => !entry.draft);
const addressOf = ({ page, cells, place }) => {
  const at = place ?? cells[0].place;
  return page + "#" + (at.includes("/") ? "cell=" + at : at);
};

// The page may be closed to this person by now.
const opens = (page) => fetch(page, { headers: { "X-Background": "true" } }).then((answer) => answer.ok, () => false);

function dropper(page, box) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "btn btn-sm";
  button.textContent = texts.drop;
  button.addEventListener("click", async () => { await unsent.dropDraft(page); box.remove(); });
  return button;
}

async function tellOfIt() {
  const all = await unsent.all();
  const [last] = all.slice(-1);
  const here = document.querySelector("form[data-keep]")?.dataset.keep ?? location.pathname;
  if (!last || all.some((entry) => entry.page === here)) return;
  const fromSignIn = document.referrer && new URL(document.referrer).pathname.startsWith("/login");
  if (fromSignIn && location.pathname === "/" && await opens(last.page)) {
    location.replace(addressOf(last));
    return;
  }
  const box = document.createElement("div");
  box.className = "alert alert-warning";
  box.setAttribute("role", "status");
  const link = document.createElement("a");
  link.href = addressOf(last);
  link.textContent = texts.back;
  box.append(texts.notice.replace("{0}", all.length) + " ", link);
  if (last.draft) box.append(" ", dropper(last.page, box));
  document.getElementById("notices")?.append(box);
}

const settled = async () => {
  const end = performance.now() + PATIENCE;
  while (pending() > 0 && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
  return pending() === 0;
};

const form = document.querySelector("form[action$='/logout']");
const leave = () => {
  form.dataset.sure = "true";
  form.requestSubmit();
};

form?.addEventListener("submit", async (event) => {
  if (form.dataset.sure) return;
  event.preventDefault();
  const left = await waitingNow();
  if (left.length === 0) { leave(); return; }
  dialog.querySelector("[data-text]").textContent = texts.ask.replace("{0}", left.length);
  dialog.showModal();
});

dialog.querySelector("[data-send]").addEventListener("click", async (event) => {
  const button = event.currentTarget;
  button.disabled = true;
  const pages = new Set((await waitingNow()).map((entry) => entry.page));
  for (const page of pages) await resume(page);
  const all = await settled() && (await waitingNow()).length === 0;
  button.disabled = false;
  if (all) leave();
  else dialog.querySelector("[data-text]").textContent = texts.failed;
});
dialog.querySelector("[data-leave]").addEventListener("click", leave);

tellOfIt();

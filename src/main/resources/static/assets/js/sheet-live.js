// Who else is in this sheet: asked for every ten seconds while the page is seen. Asking does not keep a session alive.

import { sheet } from "./sheet-rows.js";

const bar = document.querySelector("[data-present]");
const at = () => {
  const row = sheet.querySelector("tr.sel[data-row]");
  return row ? "?at=" + encodeURIComponent(sheet.dataset.base.split("/").pop() + "/" + row.dataset.row) : "";
};

function show(html) {
  const people = new DOMParser().parseFromString(html, "text/html").querySelector("[data-people]");
  sheet.querySelectorAll("tr[data-who]").forEach((row) => { delete row.dataset.who; });
  [...people.children].forEach((one) => {
    const row = document.getElementById("c-" + (one.dataset.at ?? "").split("/").pop());
    if (row) row.dataset.who = one.dataset.short;
  });
  if (bar.textContent !== people.textContent) bar.replaceChildren(...people.childNodes);
}

async function ask() {
  if (!bar || document.visibilityState !== "visible") return;
  const answer = await fetch(sheet.dataset.base + "/presence" + at(), {
    credentials: "same-origin", headers: { "X-Background": "true", "X-Poll": "true" },
  }).catch(() => null);
  if (answer?.ok) show(await answer.text());
}

ask();
setInterval(ask, 10000);

// Typing into the grid: a digit replaces, F2 edits; Enter, Tab and arrows save and move on; Escape gives up.
// A cell is sent by itself; the answer replaces it. A conflict shows both values.

const grid = document.querySelector("[data-grid]");
const texts = document.getElementById("kt-score-texts").dataset;
const conflict = document.getElementById("kt-conflict");
const tell = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }));
const urlOf = (td) => td.querySelector("a").getAttribute("href");
const shown = (td, kind) => td.querySelector("." + kind).textContent;
const locked = (td) => td.getAttribute("aria-readonly") === "true";

// The shape of a number as people type it; what it is worth is the server's to say.
const NUMBER = /^\s*[-−+]?\s*(\d{1,3}(\.\d{3})+(,\d+)?|\d+([.,]\d+)?)\s*%?\s*$/;

function replace(td, html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").querySelector("td");
  if (!fresh) return;
  const kept = ["cur", "ne", "dim"].filter((sign) => td.classList.contains(sign));
  td.className = fresh.className;
  kept.forEach((sign) => td.classList.add(sign));
  td.dataset.r = fresh.dataset.r;
  td.replaceChildren(...fresh.childNodes);
  tell("grid:saved", { td });
}

function send(td, fields, mine) {
  td.classList.add("busy");
  tell("scores:send", {
    place: urlOf(td),
    url: urlOf(td),
    body: new URLSearchParams({ ...fields, revision: td.dataset.r }),
    keep: [...new URLSearchParams({ ...fields, revision: td.dataset.r })],
    before: (body) => body.set("revision", td.dataset.r),
    done: (html) => { td.classList.remove("busy"); replace(td, html); },
    refused: (status, text) => {
      td.classList.remove("busy");
      if (status === 409) ask(td, fields, mine, text);
      else bubble(td, text);
    },
  });
}

function bubble(td, text) {
  const field = open(td);
  if (!field) return;
  field.setCustomValidity(text);
  field.reportValidity();
}

// Both values are shown; mine is chosen unless the person says otherwise.
function ask(td, fields, mine, text) {
  tell("grid:refresh", { then: () => {
    conflict.querySelector("[data-text]").textContent = text;
    conflict.querySelector("[data-theirs]").textContent = shown(td, "v");
    conflict.querySelector("[data-mine]").textContent = mine;
    conflict.querySelector("[data-history]").href = urlOf(td);
    conflict.querySelector("input[value=mine]").checked = true;
    conflict.onclose = () => {
      if (conflict.returnValue === "keep" && conflict.querySelector("input[value=mine]").checked) send(td, fields, mine);
      tell("grid:go", { td });
    };
    conflict.returnValue = "";
    conflict.showModal();
  } });
}

function open(td, typed) {
  if (locked(td)) return null;
  const there = td.querySelector("input");
  if (there) return there;
  const field = document.createElement("input");
  field.inputMode = "decimal";
  field.autocomplete = "off";
  field.setAttribute("aria-label", texts.verified);
  field.value = typed ?? shown(td, "v").replace("–", "");
  td.append(field);
  field.focus();
  if (typed === undefined) field.select();
  let over = false;
  const close = (save, go) => {
    if (over) return;
    const text = field.value.trim();
    if (save && text !== "" && !NUMBER.test(text)) {
      field.setCustomValidity(texts.bad);
      field.reportValidity();
      return;
    }
    over = true;
    field.remove();
    if (save && text !== "" && text !== shown(td, "v")) send(td, { mode: "points", points: text, words: reasonOf(td) }, text);
    else if (save && text === "" && shown(td, "v") !== "–") send(td, { mode: "clear" }, "–");
    if (go) tell("grid:go", go === true ? { td } : go);
  };
  field.addEventListener("input", () => field.setCustomValidity(""));
  field.addEventListener("blur", () => close(true));
  field.addEventListener("keydown", (event) => {
    event.stopPropagation();
    const moves = { Enter: [event.shiftKey ? -1 : 1, 0], Tab: [0, event.shiftKey ? -1 : 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
    if (event.key === "Escape") close(false, true);
    else if (event.key === "Enter" && event.ctrlKey) { event.preventDefault(); close(true, { next: true }); }
    else if (moves[event.key] && !event.isComposing) { event.preventDefault(); close(true, { by: moves[event.key] }); }
  });
  return field;
}

// A reason given before stays with a changed number until the panel changes it.
const reasonOf = (td) => td.dataset.reason ?? "";

grid.addEventListener("grid:edit", (event) => open(event.detail.td, event.detail.typed));
grid.addEventListener("grid:same", ({ detail: { td } }) => {
  if (!locked(td)) send(td, { mode: "self", words: reasonOf(td) }, shown(td, "s"));
});
grid.addEventListener("grid:clear", ({ detail: { td } }) => {
  if (!locked(td) && shown(td, "v") !== "–") send(td, { mode: "clear" }, "–");
});
document.addEventListener("grid:send", ({ detail: { td, fields, mine } }) => send(td, fields, mine));

// What an earlier visit could not send has gone out, or was refused because others went on: then both values are shown.
document.addEventListener("scores:resent", () => tell("grid:refresh", {}));
document.addEventListener("scores:resend-refused", ({ detail: { place, status, text, keep } }) => {
  const td = grid.querySelector(`a[href="${CSS.escape(place)}"]`)?.closest("td") ??
    [...grid.querySelectorAll("td[role=gridcell] a")].find((link) => link.getAttribute("href") === place)?.closest("td");
  if (!td || status !== 409) return;
  const fields = Object.fromEntries(keep);
  ask(td, fields, fields.points ?? "–", text);
});

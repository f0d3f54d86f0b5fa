// What every page shares: menus, dialogs, the save state, the warning before leaving, the loss of the network.
// No imports: each script is linked by the layout under a name that carries its content.

const texts = document.getElementById("kt-texts")?.dataset ?? {};

// Menus: one open at a time, closed by Escape or a click elsewhere; focus returns to the summary.
const popsOpen = () => document.querySelectorAll("details[data-pop][open]");
document.addEventListener("click", (event) => {
  popsOpen().forEach((pop) => { if (!pop.contains(event.target)) pop.open = false; });
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  popsOpen().forEach((pop) => {
    pop.open = false;
    pop.querySelector("summary").focus();
  });
});

// Dialogs: <a href="page with the same question" data-dialog="#id">, and [data-close] inside.
document.addEventListener("click", (event) => {
  const opener = event.target.closest?.("[data-dialog]");
  const dialog = opener && document.querySelector(opener.dataset.dialog);
  if (dialog?.showModal) {
    event.preventDefault();
    dialog.showModal();
  }
  const closer = event.target.closest?.("dialog [data-close]");
  if (closer) closer.closest("dialog").close();
});

// A refused form: the reader's attention goes to the summary of what to correct.
document.querySelector("[data-focus]")?.focus();

// Save state. Scripts that save fire on document: kt:saving, kt:saved {time}, kt:save-failed {text}.
const pending = { count: 0 };
const show = (kind, text) => document.querySelectorAll("[data-save-state]").forEach((place) => {
  place.className = "kt-save" + (kind ? " " + kind : "");
  place.textContent = text;
});
let slow;
document.addEventListener("kt:saving", () => {
  pending.count += 1;
  clearTimeout(slow);
  slow = setTimeout(() => { if (pending.count > 0) show("wait", texts.saving); }, 400);
});
document.addEventListener("kt:saved", (event) => {
  pending.count = Math.max(0, pending.count - 1);
  if (pending.count === 0) show("", texts.saved + (event.detail?.time ? " " + event.detail.time : ""));
});
document.addEventListener("kt:save-failed", (event) => {
  pending.count = Math.max(0, pending.count - 1);
  show("err", event.detail?.text ?? texts.failed);
});

// Leaving: forms marked data-guard that were changed and not sent, and saves under way.
const changed = new Set();
document.addEventListener("input", (event) => {
  const form = event.target.closest?.("form[data-guard]");
  if (form) changed.add(form);
});
document.addEventListener("submit", (event) => changed.delete(event.target));
window.addEventListener("beforeunload", (event) => {
  if (changed.size > 0 || pending.count > 0) event.preventDefault();
});

// A form is sent once: the button rests until the answer, or until one comes back to the page.
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented || event.target.method !== "post") return;
  setTimeout(() => event.target.querySelectorAll("button[type=submit]").forEach((b) => { b.disabled = true; }));
});
window.addEventListener("pageshow", (event) => {
  if (event.persisted) document.querySelectorAll("form button[type=submit]").forEach((b) => { b.disabled = false; });
});

// The network: words while there is none.
const notices = document.getElementById("notices");
function say(text, kind) {
  if (!notices || !text) return;
  const box = document.createElement("div");
  box.className = "alert alert-" + kind;
  box.setAttribute("role", "alert");
  box.textContent = text;
  notices.replaceChildren(box);
}
window.addEventListener("offline", () => say(texts.offline, "warning"));
window.addEventListener("online", () => notices?.replaceChildren());

// What scrolls sideways in its frame must be reachable with the keyboard.
const reachable = () => document.querySelectorAll(".kt-scroll-x, .kt-gwrap").forEach((frame) => {
  if (frame.scrollWidth > frame.clientWidth && !frame.hasAttribute("tabindex")) frame.tabIndex = 0;
});
requestAnimationFrame(reachable);
window.addEventListener("resize", reachable);

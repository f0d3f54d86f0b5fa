// Ctrl+K: search over the page. Without this script the field in the header leads to the page of results.

const dialog = document.getElementById("kt-palette");
const form = dialog.querySelector("form");
const results = dialog.querySelector(".kt-results");
const input = form.querySelector("input");
let timer;
let latest = 0;

function open(text) {
  if (!dialog.open) dialog.showModal();
  if (text) input.value = text;
  input.select();
}

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
    event.preventDefault();
    open(window.getSelection().toString().trim().slice(0, 100));
  }
});

async function look() {
  const mine = ++latest;
  const text = input.value.trim();
  if (text.length < 2) {
    results.replaceChildren();
    return;
  }
  const address = form.dataset.results + "?q=" + encodeURIComponent(text);
  const answer = await fetch(address, { credentials: "same-origin", headers: { "HX-Request": "true" } });
  if (mine !== latest) return;
  if (answer.status === 401) {
    dialog.close();
    const retry = () => {
      open(text);
      look().catch(() => results.replaceChildren());
    };
    document.dispatchEvent(new CustomEvent("kt:expired", { detail: { retry } }));
  } else if (answer.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    results.replaceChildren(...page.body.childNodes);
  }
}
input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => look().catch(() => results.replaceChildren()), 180);
});

// Arrow keys walk through the results; Escape closes at once, where a search field would only empty itself.
dialog.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    event.preventDefault();
    dialog.close();
  }
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const stops = [input, ...results.querySelectorAll("a")];
  const next = stops.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1);
  event.preventDefault();
  stops[(next + stops.length) % stops.length].focus();
});

// The pages of a file beside the work. A link marked data-view opens here instead of in another tab; it stays a link, so
// a middle click, or a browser without scripts, gets the page of its own. Keys work while the view has the focus.

const ZOOMS = [50, 75, 100, 150, 200, 300];
let box = null;
let opener = null;
let asked = 0;

const pagesOf = (viewer) => [...viewer.querySelectorAll("[data-page]")];
const body = (viewer) => viewer.querySelector("[data-pages]");

/** The page that lies at the top of what is seen. */
function current(viewer) {
  const top = body(viewer).getBoundingClientRect().top;
  const pages = pagesOf(viewer);
  const index = pages.findIndex((page) => page.getBoundingClientRect().bottom > top + 60);
  return index < 0 ? pages.length - 1 : index;
}

function go(viewer, index) {
  const pages = pagesOf(viewer);
  const page = pages[Math.max(0, Math.min(pages.length - 1, index))];
  if (!page) return;
  const frame = body(viewer);
  if (frame.scrollHeight > frame.clientHeight) {
    frame.scrollTop += page.getBoundingClientRect().top - frame.getBoundingClientRect().top - 12;
  } else {
    page.scrollIntoView();
  }
}

function zoom(viewer, by) {
  const now = ZOOMS.indexOf(Number(viewer.dataset.zoom ?? 100));
  const page = current(viewer);
  viewer.dataset.zoom = by === 0 ? 100 : ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, now + by))];
  go(viewer, page);
}

function close() {
  if (!box) return;
  box.remove();
  box = null;
  opener?.focus();
}

function key(viewer, event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const does = {
    Escape: () => close(),
    PageDown: () => go(viewer, current(viewer) + 1),
    ArrowRight: () => go(viewer, current(viewer) + 1),
    PageUp: () => go(viewer, current(viewer) - 1),
    ArrowLeft: () => go(viewer, current(viewer) - 1),
    Home: () => go(viewer, 0),
    End: () => go(viewer, pagesOf(viewer).length - 1),
    "+": () => zoom(viewer, 1),
    "=": () => zoom(viewer, 1),
    "-": () => zoom(viewer, -1),
    0: () => zoom(viewer, 0),
  }[event.key];
  if (!does || (event.key === "Escape" ? !box : !body(viewer))) return;
  event.preventDefault();
  event.stopPropagation();
  does();
}

function wire(viewer) {
  const frame = body(viewer);
  const tools = viewer.querySelector("[data-tools]");
  if (tools) tools.hidden = false;
  viewer.querySelector("[data-list]")?.setAttribute("hidden", "");
  viewer.addEventListener("keydown", (event) => key(viewer, event));
  viewer.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.go) go(viewer, current(viewer) + Number(button.dataset.go));
    else if (button.dataset.zoomBy) zoom(viewer, Number(button.dataset.zoomBy));
    else if ("close" in button.dataset) close();
  });
  const show = () => { viewer.querySelector("[data-at]").textContent = pagesOf(viewer)[current(viewer)]?.dataset.page ?? "1"; };
  if (tools) {
    frame.addEventListener("scroll", show);
    document.addEventListener("scroll", show);
  }
}

async function open(link) {
  const mine = (asked += 1);
  link.setAttribute("aria-busy", "true");
  const answer = await fetch(link.href, { credentials: "same-origin", headers: { "X-Background": "true" } }).catch(() => null);
  link.removeAttribute("aria-busy");
  if (mine !== asked) return;
  // Whatever went wrong, the page of its own says it.
  if (!answer?.ok) { location.href = link.href; return; }
  const viewer = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-viewer]");
  if (!box) {
    box = document.createElement("aside");
    box.className = document.querySelector("[data-sheet]") ? "kt-viewbox end" : "kt-viewbox";
    document.querySelector("main").append(box);
  }
  box.setAttribute("aria-label", viewer.getAttribute("aria-label"));
  box.replaceChildren(viewer);
  opener = link;
  viewer.querySelector("[data-close]").hidden = false;
  wire(viewer);
  (body(viewer) ?? viewer).focus();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-view]");
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  open(link);
});

document.querySelectorAll("main [data-viewer]").forEach(wire);

// Sends changes one after the other, each kept on this device until it is answered. A page registers what to do with
// answers; a job is {kind: "set" | "form" | "file", url, source, cells: [{place, revision, fields}], body}:
//   set   JSON change set of cells
//   form  one row's fields
//   file  a body that is not kept
// A later job on the same cell waits for the earlier one's answer and takes over its revision: what one person types one
// after the other is no conflict.

import * as unsent from "./unsent.js";

const WAITS = [5, 15, 30, 60];
const texts = document.getElementById("kt-texts")?.dataset ?? {};
const tell = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }));
const queue = [];
const undecided = [];
let running = false;
// Set while the session has ended: a further change tries again, which opens the sign-in dialog anew if it was closed.
let knock = null;
let hooks = { answered() {}, refused() {}, state() {} };

/** What a page does: answered(job, answer), refused(job, status, answer), state(job, "sending" | "waiting" | ""). */
export const register = (own) => { hooks = { ...hooks, ...own }; };

/** How many changes are not acknowledged yet. */
export const pending = () => queue.length;
/** Whether a change of this cell is on its way. */
export const isPending = (place) => queue.some((job) => job.cells.some((cell) => cell.place === place));

export function send(job) {
  job.key ??= crypto.randomUUID();
  job.at ??= Date.now();
  job.page ??= location.pathname;
  job.cells.forEach((cell) => {
    const before = queue.findLast((other) => other.cells.some((one) => one.place === cell.place));
    if (before) cell.after = before.key;
  });
  queue.push(job);
  tell("kt:saving");
  hooks.state(job, "sending");
  // On the device too: what is under way survives whatever happens to this page. The device forgets in the same order.
  if (job.kind !== "file") unsent.keep(entryOf(job));
  run();
  knock?.();
  return job;
}

const entryOf = ({ key, at, page, kind, url, source, cells }) => ({ key, at, page, kind, url, source, cells });

async function run() {
  if (running) return;
  running = true;
  while (queue.length > 0) await finish(queue[0]);
  running = false;
}

async function finish(job) {
  for (let tries = 0; ; tries += 1) {
    const result = await attempt(job);
    if (result.status === 401) {
      hooks.state(job, "waiting");
      await new Promise((resolve) => { knock = resolve; tell("kt:expired", { retry: resolve }); });
      knock = null;
    } else if (result.later) {
      hooks.state(job, "waiting");
      await pause(WAITS[Math.min(tries, WAITS.length - 1)]);
    } else {
      await settle(job, result);
      return;
    }
    hooks.state(job, "sending");
  }
}

const token = () => JSON.parse(document.body.dataset.headers ?? "{}");

function bodyOf(job) {
  if (job.kind === "set") {
    return JSON.stringify({ source: job.source, cells: job.cells.map(({ revision, fields }) => ({ ...fields, revision })) });
  }
  if (job.kind === "file") return job.body;
  return new URLSearchParams({ ...job.cells[0].fields, revision: job.cells[0].revision });
}

async function attempt(job) {
  try {
    const answer = await fetch(job.url, {
      method: "POST", body: bodyOf(job), credentials: "same-origin", redirect: "error",
      headers: {
        ...token(), "X-Background": "true", "Idempotency-Key": job.key,
        ...(job.kind === "set" ? { "Content-Type": "application/json" } : {}),
      },
    });
    if (answer.status >= 500) return { later: true };
    const json = answer.headers.get("Content-Type")?.includes("json");
    return { ok: answer.ok, status: answer.status, body: json ? await answer.json() : await answer.text() };
  } catch {
    return { later: true };
  }
}

async function settle(job, result) {
  const followers = queue.slice(1).filter((later) => later.cells.some((cell) => cell.after === job.key));
  followers.forEach((later) => later.cells.filter((cell) => cell.after === job.key).forEach((cell) => {
    cell.revision = revisionOf(job, cell.place, result) ?? cell.revision;
    delete cell.after;
  }));
  queue.shift();
  // What met a conflict stays on the device until the person has chosen: drop, or a later answer at the same place. The
  // page hears the answer before the device has forgotten: nothing is both no longer pending and not yet answered.
  if (result.status === 409) undecided.push(job);
  const forgotten = result.status === 409 ? null : unsent.settle(job.key, followers.filter((later) => later.kind !== "file").map(entryOf));
  hooks.state(job, "");
  if (result.ok) {
    undecided.filter((one) => one.kind === "form" && one.cells[0].place === job.cells[0].place).forEach(drop);
    tell("kt:saved", { time: new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" }) });
    hooks.answered(job, result.body);
  } else {
    // One line says why; anything longer stands at its place.
    const said = typeof result.body === "string" ? result.body.trim() : "";
    tell("kt:save-failed", { text: said !== "" && said.length < 200 && !said.includes("<") ? said : texts.refused });
    hooks.refused(job, result.status, result.body);
  }
  await forgotten;
}

/** Forgets a job that met a conflict: the person has chosen. */
export function drop(job) {
  undecided.splice(undecided.indexOf(job), 1);
  return unsent.settle(job.key);
}

// A refused change left the cell at the revision that this change had seen.
function revisionOf(job, place, result) {
  if (!result.ok) return job.cells.find((cell) => cell.place === place)?.revision;
  if (job.kind === "set") {
    return result.body.cells.find((cell) => cell.line + "/" + cell.key === place)?.revision;
  }
  const field = new DOMParser().parseFromString(result.body, "text/html").querySelector("input[name=revision]");
  return field ? Number(field.value) : undefined;
}

function pause(seconds) {
  document.querySelectorAll("[data-save-state]").forEach((place) => {
    place.className = "kt-save err";
    place.textContent = navigator.onLine ? texts.retry.replace("{0}", seconds) : texts.unsent.replace("{0}", queue.length);
  });
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    window.addEventListener("online", () => { clearTimeout(timer); resolve(); }, { once: true });
  });
}

/** Sends what an earlier visit of this page could not, under its first keys: it counts once. Returns the open draft. */
export async function resume(page = location.pathname) {
  const entries = await unsent.all();
  entries.filter((entry) => entry.page === page && !entry.draft).forEach((entry) => {
    if (queue.every((job) => job.key !== entry.key)) send({ ...entry, resumed: true });
  });
  return entries.find((entry) => entry.page === page && entry.draft);
}

// Sends score forms in the background, one after the other per place, and keeps what is unsent on this device per person.
// Others ask by the event scores:send on document, detail {place, url, body (URLSearchParams or FormData), keep, done(html),
// refused(status, text)}: place orders and names a request, keep (plain text pairs) is what waits in the store.

const texts = document.getElementById("kt-score-texts").dataset;
const tell = (name, detail) => document.dispatchEvent(new CustomEvent(name, { detail }));
const WAITS = [5, 15, 30, 60];
const queues = new Map();

// IndexedDB keeps unsent entries through reload, log-out and loss of network; another person's are neither seen nor touched.
const opened = new Promise((resolve) => {
  const request = indexedDB.open("scores-unsent", 1);
  request.onupgradeneeded = () => request.result.createObjectStore("entries", { keyPath: "id" });
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => resolve(null);
});
const inStore = async (mode, work) => {
  const database = await opened;
  if (!database) return null;
  return new Promise((resolve) => {
    const request = work(database.transaction("entries", mode).objectStore("entries"));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  });
};
const idOf = (place) => texts.person + " " + place;
const keep = (entry) => inStore("readwrite", (store) => store.put(entry));
const forget = (place, key) => inStore("readwrite", (store) => store.get(idOf(place))).then((found) => {
  if (found && found.key === key) return inStore("readwrite", (store) => store.delete(idOf(place)));
  return null;
});

const token = () => JSON.parse(document.body.getAttribute("hx-headers:inherited") ?? "{}");

async function attempt(job) {
  try {
    const answer = await fetch(job.url, {
      method: "POST", body: job.body, credentials: "same-origin", redirect: "error",
      headers: { ...token(), "X-Background": "true", "Idempotency-Key": job.key },
    });
    const text = await answer.text();
    if (answer.ok) return { done: true, text };
    if (answer.status === 401) return { expired: true };
    if (answer.status >= 500) return { later: true };
    return { refused: answer.status, text };
  } catch {
    return { later: true };
  }
}

async function run(job, tries = 0) {
  if (tries === 0) tell("kt:saving");
  const result = await attempt(job);
  if (result.done) {
    await forget(job.place, job.key);
    tell("kt:saved", { time: new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" }) });
    job.done?.(result.text);
  } else if (result.expired) {
    await new Promise((resolve) => tell("kt:expired", { retry: resolve }));
    await run(job, tries + 1);
  } else if (result.refused) {
    await forget(job.place, job.key);
    tell("kt:save-failed", {});
    job.refused?.(result.refused, result.text);
  } else {
    const seconds = WAITS[Math.min(tries, WAITS.length - 1)];
    document.querySelectorAll("[data-save-state]").forEach((place) => {
      place.className = "kt-save err";
      place.textContent = texts.retry.replace("{0}", seconds);
    });
    await new Promise((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000);
      window.addEventListener("online", () => { clearTimeout(timer); resolve(); }, { once: true });
    });
    await run(job, tries + 1);
  }
}

document.addEventListener("scores:send", (event) => {
  const job = { key: crypto.randomUUID(), ...event.detail };
  if (job.keep) keep({ id: idOf(job.place), key: job.key, place: job.place, url: job.url, keep: job.keep, at: Date.now() });
  const before = queues.get(job.place) ?? Promise.resolve();
  queues.set(job.place, before.then(() => {
    job.before?.(job.body);
    return run(job);
  }));
});

// What was not sent on an earlier visit of this page goes out first, under its first key: it counts once.
inStore("readonly", (store) => store.getAll()).then((all) => {
  (all ?? [])
    .filter((entry) => entry.id === idOf(entry.place) && entry.url.startsWith(location.pathname.split("/").slice(0, 3).join("/")))
    .forEach((entry) => tell("scores:send", {
      place: entry.place, key: entry.key, url: entry.url, body: new URLSearchParams(entry.keep),
      done: (html) => tell("scores:resent", { html, place: entry.place }),
      refused: (status, text) => tell("scores:resend-refused", { place: entry.place, status, text, keep: entry.keep }),
    }));
});

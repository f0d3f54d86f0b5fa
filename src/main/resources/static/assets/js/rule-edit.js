// The page of a criterion: forms for rules and the trial work in the background. The server reads, explains and computes;
// this script sends the page's one form, puts the answer in place and keeps the focus.

const form = document.querySelector("[data-row-form]");
const parse = (html) => new DOMParser().parseFromString(html, "text/html");
const token = () => JSON.parse(document.body.dataset.headers ?? "{}");
const part = (id) => document.querySelector(id);

async function ask(url, extra = {}) {
  const body = new URLSearchParams(new FormData(form));
  body.delete("_once");
  Object.entries(extra).forEach(([name, value]) => body.set(name, value));
  const response = await fetch(url, {
    method: "POST", body, headers: { ...token(), Accept: "text/html", "Idempotency-Key": crypto.randomUUID() },
  });
  if (response.status === 401) location.reload();
  return response.ok || response.status === 422 ? parse(await response.text()) : null;
}

function put(answer, ids) {
  ids.forEach((id) => {
    const fresh = answer.querySelector(id);
    const old = part(id);
    if (fresh && old) old.replaceWith(document.importNode(fresh, true));
  });
  shape();
}

// Fields that the chosen way of measuring does not ask for are put away.
function shape() {
  const how = part("#rf-how")?.value;
  document.querySelectorAll("[data-when]").forEach((row) => {
    const wanted = row.dataset.when.split(" ");
    const ways = wanted.filter((one) => !one.includes(":"));
    const within = wanted.find((one) => one.includes(":"));
    const off = ways.length > 0 && how && !ways.includes(how);
    const is = within && part(`#rf-c-${within.split(":")[0]}-is`)?.value;
    row.hidden = off || (within !== undefined && is !== "WITHIN");
  });
}

async function press(button) {
  const trial = button.name !== "compose";
  const answer = await ask(button.formAction, trial ? {} : { compose: button.value });
  if (!answer) {
    plain = true;
    form.requestSubmit(button);
    return;
  }
  put(answer, trial ? ["#try-part"] : ["#rules-part", "#try-part"]);
  const next = trial ? part("#try-part [data-swap]") : part("#composer [data-compose-field]") ?? part("#newKind");
  next?.focus();
}

let timer;
let round = 0;
let plain = false;
function soon(url, extra, ids) {
  clearTimeout(timer);
  round += 1;
  const mine = round;
  timer = setTimeout(async () => {
    const answer = await ask(url, extra);
    if (answer && mine === round) put(answer, ids);
  }, 350);
}

if (form && part("#rules-part")) {
  shape();
  form.addEventListener("submit", (event) => {
    if (event.submitter?.matches("[data-swap]") && !plain) {
      event.preventDefault();
      press(event.submitter);
    }
  });
  form.addEventListener("input", (event) => {
    if (event.target.matches("[data-try]")) {
      soon(form.dataset.trial, {}, ["[data-try-result]"]);
    } else if (event.target.id === "rules") {
      soon(form.dataset.trial, {}, ["#rules-list", "#try-part"]);
    } else if (event.target.matches("[data-compose-field]")) {
      shape();
      soon(form.dataset.compose, { compose: "preview" }, ["[data-preview]"]);
    }
  });
  // Enter in a field of the rule's form puts the rule, it does not save the row.
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("input[data-compose-field]")) {
      event.preventDefault();
      press(part("#composer button[value=put]"));
    } else if (event.key === "Enter" && event.target.matches("input[data-try]")) {
      event.preventDefault();
    }
  });
}

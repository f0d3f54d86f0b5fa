// An expired session: the sign-in dialog opens over the untouched page; after it the waiting requests are repeated.
// Others tell it with the event kt:expired, detail {retry: function}; kt:renewed follows with the new token.

const dialog = document.getElementById("kt-session");
const form = dialog.querySelector("form");
const problem = dialog.querySelector("#kt-session-error");
const retries = [];

// The second step asks for the code of the person's app; the password is given by then.
const steps = [...dialog.querySelectorAll("[data-step]")];
function show(step) {
  for (const part of steps) {
    const shown = part.dataset.step === step;
    part.hidden = !shown;
    part.querySelector("input").disabled = !shown;
    part.querySelector("input").value = "";
  }
  dialog.querySelector(`[data-step=${step}] input`).focus();
}
const asksCode = () => !form.factorCode.disabled;
const REFUSED = { 401: "wrong", 409: "used", 410: "over", 429: "slow" };

document.addEventListener("kt:expired", (event) => {
  if (event.detail?.retry) retries.push(event.detail.retry);
  if (!dialog.open) {
    problem.textContent = "";
    dialog.showModal();
    show("password");
  }
});
dialog.addEventListener("close", () => show("password"));

const documentOf = async (answer) => new DOMParser().parseFromString(await answer.text(), "text/html");

const freshToken = async () => {
  const page = await documentOf(await fetch(form.dataset.login, { credentials: "same-origin" }));
  return page.querySelector("form[data-login-page] input[name=_csrf]")?.value ?? "";
};

// The token belongs to the session, so the forms and the background requests of this page take over the new one.
function takeOver(token) {
  const headers = JSON.parse(document.body.dataset.headers ?? "{}");
  Object.keys(headers).forEach((key) => { headers[key] = token; });
  document.body.dataset.headers = JSON.stringify(headers);
  document.querySelectorAll("input[name=_csrf]").forEach((field) => { field.value = token; });
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  event.stopPropagation();
  const button = form.querySelector("button[type=submit]");
  button.disabled = true;
  try {
    const typed = asksCode()
      ? { factorCode: form.factorCode.value }
      : { username: form.username.value, password: form.password.value };
    const fields = new URLSearchParams({ ...typed, _csrf: await freshToken() });
    const answer = await fetch(form.dataset.login, {
      method: "POST", body: fields, credentials: "same-origin", headers: { "X-Background": "true" },
    });
    if (answer.status === 428) {
      problem.textContent = "";
      show("code");
      return;
    }
    if (!answer.ok) {
      if (answer.status === 410) show("password");
      const why = answer.status === 401 && asksCode() ? "code" : REFUSED[answer.status];
      problem.textContent = problem.dataset[why ?? "failed"];
      (asksCode() ? form.factorCode : form.password).select();
      return;
    }
    takeOver(await freshToken());
    dialog.close();
    document.dispatchEvent(new CustomEvent("kt:renewed"));
    retries.splice(0).forEach((retry) => retry());
  } catch {
    problem.textContent = problem.dataset.failed;
  } finally {
    button.disabled = false;
  }
});

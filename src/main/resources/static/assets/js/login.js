// Sign-in page: Caps Lock, show and hide, remembering the name (never the password) on this computer.

const KEY = "kt-username";
const form = document.querySelector("form[data-login-page]");
const username = form.querySelector("#username");
const password = form.querySelector("#password");

const caps = form.querySelector("[data-caps]");
const look = (event) => { caps.hidden = !event.getModifierState?.("CapsLock"); };
password.addEventListener("keydown", look);
password.addEventListener("keyup", look);
password.addEventListener("blur", () => { caps.hidden = true; });

const reveal = form.querySelector("[data-reveal]");
reveal.hidden = false;
reveal.addEventListener("click", () => {
  const shown = password.type === "text";
  password.type = shown ? "password" : "text";
  reveal.setAttribute("aria-pressed", String(!shown));
  reveal.setAttribute("aria-label", shown ? reveal.dataset.show : reveal.dataset.hide);
  reveal.querySelectorAll("[data-eye]").forEach((eye) => { eye.hidden = !eye.hidden; });
});

const box = form.querySelector("[data-remember]");
const remember = box.querySelector("input");
box.hidden = false;
try {
  const kept = localStorage.getItem(KEY);
  remember.checked = kept !== null;
  if (kept && !username.value) username.value = kept;
  form.addEventListener("submit", () => {
    if (remember.checked) localStorage.setItem(KEY, username.value);
    else localStorage.removeItem(KEY);
  });
} catch {
  box.hidden = true;
}
(username.value ? password : username).focus();

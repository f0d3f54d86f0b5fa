// Days are typed as they are read here, 31/12/2026. A browser that orders them otherwise (12/31/2026) would mislead, so
// there the date fields become plain text fields. What is sent stays 2026-12-31 either way.

const shown = (text) => text.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3/$2/$1");

/** 31/12/2026 as 2026-12-31; anything else as it is, for the server to refuse with everything kept. */
function sent(text) {
  const [, day, month, year] = text.trim().match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/) ?? [];
  return year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
}

function plain(field) {
  const value = field.getAttribute("value") ?? field.value;
  field.type = "text";
  field.inputMode = "numeric";
  field.placeholder = "dd/mm/yyyy";
  field.dataset.day = "";
  field.value = shown(value);
}

// Asked when there is a date field only: the first question about languages costs a slow computer a tenth of a second.
let known;
function dayFirst() {
  known ??= new Intl.DateTimeFormat(navigator.language).formatToParts(new Date(2026, 11, 31)).map((part) => part.type);
  return known.indexOf("day") < known.indexOf("month");
}

const turn = (field) => { if (!dayFirst()) plain(field); };
document.querySelectorAll("input[type=date]").forEach(turn);
document.addEventListener("focusin", (event) => { if (event.target.type === "date") turn(event.target); });
document.addEventListener("formdata", (event) => {
  event.target.querySelectorAll("input[data-day]").forEach((field) => {
    if (event.formData.has(field.name)) event.formData.set(field.name, sent(field.value));
  });
});

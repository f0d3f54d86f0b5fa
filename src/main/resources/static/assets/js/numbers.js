// Numbers as Vietnamese offices write them: 985, 985,5, 1.234,5, 77,0%; plain ones (1234.5) too. The same rule as the
// server's NumberText: one dot followed by exactly three digits groups thousands, another single dot is a decimal sign.

const GROUPED = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
const COMMA = /^\d+(,\d+)?$/;
const DOT = /^\d+\.\d+$/;
const LONGEST = 24;

/** Reads a text: {plain: "1234.5", kind: "plain" | "vietnamese" | "international"}, or null if it is no number. */
export function read(text) {
  if (text.length > LONGEST) return null;
  const [, sign, body] = /^\s*([-−+]?)\s*(.*?)\s*%?\s*$/s.exec(text.replaceAll("\u00a0", " "));
  const minus = sign === "-" || sign === "−" ? "-" : "";
  if (GROUPED.test(body)) return { plain: minus + body.replaceAll(".", "").replace(",", "."), kind: "vietnamese" };
  if (COMMA.test(body)) return { plain: minus + body.replace(",", "."), kind: body.includes(",") ? "vietnamese" : "plain" };
  if (DOT.test(body)) return { plain: minus + body, kind: "international" };
  return null;
}

/** Whether texts of both kinds stand side by side, so that nobody can know what the dots of a block mean. */
export function mixed(texts) {
  const kinds = new Set(texts.map((text) => read(text)?.kind));
  return kinds.has("vietnamese") && kinds.has("international");
}

/** Writes a plain number the Vietnamese way, with at least so many decimals. */
export function show(plain, decimals) {
  const [, minus, whole, fraction = ""] = /^(-?)0*(\d+?)(?:\.(\d*?))?0*$/.exec(plain.includes(".") ? plain : plain + ".0");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const rest = fraction.padEnd(decimals, "0");
  return (minus ? "−" : "") + grouped + (rest ? "," + rest : "");
}

/** How two plain numbers stand to each other: below 0, 0, above 0; exact for points, which have few digits. */
export const compare = (one, other) => Number(one) - Number(other);

/** Whether a plain number is a multiple of a step such as "0.01" or "0.5". */
export function fitsStep(plain, step) {
  const digits = Math.max(...[plain, step].map((text) => (text.split(".")[1] ?? "").length));
  const scaled = (text) => {
    const [whole, fraction = ""] = text.replace("-", "").split(".");
    return BigInt(whole + fraction.padEnd(digits, "0"));
  };
  return scaled(plain) % scaled(step) === 0n;
}

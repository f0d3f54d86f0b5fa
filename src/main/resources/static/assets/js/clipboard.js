// Blocks of cells as Excel and LibreOffice put them on the clipboard: tabs between cells, lines between rows, quotes
// around a cell that holds either.

/** Reads a block: rows of texts, all of one length. The line break at the end makes no row. */
export function parse(text) {
  const rows = [[]];
  let cell = "";
  let quoted = false;
  const source = text.replace(/\r\n?/g, "\n");
  for (let i = 0; i < source.length; i += 1) {
    const sign = source[i];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[i + 1] === '"') { cell += '"'; i += 1; } else quoted = false;
    } else if (sign === '"' && cell === "" && closes(source, i)) {
      quoted = true;
    } else if (sign === "\t" || sign === "\n") {
      rows[rows.length - 1].push(cell);
      cell = "";
      if (sign === "\n") rows.push([]);
    } else {
      cell += sign;
    }
  }
  rows[rows.length - 1].push(cell);
  const last = rows[rows.length - 1];
  if (rows.length > 1 && last.length === 1 && last[0] === "") rows.pop();
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array(width - row.length).fill("")]);
}

// A quote opens a quoted cell only if one ends it before a tab, a line break or the end: 5" stays as it is.
function closes(source, from) {
  return /^"(?:[^"]|"")*"(?=\t|\n|$)/.test(source.slice(from, from + 20000));
}

/** Writes a block for the clipboard. */
export function write(rows) {
  const cell = (text) => (/[\t\n"]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text);
  return rows.map((row) => row.map(cell).join("\t")).join("\r\n");
}

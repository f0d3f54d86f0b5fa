import { has, places, size, span, targets } from "/assets/js/selection.js";
import { equal, ok, seeded } from "./check.js";

const limits = { rows: 60, columns: 14 };

export default {
  "a rectangle lies between its corners, whichever comes first"() {
    const area = span({ r: 5, c: 1 }, { r: 2, c: 3 });
    equal(area, { top: 2, bottom: 5, left: 1, right: 3 });
    equal(size(area), 12);
    ok(has(area, 5, 3));
    ok(!has(area, 6, 3));
    equal(places(span({ r: 0, c: 0 }, { r: 1, c: 1 })), [{ r: 0, c: 0 }, { r: 0, c: 1 }, { r: 1, c: 0 }, { r: 1, c: 1 }]);
  },
  "one cell fills the selection, a block that fits is repeated"() {
    const area = span({ r: 0, c: 0 }, { r: 3, c: 1 });
    equal(targets(area, [["9"]], limits).cells.map((cell) => cell.text).join(""), "99999999");
    equal(targets(area, [["1", "2"], ["3", "4"]], limits).cells.map((cell) => cell.text).join(""), "12341234");
  },
  "another block starts at the corner and is cut at the table's end"() {
    const one = span({ r: 58, c: 13 }, { r: 58, c: 13 });
    const goal = targets(one, [["1", "2"], ["3", "4"], ["5", "6"]], limits);
    equal(goal.cells, [{ r: 58, c: 13, text: "1" }, { r: 59, c: 13, text: "3" }]);
    equal(goal.beyond, 4);
    equal(goal.area, { top: 58, left: 13, bottom: 59, right: 13 });
  },
  "no cell is hit twice and none is lost"() {
    const random = seeded(11);
    const upTo = (n) => Math.floor(random() * n);
    for (let i = 0; i < 300; i += 1) {
      const block = Array.from({ length: 1 + upTo(20) }, (_, r) => Array.from({ length: 1 + upTo(8) }, (_, c) => r + ":" + c));
      block.forEach((row) => { row.length = block[0].length; });
      const even = block.map((row) => Array.from(row, (text) => text ?? ""));
      const goal = targets(span({ r: upTo(60), c: upTo(14) }, { r: upTo(60), c: upTo(14) }), even, limits);
      equal(new Set(goal.cells.map(({ r, c }) => r + "/" + c)).size, goal.cells.length);
      equal((goal.cells.length + goal.beyond) % (even.length * even[0].length), 0);
      ok(goal.cells.every(({ r, c }) => r < 60 && c < 14));
    }
  },
};

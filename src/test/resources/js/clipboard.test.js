import { parse, write } from "/assets/js/clipboard.js";
import { equal, seeded } from "./check.js";

export default {
  "rows and columns as Excel writes them"() {
    equal(parse("1\t2\r\n3\t4\r\n"), [["1", "2"], ["3", "4"]]);
    equal(parse("8,5"), [["8,5"]]);
    equal(parse("1\n\n3\n"), [["1"], [""], ["3"]]);
    equal(parse("1\t2\n3"), [["1", "2"], ["3", ""]]);
    equal(parse("\t2"), [["", "2"]]);
  },
  "quoted cells hold tabs, line breaks and quotes"() {
    equal(parse('"a\tb"\t1\n"c\nd"\t"e""f"\n'), [["a\tb", "1"], ["c\nd", 'e"f']]);
    equal(parse('5"\t6'), [['5"', "6"]]);
    equal(parse('"5\t6'), [['"5', "6"]]);
  },
  "reads back what it writes"() {
    const random = seeded(7);
    const signs = ["a", "8,5", "\t", "\n", '"', " ", "ế", ""];
    for (let i = 0; i < 300; i += 1) {
      const rows = Math.ceil(random() * 4);
      const columns = Math.ceil(random() * 4);
      const cell = () => Array.from({ length: Math.floor(random() * 4) }, () => signs[Math.floor(random() * signs.length)]).join("");
      const block = Array.from({ length: rows }, () => Array.from({ length: columns }, cell));
      // A last row of one empty cell cannot be told from the line break that ends a block.
      if (block[rows - 1].every((text) => text === "")) block[rows - 1][0] = "x";
      equal(parse(write(block)), block);
    }
  },
};

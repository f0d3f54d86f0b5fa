import { Undo } from "/assets/js/undo.js";
import { equal, seeded } from "./check.js";

export default {
  "steps are taken back in turn and done again in turn"() {
    const undo = new Undo();
    ["a", "b", "c"].forEach((step) => undo.took(step));
    equal(undo.back(), "c");
    undo.tookBack("C");
    equal(undo.back(), "b");
    undo.tookBack("B");
    equal(undo.again(), "B");
    undo.tookAgain("b");
    equal(undo.again(), "C");
    equal(undo.again(), null);
    equal(undo.back(), "b");
  },
  "a new step ends what could be done again"() {
    const undo = new Undo();
    undo.took("a");
    undo.tookBack(undo.back());
    undo.took("b");
    equal(undo.again(), null);
    equal(undo.back(), "b");
    equal(undo.back(), null);
  },
  "a hundred steps are remembered, and a dropped one is gone"() {
    const undo = new Undo();
    for (let i = 0; i < 150; i += 1) undo.took(i);
    equal(undo.depth, 100);
    undo.drop(149);
    equal(undo.back(), 148);
  },
  "back and again, however often, lead to the same table"() {
    const random = seeded(3);
    const undo = new Undo();
    const cells = [0, 0, 0];
    const write = (step) => { const was = cells[step.at]; cells[step.at] = step.value; return { at: step.at, value: was }; };
    const log = [];
    for (let i = 0; i < 90; i += 1) {
      log.push([...cells]);
      undo.took(write({ at: Math.floor(random() * 3), value: i + 1 }));
    }
    const end = [...cells];
    for (let i = 89; i >= 0; i -= 1) {
      undo.tookBack(write(undo.back()));
      equal(cells, log[i]);
    }
    for (let i = 0; i < 90; i += 1) undo.tookAgain(write(undo.again()));
    equal(cells, end);
  },
};

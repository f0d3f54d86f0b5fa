import { compare, fitsStep, mixed, read, show } from "/assets/js/numbers.js";
import { equal, ok, seeded } from "./check.js";

export default {
  async "reads what the server reads, as the server reads it"() {
    const table = await (await fetch("/tests/numbers.json")).json();
    table.forEach(([text, plain, kind]) => {
      const number = read(text);
      equal(number?.plain ?? null, plain, text);
      equal(number?.kind.toUpperCase() ?? null, kind, text);
    });
  },
  "a block of both kinds is mixed, plain numbers belong to either"() {
    ok(mixed(["8,5", "8.5"]), "comma beside dot");
    ok(mixed(["1.234", "8.5"]), "grouped beside dot");
    ok(!mixed(["8,5", "7", "1.234,5"]), "Vietnamese");
    ok(!mixed(["8.5", "7", "1234.25"]), "international");
    ok(!mixed(["8,5", "chín"]), "what is no number says nothing");
  },
  "writes what it reads"() {
    equal(show("1234.5", 2), "1.234,50");
    equal(show("-0.5", 1), "−0,5");
    equal(show("1000000", 0), "1.000.000");
    equal(show("8.50", 1), "8,5");
    equal(show("0", 2), "0,00");
    const random = seeded(42);
    for (let i = 0; i < 500; i += 1) {
      const plain = (Math.floor(random() * 2e7) - 1e7) / 100;
      equal(Number(read(show(String(plain), 2)).plain), plain);
    }
  },
  "compares and knows steps exactly"() {
    ok(compare("9,5".replace(",", "."), "10") < 0);
    ok(fitsStep("56.5", "0.5"));
    ok(!fitsStep("56.3", "0.5"));
    ok(fitsStep("0.30", "0.1"), "no binary rounding");
    ok(!fitsStep("8.505", "0.01"));
    ok(fitsStep("-2.25", "0.25"));
  },
};

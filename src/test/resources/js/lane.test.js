import { equal, ok } from "./check.js";

document.body.innerHTML = '<div id="kt-session"><input name="username" value="tester"></div>';
const { pending, register, send } = await import("/assets/js/lane.js");

// The server: answers each set with the next revision of its cells.
const sent = [];
const network = window.fetch;
const answer = async (url, { body }) => {
  const { cells } = JSON.parse(body);
  sent.push(cells);
  await turn();
  const written = cells.map(({ line, key, revision }) => ({ line, key, revision: revision + 1 }));
  return new Response(JSON.stringify({ cells: written }), { headers: { "Content-Type": "application/json" } });
};

let keys = 0;
const change = (revision) => {
  keys += 1;
  send({ key: "job " + keys, kind: "set", url: "/cells", source: "TYPED", cells: [{ place: "l/k", revision, fields: { line: "l", key: "k" } }] });
};
const turn = () => new Promise((resolve) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = resolve;
  port2.postMessage(null);
});
const done = async () => { while (pending() > 0) await turn(); };

const served = (work) => async () => {
  window.fetch = answer;
  try { await work(); } finally { window.fetch = network; }
};

export default {
  "what is no longer pending is answered: a further step may build on it": served(async () => {
    for (let round = 1; round <= 20; round += 1) {
      let answered = 0;
      register({ answered() { answered += 1; } });
      change(round);
      await done();
      ok(answered === 1, "round " + round);
    }
  }),
  "a later change of a cell waits for the earlier one and takes over its revision": served(async () => {
    sent.length = 0;
    change(7);
    change(7);
    change(7);
    await done();
    equal(sent.map(([cell]) => cell.revision), [7, 8, 9]);
  }),
  "what the device can no longer keep is sent all the same, and so is what follows": served(async () => {
    const open = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = () => { throw new DOMException("gone", "InvalidStateError"); };
    try {
      sent.length = 0;
      change(1);
      await done();
      change(2);
      await done();
      equal(sent.length, 2);
    } finally {
      IDBDatabase.prototype.transaction = open;
    }
  }),
};

// What a test of a script needs: comparisons that tell, and numbers that come out the same every time.
export function equal(found, wanted, about = "") {
  const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`${about ? about + ": " : ""}found ${one}, wanted ${other}`);
}

export function ok(holds, about = "") {
  if (!holds) throw new Error("does not hold: " + about);
}

export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

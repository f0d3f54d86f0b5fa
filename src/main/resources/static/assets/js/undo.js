// What can be taken back: steps, each a set of cells with what to send to put their former values back. The answer to
// taking a step back says how to do it again.

const MOST = 100;

export class Undo {
  #back = [];
  #again = [];

  /** Remembers a step that was just taken; what was taken back before can then not be done again. */
  took(step) {
    this.#back.push(step);
    if (this.#back.length > MOST) this.#back.shift();
    this.#again = [];
  }

  /** Takes the last step off to be taken back, or null. */
  back() { return this.#back.pop() ?? null; }

  /** Takes the step that was last taken back off to be done again, or null. */
  again() { return this.#again.pop() ?? null; }

  /** A step was taken back; this does it again. */
  tookBack(step) { this.#again.push(step); }

  /** A step was done again; this takes it back. */
  tookAgain(step) { this.#back.push(step); }

  /** Forgets a step that came to nothing. */
  drop(step) {
    this.#back = this.#back.filter((one) => one !== step);
    this.#again = this.#again.filter((one) => one !== step);
  }

  get depth() { return this.#back.length; }
}

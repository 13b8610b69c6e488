import type { Problem } from '../tables/index.js';

const TICK_MS = 1000;
/** How long a worker has to answer a cancel. */
const CANCEL_MS = 1000;
/** Seconds that a worker may say nothing: it reports each second unless a file keeps it busy. */
const MOST_SILENCE = 30;
/** The same before its first word, while its script is still loaded. */
const MOST_START = 120;

/**
 * Watches the worker that reads a file, since one that is busy hears nothing: it is to be ended when it says nothing for too
 * long, or does not answer a cancel. Seconds are counted, so that a computer that slept ends nothing.
 */
export class ReadingWatch {
  readonly #end: (problem: Problem) => void;
  readonly #ticking: ReturnType<typeof setInterval>;
  #cancelling: ReturnType<typeof setTimeout> | undefined;
  #silence = 0;
  #most = MOST_START;
  #hasAnswered = false;

  /** @param end called at most once, with why the worker is to be ended */
  constructor(end: (problem: Problem) => void) {
    this.#end = end;
    this.#ticking = setInterval(() => {
      this.#silence += 1;
      if (this.#silence >= this.#most) this.#give({ kind: 'stuck', limit: this.#most });
    }, TICK_MS);
  }

  /** Says that the worker said something. */
  hear(): void {
    this.#silence = 0;
    this.#most = MOST_SILENCE;
  }

  /** Says that the worker is asked to stop; asked again after its answer, it is ended at once. */
  cancel(): void {
    if (this.#hasAnswered) this.#give({ kind: 'given-up' });
    else this.#cancelling ??= setTimeout(() => this.#give({ kind: 'given-up' }), CANCEL_MS);
  }

  /** Says that the worker has heard that it is to stop: it gathers what it has read. */
  answer(): void {
    this.#hasAnswered = true;
    clearTimeout(this.#cancelling);
  }

  stop(): void {
    clearInterval(this.#ticking);
    clearTimeout(this.#cancelling);
  }

  #give(problem: Problem): void {
    this.stop();
    this.#end(problem);
  }
}

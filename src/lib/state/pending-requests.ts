/** Questions that wait for their answers from a worker, identified by number. */
export class PendingRequests<T> {
  readonly #waiting = new Map<number, (answer: T) => void>();
  #last = 0;

  /** Returns the number of a new question, and its answer once it comes. */
  next(): { readonly id: number; readonly answer: Promise<T> } {
    this.#last += 1;
    const id = this.#last;
    return { id, answer: new Promise((resolve) => this.#waiting.set(id, resolve)) };
  }

  end(id: number, answer: T): void {
    this.#waiting.get(id)?.(answer);
    this.#waiting.delete(id);
  }

  /** One answer for all questions up to a number. */
  endUpTo(id: number, answer: T): void {
    for (const each of [...this.#waiting.keys()]) if (each <= id) this.end(each, answer);
  }
}

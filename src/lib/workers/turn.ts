/** Comes back after what waits for this thread had its turn; sooner than a timer does. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** Lets others have a turn when the last is so many milliseconds ago, and not more often. */
export function turnAfter(milliseconds: number): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < milliseconds) return undefined;
    return nextTurn().then(() => {
      last = performance.now();
    });
  };
}

/** Tells when nobody has asked for anything for a while. */
export class Quiet {
  readonly #milliseconds: number;
  #since = performance.now();

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  disturb(): void {
    this.#since = performance.now();
  }

  async wait(): Promise<void> {
    for (;;) {
      const left = this.#milliseconds - (performance.now() - this.#since);
      if (left <= 0) return;
      await new Promise((resolve) => setTimeout(resolve, left));
    }
  }
}

/**
 * Calls `then` once nothing has been touched for `ms` milliseconds. Touching it in every frame costs no timer each
 * time: one runs out, sees that it was touched meanwhile, and waits for the rest.
 */
export class IdleTimer {
  readonly #ms: number;
  readonly #then: () => void;
  #touched = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ms: number, then: () => void) {
    this.#ms = ms;
    this.#then = then;
  }

  reset(): void {
    this.#touched = performance.now();
    this.#timer ??= setTimeout(() => this.#look(), this.#ms);
  }

  #look(): void {
    const left = this.#touched + this.#ms - performance.now();
    this.#timer = left > 1 ? setTimeout(() => this.#look(), left) : undefined;
    if (!this.#timer) this.#then();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

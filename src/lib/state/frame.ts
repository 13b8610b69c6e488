/** Asks for a frame and returns a function to cancel it; the browser's own by default. */
export interface FrameClock {
  readonly request: (callback: (time: number) => void) => number;
  readonly cancel: (handle: number) => void;
}

/**
 * Collects changes and applies them once, in the next frame: ten wheel events between two frames cost one
 * update of the page. Changes are functions of the latest value, so none of them is lost.
 */
export class Frame<T> {
  #pending: ((value: T) => T)[] = [];
  #handle: number | undefined;
  readonly #read: () => T;
  readonly #write: (value: T) => void;
  readonly #clock: FrameClock;

  constructor(read: () => T, write: (value: T) => void, clock: FrameClock) {
    this.#read = read;
    this.#write = write;
    this.#clock = clock;
  }

  /** Applies `change` in the next frame, after those that were asked for before it. */
  change(change: (value: T) => T): void {
    this.#pending.push(change);
    this.#handle ??= this.#clock.request(() => this.flush());
  }

  /** The value as it will be once the pending changes are applied. */
  get next(): T {
    return this.#pending.reduce((value, change) => change(value), this.#read());
  }

  /** Applies what is pending now. */
  flush(): void {
    if (this.#handle !== undefined) this.#clock.cancel(this.#handle);
    this.#handle = undefined;
    const value = this.next;
    this.#pending = [];
    this.#write(value);
  }

  /** Drops what is pending. */
  stop(): void {
    if (this.#handle !== undefined) this.#clock.cancel(this.#handle);
    this.#handle = undefined;
    this.#pending = [];
  }
}

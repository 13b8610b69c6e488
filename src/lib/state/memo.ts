/** Keeps what was made for the keys that were asked for last, about as many as it is told. */
export class Memo<T> {
  #young = new Map<number, T>();
  #old = new Map<number, T>();
  readonly #half: number;

  constructor(size: number) {
    this.#half = Math.ceil(size / 2);
  }

  get(key: number, make: () => T): T {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const value = this.#old.get(key) ?? make();
    this.#young.set(key, value);
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    return value;
  }
}

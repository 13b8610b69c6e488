/** Keeps what was made for the keys that were asked for last, about as many as it is told. */
export class LruCache<Key, T> {
  #young = new Map<Key, T>();
  #old = new Map<Key, T>();
  readonly #half: number;

  constructor(size: number) {
    this.#half = Math.ceil(size / 2);
  }

  get(key: Key, make: () => T): T {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    return this.set(key, this.#old.get(key) ?? make());
  }

  set(key: Key, value: T): T {
    this.#young.set(key, value);
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    return value;
  }
}

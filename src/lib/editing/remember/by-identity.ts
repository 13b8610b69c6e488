/** What a value was worked out from, beside its key. */
export interface Origin {
  /** What it always depends on. */
  readonly own: readonly unknown[];
  /** What it depends on where something is wrong: to say so, all else is looked through. */
  readonly others: readonly unknown[];
}

interface Known<V> extends Origin {
  readonly value: V;
}

/** Keeps what was worked out of objects, and works it out again where what it depends on is not the same any more. */
export class Remembered<K extends object, V> {
  readonly #known = new WeakMap<K, Known<V>>();
  readonly #isOwn: (value: V) => boolean;

  /** @param isOwn whether a value depends on nothing but what is its own */
  constructor(isOwn: (value: V) => boolean) {
    this.#isOwn = isOwn;
  }

  get(key: K, { own, others }: Origin, work: () => V): V {
    const known = this.#known.get(key);
    if (known && hasSame(known.own, own) && (this.#isOwn(known.value) || hasSame(known.others, others)))
      return known.value;
    const value = work();
    this.#known.set(key, { own, others, value });
    return value;
  }
}

/** Gives the list of before back while its items are the same, so that it can be compared by identity. */
export class SteadyList<T> {
  #last: readonly T[] = [];

  take(list: readonly T[]): readonly T[] {
    if (!hasSame(this.#last, list)) this.#last = list;
    return this.#last;
  }
}

function hasSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

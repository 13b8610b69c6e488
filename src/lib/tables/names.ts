import { TABLE_LIMITS } from './limits.js';

const decoder = new TextDecoder();

/**
 * Names that come again and again, found by their bytes and counted. A text is made for each name, not for each time
 * that it comes.
 */
export class Names {
  /** Bytes of all names, one behind the other, and where each begins. */
  #bytes = new Uint8Array(1 << 12);
  #starts = new Uint32Array(1 << 8);
  /** Open addressing: one more than a name's code; 0 for nothing. */
  #slots = new Uint32Array(1 << 9);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Returns the code of a name, which is new where it was not there; -1 when there are too many to tell apart. */
  codeOf(bytes: Uint8Array, from: number, to: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(bytes, from, to) & mask;
    for (let code = this.#slots[slot] ?? 0; code !== 0; code = this.#slots[slot] ?? 0) {
      if (this.#isName(code - 1, bytes, from, to)) {
        return code - 1;
      }
      slot = (slot + 1) & mask;
    }
    return this.#size >= TABLE_LIMITS.names ? -1 : this.#add(bytes, from, to, slot);
  }

  /**
   * Returns the codes among the first so many of `codes`, in order of how often each is there, most first; those that
   * are there as often in order of their first coming.
   */
  byCount(codes: Int32Array, count: number): Uint32Array {
    const counts = new Uint32Array(this.#size);
    for (let at = 0; at < count; at += 1) {
      const code = codes[at] as number;
      if (code >= 0) counts[code] = (counts[code] as number) + 1;
    }
    return Uint32Array.from({ length: this.#size }, (_, code) => code)
      .filter((code) => counts[code] !== 0)
      .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  }

  text(code: number): string {
    return decoder.decode(this.#bytes.subarray(this.#starts[code], this.#starts[code + 1]));
  }

  #isName(code: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts[code] ?? 0;
    if ((this.#starts[code + 1] ?? 0) - start !== to - from) return false;
    for (let each = from; each < to; each += 1)
      if (this.#bytes[start + each - from] !== bytes[each]) return false;
    return true;
  }

  #add(bytes: Uint8Array, from: number, to: number, slot: number): number {
    const code = this.#size;
    this.#size += 1;
    const start = this.#starts[code] ?? 0;
    this.#bytes = roomIn(this.#bytes, start + to - from);
    this.#bytes.set(bytes.subarray(from, to), start);
    this.#starts = roomIn(this.#starts, code + 2);
    this.#starts[code + 1] = start + to - from;
    this.#slots[slot] = code + 1;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return code;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let code = 0; code < this.#size; code += 1) {
      let slot = hashOf(this.#bytes, this.#starts[code] ?? 0, this.#starts[code + 1] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = code + 1;
    }
    this.#slots = slots;
  }
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits, folded so that its low bits depend on all of it. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let each = from; each < to; each += 1) hash = Math.imul(hash ^ (bytes[each] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** Returns the array itself, or one at least twice as long that begins with it, so that it has so many places. */
export function roomIn<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array>(
  array: T,
  length: number,
): T {
  if (length <= array.length) return array;
  const grown = new (array.constructor as new (length: number) => T)(Math.max(length, array.length * 2));
  grown.set(array);
  return grown;
}

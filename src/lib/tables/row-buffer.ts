const EMPTY = new Uint8Array(0);
const LEAST_BYTES = 1 << 16;

/**
 * Keeps the bytes of a row that is not whole yet. It has room to grow: bytes that are added are copied once, where joining
 * them again with each part of the file would take time in the square of the row's length.
 */
export class RowBuffer {
  #room: Uint8Array = EMPTY;
  #length = 0;
  /** Bytes that were copied so far. */
  copied = 0;

  get length(): number {
    return this.#length;
  }

  /** The bytes themselves, not a copy: they are valid until the next `append` or `dropTo`. */
  get bytes(): Uint8Array {
    return this.#room.subarray(0, this.#length);
  }

  append(bytes: Uint8Array): void {
    const length = this.#length + bytes.length;
    if (length > this.#room.length) {
      const room = new Uint8Array(Math.max(LEAST_BYTES, length, this.#room.length * 2));
      room.set(this.bytes);
      this.copied += this.#length;
      this.#room = room;
    }
    this.#room.set(bytes, this.#length);
    this.copied += bytes.length;
    this.#length = length;
  }

  /** Lets go of the bytes before `at`. */
  dropTo(at: number): void {
    if (at === 0) return;
    this.#room.copyWithin(0, at, this.#length);
    this.#length -= at;
    this.copied += this.#length;
  }
}

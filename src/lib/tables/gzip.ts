import { crc32 } from './crc32.js';
import { InflateFault, Inflater } from './inflate.js';

/** Bytes that are unpacked without a pause. */
const WINDOW_BYTES = 1 << 16;
const [HAS_CHECK, HAS_EXTRA, HAS_NAME, HAS_COMMENT, RESERVED] = [2, 4, 8, 16, 0xe0];
const TRAILER = 8;
/** Bytes that the head of a member has at most: its extra field, and names that a file system allows. */
const MOST_HEAD = 1 << 17;

/** Where a packed file is damaged. */
export interface GzipPlace {
  /** Byte of the file, from 0. */
  readonly byte: number;
  /** Number of the member, from 1, and the byte that it begins at. */
  readonly member: number;
  readonly start: number;
  /** Bytes follow the last member that are no gzip, where all before them was unpacked. */
  readonly isRest: boolean;
}

const NO_PLACE: GzipPlace = { byte: 0, member: 1, start: 0, isRest: false };

/** Thrown for what is no gzip any more; bytes that came out before it were handed on. */
export class GzipFault extends Error {
  constructor(
    readonly place: GzipPlace,
    why: string,
  ) {
    super(why);
  }
}

/**
 * Returns the bytes that gzip packed (RFC 1952): of all members of the file, one behind the other, as `cat`, pigz and
 * bgzip write them. Zeros behind the last are padding; anything else there is a fault.
 */
export async function* unpacked(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = new Gunzip();
  for await (const part of parts)
    for (let at = 0; at < part.length; at += WINDOW_BYTES)
      yield* gunzip.unpack(part.subarray(at, at + WINDOW_BYTES), false);
  yield* gunzip.unpack(new Uint8Array(0), true);
}

/** Unpacks a whole file into `to`; returns the bytes that were written. @throws GzipFault, also where there are more */
export function gunzipTo(packed: Uint8Array, to: Uint8Array): Uint8Array {
  let length = 0;
  for (const part of new Gunzip().unpack(packed, true)) {
    to.set(part.subarray(0, to.length - length), length);
    length += part.length;
    if (length > to.length) throw new GzipFault(NO_PLACE, 'more bytes than there may be');
  }
  return to.subarray(0, length);
}

type Stopped = ReturnType<Inflater['run']> | GzipFault;

/** Unpacks one file. */
class Gunzip {
  readonly #inflater = new Inflater();
  #state: 'between' | 'body' | 'trailer' = 'between';
  #member = 0;
  #start = 0;
  #fed = 0;
  #crc = 0;
  #length = 0;

  *unpack(bytes: Uint8Array, isLast: boolean): Generator<Uint8Array> {
    this.#inflater.feed(bytes, isLast);
    this.#fed += bytes.length;
    while (this.#step(isLast)) {
      if (this.#state !== 'body') continue;
      let stopped: Stopped = 'full';
      while (stopped === 'full') {
        stopped = this.#run();
        const taken = this.#inflater.take();
        this.#crc = crc32(taken, this.#crc);
        this.#length = (this.#length + taken.length) >>> 0;
        if (taken.length > 0) yield taken;
      }
      // What comes before the damage was handed on.
      if (stopped instanceof GzipFault) throw stopped;
      if (stopped === 'more') return;
      this.#inflater.skip(0);
      this.#state = 'trailer';
    }
  }

  #run(): Stopped {
    try {
      return this.#inflater.run();
    } catch (error) {
      if (error instanceof InflateFault) return this.#fault(error.message);
      throw error;
    }
  }

  /** Reads what is between two bodies; false when more bytes are wanted, or there are none. */
  #step(isLast: boolean): boolean {
    if (this.#state === 'body') return true;
    const { rest } = this.#inflater;
    if (this.#state === 'trailer') return this.#endMember(rest, isLast);
    let at = 0;
    if (this.#member > 0) while (rest[at] === 0) at += 1;
    this.#inflater.skip(at);
    const head = rest.subarray(at);
    const isGzip = [0x1f, 0x8b, 8].every((byte, index) => index >= head.length || head[index] === byte);
    if (!isGzip && this.#member > 0) throw this.#fault('bytes that are not packed', true);
    if (head.length === 0 && (!isLast || this.#member > 0)) return false;
    const length = isGzip ? headLength(head) : -1;
    if (length === 0 && !isLast) return false;
    this.#member += 1;
    this.#start = this.#fed - head.length;
    if (length <= 0) throw this.#fault('no head of gzip');
    this.#inflater.skip(length);
    this.#inflater.begin();
    this.#state = 'body';
    this.#crc = this.#length = 0;
    return true;
  }

  #endMember(rest: Uint8Array, isLast: boolean): boolean {
    if (rest.length < TRAILER) {
      if (isLast) throw this.#fault('the end is missing');
      return false;
    }
    const view = new DataView(rest.buffer, rest.byteOffset, TRAILER);
    if (view.getUint32(0, true) !== this.#crc || view.getUint32(4, true) !== this.#length)
      throw this.#fault('a checksum that does not fit');
    this.#inflater.skip(TRAILER);
    this.#state = 'between';
    return true;
  }

  #fault(why: string, isRest = false): GzipFault {
    const byte = this.#fed - this.#inflater.rest.length;
    return new GzipFault({ byte, member: this.#member, start: this.#start, isRest }, why);
  }
}

/** Returns how long the head of a member is; 0 when it is not all there, -1 when it is none. */
function headLength(head: Uint8Array): number {
  if (head.length < 10) return 0;
  const missing = head.length > MOST_HEAD ? -1 : 0;
  const flags = head[3] as number;
  if (flags & RESERVED) return -1;
  let at = 10;
  if (flags & HAS_EXTRA) {
    if (at + 2 > head.length) return missing;
    at += 2 + (head[at] as number) + ((head[at + 1] as number) << 8);
  }
  for (const flag of [HAS_NAME, HAS_COMMENT]) {
    if (!(flags & flag)) continue;
    const end = head.indexOf(0, at);
    if (end < 0) return missing;
    at = end + 1;
  }
  if (flags & HAS_CHECK) at += 2;
  return at > head.length ? missing : at;
}

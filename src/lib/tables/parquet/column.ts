import type { DecodedArray, ParquetType, SchemaElement } from 'hyparquet';
import { PageBytes } from './bytes.js';
import type { PageUnpacker } from './codecs.js';
import { readDeltas, readLengthTexts, readPrefixTexts } from './delta.js';
import { ParquetFault } from './fault.js';
import { readPageHead, type PageHead } from './page-head.js';
import { readPlain, readSplit } from './plain.js';
import { readRuns } from './runs.js';

/** A column of one row group. */
export interface ColumnChunk {
  readonly bytes: Uint8Array;
  readonly element: SchemaElement;
  readonly type: ParquetType;
  readonly unpacker: PageUnpacker;
  /** Rows of the group: the column has neither more nor fewer values. */
  readonly rows: number;
  /** Makes what is shown of the values as they are written. */
  readonly convert: (values: DecodedArray) => DecodedArray;
}

const [PLAIN, PLAIN_DICTIONARY, RLE, DELTAS, LENGTH_TEXTS, PREFIX_TEXTS, DICTIONARY, SPLIT] = [
  0, 2, 3, 5, 6, 7, 8, 9,
];

/** Values of a page: more than all rows that are read of a file. Their levels alone may take no room in it. */
const MOST_VALUES = 1 << 24;

/**
 * Reads a flat column value by value, and its pages as they are needed. No count and no length is believed before it was
 * held against what there is: every loop ends with the bytes of a page, or with the rows of the group.
 */
export class ColumnReader {
  readonly #chunk: ColumnChunk;
  #at = 0;
  /** Rows of the pages so far. */
  #rows = 0;
  #dictionary: DecodedArray | undefined;
  #values: DecodedArray = [];
  /** Places in the dictionary instead of values. */
  #places: Int32Array | undefined;
  /** By row of the page, 1 where there is a value; undefined where there is always one. */
  #levels: Int32Array | undefined;
  /** Reads the values of the page, once the first of them is asked for. */
  #waiting: { readonly read: () => void } | undefined;
  #pageRows = 0;
  #row = 0;
  #value = 0;

  constructor(chunk: ColumnChunk) {
    this.#chunk = chunk;
  }

  /** Returns the value of the next row; undefined where it has none. */
  next(): unknown {
    const at = this.#pass();
    if (at < 0) return undefined;
    if (this.#waiting) {
      const { read } = this.#waiting;
      this.#waiting = undefined;
      read();
    }
    return this.#places ? this.#dictionary?.[this.#places[at] as number] : this.#values[at];
  }

  /** Passes over the next row: where no value of a page is asked for, they are not read. */
  skip(): void {
    this.#pass();
  }

  /** Goes to the next row, and returns which value of its page it has; -1 for none. */
  #pass(): number {
    while (this.#row >= this.#pageRows) this.#readPage();
    const level = this.#levels ? this.#levels[this.#row] : 1;
    this.#row += 1;
    if (level !== 1) return -1;
    this.#value += 1;
    return this.#value - 1;
  }

  #readPage(): void {
    const { bytes, unpacker, rows } = this.#chunk;
    if (this.#at >= bytes.length) throw new ParquetFault('the column ends too early');
    const { head, at } = readPageHead(bytes, this.#at);
    const packed = bytes.subarray(at, at + head.packed);
    this.#at = at + head.packed;
    if (head.kind === 'index') return;
    if (head.kind === 'dictionary') {
      const page = new PageBytes(unpacker.unpack(packed, head.unpacked));
      this.#dictionary = this.#plain(page, head.values);
      return;
    }
    if (head.values > Math.min(rows - this.#rows, MOST_VALUES))
      throw new ParquetFault('a page has more values than there are rows');
    this.#rows += head.values;
    this.#pageRows = head.values;
    this.#row = this.#value = 0;
    if (head.kind === 'data') this.#readFirst(new PageBytes(unpacker.unpack(packed, head.unpacked)), head);
    else this.#readSecond(packed, head);
  }

  /** Reads a page whose levels are packed with its values. */
  #readFirst(page: PageBytes, head: PageHead): void {
    if (this.#chunk.element.repetition_type === 'REQUIRED') this.#levels = undefined;
    else {
      const levels = new PageBytes(page.take(page.uint32()));
      this.#levels = readRuns(levels, 1, head.values);
    }
    this.#waiting = { read: () => this.#readValues(page, head) };
  }

  /** Reads a page whose levels come before its values and are never packed. */
  #readSecond(packed: Uint8Array, head: PageHead): void {
    const { repetitionBytes, definitionBytes } = head;
    const levelBytes = repetitionBytes + definitionBytes;
    if (levelBytes > packed.length || levelBytes > head.unpacked)
      throw new ParquetFault('the levels of a page are longer than the page');
    const levels = new PageBytes(packed.subarray(repetitionBytes, levelBytes));
    const isRequired = this.#chunk.element.repetition_type === 'REQUIRED';
    this.#levels = isRequired ? undefined : readRuns(levels, 1, head.values);
    this.#waiting = { read: () => this.#readUnpacked(packed.subarray(levelBytes), head, levelBytes) };
  }

  #readUnpacked(values: Uint8Array, head: PageHead, levelBytes: number): void {
    const length = head.unpacked - levelBytes;
    const page = head.isPacked && values.length > 0 ? this.#chunk.unpacker.unpack(values, length) : values;
    if (page.length !== length) throw new ParquetFault('a page has another length than it says');
    this.#readValues(new PageBytes(page), head);
  }

  #readValues(page: PageBytes, { values, encoding }: PageHead): void {
    let count = values;
    if (this.#levels) {
      count = 0;
      for (const level of this.#levels) count += level;
    }
    this.#places = undefined;
    if (count === 0) this.#values = [];
    else if (encoding === PLAIN_DICTIONARY || encoding === DICTIONARY)
      this.#places = this.#readPlaces(page, count);
    else if (encoding === PLAIN) this.#values = this.#plain(page, count);
    else this.#values = this.#chunk.convert(this.#readEncoded(page, count, encoding));
  }

  #readPlaces(page: PageBytes, count: number): Int32Array {
    const size = this.#dictionary?.length ?? 0;
    const places = readRuns(page, page.bytes[page.pass(1)] as number, count);
    if (places.some((place) => place < 0 || place >= size))
      throw new ParquetFault('a page names a value that its dictionary does not have');
    return places;
  }

  #plain(page: PageBytes, count: number): DecodedArray {
    const { type, element, convert } = this.#chunk;
    return convert(readPlain(page, type, count, element.type_length ?? 0));
  }

  #readEncoded(page: PageBytes, count: number, encoding: number): DecodedArray {
    const { type, element } = this.#chunk;
    if (encoding === RLE && type === 'BOOLEAN')
      return Array.from(readRuns(new PageBytes(page.take(page.uint32())), 1, count), (bit) => bit === 1);
    if (encoding === DELTAS && type === 'INT64') return readDeltas(page, count);
    if (encoding === DELTAS && type === 'INT32') return Int32Array.from(readDeltas(page, count), toInt32);
    const isText = type === 'BYTE_ARRAY' || type === 'FIXED_LEN_BYTE_ARRAY';
    if (encoding === LENGTH_TEXTS && isText) return readLengthTexts(page, count);
    if (encoding === PREFIX_TEXTS && isText) return readPrefixTexts(page, count);
    if (encoding === SPLIT) return readSplit(page, type, count, element.type_length ?? 0);
    throw new ParquetFault('a page has an encoding that its type does not have');
  }
}

function toInt32(value: bigint): number {
  return Number(BigInt.asIntN(32, value));
}

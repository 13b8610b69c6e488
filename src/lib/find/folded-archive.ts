import {
  placeOfRecord,
  SEPARATOR,
  TEXT_FIELDS,
  VALUE_BREAK,
  type Archive,
  type TextField,
} from '../model/archive.js';
import { foldBytes, foldedRoom } from './archive-fold.js';
import { encodeText, joinBytes, type ByteText } from './byte-text.js';
import { foldText } from './normalise.js';
import { compoundsOf, unitsOf } from './tokens.js';

/** Texts that are searched by their words; lanes and sources are searched by their names, and the id as a whole. */
const SEARCHED: readonly TextField[] = ['title', 'quote', 'summary', 'keywords'];
/** By field of a record, whether it is searched. */
const IS_SEARCHED = TEXT_FIELDS.map((field) => SEARCHED.includes(field));
const KEYWORDS = TEXT_FIELDS.indexOf('keywords');
/** Letters of a block; one is searched without a pause. */
const BLOCK = 1 << 20;
/** What no query has. It ends a text, so that nothing is found across two. */
export const END = '\u001f';

/**
 * An archive's texts made ready for the search: folded, and as blocks of text whose letters are the bytes of UTF-8.
 */
export interface FoldedArchive {
  readonly count: number;
  readonly blocks: readonly FoldedBlock[];
  /** By record. */
  readonly row: Uint32Array;
  readonly lane: Uint16Array;
  readonly source: Uint16Array;
  readonly laneNames: readonly ByteText[];
  readonly sourceNames: readonly ByteText[];
}

export interface FoldedBlock {
  readonly text: ByteText;
  readonly first: number;
  /** Where each of its records begins, with its id, and one more at the end. */
  readonly starts: Uint32Array;
  /** Where the texts of each record begin, behind its id. */
  readonly bodies: Uint32Array;
}

/** Folds an archive, a block a step. */
export function* foldArchive({
  texts,
  table,
  lanes,
  source,
  sources,
}: Archive): Generator<void, FoldedArchive> {
  const { count } = table;
  const blocks: FoldedBlock[] = [];
  const folding = new Folding();
  for (let record = 0; record < count;) {
    const first = record;
    const starts: number[] = [];
    const bodies: number[] = [];
    folding.clear();
    while (record < count && folding.used < BLOCK) {
      const { bytes, from, end } = placeOfRecord(texts, record);
      starts.push(folding.used);
      bodies.push(folding.addRecord(bytes, from, end));
      record += 1;
    }
    starts.push(folding.used);
    blocks.push({
      text: folding.text(),
      first,
      starts: Uint32Array.from(starts),
      bodies: Uint32Array.from(bodies),
    });
    yield;
  }
  const row = new Uint32Array(count);
  const lane = new Uint16Array(count);
  const sourceOf = new Uint16Array(count);
  for (let each = 0; each < count; each += 1) {
    const of = table.event[each] as number;
    row[of] = each;
    lane[of] = table.lane[each] as number;
    sourceOf[of] = source[each] as number;
  }
  const laneNames = lanes.map(({ title }) => foldName(title));
  const sourceNames = sources.map(foldName);
  return { count, blocks, row, lane, source: sourceOf, laneNames, sourceNames };
}

function foldName(name: string): ByteText {
  const folded = foldText(name);
  return encodeText([folded, ...compoundsOf(folded, unitsOf(folded)).map(({ text }) => text)].join(END));
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const HYPHEN = 45;
const BLANK = 32;

/** The folded texts of a block, one record after another. */
class Folding {
  #buffer = new Uint8Array(BLOCK * 2);
  used = 0;

  clear(): void {
    this.used = 0;
  }

  text(): ByteText {
    return joinBytes(this.#buffer, this.used);
  }

  /** Adds the texts of a record, each with `END` behind it, and returns where those behind its id begin. */
  addRecord(bytes: Uint8Array, from: number, end: number): number {
    // Rarely is more needed than the bytes themselves, so that much is asked for only where a text is not plain.
    this.#makeRoom(foldedRoom(end - from) + TEXT_FIELDS.length);
    let start = from;
    let body = this.used;
    for (let field = 0; field < IS_SEARCHED.length && start <= end; field += 1) {
      let behind = start;
      while (behind < end && bytes[behind] !== SEPARATOR) behind += 1;
      if (field === 0) {
        this.used = foldBytes(bytes, start, behind, this.#buffer, this.used);
        this.#buffer[this.used++] = SEPARATOR;
        body = this.used;
      } else if (field === KEYWORDS) this.#addValues(bytes, start, behind);
      else if (IS_SEARCHED[field] && behind > start) this.#addText(bytes, start, behind);
      start = behind + 1;
    }
    return body;
  }

  /** Values with breaks between them: nothing is found across two. */
  #addValues(bytes: Uint8Array, from: number, end: number): void {
    let start = from;
    for (let at = from; at < end; at += 1)
      if (VALUE_BREAK.every((byte, each) => bytes[at + each] === byte)) {
        this.#addText(bytes, start, at);
        start = at + VALUE_BREAK.length;
      }
    if (start < end) this.#addText(bytes, start, end);
  }

  #addText(bytes: Uint8Array, from: number, end: number): void {
    const start = this.used;
    this.used = foldBytes(bytes, from, end, this.#buffer, this.used);
    const behind = this.used;
    this.#buffer[this.used++] = SEPARATOR;
    if (this.#hasHyphenated(start, behind)) this.#addCompounds(start, behind);
  }

  /** Returns whether a hyphen with something on both sides is in these bytes. */
  #hasHyphenated(from: number, end: number): boolean {
    // Not by `indexOf`: it would look through the whole buffer for each text without a hyphen.
    for (let at = from + 1; at < end - 1; at += 1) {
      const isInside = this.#buffer[at - 1] !== BLANK && this.#buffer[at + 1] !== BLANK;
      if (this.#buffer[at] === HYPHEN && isInside) return true;
    }
    return false;
  }

  /** Adds what the hyphenated words of a text are without their hyphens, each as a text of its own. */
  #addCompounds(from: number, end: number): void {
    const text = decoder.decode(this.#buffer.subarray(from, end));
    for (const compound of compoundsOf(text, unitsOf(text))) {
      const encoded = encoder.encode(compound.text);
      this.#buffer.set(encoded, this.used);
      this.used += encoded.length;
      this.#buffer[this.used++] = SEPARATOR;
    }
  }

  #makeRoom(room: number): void {
    if (this.used + room <= this.#buffer.length) return;
    const larger = new Uint8Array((this.used + room) * 2);
    larger.set(this.#buffer);
    this.#buffer = larger;
  }
}

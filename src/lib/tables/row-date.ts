import { parseEdtf } from '../model/dates/index.js';
import { datedOf, Flag, type Dated } from '../model/table.js';
import type { Cells } from './cells.js';
import { AT } from './columns.js';
import { Precision, scanDate, ScannedDate } from './scan-date.js';

/** Dates that are read slowly and kept, at most; files repeat them. */
const MAX_KNOWN = 20_000;
/** No date of the profile is longer, in bytes. */
const MAX_DATE = 100;
const SLASH = 47;

const FLAGS = [0, 0, 0, Flag.day, Flag.instant];
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/**
 * The date of one row: from its EDTF, or else from its start and end, which are both part of it. What it gives is what
 * `tableOf` gives for the same EDTF, and that EDTF as bytes.
 */
export class RowDate {
  start = 0;
  end = 0;
  flags = 0;
  bytes: Uint8Array = new Uint8Array(0);
  from = 0;
  to = 0;
  readonly #first = new ScannedDate();
  readonly #last = new ScannedDate();
  readonly #written = new Uint8Array(64);
  readonly #known = new Map<string, Dated | undefined>();

  /** Reads the row's date; says what is wrong where there is none. */
  read(cells: Cells): 'none' | 'unread' | undefined {
    if (!cells.isEmpty(AT.edtf)) return this.#readOne(cells, AT.edtf);
    if (cells.isEmpty(AT.end)) return cells.isEmpty(AT.start) ? 'none' : this.#readOne(cells, AT.start);
    return this.#readSpan(cells);
  }

  #readOne(cells: Cells, at: number): 'unread' | undefined {
    const bytes = cells.bytes[at] ?? this.bytes;
    const [from, to] = [cells.from[at] ?? 0, cells.to[at] ?? 0];
    const date = this.#first;
    if (!scanDate(bytes, from, to, date)) return this.#readSlowly(bytes, from, to);
    this.start = date.earliest;
    this.end = date.latest;
    this.flags = FLAGS[date.precision] ?? 0;
    this.#setBytes(date.bytes, date.from, date.to);
    return undefined;
  }

  #readSpan(cells: Cells): 'unread' | undefined {
    const [first, last] = [this.#first, this.#last];
    const isFast = scanCell(cells, AT.start, first) && scanCell(cells, AT.end, last);
    if (!isFast) return this.#readSpanSlowly(cells);
    // A day that ends on itself is said to lie there; that it lasted is not.
    if (isSame(first, last)) return this.#readOne(cells, AT.start);
    const isPeriod = last.latest > last.earliest;
    if (last.latest < first.earliest || (isPeriod && last.latest === first.earliest)) return 'unread';
    this.start = first.earliest;
    this.end = last.latest;
    this.flags = Flag.lasted | (last.precision >= Precision.day ? Flag.endsOnDay : 0);
    const at = copy(first, this.#written, 0);
    this.#written[at] = SLASH;
    this.#setBytes(this.#written, 0, copy(last, this.#written, at + 1));
    return undefined;
  }

  /** With an end that is approximate, open or the like: the text a/b as model/dates reads it. */
  #readSpanSlowly(cells: Cells): 'unread' | undefined {
    const [start, end] = [AT.start, AT.end].map((at) => edtfOf(cells, at, this.#first));
    const text = start === end && start !== '' ? start : `${start}/${end}`;
    const bytes = encoder.encode(text);
    return this.#readSlowly(bytes, 0, bytes.length);
  }

  #readSlowly(bytes: Uint8Array, from: number, to: number): 'unread' | undefined {
    if (to - from > MAX_DATE) return 'unread';
    const text = decoder.decode(bytes.subarray(from, to));
    if (this.#known.size >= MAX_KNOWN && !this.#known.has(text)) this.#known.clear();
    if (!this.#known.has(text)) {
      const parsed = parseEdtf(text);
      this.#known.set(text, parsed.ok ? datedOf(parsed.value) : undefined);
    }
    const dated = this.#known.get(text);
    if (!dated) return 'unread';
    this.start = dated.start;
    this.end = dated.end;
    this.flags = dated.flags;
    this.#setBytes(bytes, from, to);
    return undefined;
  }

  #setBytes(bytes: Uint8Array, from: number, to: number): void {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }
}

function scanCell(cells: Cells, at: number, date: ScannedDate): boolean {
  const bytes = cells.bytes[at];
  return bytes !== undefined && scanDate(bytes, cells.from[at] ?? 0, cells.to[at] ?? 0, date);
}

function edtfOf(cells: Cells, at: number, date: ScannedDate): string {
  if (!scanCell(cells, at, date)) return cells.text(at, MAX_DATE);
  return decoder.decode(date.bytes.subarray(date.from, date.to));
}

function isSame(a: ScannedDate, b: ScannedDate): boolean {
  if (a.to - a.from !== b.to - b.from || a.earliest !== b.earliest || a.precision !== b.precision)
    return false;
  for (let each = 0; each < a.to - a.from; each += 1)
    if (a.bytes[a.from + each] !== b.bytes[b.from + each]) return false;
  return true;
}

function copy(date: ScannedDate, target: Uint8Array, at: number): number {
  let behind = at;
  for (let each = date.from; each < date.to; each += 1) target[behind++] = date.bytes[each] ?? 0;
  return behind;
}

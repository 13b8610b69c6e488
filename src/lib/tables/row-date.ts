import { parseEdtf } from '../model/dates/index.js';
import { datedOf, Flag, type Dated } from '../model/table.js';
import { VALUE_BREAK_TEXT } from '../model/archive.js';
import type { Cells } from './cells.js';
import { AT } from './columns.js';
import { DateEvidence, type DateColumn } from './dates/evidence.js';
import type { DayOrder } from './dates/day-order.js';
import { readCell } from './dates/read-cell.js';
import { joinSpan } from './dates/span.js';
import { Precision, scanDate, ScannedDate } from './scan-date.js';

/** Dates that are read slowly and kept, at most; files repeat them. */
const MAX_KNOWN = 20_000;
/** No date that is read is longer, in bytes. */
const MAX_DATE = 100;
const SLASH = 47;

const FLAGS = [0, 0, 0, Flag.day, Flag.instant];
/** An end that is open. */
const OPEN_END = '..';
/** What only EDTF begins with. */
const OWN_FORM = /^[-Y[./]/;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Cells that the date of a row was in, as a number that is kept for each row. */
export const DateForm = { start: 0, end: 1, span: 2, edtf: 3 } as const;

/** A cell as EDTF, or that its column is needed to read it. */
type Slow = { readonly edtf: string; readonly isRead: boolean } | 'open' | undefined;

/**
 * The date of one row: from its EDTF, or else from its start and end, which are both part of it. What it gives is what
 * `tableOf` gives for the same EDTF, and that EDTF as bytes.
 */
export class RowDate {
  start = 0;
  end = 0;
  flags = 0;
  /** A value of `DateForm`. */
  form: number = DateForm.start;
  /** Its EDTF; of a date that is open, the cells as they were, with `VALUE_BREAK` between start and end. */
  bytes: Uint8Array = new Uint8Array(0);
  from = 0;
  to = 0;
  readonly evidence: DateEvidence;
  readonly #first = new ScannedDate();
  readonly #last = new ScannedDate();
  readonly #written = new Uint8Array(64);
  readonly #known = new Map<string, Dated | undefined>();

  constructor(order?: DayOrder) {
    this.evidence = new DateEvidence(order);
  }

  /** Reads the row's date; says what is wrong where there is none, or that its column has to be known first. */
  read(cells: Cells): 'none' | 'unread' | 'open' | undefined {
    const hasEnd = !cells.isEmpty(AT.end);
    if (!cells.isEmpty(AT.edtf)) this.form = DateForm.edtf;
    else if (cells.isEmpty(AT.start)) this.form = DateForm.end;
    else this.form = hasEnd ? DateForm.span : DateForm.start;
    if (this.form === DateForm.edtf) return this.#readOne(cells, 'edtf');
    if (this.form === DateForm.start) return this.#readOne(cells, 'start');
    if (this.form === DateForm.end && !hasEnd) return 'none';
    return this.#readSpan(cells);
  }

  /** Reads a date from its EDTF. */
  readEdtf(text: string): boolean {
    const bytes = encoder.encode(text);
    return this.#readSlowly(text, bytes, 0, bytes.length) === undefined;
  }

  #readOne(cells: Cells, column: DateColumn): 'unread' | 'open' | undefined {
    const at = AT[column];
    const bytes = cells.bytes[at] ?? this.bytes;
    const [from, to] = [cells.from[at] ?? 0, cells.to[at] ?? 0];
    const date = this.#first;
    if (!scanDate(bytes, from, to, date)) return this.#readOneSlowly(cells, column);
    this.#count(date, column);
    return this.#setScanned(date);
  }

  #readOneSlowly(cells: Cells, column: DateColumn): 'unread' | 'open' | undefined {
    const slow = this.#slow(cells, column);
    if (slow === 'open') return this.#keep(cells.text(AT[column], MAX_DATE));
    return slow && this.readEdtf(slow.edtf) ? undefined : 'unread';
  }

  #readSpan(cells: Cells): 'unread' | 'open' | undefined {
    const [first, last] = [this.#first, this.#last];
    const isFast = scanCell(cells, AT.start, first) && scanCell(cells, AT.end, last);
    if (!isFast) return this.#readSpanSlowly(cells);
    this.#count(first, 'start');
    this.#count(last, 'end');
    // A day that ends on itself is said to lie there; that it lasted is not.
    if (isSame(first, last)) return this.#setScanned(first);
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

  #setScanned(date: ScannedDate): undefined {
    this.start = date.earliest;
    this.end = date.latest;
    this.flags = FLAGS[date.precision] ?? 0;
    this.#setBytes(date.bytes, date.from, date.to);
  }

  /** With an end that is approximate, open, written in another form or the like. */
  #readSpanSlowly(cells: Cells): 'unread' | 'open' | undefined {
    const [start, end] = (['start', 'end'] as const).map((column) =>
      cells.isEmpty(AT[column]) ? { edtf: '', isRead: false } : this.#slow(cells, column),
    );
    if (!start || !end) return 'unread';
    if (start === 'open' || end === 'open')
      return this.#keep(
        `${cells.text(AT.start, MAX_DATE)}${VALUE_BREAK_TEXT}${cells.text(AT.end, MAX_DATE)}`,
      );
    return this.readEdtf(joinSpan(start, end)) ? undefined : 'unread';
  }

  /** Reads one cell of a form that the scanner does not know, or of one that it knows, for a span. */
  #slow(cells: Cells, column: DateColumn): Slow {
    const at = AT[column];
    if (scanCell(cells, at, this.#first)) {
      this.#count(this.#first, column);
      const { bytes, from, to } = this.#first;
      return { edtf: decoder.decode(bytes.subarray(from, to)), isRead: false };
    }
    if ((cells.to[at] ?? 0) - (cells.from[at] ?? 0) > MAX_DATE) return undefined;
    const text = cells.text(at);
    if (text === OPEN_END) return { edtf: text, isRead: false };
    // Most of these forms are no EDTF, and finding that out costs more than reading them.
    return OWN_FORM.test(text)
      ? (this.#asEdtf(text, column) ?? this.#asWritten(text, column))
      : (this.#asWritten(text, column) ?? this.#asEdtf(text, column));
  }

  #asEdtf(text: string, column: DateColumn): Slow {
    if (!this.#datedOf(text)) return undefined;
    this.evidence.addEdtf(text, column);
    return { edtf: text, isRead: false };
  }

  #asWritten(text: string, column: DateColumn): Slow {
    const cell = readCell(text);
    if (cell.kind === 'refused' || (cell.kind === 'edtf' && this.evidence.contradicts(cell.order)))
      return undefined;
    this.evidence.add(cell, column);
    return cell.kind === 'edtf' ? { edtf: cell.edtf, isRead: true } : 'open';
  }

  #count({ precision, clock }: ScannedDate, column: DateColumn): void {
    if (precision === Precision.year) this.evidence.years += 1;
    else if (precision >= Precision.day) this.evidence.days += 1;
    if (precision === Precision.time) this.evidence.addTime(column, clock === 0);
  }

  #keep(text: string): 'open' {
    const bytes = encoder.encode(text);
    this.start = this.end = 0;
    this.flags = 0;
    this.#setBytes(bytes, 0, bytes.length);
    return 'open';
  }

  #readSlowly(text: string, bytes: Uint8Array, from: number, to: number): 'unread' | undefined {
    const dated = this.#datedOf(text);
    if (!dated) return 'unread';
    this.start = dated.start;
    this.end = dated.end;
    this.flags = dated.flags;
    this.#setBytes(bytes, from, to);
    return undefined;
  }

  #datedOf(text: string): Dated | undefined {
    if (this.#known.size >= MAX_KNOWN && !this.#known.has(text)) this.#known.clear();
    if (!this.#known.has(text)) {
      const parsed = parseEdtf(text);
      this.#known.set(text, parsed.ok ? datedOf(parsed.value) : undefined);
    }
    return this.#known.get(text);
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

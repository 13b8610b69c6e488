import { VALUE_BREAK_TEXT, type Archive } from '../model/archive.js';
import type { About, ArchiveNames } from './about.js';
import { buildArchive } from './build-archive.js';
import type { Cells } from './cells.js';
import { AT } from './columns.js';
import type { DayOrder } from './dates/day-order.js';
import { columnOf } from './dates/resolve.js';
import { FaultList, type FaultKind } from './faults.js';
import { Names, roomIn } from './names.js';
import type { TableNote } from './note.js';
import { OPEN, resolveRecords, type LateFault, type Resolved } from './records.js';
import { RowDate } from './row-date.js';
import { dropBadUrl, FOUND_BYTES, NO_BYTES, RowTexts, sourceByUrl } from './row-texts.js';
import { wholeNumber } from './scan.js';

/** Takes rows one by one, in whichever form they came, and makes an `Archive` of those that can be read. */
export class Collector {
  readonly faults = new FaultList();
  /** How columns were read that could be read in several ways; once all rows are there. */
  notes: readonly TableNote[] = [];
  readonly #date: RowDate;
  readonly #isOrderGiven: boolean;
  readonly #texts = new RowTexts((row, column, kind, found) => this.fault(row, column, kind, found));
  readonly #laneNames = new Names();
  readonly #sourceNames = new Names();
  #start = new Float64Array(1 << 10);
  #end = new Float64Array(1 << 10);
  #flags = new Uint16Array(1 << 10);
  #importance = new Int32Array(1 << 10);
  #lane = new Int32Array(1 << 10);
  #source = new Int32Array(1 << 10);
  #forms = new Uint8Array(1 << 10);
  readonly #openRows: number[] = [];
  /** Rows that are left out, where texts are read later than marks. */
  readonly #skipped: number[] = [];
  #count = 0;
  readonly #events: Uint8Array;

  readonly #names: ArchiveNames;

  constructor(names: ArchiveNames, order?: DayOrder) {
    this.#names = names;
    this.#date = new RowDate(order);
    this.#isOrderGiven = order !== undefined;
    this.#events = new TextEncoder().encode(names.events);
  }

  /** Rows that could be read. */
  get count(): number {
    return this.#count;
  }

  fault(row: number, column: number, kind: FaultKind, found: string): void {
    this.faults.add(row, column, kind, found);
  }

  /** Rows without a record, ascending, after `archive` was asked for all; only of rows that `addMark` took. */
  get skipped(): readonly number[] {
    return this.#skipped.sort((a, b) => a - b);
  }

  /** Takes a row. What is wrong with it becomes a fault with its number. */
  add(cells: Cells, row: number): void {
    cells.trim();
    if (cells.isEmpty(AT.title)) return this.fault(row, AT.title, 'title', '');
    if (!this.#readMark(cells, row)) return;
    this.#texts.checkUrl(cells, row);
    this.#name(cells);
    this.#texts.write(cells, this.#date, row);
    this.#count += 1;
  }

  /**
   * Takes what is drawn of a row, whose other texts are read later. An address is there only where the row may name no
   * source.
   *
   * @param hasTitle its title is here, or it has none: else it is known to have one
   */
  addMark(cells: Cells, row: number, hasTitle: boolean): void {
    cells.trim();
    const isUntitled = hasTitle && cells.isEmpty(AT.title);
    if (isUntitled) this.fault(row, AT.title, 'title', '');
    if (isUntitled || !this.#readMark(cells, row)) {
      this.#skipped.push(row);
      return;
    }
    dropBadUrl(cells);
    this.#name(cells);
    this.#texts.writeFirst(cells, this.#date, row);
    this.#count += 1;
  }

  /** Reads date and importance; false for a row that is left out. */
  #readMark(cells: Cells, row: number): boolean {
    const date = this.#date;
    const wrong = date.read(cells);
    if (wrong && wrong !== 'open') {
      this.#faultDate(cells, row, wrong);
      return false;
    }
    const at = this.#count;
    this.#makeRoom(at + 1);
    this.#start[at] = date.start;
    this.#end[at] = date.end;
    this.#flags[at] = date.flags;
    this.#forms[at] = date.form + (wrong ? OPEN : 0);
    if (wrong) this.#openRows.push(row);
    this.#importance[at] = this.#importanceOf(cells, row);
    return true;
  }

  /** Finds the names of lane and source. */
  #name(cells: Cells): void {
    const at = this.#count;
    sourceByUrl(cells);
    if (cells.isEmpty(AT.lane)) cells.set(AT.lane, this.#events);
    this.#lane[at] = codeOf(this.#laneNames, cells, AT.lane);
    this.#source[at] = cells.isEmpty(AT.source) ? -2 : codeOf(this.#sourceNames, cells, AT.source);
  }

  /**
   * Returns what there is so far, as an archive of its own: nothing of it is shared. How open dates are read is decided
   * by the rows so far; what is wrong with them is a fault once these are all rows.
   */
  archive(about: About, isLast: boolean): Archive {
    const records = {
      count: this.#count,
      ...{ start: this.#start, end: this.#end, flags: this.#flags, importance: this.#importance },
      ...{ lane: this.#lane, source: this.#source, texts: this.#texts.texts() },
    };
    const resolved = resolveRecords(records, { forms: this.#forms, openRows: this.#openRows }, this.#date);
    if (isLast) {
      resolved.faults.forEach((fault) => this.#faultLate(fault));
      this.faults.sort();
      this.notes = [
        ...resolved.notes.map((note) => ({ kind: 'read' as const, ...note })),
        ...orderNotes(resolved, this.#isOrderGiven),
      ];
    }
    const names = { laneNames: this.#laneNames, sourceNames: this.#sourceNames };
    return buildArchive(resolved.records, names, about, this.#names);
  }

  #faultLate({ row, form, kind, found }: LateFault): void {
    this.#skipped.push(row);
    this.fault(
      row,
      AT[columnOf(form)],
      kind,
      found
        .split(VALUE_BREAK_TEXT)
        .filter((text) => text !== '')
        .join('/'),
    );
  }

  #faultDate(cells: Cells, row: number, wrong: 'none' | 'unread'): void {
    const isEdtf = !cells.isEmpty(AT.edtf);
    const ends = isEdtf ? [AT.edtf] : [AT.start, ...(cells.isEmpty(AT.end) ? [] : [AT.end])];
    const found = ends.map((at) => cells.text(at, FOUND_BYTES)).join('/');
    this.fault(row, isEdtf ? AT.edtf : AT.start, wrong === 'none' ? 'no-date' : 'date', found);
  }

  #importanceOf(cells: Cells, row: number): number {
    const at = AT.importance;
    if (cells.isEmpty(at)) return 0;
    const value = wholeNumber(cells.bytes[at] ?? NO_BYTES, cells.from[at] ?? 0, cells.to[at] ?? 0);
    if (!Number.isNaN(value)) return value;
    this.fault(row, at, 'importance', cells.text(at, FOUND_BYTES));
    return 0;
  }

  #makeRoom(count: number): void {
    if (count <= this.#start.length) return;
    this.#start = roomIn(this.#start, count);
    this.#end = roomIn(this.#end, count);
    this.#flags = roomIn(this.#flags, count);
    this.#importance = roomIn(this.#importance, count);
    this.#lane = roomIn(this.#lane, count);
    this.#source = roomIn(this.#source, count);
    this.#forms = roomIn(this.#forms, count);
  }
}

function codeOf(names: Names, cells: Cells, at: number): number {
  return names.codeOf(cells.bytes[at] ?? NO_BYTES, cells.from[at] ?? 0, cells.to[at] ?? 0);
}

/** Returns the question which number is the day, where rows wait for the answer or it was given. */
function orderNotes({ faults, asked }: Resolved, isGiven: boolean): readonly TableNote[] {
  const rows = faults.filter(({ kind }) => kind === 'order').length;
  return asked && (rows > 0 || isGiven) ? [{ kind: 'order', rows, ...asked }] : [];
}

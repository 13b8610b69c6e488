import { VALUE_BREAK_TEXT, type Archive } from '../model/archive.js';
import type { About, ArchiveNames } from './about.js';
import { buildArchive } from './build-archive.js';
import type { Cells } from './cells.js';
import { AT } from './columns.js';
import type { DayOrder } from './dates/day-order.js';
import { columnOf } from './dates/resolve.js';
import { FaultList, MAX_FOUND, type FaultKind } from './faults.js';
import { Names, roomIn } from './names.js';
import type { TableNote } from './note.js';
import { OPEN, resolveRecords, type LateFault, type Resolved } from './records.js';
import { RowDate } from './row-date.js';
import { hostOf, isWebAddress, wholeNumber } from './scan.js';
import { TextStore } from './text-store.js';
import { isUtf8 } from './utf8.js';

/** Bytes that are in a fault at most, before it is cut by characters. */
const FOUND_BYTES = MAX_FOUND * 4;
/** Separators of a record, and an id of its own making. */
const ROOM_BESIDE = 40;
const NONE = new Uint8Array(0);

/** Takes rows one by one, in whichever form they came, and makes an `Archive` of those that can be read. */
export class Collector {
  readonly faults = new FaultList();
  /** How columns were read that could be read in several ways; once all rows are there. */
  notes: readonly TableNote[] = [];
  readonly #date: RowDate;
  readonly #isOrderGiven: boolean;
  readonly #texts = new TextStore();
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

  /** Takes a row. What is wrong with it becomes a fault with its number. */
  add(cells: Cells, row: number): void {
    cells.trim();
    if (cells.isEmpty(AT.title)) return this.fault(row, AT.title, 'title', '');
    const date = this.#date;
    const wrong = date.read(cells);
    if (wrong && wrong !== 'open') return this.#faultDate(cells, row, wrong);
    const at = this.#count;
    this.#makeRoom(at + 1);
    this.#start[at] = date.start;
    this.#end[at] = date.end;
    this.#flags[at] = date.flags;
    this.#forms[at] = date.form + (wrong ? OPEN : 0);
    if (wrong) this.#openRows.push(row);
    this.#importance[at] = this.#importanceOf(cells, row);
    if (
      !cells.isEmpty(AT.url) &&
      !isWebAddress(cells.bytes[AT.url] ?? NONE, cells.from[AT.url] ?? 0, cells.to[AT.url] ?? 0)
    ) {
      this.fault(row, AT.url, 'url', cells.text(AT.url, FOUND_BYTES));
      cells.set(AT.url, NONE);
    }
    // An address names where a row comes from, too.
    if (cells.isEmpty(AT.source) && !cells.isEmpty(AT.url)) hostOf(cells, AT.url, AT.source);
    if (cells.isEmpty(AT.lane)) cells.set(AT.lane, this.#events);
    this.#lane[at] = codeOf(this.#laneNames, cells, AT.lane);
    this.#source[at] = cells.isEmpty(AT.source) ? -2 : codeOf(this.#sourceNames, cells, AT.source);
    this.#writeTexts(cells, row);
    this.#count = at + 1;
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
    const value = wholeNumber(cells.bytes[at] ?? NONE, cells.from[at] ?? 0, cells.to[at] ?? 0);
    if (!Number.isNaN(value)) return value;
    this.fault(row, at, 'importance', cells.text(at, FOUND_BYTES));
    return 0;
  }

  #writeTexts(cells: Cells, row: number): void {
    const texts = this.#texts;
    let room = ROOM_BESIDE + this.#date.to - this.#date.from;
    for (const at of WRITTEN) room += (cells.to[at] ?? 0) - (cells.from[at] ?? 0);
    texts.begin(room);
    if (cells.isEmpty(AT.id)) cells.setRowId(AT.id, row);
    for (const at of WRITTEN) {
      if (at === AT.edtf) texts.write(this.#date.bytes, this.#date.from, this.#date.to);
      else this.#writeText(cells, at, row);
    }
    texts.end();
  }

  #writeText(cells: Cells, at: number, row: number): void {
    const bytes = cells.bytes[at] ?? NONE;
    const [from, to] = [cells.from[at] ?? 0, cells.to[at] ?? 0];
    const all = this.#texts.write(bytes, from, to);
    if (all >= 128 && !isUtf8(bytes, from, to)) this.fault(row, at, 'encoding', cells.text(at, FOUND_BYTES));
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

/** The texts of a record in the order of `TEXT_FIELDS`; `edtf` represents the date. */
const WRITTEN = [
  ...[AT.id, AT.title, AT.edtf, AT.source, AT.paragraph, AT.quote, AT.url, AT.summary],
  AT.keywords,
];

function codeOf(names: Names, cells: Cells, at: number): number {
  return names.codeOf(cells.bytes[at] ?? NONE, cells.from[at] ?? 0, cells.to[at] ?? 0);
}

/** Returns the question which number is the day, where rows wait for the answer or it was given. */
function orderNotes({ faults, asked }: Resolved, isGiven: boolean): readonly TableNote[] {
  const rows = faults.filter(({ kind }) => kind === 'order').length;
  return asked && (rows > 0 || isGiven) ? [{ kind: 'order', rows, ...asked }] : [];
}

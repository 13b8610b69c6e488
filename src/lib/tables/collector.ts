import { OTHER_SOURCE, type Archive } from '../model/archive.js';
import type { Cells } from './cells.js';
import { AT } from './columns.js';
import { FaultList, MAX_FOUND, type FaultKind } from './faults.js';
import { TABLE_LIMITS } from './limits.js';
import { Names, roomIn } from './names.js';
import { readingOrder } from './order.js';
import { RowDate } from './row-date.js';
import { hostOf, isWebAddress, wholeNumber } from './scan.js';
import { TextStore } from './text-store.js';
import { isUtf8 } from './utf8.js';

/** The few words that are in an archive and not in its file. */
export interface ArchiveNames {
  /** The lane of events that name none. */
  readonly events: string;
  /** The lane that the lanes share which are too many to tell apart. */
  readonly otherLanes: string;
}

/** Names of a lane by how it is named in rows, and the name of the whole; what a file says beside its rows. */
export interface About {
  readonly title?: string;
  readonly language?: string;
  readonly lanes?: ReadonlyMap<string, string>;
}

/** Bytes that are in a fault at most, before it is cut by characters. */
const FOUND_BYTES = MAX_FOUND * 4;
/** Separators of a record, and an id of its own making. */
const ROOM_BESIDE = 40;
const NONE = new Uint8Array(0);

/** Takes rows one by one, in whichever form they came, and makes an `Archive` of those that can be read. */
export class Collector {
  readonly faults = new FaultList();
  readonly #date = new RowDate();
  readonly #texts = new TextStore();
  readonly #laneNames = new Names();
  readonly #sourceNames = new Names();
  #start = new Float64Array(1 << 10);
  #end = new Float64Array(1 << 10);
  #flags = new Uint16Array(1 << 10);
  #importance = new Int32Array(1 << 10);
  #lane = new Int32Array(1 << 10);
  #source = new Int32Array(1 << 10);
  #count = 0;
  readonly #events: Uint8Array;

  readonly #names: ArchiveNames;

  constructor(names: ArchiveNames) {
    this.#names = names;

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
    if (wrong) return this.#faultDate(cells, row, wrong);
    const at = this.#count;
    this.#makeRoom(at + 1);
    this.#start[at] = date.start;
    this.#end[at] = date.end;
    this.#flags[at] = date.flags;
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

  /** Returns what there is so far, as an archive of its own: nothing of it is shared. */
  archive({ title = '', language, lanes }: About): Archive {
    const count = this.#count;
    const order = readingOrder(
      { start: this.#start, end: this.#end, flags: this.#flags, importance: this.#importance },
      count,
    );
    const byCount = this.#laneNames.byCount();
    const shown = Array.from(byCount.subarray(0, TABLE_LIMITS.lanes), (code) => this.#laneNames.text(code));
    const other = shown.length;
    const laneAt = placesOf(byCount, TABLE_LIMITS.lanes, other);
    const sourcesByCount = this.#sourceNames.byCount();
    const most = OTHER_SOURCE - 1;
    const sourceAt = placesOf(sourcesByCount, most, OTHER_SOURCE - 1);
    const isOther = this.#laneNames.size > TABLE_LIMITS.lanes;
    const { otherLanes } = this.#names;
    const table = {
      count,
      start: gather(new Float64Array(count), this.#start, order),
      end: gather(new Float64Array(count), this.#end, order),
      lane: new Uint16Array(count),
      flags: gather(new Uint16Array(count), this.#flags, order),
      importance: gather(new Int32Array(count), this.#importance, order),
      event: order,
    };
    const source = new Uint16Array(count);
    for (let row = 0; row < count; row += 1) {
      const record = order[row] as number;
      table.lane[row] = laneAt[this.#lane[record] as number] ?? other;
      const code = this.#source[record] as number;
      source[row] = code === -2 ? 0 : (sourceAt[code] ?? OTHER_SOURCE - 1) + 1;
    }
    return {
      title,
      ...(language === undefined ? {} : { language }),
      table,
      lanes: [
        ...shown.map((id) => ({ id, title: lanes?.get(id) ?? id })),
        ...(isOther ? [{ id: otherLanes, title: otherLanes }] : []),
      ],
      sources: Array.from(sourcesByCount.subarray(0, most), (code) => this.#sourceNames.text(code)),
      source,
      texts: this.#texts.texts(),
    };
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

/** By code, its place in an order; `beyond` for those that come after so many. */
function placesOf(order: Uint32Array, most: number, beyond: number): Int32Array {
  const places = new Int32Array(order.length);
  order.forEach((code, place) => {
    places[code] = place < most ? place : beyond;
  });
  return places;
}

function gather<T extends Float64Array | Uint16Array | Int32Array>(to: T, from: T, order: Uint32Array): T {
  for (let row = 0; row < order.length; row += 1) to[row] = from[order[row] as number] as number;
  return to;
}

import { parseEdtf } from '../../model/dates/index.js';
import { DAY_ORDERS, type DayOrder } from '../../tables/dates/day-order.js';
import { DateEvidence, type DateColumn, type DatePlan } from '../../tables/dates/evidence.js';
import { writeOrdered, type CellDate } from '../../tables/dates/read-cell.js';
import { classOf, readDateNumber } from '../../tables/dates/read-number.js';
import { joinSpan } from '../../tables/dates/span.js';
import type { AskedColumnOrder, ImportNote } from '../import.js';
import { DateCells, dayOfEdtf } from './column-cell.js';
import { ColumnNotes } from './column-notes.js';
import { inZone } from './in-zone.js';

/** A cell of a column of dates. */
export interface DateCell {
  readonly row: number;
  readonly text: string;
  /** What the number format of a workbook says of it. */
  readonly sheet?: { readonly edtf: string; readonly time?: string } | undefined;
}

/** The date of a cell as EDTF; or why there is none: it is no date, or nothing says which of its numbers is the day. */
export type DateOfCell =
  | { readonly edtf: string; readonly isRead: boolean; readonly isOtherOrder?: boolean }
  | { readonly edtf?: never; readonly why: 'date' | 'order' };

export interface ColumnDatesOptions {
  /** The names of the columns that the dates are in. */
  readonly names: Readonly<Record<DateColumn, string>>;
  readonly order?: DayOrder | undefined;
  readonly zone?: string | undefined;
  /** Days of the workbook count from 1904. */
  readonly countsFrom1904?: boolean | undefined;
}

/** An end that has not come. */
const OPEN_END = '..';
/** Days between the two ways in which workbooks count. */
const FROM_1904 = 1462;

/**
 * Reads the dates of a file that do not all say by themselves how they are meant: every cell is looked at first, then it is
 * decided for all, then each is read. What was decided is said in notes.
 */
export class ColumnDates {
  readonly #options: ColumnDatesOptions;
  readonly #cells = new DateCells();
  readonly #evidence: DateEvidence;
  readonly #notes: ColumnNotes;
  #plan: DatePlan | undefined;
  #firstOpen: { readonly column: DateColumn; readonly cell: DateCell } | undefined;

  constructor(options: ColumnDatesOptions) {
    this.#options = options;
    this.#evidence = new DateEvidence(options.order);
    this.#notes = new ColumnNotes(options);
  }

  /** Takes what a cell says of how the dates of its file are written. */
  look(column: DateColumn, cell: DateCell): void {
    if (cell.sheet) {
      this.#evidence.days += 1;
      if (cell.sheet.time !== undefined) this.#evidence.addTime(column, false);
      return;
    }
    if (cell.text === '' || cell.text === OPEN_END) return;
    const { cell: date, isEdtf } = this.#cells.read(cell.text);
    if (date.kind === 'edtf' && isEdtf) this.#evidence.addEdtf(date.edtf, column);
    else this.#evidence.add(date, column);
    if (date.kind === 'order') this.#firstOpen ??= { column, cell };
    if (date.kind === 'edtf' && date.order) this.#notes.addOrder(column, date.order, cell);
  }

  /** Returns what a column of dates was read as, once all of its cells were read. */
  notes(): readonly ImportNote[] {
    return this.#notes.list(this.#firstOpen !== undefined);
  }

  /** Returns a date that can be read in two ways, where none of those that were looked at decides. */
  get asksOrder(): AskedColumnOrder | undefined {
    const open = this.#firstOpen;
    if (!open || this.#evidence.plan().order !== undefined) return undefined;
    return this.#ask(open.column, open.cell);
  }

  /** Reads a cell, after all of them were looked at. */
  read(column: DateColumn, cell: DateCell): DateOfCell {
    const plan = (this.#plan ??= this.#evidence.plan());
    if (cell.sheet) return this.#readSheet(column, cell.sheet);
    if (column === 'end' && cell.text === OPEN_END) return { edtf: OPEN_END, isRead: false };
    const read = this.#cells.read(cell.text);
    const found = this.#edtfOf(read.cell, cell, plan, column);
    if (found === 'order' || found === 'date') return { why: found };
    const isZoneless = read.isZoneless || isWallNumber(read.cell, plan);
    const edtf = this.#withTime(found, isZoneless, column, plan.isDays[column]);
    if (read.isAstronomical) this.#notes.addAstronomical(column, cell, edtf);
    const order = read.cell.kind === 'edtf' ? read.cell.order : undefined;
    const isOtherOrder = order !== undefined && this.#evidence.contradicts(order);
    return { edtf, isRead: !read.isEdtf, ...(isOtherOrder ? { isOtherOrder } : {}) };
  }

  #ask(column: DateColumn, cell: DateCell): AskedColumnOrder | undefined {
    const { cell: date } = this.#cells.read(cell.text);
    if (date.kind !== 'order') return undefined;
    const [dmy, mdy] = DAY_ORDERS.map((order) => writeOrdered(date.date, order));
    if (dmy?.kind !== 'edtf' || mdy?.kind !== 'edtf') return undefined;
    const [first, second] = [dayOfEdtf(dmy.edtf), dayOfEdtf(mdy.edtf)];
    return { column: this.#options.names[column], found: cell.text, dmy: first, mdy: second };
  }

  #edtfOf(date: CellDate, cell: DateCell, plan: DatePlan, column: DateColumn): string | 'date' | 'order' {
    switch (date.kind) {
      case 'edtf':
        return date.edtf;
      case 'refused':
        return 'date';
      case 'order': {
        if (!plan.order) return 'order';
        const read = writeOrdered(date.date, plan.order);
        return read.kind === 'edtf' ? read.edtf : 'date';
      }
      case 'number': {
        const isSerial = classOf(date.text) === 'five' && plan.numbers.isSerial;
        const shift = isSerial && this.#options.countsFrom1904 === true ? FROM_1904 : 0;
        const text = shift === 0 ? date.text : String(Number(date.text) + shift);
        const read = readDateNumber(text, plan.numbers);
        if (!read) return 'date';
        this.#notes.addNumber(column, read.as, cell, dayOfEdtf(read.edtf));
        return read.edtf;
      }
    }
  }

  #withTime(edtf: string, isZoneless: boolean, column: DateColumn, isDays: boolean): string {
    if (!edtf.includes('T')) return edtf;
    if (isDays) {
      this.#notes.addMidnight(column);
      return dayOfEdtf(edtf);
    }
    return isZoneless ? this.#inZone(edtf, column) : edtf;
  }

  #readSheet(column: DateColumn, { edtf, time }: NonNullable<DateCell['sheet']>): DateOfCell {
    if (time === undefined) return { edtf, isRead: true };
    return { edtf: this.#inZone(`${edtf}T${time}Z`, column), isRead: true };
  }

  #inZone(edtf: string, column: DateColumn): string {
    const { zone } = this.#options;
    const zoned = zone === undefined ? undefined : inZone(edtf, zone);
    this.#notes.addZoneless(column, zoned !== undefined);
    return zoned ?? dayOfEdtf(edtf);
  }
}

/** Returns whether a number is a day or a time as a clock shows it: of a spreadsheet, or in digits. */
function isWallNumber(cell: CellDate, { numbers }: DatePlan): boolean {
  if (cell.kind !== 'number') return false;
  const found = classOf(cell.text);
  if (found === 'five') return numbers.isSerial;
  return found === 'second' || (found === 'minute' && !numbers.isMinuteMs);
}

/** Returns the EDTF of a start and an end that were read; undefined where the end is before the start. */
export function spanOfDates(
  start: { readonly edtf: string; readonly isRead: boolean },
  end: { readonly edtf: string; readonly isRead: boolean },
): string | undefined {
  const edtf = joinSpan(start, end);
  return parseEdtf(edtf).ok ? edtf : undefined;
}

import { VALUE_BREAK_TEXT } from '../../model/archive.js';
import { DateForm, type RowDate } from '../row-date.js';
import type { DateColumn, DatePlan } from './evidence.js';
import { ReadingNotes, type ReadAs } from './notes.js';
import { DAY_ORDERS } from './day-order.js';
import { readCell, writeOrdered, type OrderedDate } from './read-cell.js';
import { readDateNumber } from './read-number.js';
import { joinSpan } from './span.js';

/** Why a date that its column was needed for is not read. */
export type OpenFault = 'date' | 'order';

/** A date that can be read in two orders, and its day in each. */
export interface AskedOrder {
  readonly found: string;
  readonly dmy: string;
  readonly mdy: string;
}

interface ReadCell {
  readonly edtf: string;
  readonly isRead: boolean;
  readonly as?: ReadAs;
}

const TIME = /T[^/\]]*/;
const NEVER: ReadCell = { edtf: '', isRead: false };

/** Reads the dates that were left open until their columns were known, and makes midnights days where all are. */
export class DateResolver {
  readonly notes = new ReadingNotes();
  /** The first date that could be read in both orders. */
  asked: AskedOrder | undefined;
  readonly #plan: DatePlan;

  readonly #date: RowDate;

  constructor(date: RowDate, plan: DatePlan) {
    this.#date = date;
    this.#plan = plan;
  }

  /** Returns whether a row of such a form may have to become a day, or two of them. */
  changes(form: number): boolean {
    const { isDays } = this.#plan;
    return form === DateForm.span ? isDays.start || isDays.end : isDays[columnOf(form)];
  }

  /** Reads the cells of an open date into `date`; says why where it cannot. */
  readOpen(text: string, form: number): OpenFault | undefined {
    const cells = text.split(VALUE_BREAK_TEXT);
    const column = columnOf(form);
    const start = form === DateForm.end ? NEVER : this.#readCell(cells[0] ?? '', column);
    const end =
      form === DateForm.span || form === DateForm.end ? this.#readCell(cells[1] ?? '', 'end') : undefined;
    if (start === 'order' || end === 'order') return 'order';
    if (start === 'date' || end === 'date') return 'date';
    const edtf = end ? joinSpan(start, end) : start.edtf;
    if (!this.#date.readEdtf(edtf)) return 'date';
    if (start.as) this.notes.add(column, start.as, cells[0] ?? '', start.edtf);
    if (end?.as) this.notes.add('end', end.as, cells[1] ?? '', end.edtf);
    return undefined;
  }

  /** Reads a date again whose midnights are days; `edtf` is as it was read before. */
  readDays(edtf: string, form: number): void {
    const { isDays } = this.#plan;
    if (form === DateForm.span || form === DateForm.end) {
      const [start = '', end = start] = edtf.split('/');
      const [first, last] = [
        isDays.start ? this.#toDay(start, 'start') : start,
        isDays.end ? this.#toDay(end, 'end') : end,
      ];
      this.#date.readEdtf(joinSpan({ edtf: first, isRead: false }, { edtf: last, isRead: false }));
    } else this.#date.readEdtf(this.#toDay(edtf, columnOf(form)));
  }

  #toDay(edtf: string, column: DateColumn): string {
    const day = withoutTimes(edtf);
    if (day !== edtf) this.notes.add(column, 'midnight', edtf, day);
    return day;
  }

  #readCell(text: string, column: DateColumn): ReadCell | OpenFault {
    if (text === '') return NEVER;
    const cell = readCell(text);
    if (cell.kind === 'number') {
      const read = readDateNumber(cell.text, this.#plan.numbers);
      return read ? { edtf: this.#dayOf(read.edtf, column), isRead: true, as: read.as } : 'date';
    }
    if (cell.kind === 'edtf') return { edtf: this.#dayOf(cell.edtf, column), isRead: true };
    if (cell.kind === 'refused') return { edtf: text, isRead: false };
    const { order } = this.#plan;
    this.asked ??= askOf(text, cell.date);
    if (!order) return 'order';
    const read = writeOrdered(cell.date, order);
    return read.kind === 'edtf' ? { edtf: this.#dayOf(read.edtf, column), isRead: true, as: order } : 'date';
  }

  #dayOf(edtf: string, column: DateColumn): string {
    return this.#plan.isDays[column] ? withoutTimes(edtf) : edtf;
  }
}

/** Returns a date, or a span of two, without its times of day. */
function withoutTimes(edtf: string): string {
  return edtf.replace(TIME, '').replace(TIME, '');
}

/** Returns a date in both of its readings. */
function askOf(found: string, date: OrderedDate): AskedOrder | undefined {
  const [dmy, mdy] = DAY_ORDERS.map((order) => writeOrdered(date, order));
  if (dmy?.kind !== 'edtf' || mdy?.kind !== 'edtf') return undefined;
  return { found, dmy: dmy.edtf.replace(TIME, ''), mdy: mdy.edtf.replace(TIME, '') };
}

/** Returns the column that a date of a form is in; of a span, the one that it begins in. */
export function columnOf(form: number): DateColumn {
  return form === DateForm.edtf ? 'edtf' : form === DateForm.end ? 'end' : 'start';
}

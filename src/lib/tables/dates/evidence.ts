import type { DayOrder } from './day-order.js';
import type { CellDate } from './read-cell.js';
import {
  classOf,
  EPOCH_UNITS,
  isExactCount,
  isMidnightNumber,
  NUMBER_CLASSES,
  type NumberClass,
  type NumberPlan,
} from './read-number.js';

/** A column that dates are in. */
export type DateColumn = 'start' | 'end' | 'edtf';

/** How the dates of a file are read that do not say it themselves. */
export interface DatePlan {
  readonly numbers: NumberPlan;
  /** Undefined when no value decides it, or values contradict each other. */
  readonly order: DayOrder | undefined;
  /** Columns in which every time is midnight: their dates are days. */
  readonly isDays: Readonly<Record<DateColumn, boolean>>;
}

/** A time in a text that is EDTF. */
const TIME = /T\d\d:\d\d(?::\d\d)?/g;
const MIDNIGHT = /^T00:00(?::00)?$/;

/**
 * Counts what the dates of a file look like, row by row, and decides once how the open ones are read. Start, end and
 * EDTF are counted together, since one file writes its dates in one way; only midnight is decided for each of them.
 */
export class DateEvidence {
  /** Years of four digits, and dates with a day or a time: what is read without a question. */
  years = 0;
  days = 0;
  /** Dates before the year 1, and years beyond 9999. */
  #deep = 0;
  /** Numbers that count time and cannot be years. */
  #exact = 0;
  readonly #classes = Object.fromEntries(NUMBER_CLASSES.map((name) => [name, 0])) as Record<
    NumberClass,
    number
  >;
  readonly #orders = { dmy: 0, mdy: 0 };
  readonly #times: Record<DateColumn, number> = { start: 0, end: 0, edtf: 0 };
  readonly #midnights: Record<DateColumn, number> = { start: 0, end: 0, edtf: 0 };
  readonly #given: DayOrder | undefined;

  /** @param given the order of day and month that the reader of the file has chosen */
  constructor(given: DayOrder | undefined) {
    this.#given = given;
  }

  addTime(column: DateColumn, isMidnight: boolean): void {
    this.#times[column] += 1;
    if (isMidnight) this.#midnights[column] += 1;
  }

  /** Takes a cell that the scanner of well-formed dates does not read. */
  add(cell: CellDate, column: DateColumn): void {
    if (cell.kind === 'edtf') {
      if (cell.order) this.#orders[cell.order] += 1;
      this.addEdtf(cell.edtf, column);
      // The end of a day is a time, though the next day begins with it.
      if (cell.isLate) this.addTime(column, false);
    } else if (cell.kind === 'order') {
      this.days += 1;
      const { clock } = cell.date;
      if (clock) this.addTime(column, clock.hour % 24 === 0 && clock.minute === 0 && !clock.second);
    } else if (cell.kind === 'number') {
      const found = classOf(cell.text);
      this.#classes[found] += 1;
      const isCount = found === 'negative' || EPOCH_UNITS.some((unit) => unit === found);
      if (isCount && isExactCount(cell.text)) this.#exact += 1;
      const isMidnight = isMidnightNumber(cell.text, found);
      if (isMidnight !== undefined) this.addTime(column, isMidnight);
    }
  }

  /** Takes a date in EDTF. */
  addEdtf(text: string, column: DateColumn): void {
    if (/^\[?-|^\[?Y/.test(text)) this.#deep += 1;
    else if (/-\d\d-\d\d/.test(text)) this.days += 1;
    const times = text.match(TIME);
    if (times)
      this.addTime(
        column,
        times.every((time) => MIDNIGHT.test(time)),
      );
  }

  /** Returns whether the order that was chosen excludes a date that can be read in the other one only. */
  contradicts(order: DayOrder | undefined): boolean {
    return order !== undefined && this.#given !== undefined && this.#given !== order;
  }

  plan(): DatePlan {
    const isDay = (column: DateColumn): boolean =>
      this.#times[column] > 0 && this.#times[column] === this.#midnights[column];
    return {
      numbers: this.#planNumbers(),
      order: this.#planOrder(),
      isDays: { start: isDay('start'), end: isDay('end'), edtf: isDay('edtf') },
    };
  }

  #planOrder(): DayOrder | undefined {
    if (this.#given) return this.#given;
    const { dmy, mdy } = this.#orders;
    if (dmy > 0 === mdy > 0) return undefined;
    return dmy > 0 ? 'dmy' : 'mdy';
  }

  #planNumbers(): NumberPlan {
    const found = this.#classes;
    const units = EPOCH_UNITS.filter((unit) => found[unit] > 0);
    const epoch = EPOCH_UNITS.reduce((sum, unit) => sum + found[unit], 0);
    const digits = found.day + found.month + found.ordinal + found.minute + found.second;
    const years = this.years + found.year + this.#deep;
    const isDeep = this.#deep + found.negative > 0;
    const isSerial = !isDeep && this.days > 0 && this.days >= years;
    // Numbers that begin far before the year 1 count years, unless most of the others count time, or one is so exact
    // that it can count nothing else: -1262304000 is a second of 1930.
    const isFar = isDeep && years + found.negative > epoch + digits;
    const isYears = this.#exact === 0 && (isFar || (epoch + digits === 0 && years > 0 && !isSerial));
    return {
      isYears,
      isDeep,
      isTime: epoch > 0 && !isYears,
      unit: !isYears && units.length === 1 ? units[0] : undefined,
      isSerial,
      isMinuteMs: found.ms > 0,
    };
  }
}

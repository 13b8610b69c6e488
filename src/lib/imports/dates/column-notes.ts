import type { DayOrder } from '../../tables/dates/day-order.js';
import type { DateColumn } from '../../tables/dates/evidence.js';
import type { NumberReading } from '../../tables/dates/read-number.js';
import type { ImportNote } from '../import.js';

interface Place {
  readonly row: number;
  readonly text: string;
}

interface Counted {
  count: number;
  readonly first: Place;
  readonly edtf: string;
}

export interface ColumnNotesOptions {
  readonly names: Readonly<Record<DateColumn, string>>;
  readonly order?: DayOrder | undefined;
  readonly zone?: string | undefined;
}

const ORDERS: Readonly<Record<DayOrder, string>> = { dmy: 'day first', mdy: 'month first' };
const NUMBERS: Readonly<Partial<Record<NumberReading, string>>> = {
  serial: 'days as a spreadsheet counts them',
  s: 'seconds since 1970',
  ms: 'milliseconds since 1970',
  us: 'microseconds since 1970',
  ns: 'nanoseconds since 1970',
};

/** Collects how columns of dates were read where there was a choice, and says it in sentences. */
export class ColumnNotes {
  readonly #options: ColumnNotesOptions;
  readonly #orders = new Map<DayOrder, { readonly column: DateColumn; readonly place: Place }>();
  readonly #numbers = new Map<
    string,
    Counted & { readonly column: DateColumn; readonly as: NumberReading }
  >();
  readonly #astronomical = new Map<DateColumn, Counted>();
  readonly #midnights = new Map<DateColumn, number>();
  readonly #zoneless = new Map<DateColumn, number>();
  #zoned = 0;

  constructor(options: ColumnNotesOptions) {
    this.#options = options;
  }

  addOrder(column: DateColumn, order: DayOrder, { row, text }: Place): void {
    if (!this.#orders.has(order)) this.#orders.set(order, { column, place: { row, text } });
  }

  addNumber(column: DateColumn, as: NumberReading, { row, text }: Place, edtf: string): void {
    if (NUMBERS[as] === undefined) return;
    const key = `${column} ${as}`;
    const known = this.#numbers.get(key);
    if (known) known.count += 1;
    else this.#numbers.set(key, { column, as, count: 1, first: { row, text }, edtf });
  }

  addAstronomical(column: DateColumn, { row, text }: Place, edtf: string): void {
    const known = this.#astronomical.get(column);
    if (known) known.count += 1;
    else this.#astronomical.set(column, { count: 1, first: { row, text }, edtf });
  }

  addMidnight(column: DateColumn): void {
    this.#midnights.set(column, (this.#midnights.get(column) ?? 0) + 1);
  }

  addZoneless(column: DateColumn, isZoned: boolean): void {
    if (isZoned) this.#zoned += 1;
    else this.#zoneless.set(column, (this.#zoneless.get(column) ?? 0) + 1);
  }

  /** @param hasOpen dates of three numbers had to be decided */
  list(hasOpen: boolean): readonly ImportNote[] {
    const note = (column: DateColumn, what: string): ImportNote => ({
      column: this.#options.names[column],
      what,
    });
    const { zone } = this.#options;
    return [
      ...this.#ordered(hasOpen),
      ...[...this.#numbers.values()].map(({ column, as, count, first, edtf }) =>
        note(
          column,
          `${numbers(count)} read as ${NUMBERS[as] ?? as}: ${first.text} in row ${first.row} is ${edtf}.`,
        ),
      ),
      ...[...this.#astronomical].map(([column, { first, edtf }]) =>
        note(
          column,
          `Years with a minus and the year 0 are astronomical: 0 is 1 BC, and ${first.text} in row ${first.row} is ${edtf}.`,
        ),
      ),
      ...[...this.#midnights].map(([column, count]) =>
        note(column, `Every time is midnight, so the dates are days (${count}).`),
      ),
      ...[...this.#zoneless].map(([column, count]) =>
        note(
          column,
          `${count === 1 ? 'A time has' : `${count} times have`} no zone and ${count === 1 ? 'is' : 'are'} left out; the day stays.`,
        ),
      ),
      ...(this.#zoned > 0
        ? [
            {
              what: `${this.#zoned === 1 ? 'A time' : `${this.#zoned} times`} without a zone: read in ${zone}.`,
            },
          ]
        : []),
    ];
  }

  #ordered(hasOpen: boolean): readonly ImportNote[] {
    const { order, names } = this.#options;
    const found = [...this.#orders].map(([each, { column, place }]) => ({ each, column, place }));
    const [first, second] = found;
    if (first && second)
      return [
        {
          column: names[first.column],
          what:
            `The order of day and month is not the same in all rows: ${first.place.text} in row ${first.place.row} is ` +
            `${ORDERS[first.each]}, ${second.place.text} in row ${second.place.row} ${ORDERS[second.each]}.`,
        },
      ];
    if (!hasOpen) return [];
    if (order) return [{ what: `Dates of three numbers are read ${ORDERS[order]}, as was chosen.` }];
    if (!first) return [];
    const { each, column, place } = first;
    const what = `Dates of three numbers are read ${ORDERS[each]}: row ${place.row} has ${place.text}.`;
    return [{ column: names[column], what }];
  }
}

function numbers(count: number): string {
  return count === 1 ? 'A number is' : `${count} numbers are`;
}

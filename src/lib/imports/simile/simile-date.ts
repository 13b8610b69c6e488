import type { EventDate } from '../../model/timeline.js';
import { checkedSpan, importedDate, REVERSED_SPAN } from '../dates/date-of-parts.js';
import type { DayStamps } from '../dates/day-stamps.js';
import type { Stamp } from '../dates/stamp.js';
import type { ItemReport } from '../item-report.js';
import { SIMILE_DATES, type SimileDate, type SimileItem } from './simile-item.js';

type Stamps = Readonly<Record<SimileDate, Stamp | undefined>>;

/** The date of an event, and those of its dates that have no place in it. */
export interface ReadSimileDate {
  readonly date?: EventDate;
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads the dates of a file of SIMILE Timeline. */
export class SimileReader {
  readonly #report: ItemReport;
  readonly #days: DayStamps;

  constructor(report: ItemReport, days: DayStamps) {
    this.#report = report;
    this.#days = days;
  }

  stampsOf({ dates, row }: SimileItem): Stamps {
    const [start, latestStart, earliestEnd, end] = SIMILE_DATES.map((name) => {
      const stamp = this.#days.read(dates[name]);
      const isUnread = dates[name] !== '' && stamp === undefined;
      if (isUnread && name !== 'start')
        this.#report.problem('doubtful-date', row, {
          column: name,
          what: 'the date cannot be read, and is left out',
          found: dates[name],
          fix: 'write it as 2020-09-08',
        });
      return stamp;
    });
    return { start, latestStart, earliestEnd, end };
  }

  /** Settles what is true of all dates, once all are read. */
  settle(): void {
    this.#days.settle(this.#report);
  }

  /**
   * Returns the date of an event: one that lasted is from its start to its end, another is some time between the first and the last
   * of its dates.
   */
  dateOf(item: SimileItem, stamps: Stamps): ReadSimileDate {
    const { row, dates } = item;
    const { start, end } = this.#days.edtfOf(stamps);
    if (start === undefined) {
      this.#report.problem('date', row, {
        column: 'start',
        what: dates.start === '' ? 'there is no start' : 'the start cannot be read as a date',
        found: dates.start,
        fix: 'write it as 2020-09-08',
      });
      return { fields: {} };
    }
    const latest = this.#days.edtfOf({ start: stamps.latestStart, end: stamps.earliestEnd });
    const from = `event ${row} of ${this.#report.name}`;
    const lasted = item.isDuration && end !== undefined;
    const { edtf, isReversed } = lasted
      ? checkedSpan(start, end)
      : checkedSpan(start, end ?? latest.end ?? latest.start, within);
    const fields = lasted ? boundsLeft(item, start, end) : {};
    if (Object.keys(fields).length > 0)
      this.#report.problem('doubtful-date', row, {
        column: Object.keys(fields)[0] ?? '',
        what: 'a span has one start and one end here: the first and the last date are taken',
        found: Object.values(fields).join(', '),
        fix: 'mark the date as approximate, if it is',
      });
    if (isReversed)
      this.#report.problem('doubtful-date', row, {
        column: 'end',
        found: dates.end || dates.latestStart,
        ...REVERSED_SPAN,
      });
    return { date: importedDate(edtf, from), fields };
  }
}

function within(start: string, last: string | undefined): string {
  return last === undefined || last === start ? start : `[${start}..${last}]`;
}

function boundsLeft({ dates }: SimileItem, start: string, end: string): Readonly<Record<string, string>> {
  const { latestStart, earliestEnd } = dates;
  return {
    ...(latestStart !== '' && latestStart !== dates.start && start !== latestStart ? { latestStart } : {}),
    ...(earliestEnd !== '' && earliestEnd !== dates.end && end !== earliestEnd ? { earliestEnd } : {}),
  };
}

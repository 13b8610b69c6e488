import type { ItemReport } from '../item-report.js';
import { dayAt, isMidnight, sharedClock, type SharedClock } from './shared-clock.js';
import { readStamp, type Stamp, type StampOptions } from './stamp.js';

/** The dates of one item. */
export interface StampedItem {
  readonly start: Stamp | undefined;
  readonly end: Stamp | undefined;
}

/**
 * The dates of a file whose program writes days as moments: once all are known, those at its midnight are days.
 */
export class DayStamps {
  readonly #options: StampOptions;
  readonly #moments: number[] = [];
  /** A time with an offset is not midnight: the file has times of day, not only days. */
  #hasTimes = false;
  #clock: SharedClock | undefined;
  #timesLeftOut = 0;
  #ordered: { readonly found: string; readonly edtf: string } | undefined;

  constructor(options: StampOptions) {
    this.#options = options;
  }

  /** Reads a date; undefined where there is none, or none that can be read. */
  read(value: unknown): Stamp | undefined {
    const stamp = readStamp(value, this.#options);
    if (stamp?.ms !== undefined) this.#moments.push(stamp.ms);
    if (stamp?.withOffset && stamp.withOffset.day === undefined) this.#hasTimes = true;
    if (stamp?.isTimeLeftOut) this.#timesLeftOut += 1;
    if (stamp?.isOrdered) this.#ordered ??= { found: String(value), edtf: stamp.edtf };
    return stamp;
  }

  /** Settles what is true of all dates, and notes it. */
  settle(report: ItemReport): void {
    this.#clock = this.#hasTimes ? undefined : sharedClock(this.#moments, this.#options.zone);
    const [first] = this.#moments;
    if (this.#clock && first !== undefined)
      report.note(
        `Every time of day is ${this.#clock.shown}, and is read as a day: the first is ${this.#clock.dayOf(first) ?? ''}.`,
      );
    if (this.#timesLeftOut > 0)
      report.note(
        `${this.#timesLeftOut} ${this.#timesLeftOut === 1 ? 'time of day has' : 'times of day have'} no zone and ${this.#timesLeftOut === 1 ? 'is' : 'are'} left out; the day is kept.`,
      );
    if (this.#ordered)
      report.note(
        `Dates such as ${this.#ordered.found} are read with the ${this.#options.order === 'dmy' ? 'day' : 'month'} first: ${this.#ordered.edtf}.`,
      );
  }

  /** Returns the dates of an item as EDTF, its midnights as days. */
  edtfOf({ start, end }: StampedItem): {
    readonly start: string | undefined;
    readonly end: string | undefined;
  } {
    // An item whose times are all midnight is one of days, whatever other items have: that says less, and is no less true.
    const isDays = this.#clock !== undefined || (isDayOrNone(start) && isDayOrNone(end));
    const dayOf = this.#clock?.dayOf ?? dayAt;
    const write = (stamp: Stamp | undefined): string | undefined => {
      const day = stamp?.ms === undefined ? stamp?.withOffset?.day : dayOf(stamp.ms);
      return (isDays ? day : undefined) ?? stamp?.edtf;
    };
    return { start: write(start), end: write(end) };
  }
}

/** Returns whether a date has no time of day but midnight: of UTC, or of the offset that it states. */
function isDayOrNone(stamp: Stamp | undefined): boolean {
  if (stamp?.withOffset) return stamp.withOffset.day !== undefined;
  return stamp?.ms === undefined || isMidnight(stamp.ms);
}

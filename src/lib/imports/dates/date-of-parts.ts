import { joinSpan } from '../../tables/dates/span.js';
import { readRest } from '../../tables/dates/read-clock.js';
import { writeEdtf } from '../../tables/dates/write-date.js';
import { parseEdtf } from '../../model/dates/index.js';
import type { EventDate } from '../../model/timeline.js';

/** A date in the parts that a file has of it. The year is astronomical: 0 is 1 BC. */
export interface ImportedParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number | undefined;
  /** 1 to 31. */
  readonly day?: number | undefined;
  /** `14:30`, with seconds or an offset where it has them. A time without an offset is left out: nobody knows whose it is. */
  readonly time?: string | undefined;
}

/** Returns a date as EDTF, as precise as its parts; undefined for a day that the calendar has not, or a part without the one above. */
export function edtfOfParts({ year, month, day, time }: ImportedParts): string | undefined {
  if (!Number.isSafeInteger(year) || (day !== undefined && month === undefined)) return undefined;
  const clock =
    day === undefined || time === undefined || time.trim() === '' ? undefined : readRest(` ${time.trim()}`);
  if (clock === false) return undefined;
  const hasZone = clock !== undefined && (clock.isUtc || clock.offset !== undefined);
  return writeEdtf({ year, month, day }, hasZone ? clock : undefined);
}

/** Returns the EDTF of what began at one date and ended at another, which is part of it. */
export function edtfOfSpan(start: string, end: string | undefined): string {
  if (end === undefined) return start;
  return joinSpan({ edtf: start, isRead: true }, { edtf: end, isRead: true });
}

/** What is said of a span that was not taken. */
export const REVERSED_SPAN = {
  what: 'the end is before the start, and is left out',
  fix: 'look at both dates',
} as const;

/**
 * Returns a span, or its start alone where its end is before it.
 *
 * @param join writes the two dates as EDTF
 */
export function checkedSpan(
  start: string,
  end: string | undefined,
  join = edtfOfSpan,
): { readonly edtf: string; readonly isReversed: boolean } {
  const edtf = join(start, end);
  const isReversed = edtf !== start && !parseEdtf(edtf).ok;
  return { edtf: isReversed ? start : edtf, isReversed };
}

/**
 * Returns a date that a file of another program gives: nobody has seen yet how a source writes it, so it is inferred, and says
 * from what.
 *
 * @param from what gave it, for the reason: `row 3 of events.csv`
 * @param asWritten the file's own words for it, where it has some: they are held against the passage once there is one
 */
export function importedDate(edtf: string, from: string, asWritten?: string): EventDate {
  const words = asWritten?.trim() ?? '';
  return { edtf, asWritten: words === '' ? [] : [words], basis: 'inferred', reason: `From ${from}.` };
}

/**
 * Text to date: `2020-08` -> { kind: 'date', precision: 'month', year: 2020, month: 8, … }.
 *
 * The profile is a part of EDTF level 1 (ISO 8601-2:2019, “Extended Date/Time Format”) with the one-of
 * ranges of level 2, and every date has one spelling: what parses is what formatEdtf writes.
 *
 *     date       2020  2020-08  2020-09-08  2020-21 (season)  202X  2020-XX  2020-09-XX  -0044  Y12000
 *     qualifier  ~ about, ? uncertain, % both: once, behind a date without a time
 *     time       2020-09-08T22:25+08:00  2020-09-08T22:25:42Z: the offset is required
 *     interval   a/b  ../b  a/..  /b  a/
 *     one of     [a..b]  [..b]  [a..]
 */
import { boundsOf } from './bounds.js';
import { type Cursor, EdtfFault, faultHere, isAtEnd, take } from './cursor.js';
import { readDate } from './read-date.js';
import type { Edtf, EdtfDate, EdtfEnd, EdtfInterval, EdtfOneOf } from './value.js';

export interface EdtfError {
  readonly ok: false;
  /** Where it broke, from 1, in UTF-16 units; the text's length plus one when it ended too early. */
  readonly column: number;
  /** What is wrong, lower case, one clause. */
  readonly what: string;
  /** How to fix it. */
  readonly fix: string;
}

export type ParsedEdtf = { readonly ok: true; readonly value: Edtf } | EdtfError;

const MEND_FORM = 'write one date such as 2020, 2020-08 or 2020-09-08, an interval a/b, or a range [a..b]';
const MEND_EMPTY = 'give at least one end as a date';

/**
 * Parses one date of the profile above. Never throws: what is not in the profile, is no day of the calendar,
 * ends before it starts, or is more than 20 billion years from the year 0 comes back with its column.
 */
export function parseEdtf(text: string): ParsedEdtf {
  const cursor: Cursor = { text, at: 0 };
  try {
    const value = take(cursor, '[') ? readOneOf(cursor) : readDateOrInterval(cursor);
    if (!isAtEnd(cursor)) throw unexpected(cursor);
    return { ok: true, value };
  } catch (fault) {
    if (!(fault instanceof EdtfFault)) throw fault;
    return { ok: false, column: fault.column, what: fault.message, fix: fault.fix };
  }
}

function readDateOrInterval(cursor: Cursor): EdtfDate | EdtfInterval {
  if (isAtEnd(cursor)) throw faultHere(cursor, 'a date', MEND_FORM);
  const start = readEnd(cursor);
  if (!take(cursor, '/')) {
    if (typeof start !== 'string') return start;
    throw faultHere(cursor, '"/"', 'write an open start as ../2020');
  }
  const endAt = cursor.at;
  const end = readEnd(cursor);
  if (typeof start === 'string' && typeof end === 'string') {
    throw new EdtfFault(endAt, 'an interval without a date', MEND_EMPTY);
  }
  if (typeof start !== 'string' && typeof end !== 'string') checkOrder(start, end, endAt);
  return { kind: 'interval', start, end };
}

function readEnd(cursor: Cursor): EdtfEnd {
  if (take(cursor, '..')) return 'open';
  return isAtEnd(cursor) || cursor.text[cursor.at] === '/' ? 'unknown' : readDate(cursor);
}

/** `[a..b]`, behind its bracket. */
function readOneOf(cursor: Cursor): EdtfOneOf {
  const earliest = cursor.text.startsWith('..', cursor.at) ? undefined : readDate(cursor);
  if (!take(cursor, '..')) throw faultHere(cursor, '".."', 'write a range as [a..b], [..b] or [a..]');
  const latestAt = cursor.at;
  const latest = cursor.text[latestAt] === ']' ? undefined : readDate(cursor);
  if (!take(cursor, ']')) throw faultHere(cursor, '"]"', 'close the range with ]');
  if (!earliest && !latest) throw new EdtfFault(latestAt, 'a range without a date', MEND_EMPTY);
  if (earliest && latest) checkOrder(earliest, latest, latestAt);
  return { kind: 'one-of', ...(earliest && { earliest }), ...(latest && { latest }) };
}

/** `2020-05/2020` is in order: the end may lie in any month. `2020-05/2020-04` is not. */
function checkOrder(start: EdtfDate, end: EdtfDate, endAt: number): void {
  const first = boundsOf(start).earliest;
  const { earliest, latest } = boundsOf(end);
  const isPeriod = latest > earliest;
  if (latest < first || (isPeriod && latest === first)) {
    throw new EdtfFault(endAt, 'the end lies before the start', 'put the earlier date first');
  }
}

function unexpected(cursor: Cursor): EdtfFault {
  const character = cursor.text.charAt(cursor.at);
  if ('~?%'.includes(character)) {
    return faultHere(cursor, 'the end', 'put one of ~ ? % (both) behind a date, and none behind a time');
  }
  return faultHere(cursor, 'the end', MEND_FORM);
}

import { boundsOf, formatEdtf, parseEdtf, type EdtfDate } from '../../model/dates/index.js';
import { hasItsWeekday, type Candidate } from '../../model/dates/written/index.js';

const DAY_MS = 86_400_000;

/** Successive dates of a narrative are at most so far apart: about three months. */
const CONTINUED_MS = 92 * DAY_MS;

/** Returns the day, month or year of a date that has its year, the first of what lasted; undefined for others. */
function dayOf(edtf: string | undefined): EdtfDate | undefined {
  const read = edtf === undefined ? undefined : parseEdtf(edtf);
  if (!read?.ok) return undefined;
  const { value } = read;
  if (value.kind === 'date') return value;
  const first = value.kind === 'interval' ? value.start : value.earliest;
  return typeof first === 'string' ? undefined : first;
}

/** Returns true for a day or a month of a year. */
function isCertain({ precision }: EdtfDate): boolean {
  return precision === 'day' || precision === 'time' || precision === 'month';
}

/** Returns the last date of some that has its year, and not the year alone unless it is in the sentence that begins at `from`. */
export function lastWithYear(
  candidates: readonly Candidate[],
  from: number,
  to = Infinity,
): string | undefined {
  return candidates
    .filter(({ end, certainty }) => end <= to && certainty !== 'vague')
    .map(({ start, edtf }) => ({ start, date: dayOf(edtf) }))
    .flatMap(({ start, date }) =>
      date && (isCertain(date) || (date.precision === 'year' && start >= from)) ? formatEdtf(date) : [],
    )
    .at(-1);
}

/**
 * Returns the reading of words without a year that is the nearest to a date before them, and not after the publication.
 *
 * @param readIn reads them in a year, which is given as EDTF
 */
export function readNear(
  near: string,
  published: string | undefined,
  words: string,
  readIn: (year: string) => Candidate | undefined,
): Candidate | undefined {
  const base = dayOf(near);
  if (!base) return undefined;
  const at = boundsOf(base).earliest;
  const years = isCertain(base) ? [base.year, base.year + 1, base.year - 1] : [base.year];
  return years
    .flatMap((year) => {
      const read = readIn(formatEdtf({ ...PLAIN_YEAR, year }));
      const date = dayOf(read?.edtf);
      if (!read || !date || !hasItsWeekday(words, read.edtf ?? '')) return [];
      return isAfter(read.edtf, published) ? [] : [{ read, off: Math.abs(boundsOf(date).earliest - at) }];
    })
    .sort((a, b) => a.off - b.off)[0]?.read;
}

const PLAIN_YEAR = { kind: 'date', precision: 'year', approximate: false, uncertain: false } as const;

/** Returns true where a date is soon after another one, as what a text tells next is. */
export function isContinued(edtf: string | undefined, near: string): boolean {
  const [date, base] = [dayOf(edtf), dayOf(near)];
  if (!date || !base || !isCertain(base)) return false;
  const later = boundsOf(date).earliest - boundsOf(base).earliest;
  return later >= 0 && later <= CONTINUED_MS;
}

/** Returns true where a date begins after the day, month or year of a publication. */
export function isAfter(edtf: string | undefined, published: string | undefined): boolean {
  const [date, last] = [dayOf(edtf), dayOf(published?.replace(/T.*$/u, ''))];
  return date !== undefined && last !== undefined && boundsOf(date).earliest >= boundsOf(last).latest;
}

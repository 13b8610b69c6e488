import { foldName } from '../../tables/columns.js';
import type { GridRow } from './grid.js';

/** Columns that have the rest of a date whose year is in a column of its own, by their places; -1 for none. */
export interface PartColumns {
  readonly month: number;
  readonly day: number;
}

/** Names of columns, folded as `foldName` does, in the languages of the interface. */
const YEARS = ['year', 'jahr', 'annee', 'ano', '年', '年份'];
const MONTHS = ['month', 'monat', 'mois', 'mes', '月', '月份'];
const DAYS = ['day', 'tag', 'jour', 'dia', '日'];
/** What stands before or behind them where there are two dates. */
const ENDS: Readonly<Record<'start' | 'end', readonly string[]>> = {
  start: ['', 'start', 'begin', 'from'],
  end: ['end', 'to', 'until', 'ende'],
};
const YEAR = /^[+-]?\d{1,4}$/;
const NUMBER = /^\d{1,2}$/;

/** Returns the columns of month and day beside a column of years; undefined where the column is none, or has neither. */
export function partColumnsOf(
  names: readonly string[],
  year: number,
  which: 'start' | 'end',
): PartColumns | undefined {
  const folded = names.map(foldName);
  const find = (words: readonly string[]): number =>
    folded.findIndex((name) =>
      ENDS[which].some((end) => words.some((word) => name === end + word || name === word + end)),
    );
  if (year < 0 || find(YEARS) !== year) return undefined;
  const [month, day] = [find(MONTHS), find(DAYS)];
  return month < 0 ? undefined : { month, day };
}

/** Returns the date of a row in one text; its year alone where the rest is empty, or is no month. */
export function joinedParts(year: string, { cells }: GridRow, { month, day }: PartColumns): string {
  const [monthText, dayText] = [cells[month]?.trim() ?? '', cells[day]?.trim() ?? ''];
  if (monthText === '' || !YEAR.test(year)) return year;
  // A month in words, as in a date in words.
  if (!NUMBER.test(monthText)) return `${dayText} ${monthText} ${year}`.trim();
  const [sign = '', digits = year] = /^([+-]?)(\d+)$/.exec(year)?.slice(1) ?? [];
  const whole = [
    digits.padStart(4, '0'),
    monthText.padStart(2, '0'),
    ...(dayText === '' ? [] : [dayText.padStart(2, '0')]),
  ];
  return sign + whole.join('-');
}

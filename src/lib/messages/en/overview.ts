import type { OverviewMessages } from '../overview.js';
import type { ReadTime, TimeSpan } from '../span.js';
import { englishAxis } from './axis.js';
import { englishDates } from './dates.js';

export const englishOverview: OverviewMessages = {
  title: 'Overview',
  start: 'Beginning of the time shown',
  window: 'Time shown',
  end: 'End of the time shown',
  time: timeInWords,
  span: spanInWords,
  shown: (span, shown, all) => `${span}, ${shown} of ${events(all)}`,
  chosen: (title, date, place, all) => `${title}, ${date}, ${place} of ${all}`,

  goTo: 'Go to a date',
  date: 'Date',
  forms: 'Such as 8 Sept 2020, 8/9/2020 (the day first), Sept 2020, autumn 2020, Q3 2020 or 2020',
  go: 'Go',
  sentences: (sentences) => sentences.join(' '),
  close: 'Close',
  unread: {
    empty: () => 'No date yet.',
    word: (found) => `“${found}” is not read as part of a date.`,
    year: (found) => `“${found}” names no year; a year has four digits.`,
    calendar: (found) => `“${found}” is not in the calendar.`,
    form: (found) => `“${found}” is not read as a date.`,
  },
  readAs: {
    'day-first': (date) => `Read as ${date}, the day first.`,
    'month-first': (date) => `Read as ${date}, the month first.`,
  },
  found: (date, found) => `${date}: ${found === 0 ? 'no event' : events(found)}.`,
  reaching: (reaching, isBesideOthers) =>
    `${reaching}${isBesideOthers ? ' more' : ''} ${reaching === 1 ? 'reaches' : 'reach'} into this time or may belong to it.`,
  nearest: (title, date) => `Nearest: ${title}, ${date}`,
};

function events(count: number): string {
  return `${count} event${count === 1 ? '' : 's'}`;
}

function timeInWords({ year, month, day, hour, minute }: ReadTime, unit: TimeSpan['unit']): string {
  if (unit === 'year') return englishDates.year(year);
  if (unit === 'month') return englishDates.month(month, year);
  const date = englishDates.day(day, month, year);
  return unit === 'day' ? date : `${date}, ${englishAxis.clock(hour, minute)}`;
}

/** What both ends share is said once, at the end. */
function spanInWords({ unit, first, last }: TimeSpan): string {
  const [from, to] = [timeInWords(first, unit), timeInWords(last, unit)];
  if (from === to) return to;
  if (first.year !== last.year || unit === 'year') return `${from} to ${to}`;
  if (unit === 'month') return `${englishAxis.month(first.month)} to ${to}`;
  const isOneMonth = first.month === last.month;
  if (unit === 'day')
    return `${isOneMonth ? first.day : englishDates.dayInYear(first.day, first.month)} to ${to}`;
  const isOneDay = isOneMonth && first.day === last.day;
  return `${from} to ${isOneDay ? englishAxis.clock(last.hour, last.minute) : to}`;
}

/** Dates in English: “8 September 2020”, “about August 2020”, “44 BC”. */
import { twoDigits, zone } from '../clock.js';
import type { DateMessages } from '../types/dates.js';
import { needsEra, yearFigures, type Scales } from '../years.js';
import phrases from './phrases.js';

const SHORT_MONTHS = 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' ');
const SCALES: Scales = [
  [1e9, (count) => `${phrases.number(count)} billion`],
  [1e6, (count) => `${phrases.number(count)} million`],
];
const SEASONS = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

const dates: DateMessages = {
  year,
  decade(firstYear) {
    // “The 1900s” is a century to most, so the first decade of one is spelt out, and so are those before 100.
    const isPlain = firstYear > 100 && firstYear % 100 !== 0;
    return isPlain ? `the ${firstYear}s` : years(firstYear, firstYear + 9);
  },
  season(season, ofYear) {
    // Winter runs into the next year: “winter 2020–21”.
    return `${SEASONS[season]} ${season === 24 ? years(ofYear, ofYear + 1) : year(ofYear)}`;
  },
  month: (month, ofYear) => `${phrases.month(month)} ${year(ofYear)}`,
  day: (day, month, ofYear) => `${day} ${phrases.month(month)} ${year(ofYear)}`,
  shortDay: (day, month, ofYear) => `${day} ${SHORT_MONTHS[month - 1]} ${year(ofYear)}`,
  dayInYear,
  range: (start, end) => [
    start.month === end.month ? String(start.day) : dayInYear(start.day, start.month),
    dates.day(end.day, end.month, end.year),
  ],
  time(day, { hour, minute, second }, offset) {
    const clock = [hour, minute, ...(second === undefined ? [] : [second])].map(twoDigits).join(':');
    return `${day}, ${clock} (${zone(offset)})`;
  },
  someTimeIn: (period) => `some time in ${period}`,
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  lasted: (start, end) => `${start} to ${end}`,
  startOpen: (end) => `up to ${end}, start open`,
  startUnknown: (end) => `up to ${end}, start unknown`,
  endOpen: (start) => `from ${start} on`,
  endUnknown: (start) => `from ${start}, end unknown`,
  between: (earliest, latest) => `between ${earliest} and ${latest}`,
  notAfter: (latest) => `by ${latest}`,
  notBefore: (earliest, at) => `${{ time: 'at', day: 'on', period: 'in' }[at]} or after ${earliest}`,
};
export default dates;

function dayInYear(day: number, month: number): string {
  return `${day} ${phrases.month(month)}`;
}

/** The year 0 is 1 BC; “AD” only where a bare number could be a day or a short form: “March AD 44”. */
function year(number: number): string {
  const figures = yearFigures(number, phrases.number, SCALES);
  if (number <= 0) return `${figures} BC`;
  return needsEra(number) ? `AD ${figures}` : figures;
}

/** “2020–21”, “1999–2000”, “50–41 BC”, “1 BC–AD 9”. */
function years(first: number, last: number): string {
  if (last <= 0) return `${1 - first}–${year(last)}`;
  const isOneCentury = first >= 1000 && Math.floor(first / 100) === Math.floor(last / 100);
  return `${year(first)}–${isOneCentury ? twoDigits(last % 100) : year(last)}`;
}

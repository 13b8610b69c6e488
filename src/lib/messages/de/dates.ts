import { twoDigits, zone } from '../clock.js';
import type { DateMessages } from '../types/dates.js';
import { needsEra, yearFigures, type Scales } from '../years.js';
import phrases from './phrases.js';

/** Dates in German: „8. September 2020“, „etwa August 2020“, „44 v. Chr.“ */
const SHORT_MONTHS = 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' ');
const SCALES: Scales = [
  [1e9, (count) => `${phrases.number(count)} Mrd.`],
  [1e6, (count) => `${phrases.number(count)} Mio.`],
];
const SEASONS = { 21: 'Frühjahr', 22: 'Sommer', 23: 'Herbst', 24: 'Winter' };

const dates: DateMessages = {
  year,
  decade(firstYear) {
    // „1900er-Jahre“ is a century to many, so the first decade of one is spelt out, and so are those before 100.
    const isPlain = firstYear > 100 && firstYear % 100 !== 0;
    return isPlain ? `${firstYear}er-Jahre` : years(firstYear, firstYear + 9, '–');
  },
  season(season, ofYear) {
    // Winter runs into the next year: „Winter 2020/21“.
    return `${SEASONS[season]} ${season === 24 ? years(ofYear, ofYear + 1, '/') : year(ofYear)}`;
  },
  month: (month, ofYear) => `${phrases.month(month)} ${year(ofYear)}`,
  day: (day, month, ofYear) => `${dayInYear(day, month)} ${year(ofYear)}`,
  shortDay: (day, month, ofYear) => `${day}. ${SHORT_MONTHS[month - 1]} ${year(ofYear)}`,
  dayInYear,
  range: (start, end) => [
    start.month === end.month ? `${start.day}.` : dayInYear(start.day, start.month),
    dates.day(end.day, end.month, end.year),
  ],
  time(day, { hour, minute, second }, offset) {
    const clock = [hour, minute, ...(second === undefined ? [] : [second])].map(twoDigits).join(':');
    return `${day}, ${clock} Uhr (${zone(offset)})`;
  },
  someTimeIn(period) {
    if (period.startsWith(ABOUT)) return `irgendwann, ${period}`;
    return `irgendwann ${/^\d/.test(period) ? 'im Jahr' : 'im'} ${period}`;
  },
  about: (date) => `${ABOUT}${date}`,
  uncertain: (date) => `${date} (unsicher)`,
  lasted: (start, end) => `${start} bis ${end}`,
  startOpen: (end) => `bis ${end}, Beginn offen`,
  startUnknown: (end) => `bis ${end}, Beginn unbekannt`,
  endOpen: (start) => `ab ${start}`,
  endUnknown: (start) => `ab ${start}, Ende unbekannt`,
  between: (earliest, latest) => `zwischen ${onDay('dem', earliest)} und ${onDay('dem', latest)}`,
  notAfter: (latest) => `spätestens ${onDay('am', latest)}`,
  notBefore: (earliest) => `frühestens ${onDay('am', earliest)}`,
};
export default dates;

const ABOUT = 'etwa ';

/** A day has a word before it, a month and a year have none: „am 8. September“, „September 2020“. */
function onDay(word: string, date: string): string {
  return /^\d+\.(?!\d)/.test(date) ? `${word} ${date}` : date;
}

function dayInYear(day: number, month: number): string {
  return `${day}. ${phrases.month(month)}`;
}

/** The year 0 is 1 v. Chr.; „n. Chr.“ only where a bare number could be a day or a short form. */
function year(number: number): string {
  const figures = yearFigures(number, phrases.number, SCALES);
  if (number <= 0) return `${figures} v. Chr.`;
  return needsEra(number) ? `${figures} n. Chr.` : figures;
}

/** „2020/21“, „1999/2000“, „50–41 v. Chr.“, „1 v. Chr.–9 n. Chr.“ */
function years(first: number, last: number, to: '–' | '/'): string {
  if (last <= 0) return `${1 - first}${to}${year(last)}`;
  const isOneCentury = first >= 1000 && Math.floor(first / 100) === Math.floor(last / 100);
  return `${year(first)}${to}${isOneCentury ? twoDigits(last % 100) : year(last)}`;
}

import { twoDigits, zone } from '../clock.js';
import type { DateMessages } from '../types/dates.js';
import { needsEra, yearFigures, type Scales } from '../years.js';
import phrases from './phrases.js';

/** Dates in French: « 8 septembre 2020 », « vers août 2020 », « 44 av. J.-C. » */
const SHORT_MONTHS = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' ');
const SCALES: Scales = [
  [1e9, (count) => phrases.counted(count, { one: 'milliard', other: 'milliards' })],
  [1e6, (count) => phrases.counted(count, { one: 'million', other: 'millions' })],
];
const SEASONS = { 21: 'printemps', 22: 'été', 23: 'automne', 24: 'hiver' };

const dates: DateMessages = {
  year,
  decade(firstYear) {
    // « Les années 1900 » is a century to many, so the first decade of one is spelt out, and so are those before 100.
    const isPlain = firstYear > 100 && firstYear % 100 !== 0;
    return isPlain ? `années ${firstYear}` : years(firstYear, firstYear + 9);
  },
  season(season, ofYear) {
    // Winter runs into the next year: « hiver 2020-2021 ».
    return `${SEASONS[season]} ${season === 24 ? years(ofYear, ofYear + 1) : year(ofYear)}`;
  },
  month: (month, ofYear) => `${phrases.month(month)} ${year(ofYear)}`,
  day: (day, month, ofYear) => `${dayInYear(day, month)} ${year(ofYear)}`,
  shortDay: (day, month, ofYear) => `${ordinal(day)} ${SHORT_MONTHS[month - 1]} ${year(ofYear)}`,
  dayInYear,
  range: (start, end) => [
    start.month === end.month ? ordinal(start.day) : dayInYear(start.day, start.month),
    dates.day(end.day, end.month, end.year),
  ],
  time(day, { hour, minute, second }, offset) {
    const clock = [hour, minute, ...(second === undefined ? [] : [second])].map(twoDigits).join(':');
    return `${day}, ${clock} (${zone(offset)})`;
  },
  someTimeIn: (period) => `${period}, moment non précisé`,
  about: (date) => `vers ${date}`,
  uncertain: (date) => `${date} (incertain)`,
  lasted: (start, end) => (isDay(start) ? `du ${start} au ${end}` : `${from(start)} à ${end}`),
  startOpen: (end) => `${until(end)}, début ouvert`,
  startUnknown: (end) => `${until(end)}, début inconnu`,
  endOpen: (start) => `à partir ${from(start)}`,
  endUnknown: (start) => `à partir ${from(start)}, fin inconnue`,
  between: (earliest, latest) => `entre ${on(earliest)} et ${on(latest)}`,
  notAfter: (latest) => `au plus tard ${on(latest)}`,
  notBefore: (earliest) => `au plus tôt ${on(earliest)}`,
};
export default dates;

/** « 8 septembre 2020 », and the « 8 » of « 8 et 10 septembre »; no year. */
function isDay(date: string): boolean {
  return /^\d{1,2}(?:er)?(?:$| (?!av|apr|mill))/.test(date);
}

/** « le 8 septembre 2020 », « 2020 » */
function on(date: string): string {
  return isDay(date) ? `le ${date}` : date;
}

/** « du 8 septembre 2020 », « de 2020 », « d’août 2020 », « des années 1920 » */
function from(date: string): string {
  if (isDay(date) || date.startsWith('printemps')) return `du ${date}`;
  if (date.startsWith('années')) return `des ${date}`;
  return /^[aého]/.test(date) ? `d’${date}` : `de ${date}`;
}

/** « jusqu’au 8 septembre 2020 », « jusqu’en 2020 », « jusqu’aux années 1920 » */
function until(date: string): string {
  if (isDay(date) || date.startsWith('printemps')) return `jusqu’au ${date}`;
  if (date.startsWith('années')) return `jusqu’aux ${date}`;
  return date.startsWith('vers') ? `jusque ${date}` : `jusqu’en ${date}`;
}

/** The first of a month alone has an ordinal: « 1er septembre ». */
function ordinal(day: number): string {
  return day > 1 ? String(day) : `${day}er`;
}

function dayInYear(day: number, month: number): string {
  return `${ordinal(day)} ${phrases.month(month)}`;
}

/** The year 0 is 1 av. J.-C.; « apr. J.-C. » only where a bare number could be a day or a short form. */
function year(number: number): string {
  const figures = yearFigures(number, phrases.number, SCALES);
  if (number <= 0) return `${figures} av. J.-C.`;
  return needsEra(number) ? `${figures} apr. J.-C.` : figures;
}

/** « 2020-2021 », « 50-41 av. J.-C. », « 1 av. J.-C.-9 apr. J.-C. » */
function years(first: number, last: number): string {
  return `${last <= 0 ? 1 - first : year(first)}–${year(last)}`;
}

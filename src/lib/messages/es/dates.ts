import { twoDigits, zone } from '../clock.js';
import type { DateMessages } from '../types/dates.js';
import { needsEra, yearFigures, type Scales } from '../years.js';
import phrases from './phrases.js';

/** Dates in Spanish: «8 de septiembre de 2020», «hacia agosto de 2020», «44 a. C.» */
const SHORT_MONTHS = 'ene. feb. mar. abr. may. jun. jul. ago. sept. oct. nov. dic.'.split(' ');
/** A thousand million has no short word. */
const SCALES: Scales = [[1e6, (count) => phrases.counted(count, { one: 'millón', other: 'millones' })]];
const SEASONS = { 21: 'primavera', 22: 'verano', 23: 'otoño', 24: 'invierno' };

const dates: DateMessages = {
  year,
  decade(firstYear) {
    // «Los años 1900» is a century to many, so the first decade of one is spelt out, and so are those before 100.
    const isPlain = firstYear > 100 && firstYear % 100 !== 0;
    return isPlain ? `década de ${firstYear}` : years(firstYear, firstYear + 9);
  },
  season(season, ofYear) {
    // Winter runs into the next year: «invierno de 2020-2021».
    return `${SEASONS[season]} de ${season === 24 ? years(ofYear, ofYear + 1) : year(ofYear)}`;
  },
  month: (month, ofYear) => `${phrases.month(month)} de ${year(ofYear)}`,
  day: (day, month, ofYear) => `${dayInYear(day, month)} de ${year(ofYear)}`,
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
  someTimeIn: (period) => `${period}, momento no precisado`,
  about: (date) => `hacia ${date}`,
  uncertain: (date) => `${date} (dudoso)`,
  lasted: (start, end) => (isDay(start) ? `del ${start} al ${end}` : `de ${start} a ${end}`),
  startOpen: (end) => `hasta ${on(end)}, inicio abierto`,
  startUnknown: (end) => `hasta ${on(end)}, inicio desconocido`,
  endOpen: (start) => `desde ${on(start)}`,
  endUnknown: (start) => `desde ${on(start)}, fin desconocido`,
  between: (earliest, latest) => `entre ${on(earliest)} y ${on(latest)}`,
  notAfter: (latest) => `a más tardar ${on(latest)}`,
  notBefore: (earliest) => `no antes ${isDay(earliest) ? 'del' : 'de'} ${earliest}`,
};
export default dates;

/** «8 de septiembre de 2020», and the «8» of «8 y 10 de septiembre»; no year. */
function isDay(date: string): boolean {
  return /^\d{1,2}(?:$| de )/.test(date);
}

/** «el 8 de septiembre de 2020», «2020» */
function on(date: string): string {
  return isDay(date) ? `el ${date}` : date;
}

function dayInYear(day: number, month: number): string {
  return `${day} de ${phrases.month(month)}`;
}

/** The year 0 is 1 a. C.; «d. C.» only where a bare number could be a day or a short form. */
function year(number: number): string {
  const figures = yearFigures(number, phrases.number, SCALES);
  if (number <= 0) return `${figures} a. C.`;
  return needsEra(number) ? `${figures} d. C.` : figures;
}

/** «2020-2021», «50-41 a. C.», «1 a. C.-9 d. C.» */
function years(first: number, last: number): string {
  return `${last <= 0 ? 1 - first : year(first)}–${year(last)}`;
}

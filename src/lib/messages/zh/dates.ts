import { twoDigits, zone } from '../clock.js';
import type { DateMessages } from '../types/dates.js';
import { needsEra, yearFigures, type Scales } from '../years.js';

/** Dates in Chinese: “2020年9月8日”, “约2020年8月”, “公元前44年”. */

const SCALES: Scales = [
  [1e8, (count) => `${count}亿`],
  [1e4, (count) => `${count}万`],
];
const SEASONS = { 21: '春', 22: '夏', 23: '秋', 24: '冬' };
const UNCERTAIN = '（存疑）';
/** Between two numbers: the mark of a span of time in GB/T 15834. */
const TO = '—';

const dates: DateMessages = {
  year,
  decade(firstYear) {
    // The first decade of a century has no name of its own.
    const isPlain = firstYear > 100 && firstYear % 100 !== 0;
    return isPlain
      ? `${Math.floor(firstYear / 100) + 1}世纪${firstYear % 100}年代`
      : years(firstYear, firstYear + 9);
  },
  season(season, ofYear) {
    // Winter runs into the next year: “2020—2021年冬”.
    return `${season === 24 ? years(ofYear, ofYear + 1) : year(ofYear)}${SEASONS[season]}`;
  },
  month: (month, ofYear) => `${year(ofYear)}${month}月`,
  day: fullDay,
  shortDay: fullDay,
  dayInYear,
  range: (start, end) => [
    fullDay(start.day, start.month, start.year),
    start.month === end.month ? `${end.day}日` : dayInYear(end.day, end.month),
  ],
  time(day, { hour, minute, second }, offset) {
    const clock = [hour, minute, ...(second === undefined ? [] : [second])].map(twoDigits).join(':');
    return `${day} ${clock}（${zone(offset)}）`;
  },
  someTimeIn(period) {
    const isUncertain = period.endsWith(UNCERTAIN);
    const plain = isUncertain ? period.slice(0, -UNCERTAIN.length) : period;
    return `${plain}内某时${isUncertain ? UNCERTAIN : ''}`;
  },
  about: (date) => `约${date}`,
  uncertain: (date) => `${date}${UNCERTAIN}`,
  lasted: (start, end) => `${start}至${end}`,
  startOpen: (end) => `至${end}，起始不限`,
  startUnknown: (end) => `至${end}，起始时间不详`,
  endOpen: (start) => `${start}起`,
  endUnknown: (start) => `${start}起，结束时间不详`,
  between: (earliest, latest) => `${earliest}至${latest}之间`,
  notAfter: (latest) => `不晚于${latest}`,
  notBefore: (earliest) => `不早于${earliest}`,
};
export default dates;

/** The year 0 is 公元前1年; 公元 only where a bare number could be a day or a short form. */
function year(number: number): string {
  return `${yearNumber(number)}年`;
}

function yearNumber(number: number): string {
  const figures = yearFigures(number, String, SCALES);
  if (number <= 0) return `公元前${figures}`;
  return needsEra(number) ? `公元${figures}` : figures;
}

/** “2020—2021年”, “公元前50—前41年”, “公元前1—公元9年”. */
function years(first: number, last: number): string {
  return `${yearNumber(first)}${TO}${last <= 0 ? `前${1 - last}` : yearNumber(last)}年`;
}

function dayInYear(day: number, month: number): string {
  return `${month}月${day}日`;
}

function fullDay(day: number, month: number, ofYear: number): string {
  return `${year(ofYear)}${dayInYear(day, month)}`;
}

/** The words of the generator of written dates, by language. */
// prettier-ignore
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;
const SHORT = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const HAN = [...'〇一二三四五六七八九'];

export type Language = 'en' | 'zh';

export function monthName(month: number): string {
  return at(MONTHS, month - 1);
}

export function shortMonth(month: number): string {
  return at(SHORT, month - 1);
}

export function weekdayName(weekday: number, language: Language): string {
  return language === 'en' ? at(WEEKDAYS, weekday - 1) : `周${'一二三四五六日'.charAt(weekday - 1)}`;
}

/** Returns the season's name; 21 is spring, as in EDTF. */
export function seasonName(season: number, language: Language): string {
  return language === 'en' ? at(SEASONS, season - 21) : '春夏秋冬'.charAt(season - 21);
}

export function ordinal(day: number): string {
  const teen = day % 100 > 10 && day % 100 < 14;
  return `${String(day)}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
}

/** Returns a year digit by digit: 二〇二〇. */
export function hanDigits(year: number): string {
  return [...String(year)].map((digit) => at(HAN, Number(digit))).join('');
}

/** Returns a number from 1 to 99 in Chinese numerals: 二十一. */
export function hanNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 ? '' : at(HAN, value % 10);
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : at(HAN, tens)}十${ones}`;
}

function at(values: readonly string[], index: number): string {
  const value = values[index];
  if (value === undefined) throw new Error(`no word for ${String(index)}`);
  return value;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEdtf, parseEdtf } from '../../../src/lib/model/dates/index.js';
import { readTyped } from '../../../src/lib/model/dates/typed.js';
import { dateInWords } from '../../../src/lib/messages/date.js';
import englishDates from '../../../src/lib/messages/en/dates.js';

const read = (text: string): string => {
  const typed = readTyped(text);
  return typed.ok
    ? `${formatEdtf(typed.date)}${typed.reading === 'plain' ? '' : ` ${typed.reading}`}`
    : `${typed.fault}: ${typed.found}`;
};

describe('a typed date', () => {
  it.each([
    ['2020', '2020'],
    [' 2020 ', '2020'],
    ['Sept 2020', '2020-09'],
    ['sep. 2020', '2020-09'],
    ['September, 2020', '2020-09'],
    ['2020 September', '2020-09'],
    ['9/2020', '2020-09'],
    ['2020-9', '2020-09'],
    ['2020/09', '2020-09'],
    ['2020-09-08', '2020-09-08'],
    ['2020-9-8', '2020-09-08'],
    ['2020.9.8', '2020-09-08'],
    ['2020/9/8', '2020-09-08'],
    ['8 Sept 2020', '2020-09-08'],
    ['8th of September 2020', '2020-09-08'],
    ['Sept 8, 2020', '2020-09-08'],
    ['September the 8th, 2020', '2020-09-08'],
    ['on 8 September 2020', '2020-09-08'],
    ['8-Sep-2020', '2020-09-08'],
    ['29 Feb 2020', '2020-02-29'],
    // The day first, and said so where it could be the month.
    ['8.9.2020', '2020-09-08 day-first'],
    ['8/9/2020', '2020-09-08 day-first'],
    ['08/09/2020', '2020-09-08 day-first'],
    ['13/9/2020', '2020-09-13'],
    ['9/13/2020', '2020-09-13 month-first'],
    ['9/9/2020', '2020-09-09'],
    // Longer and shorter times.
    ['Q3 2020', '2020-07/2020-09'],
    ['2020 q1', '2020-01/2020-03'],
    ['2020-Q4', '2020-10/2020-12'],
    ['autumn 2020', '2020-23'],
    ['Fall of 2020', '2020-23'],
    ['winter 2020', '2020-24'],
    ['44 BC', '-0043'],
    ['15 March 44 BC', '-0043-03-15'],
    ['12000', 'Y12000'],
    // EDTF.
    ['202X', '202X'],
    ['2020-21', '2020-21'],
    ['[..2020-09-08]', '[..2020-09-08]'],
    ['2020-08/2020-09', '2020-08/2020-09'],
    ['2020-09-08T22:25+08:00', '2020-09-08T22:25+08:00'],
    // Chinese.
    ['2020年', '2020'],
    ['2020年9月', '2020-09'],
    ['2020年9月8日', '2020-09-08'],
    ['2020 年 9 月 8 日', '2020-09-08'],
    ['２０２０年９月８日', '2020-09-08'],
    ['2020年九月8号', '2020-09-08'],
    ['2020年十一月', '2020-11'],
    ['2020年秋季', '2020-23'],
    ['2020年秋', '2020-23'],
    ['2020年第三季度', '2020-07/2020-09'],
    ['公元前44年', '-0043'],
    // Eras, on either side of the year and of the day.
    ['20,000 BC', 'Y-19999'],
    ['9,000 BCE', '-8999'],
    ['7 BC April 12', '-0006-04-12'],
    ['April 12, 7 BC', '-0006-04-12'],
    ['12 April 7 BC', '-0006-04-12'],
    ['April 7 BC', '-0006-04'],
    ['68 AD', '0068'],
    ['AD 68', '0068'],
    ['A.D. 68', '0068'],
    ['68 CE', '0068'],
    ['9 June AD 68', '0068-06-09'],
    ['9 June 68 AD', '0068-06-09'],
    ['公元前7年4月12日', '-0006-04-12'],
    ['公元68年', '0068'],
    ['1274/72 BC', '-1273/-1271'],
    ['300–290 BC', '-0299/-0289'],
    // Longer times.
    ['the 1870s', '187X'],
    ['1870s', '187X'],
    ['19世纪70年代', '187X'],
    ['19th century', '1801/1900'],
    ['20世纪', '1901/2000'],
    ['1804–1811', '1804/1811'],
    ['1804/11', '1804-11'],
    ['1804–11', '1804/1811'],
    ['from 3 to 5 May 1931', '1931-05-03/1931-05-05'],
    ['3–5 May 1931', '1931-05-03/1931-05-05'],
    ['between 1804 and 1811', '[1804..1811]'],
    ['c. 1340', '1340~'],
    ['circa 1340', '1340~'],
    ['early May 1931', '[1931-05-01..1931-05-10]'],
    ['first half of 1931', '1931-01/1931-06'],
    ['1931年5月初', '[1931-05-01..1931-05-10]'],
    ['since 1931', '1931/..'],
    // Numbers in words.
    ['the second of May 1931', '1931-05-02'],
    ['一九三一年五月二日', '1931-05-02'],
    ['民国二十年', '1931'],
    ['明治元年', '1868'],
    ['-0043', '-0043'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['', 'empty: '],
    ['   ', 'empty: '],
    ['Settembre 2020', 'word: settembre'],
    ['next week', 'word: next'],
    ['8 September', 'year: 8 September'],
    ['September', 'year: September'],
    ['9月8日', 'year: 9月8日'],
    ['8/9/20', 'year: 8/9/20'],
    ['20', 'year: 20'],
    ['31 September 2020', 'calendar: 31 September 2020'],
    ['29.2.2019', 'calendar: 29.2.2019'],
    ['2020年13月', 'calendar: 2020年13月'],
    ['31/31/2020', 'calendar: 31/31/2020'],
    ['30000000000', 'calendar: 30000000000'],
    ['1 2 3 2020', 'form: 1 2 3 2020'],
    ['8 2020 9', 'form: 8 2020 9'],
    ['Sept Q3 2020', 'form: Sept Q3 2020'],
    ['?!', 'form: ?!'],
    // Nothing is guessed of eras, signs and thousands.
    ['0 BC', 'zero: 0 BC'],
    ['AD 0', 'zero: AD 0'],
    ['公元前0年', 'zero: 公元前0年'],
    ['-300', 'sign: -300'],
    ['+1931', 'sign: +1931'],
    ['−44', 'sign: −44'],
    ['1,931', 'thousands: 1,931'],
    ['1.931', 'thousands: 1.931'],
    ['1’931', 'thousands: 1’931'],
    ['May 1,931', 'thousands: 1,931'],
    ['last month', 'word: last'],
    ['Tuesday', 'word: tuesday'],
    ['on the 8th', 'year: on the 8th'],
    ['上个月', 'word: 上个月'],
    ['31 April 44 BC', 'calendar: 31 April 44 BC'],
    ['2020/21/22', 'calendar: 2020/21/22'],
    ['14:30', 'year: 14:30'],
    ['3.2', 'year: 3.2'],
    ['24/7', 'year: 24/7'],
    ['2nd BC', 'year: 2nd BC'],
    ['前7年', 'year: 前7年'],
  ])('“%s” is not read: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  const day = fc
    .tuple(
      fc.integer({ min: 100, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, date]) => [String(year).padStart(4, '0'), month, date] as const);
  const two = (number: number): string => String(number).padStart(2, '0');

  it('is read as it is written, in both languages', () => {
    fc.assert(
      fc.property(day, ([year, month, date]) => {
        for (const edtf of [year, `${year}-${two(month)}`, `${year}-${two(month)}-${two(date)}`]) {
          const parsed = parseEdtf(edtf);
          if (!parsed.ok) throw new Error(edtf);
          expect(read(dateInWords(parsed.value, englishDates))).toBe(edtf);
        }
        expect(read(`${year}年${month}月${date}日`)).toBe(`${year}-${two(month)}-${two(date)}`);
      }),
    );
  });

  it('with the day before the month is never taken for another day than it says it is', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('.', '/', '-', ' '), ([year, month, date], sign) => {
        const answer = read([date, month, year].join(sign));
        const isEither = date <= 12 && date !== month;
        expect(answer).toBe(`${year}-${two(month)}-${two(date)}${isEither ? ' day-first' : ''}`);
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0129年月日 /.-QqBCX九sept[]') }), (text) => {
        expect(readTyped(text)).toHaveProperty('ok');
      }),
    );
  });
});

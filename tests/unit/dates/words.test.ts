import { describe, expect, it } from 'vitest';
import { type Edtf, parseEdtf } from '../../../src/lib/model/dates/index.js';
import { dateInWords, dayInWords, shortDay } from '../../../src/lib/messages/date.js';
import type { DateMessages } from '../../../src/lib/messages/types/dates.js';
import englishDates from '../../../src/lib/messages/en/dates.js';

describe('a date in words', () => {
  it.each([
    ['2020', '2020'],
    ['2020-08', 'August 2020'],
    ['2020-09-08', '8 September 2020'],
    ['2020-09-08T22:25+08:00', '8 September 2020, 22:25 (UTC+8)'],
    ['2020-09-08T22:25:42+08:00', '8 September 2020, 22:25:42 (UTC+8)'],
    ['2020-09-08T02:05Z', '8 September 2020, 02:05 (UTC)'],
    ['2020-09-08T02:05+00:00', '8 September 2020, 02:05 (UTC)'],
    ['2020-09-08T02:05+05:45', '8 September 2020, 02:05 (UTC+5:45)'],
    ['2020-09-08T02:05-03:30', '8 September 2020, 02:05 (UTC\u22123:30)'],
    ['2020-21', 'spring 2020'],
    ['2020-22', 'summer 2020'],
    ['2020-23', 'autumn 2020'],
    ['2020-24', 'winter 2020\u201321'],
    ['1999-24', 'winter 1999\u20132000'],
    ['-0001-24', 'winter 2\u20131 BC'],
    ['0000-24', 'winter 1 BC\u2013AD 1'],
    ['202X', 'the 2020s'],
    ['190X', '1900\u201309'],
    ['000X', '1 BC\u2013AD 9'],
    ['002X', 'AD 20\u2013AD 29'],
    ['-004X', '50\u201341 BC'],
    ['Y-300000', '300001 BC'],
    ['Y-66000000~', 'about 66 million BC'],
    ['Y-13800000000', '13.8 billion BC'],
    ['Y-13780000000', '13.78 billion BC'],
    ['Y-13787000000', '13,787 million BC'],
    ['Y-13799999999', '13,800,000,000 BC'],
    ['Y-1000000', '1 million BC'],
    ['Y5000000000', 'AD 5 billion'],
    ['Y1000001', 'AD 1,000,001'],
    ['Y-4600000000/Y-4000000000', '4.6 billion BC to 4 billion BC'],
    ['[..Y-4600000000]', 'by 4.6 billion BC'],
    ['2020-XX', 'some time in 2020'],
    ['2020-09-XX', 'some time in September 2020'],
    // qualifiers
    ['2020-08~', 'about August 2020'],
    ['2020-08?', 'August 2020 (uncertain)'],
    ['2020-08%', 'about August 2020 (uncertain)'],
    ['202X~', 'about the 2020s'],
    ['2020-XX?', 'some time in 2020 (uncertain)'],
    // years far off
    ['-0043', '44 BC'],
    ['-0043-03-15', '15 March 44 BC'],
    ['0000', '1 BC'],
    ['0044', 'AD 44'],
    ['0800', '800'],
    ['Y12000', '12000'],
    ['Y-12000~', 'about 12001 BC'],
    // a state that lasted
    ['2020-09-01/2020-09-10', '1 to 10 September 2020'],
    ['2020-08-28/2020-09-10', '28 August to 10 September 2020'],
    ['2019-12-28/2020-01-10', '28 December 2019 to 10 January 2020'],
    ['2020-09-08/2020-09-08', '8 September 2020'],
    ['2020-08/2020-09', 'August 2020 to September 2020'],
    ['2020-08/2020-09-08', 'August 2020 to 8 September 2020'],
    ['2020/2021', '2020 to 2021'],
    ['2020-XX/2021', 'some time in 2020 to 2021'],
    ['2020-09-01~/2020-09-10', 'about 1 September 2020 to 10 September 2020'],
    ['-0043-03-15/-0043-03-17', '15 to 17 March 44 BC'],
    ['/2020-09-08', 'up to 8 September 2020, start unknown'],
    ['../2020-09-08', 'up to 8 September 2020, start open'],
    ['2020-09-01/', 'from 1 September 2020, end unknown'],
    ['2020-09-01/..', 'from 1 September 2020 on'],
    // one moment of a range
    ['[..2020-09-08]', 'by 8 September 2020'],
    ['[..2020-09-08T22:25+08:00]', 'by 8 September 2020, 22:25 (UTC+8)'],
    ['[2020-09-01..]', 'on or after 1 September 2020'],
    ['[2020-09..]', 'in or after September 2020'],
    ['[2020-XX..]', 'in or after 2020'],
    ['[2020-09-01T08:00Z..]', 'at or after 1 September 2020, 08:00 (UTC)'],
    ['[2020-09-01..2020-09-10]', 'between 1 and 10 September 2020'],
    ['[2020-08-28..2020-09-10]', 'between 28 August and 10 September 2020'],
    ['[2020-08..2020-09]', 'between August 2020 and September 2020'],
    ['[2020..2020]', '2020'],
  ])('%s: %s', (edtf, words) => {
    expect(dateInWords(parse(edtf), englishDates)).toBe(words);
  });

  it('takes another catalogue', () => {
    const words: DateMessages = {
      ...englishDates,
      range: (start, end) => [`${start.day}.`, englishDates.day(end.day, end.month, end.year)],
      notAfter: (day) => `bis ${day}`,
    };
    expect(dateInWords(parse('[..2020]'), words)).toBe('bis 2020');
    expect(dateInWords(parse('2020-09-01/2020-09-10'), words)).toBe('1. to 10 September 2020');
  });
});

describe('a day in words', () => {
  it.each([
    [Date.UTC(2020, 8, 8), '8 September 2020', '8 Sept 2020'],
    [Date.UTC(2020, 8, 8, 23, 59, 59, 999), '8 September 2020', '8 Sept 2020'],
    [Date.UTC(2020, 4, 31), '31 May 2020', '31 May 2020'],
    [-1, '31 December 1969', '31 Dec 1969'],
    [Date.parse('-000043-03-15T00:00:00Z'), '15 March 44 BC', '15 Mar 44 BC'],
  ])('%d', (ms, long, short) => {
    expect(dayInWords(ms, englishDates)).toBe(long);
    expect(shortDay(ms, englishDates)).toBe(short);
  });

  it('names the twelve months', () => {
    const days = Array.from({ length: 12 }, (_, month) => shortDay(Date.UTC(2020, month, 1), englishDates));
    expect(days.map((day) => day.slice(2, -5)).join(' ')).toBe(
      'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec',
    );
  });

  it.each([Infinity, -Infinity, NaN, 9e15])('refuses %d', (ms) => {
    expect(() => dayInWords(ms, englishDates)).toThrow(RangeError);
    expect(() => shortDay(ms, englishDates)).toThrow(`no day at ${ms} ms`);
  });
});

function parse(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.what}`);
  return parsed.value;
}

import { describe, expect, it } from 'vitest';
import {
  checkedSpan,
  edtfOfParts,
  edtfOfSpan,
  importedDate,
} from '../../../src/lib/imports/dates/date-of-parts';

describe('the parts of a date', () => {
  it.each([
    [{ year: 2020 }, '2020'],
    [{ year: 2020, month: 9 }, '2020-09'],
    [{ year: 2020, month: 9, day: 8 }, '2020-09-08'],
    [{ year: -43, month: 3, day: 15 }, '-0043-03-15'],
    [{ year: 0 }, '0000'],
    [{ year: -13_800_000_000 }, 'Y-13800000000'],
    [{ year: 2020, month: 9, day: 8, time: '14:30' }, '2020-09-08'],
    [{ year: 2020, month: 9, day: 8, time: '14:30Z' }, '2020-09-08T14:30Z'],
    [{ year: 2020, month: 9, day: 8, time: '2:30 PM +08:00' }, '2020-09-08T14:30+08:00'],
    [{ year: 2020, month: 9, day: 8, time: ' ' }, '2020-09-08'],
  ])('%j is %s', (parts, edtf) => {
    expect(edtfOfParts(parts)).toBe(edtf);
  });

  it.each([
    [{ year: 2021, month: 2, day: 29 }],
    [{ year: 2020, month: 13 }],
    [{ year: 2020, day: 8 }],
    [{ year: 20.5 }],
    [{ year: Number.NaN }],
    [{ year: 2020, month: 9, day: 8, time: '25:00' }],
  ])('%j is no date', (parts) => {
    expect(edtfOfParts(parts)).toBeUndefined();
  });

  it('are a span with those of its end', () => {
    expect(edtfOfSpan('2020-07', '2020-09')).toBe('2020-07/2020-09');
    expect(edtfOfSpan('2020-07', '2020-07')).toBe('2020-07');
    expect(edtfOfSpan('2020-07', undefined)).toBe('2020-07');
  });

  it.each([
    ['2020-07', '2020-09', '2020-07/2020-09', false],
    ['2020-07', '2020-07', '2020-07', false],
    ['2020-07', undefined, '2020-07', false],
    ['2020-07', '2020-06', '2020-07', true],
    ['-0043', '-0044', '-0043', true],
    ['2020-09-08T14:30Z', '2020-09-08T14:30:00+02:00', '2020-09-08T14:30Z', true],
    ['[1801..1900]', '1914', '1801/1914', false],
  ])('from %s to %s are %s, with the end before the start: %s', (start, end, edtf, isReversed) => {
    expect(checkedSpan(start, end)).toEqual({ edtf, isReversed });
  });
});

it('a date from a file is inferred, says from where, and keeps the words of the file', () => {
  expect(importedDate('2020-09', 'row 3 of ferry.csv', ' early autumn ')).toEqual({
    edtf: '2020-09',
    asWritten: ['early autumn'],
    basis: 'inferred',
    reason: 'From row 3 of ferry.csv.',
  });
});

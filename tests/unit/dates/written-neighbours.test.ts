import { describe, expect, it } from 'vitest';
import { readWritten } from '../../../src/lib/model/dates/written/index.js';

/** A Thursday. */
const reference = '1926-05-20T09:00:00+02:00';

const read = (text: string, language: string): string =>
  readWritten(text, { language, reference })
    .map(({ edtf, certainty }) => `${edtf ?? '?'} ${certainty}`)
    .join('; ');

const alternatives = (text: string, language: string): readonly string[] =>
  readWritten(text, { language, reference }).flatMap((candidate) => candidate.alternatives);

describe('forms that were read as another date', () => {
  it.each([
    ['the 640s BC', '-0648/-0639 stated'],
    ['the 600s BC', '-0608/-0599 stated; -0698/-0599 stated'],
    ['the third week of April', '[1926-04-15..1926-04-21] stated'],
    ['the last week of February 1925', '[1925-02-22..1925-02-28] stated'],
    ['the fifth week of February 1925', ''],
    ['last week', '[1926-05-10..1926-05-16] relative'],
    ['the first day of May', '1926-05-01 stated'],
    ['the last day of February 1924', '1924-02-29 stated'],
    ['3 and 7 April 1926', '1926-04-03 stated; 1926-04-07 stated'],
    ['3 and 4 April 1926', '1926-04-03/1926-04-04 stated'],
    ['the day after 3 April', '1926-04-04 relative'],
    ['early in 1925', '[1925-01..1925-04] stated'],
    ['more than 300 years ago', '1626 relative'],
    ['half a year ago', ''],
    ['two and a half years ago', ''],
    ['two years ago', '1924 relative'],
  ])('%s', (text, expected) => {
    expect(read(text, 'en')).toBe(expected);
  });

  it.each([
    ['上上个月', '1926-03 relative'],
    ['上上週', '[1926-05-03..1926-05-09] relative'],
    ['公元6世纪', '0501/0600 stated'],
    ['公元前4世纪', '-0399/-0300 stated'],
    ['公元6年', '0006 stated'],
    ['上世纪初', '[1801..1833] relative'],
    ['上世纪70年代末', '[1877..1879] stated'],
    ['三年多前', '1923 relative'],
    ['三个多月前', '1926-02 relative'],
    ['多年前', '[..1926-05-20] vague'],
  ])('%s', (text, expected) => {
    expect(read(text, 'zh')).toBe(expected);
  });

  it('does not read a round number of years as “years ago”', () => {
    expect(read('40,000 years ago', 'en')).toBe('');
    expect(read('years ago', 'en')).toBe('[..1926-05-20] vague');
  });

  it('reads 29 February in the nearest leap year before or after', () => {
    expect(read('on Feb. 29', 'en')).toBe('1924-02-29 stated');
    expect(read('It will open on Feb. 29', 'en')).toBe('1928-02-29 stated');
  });

  it('gives the other year of a range without one, and the other century of a decade', () => {
    expect(alternatives('between November and March', 'en')).toEqual(['[1926-11..1927-03]']);
    expect(alternatives('28 to 30 May', 'en')).toEqual(['1926-05-28/1926-05-30']);
    expect(alternatives('the twenties', 'en')).toEqual(['182X']);
    expect(alternatives('the nineties', 'en')).toEqual([]);
  });
});

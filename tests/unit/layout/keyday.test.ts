import { describe, expect, it } from 'vitest';
import { keyDayOf } from '../../../src/lib/layout/keyday.js';
import { contentOf } from '../../golden/made-up.js';

describe('the day that orders a timeline', () => {
  const dayOf = (dates: readonly string[]) => keyDayOf(contentOf(dates.map((edtf) => ({ edtf }))).table);
  it.each([
    ['three of one day', ['2020-09-08', '2020-09-08', '2020-09-08', '2020-01'], '2020-09-08'],
    ['too few', ['2020-09-08', '2020-09-08'], undefined],
    ['a tie, the earlier', [3, 2, 3, 2, 3, 2].map((day) => `2020-09-0${day}`), '2020-09-02'],
    ['too small a part', Array.from({ length: 60 }, (_, at) => `20${10 + (at % 20)}-01-01`), undefined],
    ['moments by a day are not on it', Array.from({ length: 5 }, () => '[..2020-09-08]'), undefined],
    ['nothing', [], undefined],
  ])('%s', (_, dates, expected) => {
    const day = dayOf(dates);
    expect(day && new Date(day.start).toISOString().slice(0, 10)).toBe(expected);
  });
});

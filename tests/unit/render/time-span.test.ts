import { describe, expect, it } from 'vitest';
import { englishLazy } from '../../../src/lib/messages/english';
import { timeSpanOf, timeSpanText } from '../../../src/lib/render/time-span';
import { timelineOf } from '../../golden/made-up';

const textOf = (...dates: string[]) =>
  timeSpanText(timelineOf(dates.map((edtf) => ({ edtf }))), englishLazy.overview.span);

describe('the time of a timeline', () => {
  it('is from its first known moment to its last', () => {
    expect(timeSpanOf(timelineOf([{ edtf: '1875' }, { edtf: '1871-05-04' }]))).toEqual({
      start: Date.UTC(1871, 4, 4),
      end: Date.UTC(1876, 0),
    });
    expect(timeSpanOf(timelineOf([{ edtf: '2020-09-08/..' }, { edtf: '[..2020-09-01]' }]))).toEqual({
      start: Date.UTC(2020, 8, 1),
      end: Date.UTC(2020, 8, 8),
    });
  });

  it.each<[dates: string[], text: string | undefined]>([
    [['1871-05-04', '1875'], '1871 to 1875'],
    [['2020-09-08'], '8 September 2020'],
    [['2020-09-08', '2020-09-09'], '8 to 9 September 2020'],
    [['2020-12-31', '2021-01-01'], '31 December 2020 to 1 January 2021'],
    [['2020-09-08T10:00Z', '2020-09-08T10:05Z'], '8 September 2020, 10:00 to 10:06'],
    [['2020-09-08T10:00Z'], '8 September 2020, 10:00 to 10:01'],
    [['Y-13800000000', '2020'], '13.8 billion BC to AD 1'],
    [[], undefined],
  ])('of %j is %s in words', (dates, text) => {
    expect(textOf(...dates)).toBe(text);
  });
});

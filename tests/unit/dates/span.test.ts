import { describe, expect, it } from 'vitest';
import { englishLazy } from '../../../src/lib/messages/english.js';
import { spanOf } from '../../../src/lib/messages/span.js';
import chineseLazy from '../../../src/lib/messages/zh/lazy.js';

describe('a shown time in words', () => {
  it.each([
    ['2020-07-04', '2020-10-01', '4 July to 30 September 2020', '2020年7月4日至9月30日'],
    ['2020-07-01', '2020-10-01', 'July to September 2020', '2020年7月至9月'],
    ['2019-12-01', '2020-04-01', 'December 2019 to March 2020', '2019年12月至2020年3月'],
    ['2016-01-01', '2021-01-01', '2016 to 2020', '2016年至2020年'],
    ['2020-09-01', '2020-09-11', '1 to 10 September 2020', '2020年9月1日至10日'],
    ['2020-08-28', '2020-09-11', '28 August to 10 September 2020', '2020年8月28日至9月10日'],
    ['2019-12-28', '2020-01-11', '28 December 2019 to 10 January 2020', '2019年12月28日至2020年1月10日'],
    [
      '2020-09-08T14:00Z',
      '2020-09-08T20:00Z',
      '8 September 2020, 14:00 to 20:00',
      '2020年9月8日14:00至20:00',
    ],
    [
      '2020-09-08T14:00Z',
      '2020-09-09T20:00Z',
      '8 September 2020, 14:00 to 9 September 2020, 20:00',
      '2020年9月8日14:00至2020年9月9日20:00',
    ],
  ])('%s to %s: %s', (start, end, english, chinese) => {
    const span = spanOf(Date.parse(start), Date.parse(end));
    expect(englishLazy.overview.span(span)).toBe(english);
    expect(chineseLazy.overview.span(span)).toBe(chinese);
  });

  it.each([
    [-1e17, 1e17, '3.17 million BC to AD 3.17 million', '公元前317万年至公元317万年'],
    [-4.5e20, 6e10, '14.3 billion BC to AD 1', '公元前143亿年至公元1年'],
    [-2e16, 6e10, '631806 BC to 1971', '公元前631806年至1971年'],
  ])('%d to %d, of years that no JavaScript date holds: %s', (start, end, english, chinese) => {
    const span = spanOf(start, end);
    expect(englishLazy.overview.span(span)).toBe(english);
    expect(chineseLazy.overview.span(span)).toBe(chinese);
  });

  it.each([
    [300_000, '8 September 2020, 14:00:05 to 14:05:05'],
    [2500, '8 September 2020, 14:00:05.250 to 14:00:07.750'],
    [1, '8 September 2020, 14:00:05.250 to 14:00:05.251'],
  ])('of %d ms has its seconds and thousandths: %s', (length, english) => {
    const start = Date.UTC(2020, 8, 8, 14, 0, 5, 250);
    expect(englishLazy.overview.span(spanOf(start, start + length))).toBe(english);
  });
});

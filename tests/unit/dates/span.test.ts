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

  it('is told for years that no calendar on a screen has', () => {
    expect(englishLazy.overview.span(spanOf(-1e17, 1e17))).toBe('271822 BC to 275760');
  });
});

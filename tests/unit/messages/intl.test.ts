import { describe, expect, it } from 'vitest';
import { english, englishMount } from '../../../src/lib/messages/english';
import inEnglish from '../../../src/lib/messages/en/phrases';
import chinese from '../../../src/lib/messages/zh/page';
import inChinese from '../../../src/lib/messages/zh/phrases';

describe('numbers, lists and plurals', () => {
  it('have separators above 999', () => {
    expect([999, 1000, 1234567].map(inEnglish.number)).toEqual(['999', '1,000', '1,234,567']);
    expect([999, 1000, 1234567].map(inChinese.number)).toEqual(['999', '1,000', '1,234,567']);
    expect(english.timeline.count(12345, 1)).toBe('12,345 events from 1 article');
    expect(english.timeline.count(1, 1000)).toBe('1 event from 1,000 articles');
    expect(englishMount.faultsTitle(1200)).toBe('This timeline cannot be shown: 1,200 faults');
    expect(chinese.timeline.count(12345, 1)).toBe('12,345个事件，1篇文章');
  });

  it('are listed as the language lists', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(inEnglish.and)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
    expect(inEnglish.or(['a', 'b', 'c'])).toBe('a, b or c');
    expect(inChinese.and(['a', 'b', 'c'])).toBe('a、b和c');
    expect(inChinese.or(['a', 'b', 'c'])).toBe('a、b或c');
  });

  it('name the months in full, in UTC', () => {
    const months = Array.from({ length: 12 }, (_, month) => inEnglish.month(month + 1));
    expect(months.join(' ')).toBe(
      'January February March April May June July August September October November December',
    );
  });
});

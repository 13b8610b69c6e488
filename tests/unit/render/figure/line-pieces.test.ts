import { describe, expect, it } from 'vitest';
import { clustersOf } from '../../../../src/lib/layout/clusters';
import { isolated, isRightToLeft } from '../../../../src/lib/render/figure/direction';
import { splitLine } from '../../../../src/lib/render/figure/line-pieces';
import { plainRuns } from '../../../../src/lib/render/figure/items';
import { withDots, wrapRuns } from '../../../../src/lib/render/figure/text';

describe('clusters', () => {
  it.each([
    ['น้ำแข็ง', ['น้ำ', 'แข็', 'ง']],
    ['क्षत्रिय', ['क्ष', 'त्रि', 'य']],
    ['e\u0301a', ['e\u0301', 'a']],
    ['👩‍👩‍👧‍👦👍🏽', ['👩‍👩‍👧‍👦', '👍🏽']],
    ['🇨🇳🇫🇷', ['🇨🇳', '🇫🇷']],
    ['မြန်မာ', ['မြ', 'န်', 'မာ']],
    ['\uD83Dx', ['\uD83D', 'x']],
    ['', []],
  ])('are not cut: %s', (text, clusters) => expect(clustersOf(text)).toEqual(clusters));
});

describe('the pieces of a line', () => {
  it.each([
    ['Two words, and  more.', ['Two', ' ', 'words,', ' ', 'and', '  ', 'more.']],
    ['“quoted” words', ['“quoted”', ' ', 'words']],
    ['他说：“好。”（完）', ['他', '说：', '“好。”', '（完）']],
    ['ไป น้ำ', ['ไป', ' ', 'น้ำ']],
    ['A数据b', ['A', '数', '据', 'b']],
    ['rock“n”roll', ['rock“n”roll']],
  ])('keep words whole, and punctuation with its letter: %s', (text, pieces) => {
    expect(splitLine(text)).toEqual(pieces);
  });

  it('leave no line beginning with a closing mark, and none cut within a letter', () => {
    const text = '渔民协会说，夜里至少要有两个人看守，否则船只不敢靠岸。น้ำเชี่ยวกราก';
    for (let width = 40; width < 200; width += 7) {
      const lines = wrapRuns([{ text }], width, 12).map(plainRuns);
      expect(lines.join('')).toBe(text);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。\p{M}\u0e33]/u);
    }
  });

  it('are cut between letters where dots say that there is more', () => {
    for (let width = 20; width < 120; width += 3)
      expect(withDots({ text: 'น้ำเชี่ยวน้ำเชี่ยว' }, { width, sizePx: 12, dots: '…' }).text).not.toMatch(
        /[เแโใไ]…$/,
      );
  });
});

describe('the direction of a line', () => {
  it.each([
    ['منارة (2020)', true],
    ['(2020) منارة', true],
    ['12% – המגדלור', true],
    ['٢٠٢٠', false],
    ['Port of منارة', false],
    ['2020', false],
    [`${isolated('منارة')} · Reported by`, false],
  ])('is that of the first letter outside of phrases with their own: %s', (text, expected) => {
    expect(isRightToLeft(text)).toBe(expected);
  });

  it('is marked for phrases that need it alone', () => {
    expect(isolated('Harbour')).toBe('Harbour');
    expect(isolated('المرفأ')).toBe('\u2068المرفأ\u2069');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBoundary, wholeAt, widenToBoundaries } from '../../../src/lib/source/boundaries';
import { cutsCluster } from '../../../src/lib/source/clusters';
import { readParagraph } from '../../fixtures/boundaries/read';
import { BOUNDARY_TABLE } from './boundary-table';

/** Shows where a text may be cut. */
const cutUp = (text: string): string =>
  Array.from({ length: text.length + 1 }, (_, at) => at)
    .filter((at) => at > 0 && isBoundary(text, at))
    .map((at, index, all) => text.slice(all[index - 1] ?? 0, at))
    .join('¦');

describe('isBoundary', () => {
  for (const { rule, spaces, marked } of BOUNDARY_TABLE)
    it.each(marked)(`${rule}: %s`, (line) => {
      const { text, free, forbidden } = readParagraph(line, spaces);
      expect(
        free.filter((at) => !isBoundary(text, at)),
        `refused in ${cutUp(text)}`,
      ).toEqual([]);
      expect(
        forbidden.filter((at) => isBoundary(text, at)),
        `free in ${cutUp(text)}`,
      ).toEqual([]);
      expect(free.length + forbidden.length).toBeGreaterThan(2);
    });

  it.each([
    ['un\u00ADable', 2],
    ['un\u00ADable', 3],
    ['11,\u2060000', 4],
    ['5\u200B%', 1],
    ['−\u200E5', 2],
  ])('sees through what cannot be seen: %j at %d', (text, at) => {
    expect(isBoundary(text, at)).toBe(false);
  });

  it('sees through any number of such characters', () => {
    const hidden = '\u2060'.repeat(500);
    expect(isBoundary(`un${hidden}able`, 502)).toBe(false);
    expect(isBoundary(`11,${hidden}000`, 503)).toBe(false);
    expect(isBoundary(`un ${hidden}able`, 503)).toBe(true);
  });

  it('is free at both ends of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(isBoundary(text, 0) && isBoundary(text, text.length)).toBe(true);
      }),
    );
  });
});

describe('cutsCluster', () => {
  const characters = fc.oneof(
    fc.constantFrom(
      'e',
      '\u0301',
      '\u200D',
      '\u200C',
      '👩',
      '🚒',
      '🇫',
      '🇷',
      '👍',
      '🏽',
      '\uFE0F',
      '\r',
      '\n',
      ' ',
    ),
    fc.constantFrom('क', '्', 'ष', 'ि', 'น', '้', 'ำ', '\u1100', '\u1161', '\u11A8', '가', '각', '\u0600', '१'),
    fc.constantFrom('ក', '\u17D2', 'မ', '\u1039', '\u{E0067}', '\u{1F3F4}', 'ハ', 'ﾞ', '中', '5'),
  );

  it('refuses whatever the platform refuses', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const starts = new Set(Array.from(segmenter.segment(text), ({ index }) => index));
        for (let at = 1; at < text.length; at += 1)
          if (!starts.has(at)) expect(cutsCluster(text, at), JSON.stringify([text, at])).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('refuses no more in plain text', () => {
    for (const text of [
      'Plain words, 11,000 of them.',
      '全球数据安全',
      'слово',
      '한국어는',
      '👩‍🚒🇫🇷🇩🇪x'.slice(5),
    ])
      expect(
        Array.from({ length: text.length - 1 }, (_, index) => index + 1).filter((at) =>
          cutsCluster(text, at),
        ),
        text,
      ).toEqual(text.startsWith('🇫') ? [1, 2, 3, 5, 6, 7] : []);
  });
});

describe('widenToBoundaries', () => {
  it('takes in the whole of what is cut, without the white space at the ends', () => {
    const text = 'He said 11,000 people were unable to go.';
    const span = widenToBoundaries(text, { start: 11, end: 29 });
    expect(text.slice(span.start, span.end)).toBe('11,000 people were unable');
    const blank = widenToBoundaries(text, { start: 7, end: 15 });
    expect(text.slice(blank.start, blank.end)).toBe('11,000');
  });

  it.each([
    ['He said 11,000 people', 10, '11,000'],
    ['They were unable to', 12, 'unable'],
    ['about 5 % of', 7, '5 %'],
    ['the re\u0301sume\u0301 was', 6, 're\u0301sume\u0301'],
    ['在9月18日发布', 5, '18日'],
    ['I don’t', 6, 'don’t'],
  ])('names what %j cuts at %d', (text, at, whole) => {
    expect(wholeAt(text, at)).toBe(whole);
  });
});

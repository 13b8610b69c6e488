import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, originalRange, plainText } from '../../../src/lib/source';
import { launch, straits } from './archived';

/** What is not seen, code point by code point, and the tatweel. */
const UNSEEN =
  // eslint-disable-next-line no-misleading-character-class -- each is a character of its own
  /[\u00AD\u034F\u061C\u0640\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFB\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E001F}\u{E0080}-\u{E0FFF}]/gu;

/** The same in one breath, without the way back. */
function obvious(text: string): string {
  return text
    .replace(
      /[\u2E9F\u2EF3\u2F00-\u2FD5\uFB00-\uFB4F\uFB50-\uFDFF\uFE10-\uFE19\uFE30-\uFE6B\uFE70-\uFEFC\uFF01-\uFFEE]/g,
      (form) => form.normalize('NFKC'),
    )
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(/[‘’‚‛′‵`´ʻʼ]/g, "'")
    .replace(/[“”„‟″‶]/g, '"')
    .replace(/[‐‑‒–—―−⸺⸻﹘﹣-]/g, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ');
}

/** Text rich in what normalisation treats. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(' ', '  ', '\u00A0', '\n', '\u00AD', '\u200B', '\uFEFF', '“', '’', '`', '—', '…', '′'),
      fc.constantFrom(
        'ﬃ',
        'ﬅ',
        'ﻻ',
        '\u0640',
        '\u061C',
        '\uFE0F',
        'Ａ',
        '，',
        'ﾊ',
        'ﾞ',
        '⼀',
        '\uFE71',
        '\uFFA1',
        '\uFFC2',
      ),
      fc.constantFrom(
        'e',
        'é',
        '\u0301',
        '\u0323',
        '\u1100',
        '\u1161',
        '\u11A8',
        '가',
        'A',
        '\u212B',
        '\u0340',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('normalise', () => {
  it('makes typography plain and keeps case, letters and digits', () => {
    expect(normalise('“Bent on … `clean’ networks”').text).toBe('"Bent on ... \'clean\' networks"');
    expect(normalise('HONG KONG — 5\u00A0\u00A0G–net\u00ADwork').text).toBe('HONG KONG - 5 G-network');
    expect(normalise('5′ 6″ cafe\u0301').text).toBe('5\' 6" café');
    expect(normalise('Two people').text).not.toBe(normalise('two people').text);
  });

  it.each([
    ['the of\uFB01ce', 'the office'],
    ['\uFB04 \uFB05', 'ffl st'],
    ['\uFEFB \uFEE3\uFEA4\uFEE4\uFEAA', 'لا محمد'],
    ['م\u0640\u0640حمد', 'محمد'],
    ['⼈⼝', '人口'],
    ['ＡＢＣ１２，（全）！', 'ABC12,(全)!'],
    ['ﾊﾞｽ', 'バス'],
    ['don\u02BCt', "don't"],
    ['☎\uFE0F 葛\u{E0100}', '☎ 葛'],
    ['a\u061Cb\u034Fc\u180Ed', 'abcd'],
    ['the 2² and ① and ½', 'the 2² and ① and ½'],
    ['\u{1F3F4}\u{E0067}\u{E0062}', '\u{1F3F4}\u{E0067}\u{E0062}'],
  ])('writes %j as %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
    expect(normalise(text).text).toBe(plain);
  });

  it('gives the original range of a form that stands for several letters', () => {
    const text = 'the of\uFB01ce م\u0640حمد';
    const plain = normalise(text);
    const rangeOf = (words: string) => {
      const start = plain.text.indexOf(words);
      return originalRange(plain, start, start + words.length);
    };
    expect(rangeOf('office')).toEqual({ start: 4, end: 9 });
    expect(rangeOf('محمد')).toEqual({ start: 10, end: 15 });
  });

  it('gives the original range of what it finds', () => {
    const text = 'a “net\u00ADwork” —  cafe\u0301…';
    const plain = normalise(text);
    expect(plain.text).toBe('a "network" - café...');
    const rangeOf = (words: string) => {
      const start = plain.text.indexOf(words);
      const range = originalRange(plain, start, start + words.length);
      return text.slice(range.start, range.end);
    };
    expect(rangeOf('network')).toBe('net\u00ADwork');
    expect(rangeOf('"network" -')).toBe('“net\u00ADwork” —');
    expect(rangeOf('café')).toBe('cafe\u0301');
    expect(rangeOf('..')).toBe('…');
    expect(() => originalRange(plain, 3, 3)).toThrow(RangeError);
  });

  it('equals the obvious way', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(normalise(text).text).toBe(obvious(text));
        expect(plainText(text)).toBe(obvious(text));
      }),
      { numRuns: 2000 },
    );
    for (const { text } of [...launch.paragraphs, ...straits.paragraphs])
      expect(normalise(text).text).toBe(obvious(text));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const once = normalise(text).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });

  it('has a map that never decreases and stays in the text', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const { text: plain, from, to } = normalise(text);
        expect(from).toHaveLength(plain.length);
        expect(to).toHaveLength(plain.length);
        for (let unit = 0; unit < plain.length; unit++) {
          const start = from[unit] ?? NaN;
          const end = to[unit] ?? NaN;
          expect(start).toBeGreaterThanOrEqual(from[unit - 1] ?? 0);
          expect(end).toBeGreaterThanOrEqual(to[unit - 1] ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

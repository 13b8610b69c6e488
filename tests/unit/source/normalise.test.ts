import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, originalRange, plainText } from '../../../src/lib/source';
import { launch, straits } from './archived';

/** The same in one breath, without the way back. */
function obvious(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g, '')
    .normalize('NFC')
    .replace(/[‘’‚‛′‵`´]/g, "'")
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersOf } from '../../../src/lib/layout/clusters.js';
import { measureText } from '../../../src/lib/layout/measure.js';
import { shortenText, shortestOf } from '../../../src/lib/layout/shorten.js';

const measure = (text: string): number => measureText(text, 13);
const FAMILY = '👩‍👩‍👧';
const TEXTS = [
  'The harbour council repairs the ferry',
  '灯塔管理处批准夜市灯塔管理处批准夜市',
  '🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢',
  FAMILY.repeat(14),
  'مبادرة (أمن البيانات) في المدينة الكبيرة',
  'e\u0301'.repeat(30),
  'a b c d e f g h i j k l m n',
];

describe('a text that is cut', () => {
  it('is whole where it has room', () => {
    expect(shortenText('Harbour', 400, measure)).toBe('Harbour');
    expect(shortenText('', 0, measure)).toBe('');
  });

  it('ends where its room ends, between letters, says so, and keeps twelve letters or is left out', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'abW ,國é', 'e\u0301', FAMILY, '🚢'),
      maxLength: 40,
    });
    const text = fc.oneof(fc.constantFrom(...TEXTS), letters);
    fc.assert(
      fc.property(text, fc.double({ min: 0, max: 600, noNaN: true }), (whole, room) => {
        const cut = shortenText(whole, room, measure);
        const shortest = shortestOf(whole);
        if (cut === undefined) {
          expect(measure(shortest)).toBeGreaterThan(room - 1e-6);
          return;
        }
        expect(measure(cut)).toBeLessThanOrEqual(room + 1e-6);
        if (cut === whole) return;
        expect(cut.endsWith('…')).toBe(true);
        const kept = clustersOf(cut.slice(0, -1));
        const isWhole = whole.charAt(cut.length - 1).trim() === '';
        expect(kept.length).toBeGreaterThanOrEqual(isWhole ? 8 : 12);
        expect(kept.at(-1)?.trim()).not.toBe('');
        expect(clustersOf(whole).slice(0, kept.length)).toEqual(kept);
      }),
      { numRuns: 500 },
    );
  });

  it('ends with a whole word where that leaves eight letters', () => {
    const room = measure('The harbour council rep…');
    expect(shortenText('The harbour council repairs the ferry', room, measure)).toBe('The harbour council…');
    expect(shortenText('The harbour council', measure('The harbour c…'), measure)).toBe('The harbour…');
    // Widths are sums, and sums are rounded.
    const long = measure('The harbourco…') + 1e-6;
    expect(shortenText('The harbourcouncil', long, measure)).toBe('The harbourco…');
  });

  it('is at its shortest twelve letters, or whole words of eight, or all of it', () => {
    expect(shortestOf('The harbour council')).toBe('The harbour…');
    expect(shortestOf('A harbourcouncil')).toBe('A harbourcou…');
    expect(shortestOf('The harboury council')).toBe('The harboury…');
    expect(shortestOf('Twelve or so')).toBe('Twelve or so');
    expect(shortestOf(FAMILY.repeat(14))).toBe(`${FAMILY.repeat(12)}…`);
  });
});

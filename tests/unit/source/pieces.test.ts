import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, type QuoteRange } from '../../../src/lib/source';

const TEXT = 'US Secretary of State Mike Pompeo last month unveiled';

describe('piecesOf', () => {
  it('cuts where quotes begin and end and tells overlaps apart', () => {
    const ranges = [
      { id: 'who', start: 0, end: 33 },
      { id: 'when', start: 22, end: 44 },
    ];
    expect(piecesOf(TEXT, ranges)).toEqual([
      { text: 'US Secretary of State ', quotes: ['who'], starts: ['who'] },
      { text: 'Mike Pompeo', quotes: ['who', 'when'], starts: ['when'] },
      { text: ' last month', quotes: ['when'], starts: [] },
      { text: ' unveiled', quotes: [], starts: [] },
    ]);
  });

  it('keeps a text without quotes in one piece, and an empty one in none', () => {
    expect(piecesOf(TEXT, [])).toEqual([{ text: TEXT, quotes: [], starts: [] }]);
    expect(piecesOf('', [])).toEqual([]);
  });

  it('throws for a range that is not in the text', () => {
    for (const [start, end] of [
      [3, 3],
      [5, 2],
      [-1, 4],
      [0, TEXT.length + 1],
      [0.5, 2],
      [NaN, 2],
    ] as const)
      expect(() => piecesOf(TEXT, [{ id: 'x', start, end }])).toThrow(/quote "x": no range/);
  });

  it('says of every character what the obvious way says', () => {
    const range = fc
      .tuple(fc.nat(TEXT.length - 1), fc.nat(TEXT.length - 1))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), (list) => {
        const ranges: QuoteRange[] = list.map((each, index) => ({ id: `q${index}`, ...each }));
        const pieces = piecesOf(TEXT, ranges);
        expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
        const perCharacter = pieces.flatMap(({ text, quotes }) => text.split('').map(() => quotes));
        perCharacter.forEach((quotes, at) => {
          const covering = ranges.filter(({ start, end }) => start <= at && at < end);
          expect(quotes).toEqual(covering.map(({ id }) => id));
        });
        expect(pieces.flatMap(({ starts }) => starts).sort()).toEqual(ranges.map(({ id }) => id).sort());
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstLines, partedAt, stacked } from '../../../../src/lib/render/figure/block';
import { plainRuns, type Run } from '../../../../src/lib/render/figure/items';
import { paragraph } from '../../../../src/lib/render/figure/paragraph';
import { runWidth, shortened, wrapRuns } from '../../../../src/lib/render/figure/text';

const LOOK = { width: 200, sizePx: 12, lineHeightPx: 16, fill: '#000000' } as const;
const linesOf = (text: string, width = 200): string[] => wrapRuns([{ text }], width, 12).map(plainRuns);
const squeezed = (text: string): string => text.replace(/\s+/g, '');

const anyText = fc.string({
  unit: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...'aeiou nrst -/.國家é“”') },
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
  maxLength: 300,
});

describe('wrapRuns', () => {
  it('keeps every letter in its order, on lines that fit', () => {
    const runs = fc.array(
      fc.record({ text: anyText, font: fc.constantFrom('regular', 'semibold', 'italic') }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(runs, fc.integer({ min: 40, max: 600 }), (given, width) => {
        const lines = wrapRuns(given as Run[], width, 12);
        expect(squeezed(lines.map(plainRuns).join(''))).toBe(
          squeezed(given.map(({ text }) => text).join('')),
        );
        for (const line of lines)
          expect(line.reduce((sum, run) => sum + runWidth(run, 12), 0)).toBeLessThanOrEqual(width + 1e-6);
      }),
    );
  });

  it('breaks a long word anywhere, and an address at a part of its path', () => {
    const long = 'x'.repeat(500);
    expect(linesOf(long).join('')).toBe(long);
    const [first = '', second = ''] = linesOf(
      'https://example.org/lines/t/clean/s/a-source/#q-a-passage-1',
      260,
    );
    expect(first.endsWith('/')).toBe(true);
    expect(second.startsWith('#')).toBe(true);
  });

  it('leaves no crumb of an address on a line of its own', () => {
    const address = 'https://example.org/a-long-and-winding-address-of-many-parts-1';
    for (let width = 60; width < 420; width += 1) {
      const lines = linesOf(address, width);
      expect(lines.join('')).toBe(address);
      if (lines.length > 1) expect(lines.at(-1)?.length).toBeGreaterThanOrEqual(width < 80 ? 1 : 4);
    }
  });

  it('has no line for a text without letters', () => {
    for (const text of ['', ' ', ' \n\t ']) expect(linesOf(text)).toEqual([]);
  });
});

describe('shortened', () => {
  it('leaves a text that fits, and cuts one that does not, with dots', () => {
    expect(shortened({ text: 'Short' }, 200, 12)).toEqual({ text: 'Short' });
    const cut = shortened({ text: 'A long title of many words that go on' }, 100, 12);
    expect(cut.text).toMatch(/^A long.*\S…$/);
    expect(runWidth(cut, 12)).toBeLessThanOrEqual(100);
  });
});

describe('a block', () => {
  const block = stacked(
    ['One', 'Two', 'Three'].map((text) => ({ ...paragraph([{ text }], LOOK), isLoose: true })),
  );

  it('names the heights at which it may be parted', () => {
    expect(block).toMatchObject({ height: 48, breaks: [16, 32] });
  });

  it('is parted without loss', () => {
    const [above, below] = partedAt(block, 16);
    expect([above.height, below.height]).toEqual([16, 32]);
    expect(above.items.map(({ runs }) => plainRuns(runs))).toEqual(['One']);
    expect(below.items.map(({ runs }) => plainRuns(runs))).toEqual(['Two', 'Three']);
    expect(below.items[0]?.y).toBe(block.items[0]?.y);
    expect(below.breaks).toEqual([16]);
  });

  it('shows its first lines, and dots where there are more', () => {
    expect(firstLines(block, { count: 3, width: 200 })).toBe(block);
    const two = firstLines(block, { count: 2, width: 200 });
    expect(two.height).toBe(32);
    expect(two.items.map(({ runs }) => plainRuns(runs))).toEqual(['One', 'Two…']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  barAt,
  BLOCK,
  blockIn,
  centred,
  EXACT_END,
  heightOf,
  isStuck,
  MAX_HEIGHT,
  rowsPerPage,
  resized,
  revealRow,
  ringOf,
  scrolled,
  settled,
  topAt,
  type Extent,
  type Scroll,
} from '../../../src/lib/state/virtual';

const MILLION: Extent = { count: 1_000_000, row: 36, view: 600 };
const extents = fc.record({
  count: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 10_000_000 })),
  row: fc.double({ min: 20, max: 160, noNaN: true }),
  view: fc.double({ min: 80, max: 3000, noNaN: true }),
});
const endOf = ({ count, row, view }: Extent): number => Math.max(0, count * row - view);
const barEndOf = (extent: Extent): number => Math.max(0, heightOf(extent) - extent.view);

describe('a list and its bar', () => {
  it('is no higher than browsers draw', () => {
    expect(heightOf(MILLION)).toBe(MAX_HEIGHT);
    expect(heightOf({ ...MILLION, count: 100 })).toBe(3600);
  });

  it('are at both ends together', () => {
    fc.assert(
      fc.property(extents, (extent) => {
        expect(topAt(extent, 0)).toBe(0);
        expect(topAt(extent, barEndOf(extent))).toBe(endOf(extent));
        expect(barAt(extent, endOf(extent))).toBe(barEndOf(extent));
        // A browser may round its bar down: the last row is seen whole all the same.
        expect(endOf(extent) - topAt(extent, Math.floor(barEndOf(extent)))).toBeLessThan(1);
      }),
    );
  });

  it('go together: each place of the bar is one of the list, in the same order', () => {
    fc.assert(
      fc.property(extents, fc.double({ min: 0, max: 1, noNaN: true }), (extent, part) => {
        const top = part * endOf(extent);
        expect(topAt(extent, barAt(extent, top))).toBeCloseTo(top, 3);
        expect(barAt(extent, top)).toBeLessThanOrEqual(barAt(extent, top + 100));
        expect(barAt(extent, top)).toBeLessThanOrEqual(barEndOf(extent));
      }),
    );
  });

  it('are alike in a list that is drawn whole, and near the ends of any', () => {
    expect(topAt({ ...MILLION, count: 1000 }, 12_345)).toBe(12_345);
    expect(topAt(MILLION, EXACT_END / 2)).toBe(EXACT_END / 2);
    expect(topAt(MILLION, MAX_HEIGHT / 2)).toBeGreaterThan(17_000_000);
  });
});

describe('scrolling', () => {
  it('by wheel and finger goes by true pixels, wherever the bar is', () => {
    fc.assert(
      fc.property(
        extents,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.integer({ min: -4000, max: 4000 }), { maxLength: 40 }),
        (extent, part, moves) => {
          let scroll = settled(extent, { bar: 0, top: part * endOf(extent) });
          for (const move of moves) {
            // The browser holds the bar within its ends.
            const bar = Math.min(Math.max(scroll.bar + move, 0), barEndOf(extent));
            const next = scrolled(extent, scroll, bar, true);
            const wanted = Math.min(Math.max(scroll.top + bar - scroll.bar, 0), endOf(extent));
            expect(next.top).toBe(wanted);
            const after = isStuck(extent, next) ? settled(extent, next) : next;
            expect(after.top).toBeCloseTo(next.top, 3);
            expect(isStuck(extent, settled(extent, after))).toBe(false);
            scroll = after;
          }
        },
      ),
    );
  });

  it('reaches the ends by wheel alone', () => {
    for (const move of [-3000, 3000]) {
      const from = move < 0 ? 150_000 : endOf(MILLION) - 150_000;
      let scroll: Scroll = settled(MILLION, { bar: 0, top: from });
      for (let turn = 0; turn < 60; turn += 1) {
        const bar = Math.min(Math.max(scroll.bar + move, 0), barEndOf(MILLION));
        scroll = scrolled(MILLION, scroll, bar, true);
        if (isStuck(MILLION, scroll)) scroll = settled(MILLION, scroll);
      }
      expect(scroll.top).toBe(move < 0 ? 0 : endOf(MILLION));
    }
  });

  it('by the wheel is told from a drag of the bar by its length', () => {
    const from = settled(MILLION, { bar: 0, top: endOf(MILLION) / 2 });
    // A wheel that runs freely, on a page that had no time for a tenth of a second.
    for (const move of [-3000, 120, 3000])
      expect(scrolled(MILLION, from, from.bar + move, false).top).toBe(from.top + move);
    // Half a pixel of the bar, on a display with two to the pixel.
    const drag = barEndOf(MILLION) / MILLION.view / 2;
    const { top } = scrolled(MILLION, from, from.bar + drag, false);
    expect(top).toBe(topAt(MILLION, from.bar + drag));
    expect(top - from.top).toBeGreaterThan(4 * drag);
  });

  it('by the bar goes where the bar points', () => {
    const middle = scrolled(MILLION, { bar: 0, top: 0 }, barEndOf(MILLION) / 2, false);
    expect(middle.top).toBeCloseTo(endOf(MILLION) / 2, 0);
    expect(scrolled(MILLION, middle, barEndOf(MILLION), false).top).toBe(endOf(MILLION));
  });

  it('to a row moves as little as shows it, and settles the bar', () => {
    fc.assert(
      fc.property(
        extents,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (extent, from, to) => {
          if (extent.count === 0) return;
          const scroll = settled(extent, { bar: 0, top: from * endOf(extent) });
          const position = Math.floor(to * (extent.count - 1));
          const { top } = revealRow(extent, scroll, position);
          const above = position * extent.row;
          if (extent.view >= extent.row) {
            expect(top).toBeLessThanOrEqual(above + 0.001);
            expect(top + extent.view).toBeGreaterThanOrEqual(above + extent.row - 0.001);
          }
          const isSeen = scroll.top <= above && scroll.top + extent.view >= above + extent.row;
          if (isSeen) expect(top).toBe(scroll.top);
          expect(centred(extent, position).top).toBeLessThanOrEqual(endOf(extent));
        },
      ),
    );
  });
});

describe('a box of another size', () => {
  it('keeps the row at its edge, and the selected row in view', () => {
    const from = { count: 10_000, row: 36, view: 556 };
    const to = { count: 10_000, row: 56, view: 500 };
    const scroll = settled(from, { bar: 0, top: 3600 });
    expect(resized(from, to, scroll).top).toBeCloseTo(5600, 6);
    // The last row that was in view: fewer are seen now.
    const held = 114;
    expect(resized(from, to, scroll, held).top).toBeCloseTo((held + 1) * 56 - 500, 6);
    expect(resized(from, to, scroll, 2).top).toBeCloseTo(5600, 6);
    expect(resized(from, from, scroll, held)).toEqual(scroll);
    fc.assert(
      fc.property(extents, extents, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, part) => {
        const there = { ...other, count: one.count };
        const top = part * endOf(one);
        const next = resized(one, there, settled(one, { bar: 0, top }));
        expect(next.top).toBeLessThanOrEqual(endOf(there));
        expect(next.top).toBeCloseTo(Math.min((top / one.row) * there.row, endOf(there)), 3);
      }),
    );
  });
});

describe('what is drawn', () => {
  const small = fc.record({
    count: fc.integer({ min: 0, max: 300 }),
    row: fc.integer({ min: 20, max: 90 }),
    view: fc.integer({ min: 50, max: 900 }),
  });
  const blocksOf = (ring: { first: number; size: number }): number[] =>
    Array.from({ length: ring.size }, (_, slot) => blockIn(ring, slot));

  it('is each row that is seen and some on either side, found by looking at all', () => {
    fc.assert(
      fc.property(small, fc.double({ min: 0, max: 1, noNaN: true }), (extent, part) => {
        const top = part * endOf(extent);
        const more = 3;
        const drawn = new Set(blocksOf(ringOf(extent, top, more)));
        for (let position = 0; position < extent.count; position += 1) {
          const [above, below] = [position * extent.row, (position + 1) * extent.row];
          const isNear = below > top - more * extent.row && above < top + extent.view + more * extent.row;
          if (isNear) expect(drawn).toContain(Math.floor(position / BLOCK));
        }
        for (const block of drawn) expect(block * BLOCK).toBeLessThan(extent.count);
      }),
    );
  });

  it('is as many blocks wherever the list is, and no more than it takes', () => {
    fc.assert(
      fc.property(extents, fc.double({ min: 0, max: 1, noNaN: true }), (extent, part) => {
        const { first, size } = ringOf(extent, part * endOf(extent), 8);
        expect(size).toBe(ringOf(extent, 0, 8).size);
        expect(size * BLOCK).toBeLessThan(extent.view / extent.row + 16 + 2 * BLOCK);
        expect(first).toBeGreaterThanOrEqual(0);
        expect((first + size - 1) * BLOCK).toBeLessThan(Math.max(1, extent.count));
      }),
    );
  });

  it('keeps in its slot each block that stays', () => {
    fc.assert(
      fc.property(
        small,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: -900, max: 900 }),
        (extent, part, move) => {
          const top = part * endOf(extent);
          const to = Math.min(Math.max(top + move, 0), endOf(extent));
          const [before, after] = [ringOf(extent, top, 3), ringOf(extent, to, 3)];
          const all = Array.from({ length: before.size }, (_, n) => before.first + n);
          expect(blocksOf(before).sort((a, b) => a - b)).toEqual(all);
          blocksOf(before).forEach((block, slot) => {
            const stays = block >= after.first && block < after.first + after.size;
            if (stays) expect(blockIn(after, slot)).toBe(block);
          });
        },
      ),
    );
  });

  it('has pages that keep a row in view', () => {
    expect(rowsPerPage(MILLION)).toBe(15);
    expect(rowsPerPage({ count: 3, row: 100, view: 50 })).toBe(1);
  });
});

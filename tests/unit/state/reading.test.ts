import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeItem } from '../../../src/lib/state/reading.js';

const WINDOW = { top: 120, bottom: 800 };

/** A page: items of some heights one below another, under a head of some height. */
const anyPage = fc.record({
  head: fc.integer({ min: 0, max: 900 }),
  heights: fc.array(fc.integer({ min: 20, max: 900 }), { minLength: 1, maxLength: 30 }),
});

/** Which item is read when the page is scrolled by a part of all it can be. */
function readAt({ head, heights }: { head: number; heights: readonly number[] }, progress: number) {
  const total = head + heights.reduce((sum, height) => sum + height, 0);
  const scrolled = progress * Math.max(0, total - WINDOW.bottom);
  let next = head - scrolled;
  const tops = heights.map((height) => {
    const top = next;
    next += height;
    return top;
  });
  return activeItem(tops, { ...WINDOW, progress });
}

describe('the item at the reading line', () => {
  it('never goes back while the page is scrolled on', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const read = Array.from({ length: 101 }, (_, step) => readAt(page, step / 100) ?? -1);
        expect(read).toEqual([...read].sort((a, b) => a - b));
      }),
    );
  });

  it('is none or the first at the top and the last at the end, however short the items are', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const fits = page.head + page.heights.reduce((sum, height) => sum + height, 0) <= WINDOW.bottom;
        if (page.head > WINDOW.top + 1) expect(readAt(page, 0)).toBeUndefined();
        else if ((page.heights[0] ?? 0) > WINDOW.top) expect(readAt(page, 0)).toBe(0);
        if (!fits) expect(readAt(page, 1)).toBe(page.heights.length - 1);
      }),
    );
  });

  it('passes over no item of a page that scrolls finely enough', () => {
    const page = { head: 60, heights: [400, 30, 30, 600, 20, 20, 20, 20] };
    const seen = new Set(Array.from({ length: 5001 }, (_, step) => readAt(page, step / 5000)));
    expect([...seen]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it.each([
    ['the last above the line', [-500, 100, 300], 0, 1],
    ['half-way, where the line is half-way', [-500, 100, 300, 461, 470], 0.5, 3],
    ['a hair below the line counts', [121], 0, 0],
    ['below the line does not', [140], 0, undefined],
    ['bounced above the top', [130], -0.4, undefined],
    ['bounced below the end', [800, 900], 1.3, 0],
    ['nothing', [], 0.5, undefined],
  ])('%s', (_, tops, progress, expected) => {
    expect(activeItem(tops, { ...WINDOW, progress })).toBe(expected);
  });
});

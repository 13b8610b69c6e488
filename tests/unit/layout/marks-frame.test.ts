import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeMark } from '../../../src/lib/layout/marks.js';
import { xOf } from '../../../src/lib/layout/viewport.js';
import { Flag, tableOf } from '../../../src/lib/model/table.js';
import { anyDrawn } from '../../golden/any.js';
import { DAY_MS, timelineOf } from '../../golden/made-up.js';
import { leftOf, rightOf } from '../../golden/scenes.js';

const YEAR = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2021, 0, 1) };

describe('what is out of the frame', () => {
  it.each([
    '2019',
    '2019-12-20',
    '2021-01-10',
    '2018/2019',
    '/2019',
    '2022/..',
    '[..2019-12-01]',
    '[..2022]',
    '[2018..2019]',
  ])('%s gives nothing', (edtf) => {
    expect(shapeMark(tableOf(timelineOf([{ edtf }])), 0, YEAR, 1000)).toBeUndefined();
  });
});

describe('every shape', () => {
  it('is of finite size, the right way round, and shares the frame', () => {
    fc.assert(
      fc.property(anyDrawn(10), ({ layout, viewport, width }) => {
        for (let row = 0; row < layout.content.table.count; row += 1) {
          const shape = shapeMark(layout.content.table, row, viewport, width);
          if (!shape) continue;
          const sizes = [shape.x0, shape.x1, shape.from, shape.to];
          expect(sizes.every(Number.isFinite)).toBe(true);
          expect(shape.x0).toBeLessThanOrEqual(shape.x1);
          expect(leftOf(shape)).toBeLessThanOrEqual(rightOf(shape));
          expect(leftOf(shape)).toBeLessThanOrEqual(width);
          expect(rightOf(shape)).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is drawn whenever some of its time is well inside the frame', () => {
    fc.assert(
      fc.property(anyDrawn(10), ({ layout, viewport, width }) => {
        const { table } = layout.content;
        for (let row = 0; row < table.count; row += 1) {
          const flags = table.flags[row] ?? 0;
          const start = xOf(viewport, width, table.start[row] ?? 0);
          const end = xOf(viewport, width, table.end[row] ?? 0);
          const isArrow = !(flags & Flag.lasted) && flags & (Flag.startUnknown | Flag.endUnknown);
          // A state may leave the day on which it ended to that day's own events.
          const day = flags & Flag.endsOnDay ? xOf(viewport, width, viewport.start + DAY_MS) : 0;
          if (!isArrow && end - day > 40 && start < width - 40)
            expect(shapeMark(table, row, viewport, width)).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsBeside } from '../../../src/lib/layout/beside.js';
import { stackCounts } from '../../../src/lib/layout/counts.js';
import { drawnTime, shapeMark } from '../../../src/lib/layout/marks.js';
import { measureText } from '../../../src/lib/layout/measure.js';
import { planFor } from '../../../src/lib/layout/plan.js';
import { reveal, zoomAt } from '../../../src/lib/layout/viewport.js';
import { knownTime } from '../../../src/lib/model/rows.js';
import { anyDrawn, anyEvents } from '../../golden/any.js';
import { contentOf } from '../../golden/made-up.js';
import { layoutOf, sceneIn } from '../../golden/scenes.js';

/* What leads from an empty view, and from a number that is drawn, to events. */

const zoom = fc.double({ min: 3, max: 12, noNaN: true });
const part = fc.double({ min: 0, max: 1, noNaN: true });

describe('the rows beside a view', () => {
  it('are drawn once they are brought into view, and none is nearer', () => {
    fc.assert(
      fc.property(anyEvents(4), zoom, part, (events, by, at) => {
        const layout = layoutOf(contentOf(events), planFor(700));
        const { table } = layout.content;
        const { fit, limits } = layout;
        const viewport = zoomAt(fit, 2 ** by, fit.start + at * (fit.end - fit.start), limits);
        const width = 700;
        const rows = [...table.event.keys()];
        fc.pre(rows.length > 0 && rows.every((row) => !shapeMark(table, row, viewport, width)));
        const { earlier, later } = rowsBeside(table, rows, viewport);
        expect(earlier !== undefined || later !== undefined).toBe(true);
        for (const row of [earlier, later].filter((each) => each !== undefined)) {
          const time = knownTime(drawnTime(table, row));
          const there = time && reveal(viewport, time, limits, 0.25);
          expect(there && shapeMark(table, row, there, width)).toBeDefined();
        }
        const middle = (viewport.start + viewport.end) / 2;
        for (const row of rows) {
          const { start, end } = drawnTime(table, row);
          if (end <= middle) expect(end).toBeLessThanOrEqual(drawnTime(table, earlier ?? -1).end);
          if (start > middle) expect(start).toBeGreaterThanOrEqual(drawnTime(table, later ?? -1).start);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the numbers of stacks', () => {
  it('are at the end of their labels, and count the rows that they open', () => {
    fc.assert(
      fc.property(anyDrawn(), (drawn) => {
        const scene = sceneIn(drawn);
        const widthOf = (text: string): number => measureText(text, scene.fontPx);
        for (const { leader, rows, x, width } of stackCounts(scene, widthOf)) {
          const mark = scene.marks.find(({ row }) => row === leader);
          expect(mark?.label?.text.endsWith(`+${rows.length}`)).toBe(true);
          expect([...rows].sort((a, b) => a - b)).toEqual([...(mark?.below ?? [])].sort((a, b) => a - b));
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(scene.width + 0.01);
        }
      }),
    );
  });
});

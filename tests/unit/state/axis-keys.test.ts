import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, type AxisLayout } from '../../../src/lib/layout/axis.js';
import { PLANS } from '../../../src/lib/layout/plan.js';
import { moveByKey, walk, type Step } from '../../../src/lib/state/axis-keys.js';
import { anyEvents } from '../../golden/any.js';
import { contentOf } from '../../golden/made-up.js';

const anyLayout = fc
  .tuple(anyEvents(30), fc.constantFrom(...PLANS))
  .map(([events, plan]) => layOut(contentOf(events), plan));

/** All rows that one step leads to, from a row until it stays. */
function wayOf(layout: AxisLayout, from: number, step: Step, rows = allRows(layout)): number[] {
  const way = [from];
  for (;;) {
    const next = walk(layout, way.at(-1), step, rows);
    if (next === undefined || next === way.at(-1)) return way;
    if (way.length > layout.content.table.count) throw new Error(`${step} goes round`);
    way.push(next);
  }
}

const allRows = (layout: AxisLayout): number[] => [...layout.content.table.lane.keys()];

function forEachLayout(check: (layout: AxisLayout) => void): void {
  fc.assert(
    fc.property(anyLayout, (layout) => {
      fc.pre(layout.content.table.count > 0);
      check(layout);
    }),
  );
}

describe('walking', () => {
  it('to the right from the first passes every row in time, to the left every row back', () => {
    forEachLayout((layout) => {
      const rows = allRows(layout);
      const [first = -1, last = -1] = [rows.at(0), rows.at(-1)];
      expect(walk(layout, undefined, 'first', rows)).toBe(first);
      expect(walk(layout, undefined, 'last', rows)).toBe(last);
      expect(wayOf(layout, first, 'later')).toEqual(rows);
      expect(wayOf(layout, last, 'earlier')).toEqual(rows.reverse());
    });
  });

  it('down from the top passes every row, by lane, line and time, and up every row back', () => {
    forEachLayout((layout) => {
      const top = wayOf(layout, 0, 'above').at(-1) ?? -1;
      const way = wayOf(layout, top, 'below');
      expect([...way].sort((a, b) => a - b)).toEqual(allRows(layout));
      const placeOf = (row: number): number[] => [
        layout.content.table.lane[row] ?? -1,
        layout.rows.line[row] ?? -1,
        row,
      ];
      for (const [index, row] of way.entries()) {
        const [before, after] = [placeOf(way[index - 1] ?? row), placeOf(row)];
        const differs = before.findIndex((number, part) => number !== after[part]);
        expect((before[differs] ?? 0) <= (after[differs] ?? 0)).toBe(true);
      }
      expect(wayOf(layout, way.at(-1) ?? -1, 'above')).toEqual(way.reverse());
    });
  });

  it('begins at an end where nothing is selected', () => {
    forEachLayout((layout) => {
      const rows = allRows(layout);
      const count = rows.length;
      for (const step of ['later', 'below'] as const) expect(walk(layout, undefined, step, rows)).toBe(0);
      for (const step of ['earlier', 'above'] as const)
        expect(walk(layout, undefined, step, rows)).toBe(count - 1);
    });
  });

  it('passes by what is not shown, from a row that is not shown itself, too', () => {
    forEachLayout((layout) => {
      const rows = allRows(layout);
      const shown = rows.filter((row) => row % 3 === 1);
      for (const from of rows)
        for (const step of ['later', 'below', 'earlier', 'above'] as const) {
          const next = walk(layout, from, step, shown);
          if (shown.length === 0) expect(next).toBeUndefined();
          else expect(shown).toContain(next);
          if (step === 'later' && shown.some((row) => row > from))
            expect(next).toBe(shown.find((row) => row > from));
        }
      const [first] = shown;
      if (first !== undefined) expect(wayOf(layout, first, 'later', shown)).toEqual(shown);
    });
  });

  it('leads nowhere where there is nothing', () => {
    const plan = PLANS[0];
    if (!plan) throw new Error('no plan');
    const layout = layOut(contentOf([]), plan);
    for (const step of ['earlier', 'later', 'above', 'below', 'first', 'last'] as const)
      expect(walk(layout, undefined, step, [])).toBeUndefined();
  });
});

describe('the keys', () => {
  it.each([
    ['ArrowLeft', 'earlier'],
    ['ArrowRight', 'later'],
    ['ArrowUp', 'above'],
    ['ArrowDown', 'below'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Tab', undefined],
    ['Enter', undefined],
    ['a', undefined],
  ])('%s is %s', (key, step) => expect(moveByKey(key)).toBe(step));
});

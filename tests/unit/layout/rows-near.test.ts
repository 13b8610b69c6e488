import { describe, expect, it } from 'vitest';
import type { AxisLayout } from '../../../src/lib/layout/axis.js';
import type { Mark } from '../../../src/lib/layout/scene.js';
import { zoomAt } from '../../../src/lib/layout/viewport.js';
import { contentOf } from '../../golden/made-up.js';
import { ALL_PLANS, layoutOf, leftOf, rightOf, sceneIn, sceneOfAll } from '../../golden/scenes.js';

type Span = readonly [number, number];
const isApart = (a: Span, b: Span): boolean => a[1] <= b[0] || b[1] <= a[0];

describe('marks that stand apart on one line', () => {
  const spanOf = (mark: Mark | undefined): Span => (mark ? [leftOf(mark), rightOf(mark)] : [0, 0]);

  /** Marks of one line that overlap near a time, and do not in the view of everything. */
  function colliding(layout: AxisLayout, at: number, factor: number): string[] {
    const viewport = zoomAt(layout.fit, factor, at, layout.limits);
    const frame = { layout, viewport, width: layout.plan.minWidth, chosen: undefined, hovered: undefined };
    const { marks } = sceneIn(frame);
    const afar = new Map(sceneOfAll(layout).marks.map((mark) => [mark.row, spanOf(mark)]));
    return marks.flatMap((a) =>
      marks.flatMap((b) => {
        const wereApart = isApart(afar.get(a.row) ?? [0, 0], afar.get(b.row) ?? [0, 0]);
        if (a.row >= b.row || a.y !== b.y || !wereApart) return [];
        const shared = Math.min(rightOf(a), rightOf(b)) - Math.max(leftOf(a), leftOf(b));
        return shared > 1 ? [`${a.row} and ${b.row} by ${Math.round(shared)} px`] : [];
      }),
    );
  }

  it.each([
    ['what came before, and its day', '[..2020-09-08]', '2020-09-08'],
    ['a state that lasted to a day, and that day', '/2020-09-08', '2020-09-08'],
    ['a day, and what came after', '2020-09-08', '[2020-09-08..]'],
    ['days', '2020-09-08', '2020-09-09'],
    ['months', '2020-08', '2020-09'],
  ])('stay apart however near one goes: %s', (_, one, other) => {
    const dates = ['2018', one, other];
    for (const plan of ALL_PLANS) {
      const layout = layoutOf(contentOf(dates.map((edtf) => ({ edtf, title: 'A' }))), plan);
      for (let factor = 1; factor < 2000; factor *= 1.5)
        expect(colliding(layout, Date.UTC(2020, 8, 8, 12), factor), `${plan.id}, ${factor} times`).toEqual(
          [],
        );
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/lib/layout/axis.js';
import { hit } from '../../../src/lib/layout/hit.js';
import { measureText } from '../../../src/lib/layout/measure.js';
import { paintOrder, type Mark, type Scene } from '../../../src/lib/layout/scene.js';
import { anyDrawn } from '../../golden/any.js';
import { contentOf } from '../../golden/made-up.js';
import { ALL_PLANS, leftOf, rightOf, sceneIn, sceneOfAll, type Drawn } from '../../golden/scenes.js';

const REACH_PX = 12;
const measureIn =
  ({ fontPx }: Scene) =>
  (text: string): number =>
    measureText(text, fontPx);
const hitAt = (scene: Scene, x: number, y: number): number | undefined => hit(scene, x, y, measureIn(scene));

/** True when the words of a mark's label are at the place. */
function isOnLabel(scene: Scene, { label, y }: Mark, x: number, atY: number): boolean {
  if (!label) return false;
  const width = measureText(label.text, scene.fontPx);
  const from = label.x + label.by - (label.anchor === 'end' ? width : 0);
  return x >= from && x <= from + width && Math.abs(atY - y) <= 9;
}

/** Pixels from a place to a mark, as the crow flies. */
function distanceTo(mark: Mark, x: number, y: number): number {
  const nearestX = Math.min(Math.max(x, leftOf(mark)), rightOf(mark));
  const nearestY = Math.min(Math.max(y, mark.y - mark.height / 2), mark.y + mark.height / 2);
  return Math.hypot(x - nearestX, y - nearestY);
}

/** Painted over another: a leader over what it hides, and else in the order of painting. */
function isAbove(scene: Scene, a: Mark, b: Mark): boolean {
  const painted = paintOrder(scene.marks);
  return a.below.includes(b.row) || painted.indexOf(a) > painted.indexOf(b);
}

/** Where a small mark and a long one lie on one another, the small one is meant. */
const isSmaller = (a: Mark, b: Mark): boolean => rightOf(a) - leftOf(a) < rightOf(b) - leftOf(b) - 1;

const place = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

/** Random places, and places beside marks, where it matters. */
function forEachPlace(check: (scene: Scene, x: number, y: number) => void): void {
  fc.assert(
    fc.property(
      anyDrawn(25),
      fc.array(place, { minLength: 8, maxLength: 8 }),
      fc.nat(),
      (drawn, places, any) => {
        const scene = sceneIn(drawn);
        for (const [index, [a, b]] of places.entries()) {
          const mark = scene.marks[(any + index) % Math.max(1, scene.marks.length)];
          const isNear = mark && index % 2 === 0;
          const x = isNear ? (a < 0.5 ? leftOf(mark) : rightOf(mark)) + (a - 0.5) * 40 : a * scene.width;
          check(scene, x, isNear ? mark.y + (b - 0.5) * 40 : b * scene.height);
        }
      },
    ),
    { numRuns: 100 },
  );
}

describe('a hit', () => {
  it('is a mark or a label within reach, and there is one whenever something is at the place', () => {
    forEachPlace((scene, x, y) => {
      const row = hitAt(scene, x, y);
      const isAt = (mark: Mark): boolean => distanceTo(mark, x, y) === 0 || isOnLabel(scene, mark, x, y);
      if (row === undefined) expect(scene.marks.filter(isAt)).toEqual([]);
      const mark = scene.marks.find((one) => one.row === row);
      if (mark && !isOnLabel(scene, mark, x, y)) expect(distanceTo(mark, x, y)).toBeLessThanOrEqual(REACH_PX);
    });
  });

  it('is the nearest on the line, but for a pixel', () => {
    forEachPlace((scene, x, y) => {
      const mark = scene.marks.find(({ row }) => row === hitAt(scene, x, y));
      if (!mark || isOnLabel(scene, mark, x, mark.y)) return;
      const onLine = scene.marks.filter((one) => one.y === mark.y).map((one) => distanceTo(one, x, mark.y));
      expect(distanceTo(mark, x, mark.y)).toBeLessThanOrEqual(Math.min(...onLine) + 1);
    });
  });

  it('on the middle of what can be seen of a mark is that mark, or what is painted over it there', () => {
    fc.assert(
      fc.property(anyDrawn(25), (drawn: Drawn) => {
        const scene = sceneIn(drawn);
        for (const mark of scene.marks) {
          const [from, to] = [Math.max(0, leftOf(mark)), Math.min(scene.width, rightOf(mark))];
          const x = (from + to) / 2;
          const got = scene.marks.find(({ row }) => row === hitAt(scene, x, mark.y));
          const isFine =
            got !== undefined &&
            (got === mark ||
              isOnLabel(scene, got, x, mark.y) ||
              isAbove(scene, got, mark) ||
              (isSmaller(got, mark) && !mark.below.includes(got.row)));
          expect(isFine ? '' : `on ${mark.row} of ${scene.marks.length}: got ${got?.row}`).toBe('');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('on a label that nothing covers is the mark that it names', () => {
    forEachPlace((scene) => {
      for (const mark of scene.marks) {
        const { label } = mark;
        if (!label || label.isInside) continue;
        const half = measureText(label.text, scene.fontPx) / 2;
        const x = label.x + label.by + (label.anchor === 'end' ? -half : half);
        const others = scene.marks.filter(
          (one) => one !== mark && (distanceTo(one, x, mark.y) < 2 || isOnLabel(scene, one, x, mark.y)),
        );
        if (others.length === 0) expect(hitAt(scene, x, mark.y)).toBe(mark.row);
      }
    });
  });
});

describe('what stands over what', () => {
  const wide = ALL_PLANS.find(({ id }) => id === 'wide');
  const sceneFor = (dates: readonly string[], maxRows: number): Scene => {
    if (!wide) throw new Error('no plan');
    const events = dates.map((edtf, index) => ({ edtf, importance: index, title: 'A' }));
    return sceneOfAll(layOut(contentOf(events), { ...wide, maxRows }));
  };

  it('a dot wins over the bar that it stands on', () => {
    const scene = sceneFor(['2020-01/2020-12', '2020-06-15'], 1);
    const dot = scene.marks.find(({ kind }) => kind === 'dot');
    expect(hitAt(scene, dot?.x0 ?? NaN, dot?.y ?? NaN)).toBe(dot?.row);
  });

  it('the leader of a stack wins over what it hides', () => {
    const scene = sceneFor(['2020-09-08', '2020-09-09', '2020-09-10', '2016'], 1);
    const leader = scene.marks.find(({ below }) => below.length > 0);
    expect(leader?.below.length).toBe(2);
    expect(hitAt(scene, leader?.x0 ?? NaN, leader?.y ?? NaN)).toBe(leader?.row);
  });

  it('each of two dots that cover a part of one another is hit on its own middle', () => {
    const scene = sceneFor(['2020-09-08', '2020-09-20', '2014'], 1);
    const dots = scene.marks.filter(({ row }) => row > 0);
    const [first, second] = dots.map(({ x0 }) => x0);
    expect((second ?? NaN) - (first ?? NaN)).toBeLessThan(5);
    for (const dot of dots) expect(hitAt(scene, dot.x0, dot.y)).toBe(dot.row);
  });

  it('a bar thinner than the dot below it is hit on its own middle', () => {
    const scene = sceneFor(['1970-01-01', '2020-08-06', '2020-09'], 1);
    const [, dot, bar] = scene.marks;
    if (!dot || !bar) throw new Error('two marks are missing');
    const middle = (leftOf(bar) + rightOf(bar)) / 2;
    expect([dot.kind, bar.kind, dot.y === bar.y]).toEqual(['dot', 'moment', true]);
    expect(Math.abs(middle - dot.x0)).toBeLessThan(4);
    expect(hitAt(scene, middle, bar.y)).toBe(bar.row);
    expect(hitAt(scene, dot.x0, dot.y)).toBe(dot.row);
  });

  it('there is nothing in an empty scene, and nothing far from everything', () => {
    expect(hitAt(sceneFor([], 3), 100, 40)).toBeUndefined();
    const scene = sceneFor(['2020-09-08'], 3);
    expect(hitAt(scene, 2, scene.height - 2)).toBeUndefined();
  });
});

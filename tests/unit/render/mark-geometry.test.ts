import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/lib/layout/axis.js';
import type { Mark } from '../../../src/lib/layout/scene.js';
import { arrowPoints, cornerPoints, pathOf } from '../../../src/lib/render/mark-geometry.js';
import { contentOf } from '../../golden/made-up.js';
import { ALL_PLANS, sceneOfAll } from '../../golden/scenes.js';

type Point = readonly [x: number, y: number];

/** The corners of a path of M, H, V, L and Z, by walking it. */
function cornersOf(path: string): Point[] {
  const steps = [...path.matchAll(/([MHVLZ])([^MHVLZ]*)/g)];
  expect(steps.map(([step]) => step).join('')).toBe(path);
  let [x, y] = [NaN, NaN];
  return steps.flatMap(([, command = '', text = '']): Point[] => {
    const numbers = text === '' ? [] : text.split(',').map(Number);
    const [first = NaN, second = NaN] = numbers;
    if (command === 'M' || command === 'L') [x, y] = [first, second];
    if (command === 'H') x = first;
    if (command === 'V') y = first;
    return command === 'Z' ? [] : [[x, y]];
  });
}

const size = fc.integer({ min: 8, max: 200 });
const anyArrow = fc
  .tuple(fc.integer({ min: -50, max: 50 }), size, fc.integer({ min: 2, max: 30 }), fc.boolean())
  .map(([from, length, height, isLeft]): Mark => {
    const ends = isLeft
      ? ({ start: 'arrow', end: 'sharp' } as const)
      : ({ start: 'sharp', end: 'arrow' } as const);
    const shape = {
      row: 0,
      kind: 'moment',
      x0: 100,
      x1: 100,
      from,
      to: from + length,
      uncertain: false,
    } as const;
    return { ...shape, ...ends, y: 40, height, lane: 0, below: [], level: 1 };
  });

describe('an arrow', () => {
  it('covers its mark, is as high, and comes to a point on the side of the unknown', () => {
    fc.assert(
      fc.property(anyArrow, (mark) => {
        const corners = cornersOf(pathOf(arrowPoints(mark)));
        const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
        expect([Math.min(...xs), Math.max(...xs)]).toEqual([mark.from, mark.to]);
        expect([Math.min(...ys), Math.max(...ys)]).toEqual([-mark.height / 2, mark.height / 2]);
        const point = mark.start === 'arrow' ? mark.from : mark.to;
        expect(corners.filter(([x]) => x === point)).toEqual([[point, 0]]);
      }),
    );
  });

  it('is the shape of marks of one bound in every plan', () => {
    for (const plan of ALL_PLANS) {
      const layout = layOut(contentOf([{ edtf: '[..2020-09-08]' }, { edtf: '[2020-10-08..]' }]), plan);
      for (const mark of sceneOfAll(layout).marks) {
        expect(mark.x0).toBe(mark.x1);
        for (const [x, y] of cornersOf(pathOf(arrowPoints(mark))))
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      }
    }
  });
});

describe('the corners of a bar’s arrow', () => {
  it('stand inside the bar, cover its edge and leave a point', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 40 }),
        fc.constantFrom(-1 as const, 1 as const),
        (height, side) => {
          const corners = cornersOf(pathOf(...cornerPoints(height, side)));
          for (const [x] of corners) expect(x * side).toBeLessThanOrEqual(0);
          expect(Math.max(...corners.map(([, y]) => y))).toBeGreaterThanOrEqual(height / 2);
          expect(corners.filter(([x, y]) => x === 0 && y === 0).length).toBe(2);
        },
      ),
    );
  });
});

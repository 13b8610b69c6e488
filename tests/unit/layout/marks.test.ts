import { describe, expect, it } from 'vitest';
import { shapeMark, type MarkShape } from '../../../src/lib/layout/marks.js';
import { xOf, type Viewport } from '../../../src/lib/layout/viewport.js';
import { tableOf } from '../../../src/lib/model/table.js';
import { DAY_MS, timelineOf } from '../../golden/made-up.js';
import { leftOf, rightOf } from '../../golden/scenes.js';

const WIDTH = 1000;
const SPEECH = Date.UTC(2020, 8, 8);
const YEAR: Viewport = { start: Date.UTC(2020, 0, 1), end: Date.UTC(2021, 0, 1) };

/** The speech's day in the middle of a view of so many days. */
const around = (days: number): Viewport => ({
  start: SPEECH + DAY_MS / 2 - (days / 2) * DAY_MS,
  end: SPEECH + DAY_MS / 2 + (days / 2) * DAY_MS,
});

function shapeOf(edtf: string, view = YEAR): MarkShape | undefined {
  return shapeMark(tableOf(timelineOf([{ edtf }])), 0, view, WIDTH);
}

function inFrame(edtf: string, view = YEAR): MarkShape {
  const shape = shapeOf(edtf, view);
  if (!shape) throw new Error(`${edtf} is not in the frame`);
  return shape;
}

const xIn = (view: Viewport, ...date: [number, number, number]): number =>
  xOf(view, WIDTH, Date.UTC(...date));

describe('each kind of date has its shape', () => {
  it.each([
    ['2020-09-08', 'dot', 'sharp', 'sharp'],
    ['2020-09-08T10:00Z', 'dot', 'sharp', 'sharp'],
    ['2020-09-08T10:00:00Z', 'dot', 'sharp', 'sharp'],
    ['2020-09', 'moment', 'sharp', 'sharp'],
    ['2020', 'moment', 'sharp', 'sharp'],
    ['2020-XX', 'moment', 'sharp', 'sharp'],
    ['2020-22', 'moment', 'sharp', 'sharp'],
    ['2020-09~', 'moment', 'dashed', 'dashed'],
    ['[2020-08-01..2020-09-08]', 'moment', 'sharp', 'sharp'],
    ['[2020-08~..2020-09-08]', 'moment', 'dashed', 'sharp'],
    ['[..2020-09-08]', 'moment', 'arrow', 'sharp'],
    ['[2020-09-08..]', 'moment', 'sharp', 'arrow'],
    ['2020-08/2020-09', 'state', 'sharp', 'sharp'],
    ['2020-08~/2020-09', 'state', 'dashed', 'sharp'],
    ['2020-08/2020-09~', 'state', 'sharp', 'dashed'],
    ['/2020-09-08', 'state', 'arrow', 'sharp'],
    ['../2020-09', 'state', 'arrow', 'sharp'],
    ['2020-09-08/', 'state', 'sharp', 'arrow'],
    ['2020-09-08/..', 'state', 'sharp', 'arrow'],
    ['../2020-09~', 'state', 'arrow', 'dashed'],
    ['2019/2020-09', 'state', 'cut', 'sharp'],
    ['2020-09/2022', 'state', 'sharp', 'cut'],
    ['/2022', 'state', 'arrow', 'cut'],
    ['2019/..', 'state', 'cut', 'arrow'],
  ])('%s is a %s, %s and %s', (edtf, kind, start, end) => {
    expect(inFrame(edtf)).toMatchObject({ kind, start, end, uncertain: false });
  });

  it.each(['2020-09-08?', '2020-09?', '2020-08?/2020-09', '[..2020-09-08?]', '2020-09%', '/2020-09?'])(
    '%s is uncertain',
    (edtf) => expect(inFrame(edtf).uncertain).toBe(true),
  );

  it.each([
    ['[..2020-09~]', 'end'],
    ['[..2020-09-08~]', 'end'],
    ['[2020-09~..]', 'start'],
  ] as const)('%s is about at its %s, the one bound it has', (edtf, side) => {
    expect(inFrame(edtf)[side]).toBe('dashed');
  });
});

describe('a day', () => {
  it('is a dot on its middle while it is narrow, and as wide as it is when near', () => {
    const far = inFrame('2020-09-08');
    expect(far.x0).toBe(far.x1);
    expect(far.x0).toBeCloseTo((xIn(YEAR, 2020, 8, 8) + xIn(YEAR, 2020, 8, 9)) / 2, 6);
    expect(far.from).toBe(-far.to);
    const near = around(2);
    const wide = inFrame('2020-09-08', near);
    expect([leftOf(wide), rightOf(wide)]).toEqual([250, 750]);
  });

  it('never stands for a longer time: a month covers the month', () => {
    const month = inFrame('2020-09');
    expect(leftOf(month)).toBeCloseTo(xIn(YEAR, 2020, 8, 1), 6);
    expect(rightOf(month)).toBeCloseTo(xIn(YEAR, 2020, 9, 1), 6);
  });
});

describe('an arrow', () => {
  it.each(['[..2020-09-08]', '[..2020-09]', '[..2020]', '[..2020-09-08T10:00Z]'])(
    '%s is of one length, at or left of its bound, at every zoom',
    (edtf) => {
      const table = tableOf(timelineOf([{ edtf }]));
      const bound = table.end[0] ?? NaN;
      for (let days = 3; days < 4e6; days *= 1.7) {
        const view = { start: bound - days * DAY_MS, end: bound + days * DAY_MS };
        const shape = inFrame(edtf, view);
        expect(rightOf(shape) - leftOf(shape)).toBeCloseTo(27, 9);
        expect(rightOf(shape)).toBeLessThanOrEqual(xOf(view, WIDTH, bound) + 1e-6);
      }
    },
  );

  it('of a state runs out of the frame at the edge', () => {
    for (const edtf of ['/2020-09-08', '../2020-09-08']) expect(leftOf(inFrame(edtf))).toBe(0);
    for (const edtf of ['2020-09-08/', '2020-09-08/..']) expect(rightOf(inFrame(edtf))).toBe(WIDTH);
  });
});

describe('what keeps clear of the day that bounds it', () => {
  const near = around(3);
  const [begins, ends] = [xOf(near, WIDTH, SPEECH), xOf(near, WIDTH, SPEECH + DAY_MS)];

  it.each([
    ['[..2020-09-08]', ends],
    ['[2020-09-08..]', begins],
    ['/2020-09-08', ends],
  ])('%s shows where its bound is, once the day is wide', (edtf, bound) => {
    expect(inFrame(edtf, near).reach).toBeCloseTo(bound, 6);
    expect(inFrame(edtf).reach).toBeUndefined();
  });

  it('is nothing else: not a day, a month or a state between months', () => {
    for (const edtf of ['2020-09-08', '[..2020-09]', '2020-09', '2020-08/2020-09'])
      expect(shapeOf(edtf, near)?.reach).toBeUndefined();
  });
});

describe('a state', () => {
  it('covers its time, and keeps clear of the dots of the day it ends on', () => {
    const state = inFrame('2020-08/2020-09');
    expect(leftOf(state)).toBeCloseTo(xIn(YEAR, 2020, 7, 1), 6);
    expect(rightOf(state)).toBeCloseTo(xIn(YEAR, 2020, 9, 1), 6);
    expect(rightOf(inFrame('/2020-09-08'))).toBeLessThan(leftOf(inFrame('2020-09-08')));
    const near = around(3);
    const end = rightOf(inFrame('/2020-09-08', near));
    expect(end).toBeGreaterThan(xOf(near, WIDTH, SPEECH) - 10);
    expect(end).toBeLessThan(xOf(near, WIDTH, SPEECH + DAY_MS) + 1e-6);
  });

  it.each(['2020-09-08/2020-09-08', '2020-09-07/2020-09-08', '2020-09-06/2020-09-08', '2020-09/2020-09'])(
    '%s can be seen at every zoom',
    (edtf) => {
      for (let days = 2; days < 4e5; days *= 1.5) {
        const shape = inFrame(edtf, around(days));
        expect(rightOf(shape) - leftOf(shape), `${days} days`).toBeGreaterThanOrEqual(1);
      }
    },
  );
});

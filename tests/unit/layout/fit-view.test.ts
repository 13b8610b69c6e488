import { describe, expect, it } from 'vitest';
import {
  contentsOf,
  nearestRow,
  rowsNear,
  viewAround,
  viewOfRows,
} from '../../../src/lib/layout/fit-view.js';
import { limitsOf } from '../../../src/lib/layout/viewport.js';
import { contentOf, DAY_MS } from '../../golden/made-up.js';

const DATES = ['1970-02-01', '1970-02-03', '[..1970-02-03]', '1970-02', '/1970-02-03', '1970-03-01'];
const content = contentOf(DATES.map((edtf) => ({ edtf, title: edtf })));
const { table } = content;
const rows = DATES.map((_, row) => row);
const day = (number: number, length = 1) => ({ start: number * DAY_MS, end: (number + length) * DAY_MS });
const limits = limitsOf(day(0, 100), 0, 100 * DAY_MS);
const titles = (found: readonly number[]): string[] => found.map(content.titleOf).sort();

describe('what a time holds', () => {
  it('is what is sure to lie in it, and apart from that what may or reaches in', () => {
    const { inside, touching } = contentsOf(table, rows, day(33));
    expect(titles(inside)).toEqual(['1970-02-03']);
    expect(titles(touching)).toEqual(['/1970-02-03', '1970-02', '[..1970-02-03]'].sort());
    const february = contentsOf(table, rows, day(31, 28));
    expect(titles(february.inside)).toEqual(['1970-02', '1970-02-01', '1970-02-03']);
  });

  it('counts only the rows that are shown', () => {
    expect(contentsOf(table, [], day(33))).toEqual({ inside: [], touching: [] });
  });
});

describe('the nearest row', () => {
  it('is the one with the smallest gap, before or after', () => {
    const firm = rows.filter((row) => ['1970-02-01', '1970-03-01'].includes(content.titleOf(row)));
    const nearest = (number: number): string => content.titleOf(nearestRow(table, firm, day(number)) ?? -1);
    expect([nearest(0), nearest(40), nearest(50), nearest(90)]).toEqual([
      '1970-02-01',
      '1970-02-01',
      '1970-03-01',
      '1970-03-01',
    ]);
    expect(nearestRow(table, [], day(0))).toBeUndefined();
  });
});

describe('the view of a time', () => {
  it('has context round it', () => {
    expect(viewAround(day(33), limits)).toEqual(day(30, 7));
    expect(viewAround(day(40, 10), limits)).toEqual(day(30, 30));
    const open = viewAround({ start: -Infinity, end: 40 * DAY_MS }, limits);
    expect(open.start).toBeLessThanOrEqual(0);
    expect(open.end).toBeGreaterThan(40 * DAY_MS);
  });

  it('of rows holds their known bounds', () => {
    const view = viewOfRows(table, rows, limits);
    expect(view?.start).toBeLessThan(31 * DAY_MS);
    expect(view?.end).toBeGreaterThan(60 * DAY_MS);
    expect(viewOfRows(table, [], limits)).toBeUndefined();
  });

  it('of the selected event has its neighbours', () => {
    expect(rowsNear([0, 2, 4, 5], 2)).toEqual([0, 2, 4]);
    expect(rowsNear([0, 2, 4, 5], 5)).toEqual([4, 5]);
    expect(rowsNear([0, 2], undefined)).toEqual([0, 2]);
    expect(rowsNear([0, 2], 1)).toEqual([0, 2]);
  });
});

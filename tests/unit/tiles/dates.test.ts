import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/lib/model/dates/calendar.js';
import {
  DAY_MARK,
  MOMENT_MARK,
  TileDates,
  type TileDateCells,
  type TileDate,
} from '../../../src/lib/tiles/dates.js';
import { OPEN_END_MS, OPEN_START_MS } from '../../../src/lib/tiles/grid.js';

/** Reads dates as the builder does: each once, and again what its column has to say. */
function readAll(cells: readonly Partial<TileDateCells>[], order?: 'dmy' | 'mdy'): readonly TileDate[] {
  const reader = new TileDates(order);
  const early = cells.map((each) => reader.read({ start: '', end: '', edtf: '', ...each }));
  return early.map((date) =>
    (date.wrong === undefined || date.wrong === 'open') && reader.isLate(date) ? reader.readLate(date) : date,
  );
}

describe('dates of tiles', () => {
  it('stand before and after all others where they are open', () => {
    expect(readAll([{ edtf: '2020/..' }, { edtf: '../2020' }, { edtf: '2020/' }])).toMatchObject([
      { start: Date.UTC(2020), end: OPEN_END_MS },
      { start: OPEN_START_MS, end: Date.UTC(2021) },
      { start: Date.UTC(2020), end: OPEN_END_MS },
    ]);
  });

  it('are read of moments and days that a file counts', () => {
    const [moment, day] = readAll([
      { start: `${MOMENT_MARK}1599603942999` },
      { start: `${DAY_MARK}-719529` },
    ]);
    expect(moment).toMatchObject({ edtf: '2020-09-08T22:25:42Z', start: 1_599_603_942_000 });
    expect(day).toMatchObject({ edtf: '-0001-12-31', start: -719_529 * DAY_MS });
  });

  it('wait for what the whole column says', () => {
    const [open, clear] = readAll([{ start: '8/9/2020' }, { start: '13/9/2020' }]);
    expect([open?.edtf, clear?.edtf]).toEqual(['2020-09-08', '2020-09-13']);
    expect(readAll([{ start: '8/9/2020' }], 'mdy')[0]?.edtf).toBe('2020-08-09');
    expect(readAll([{ start: '8/9/2020' }])[0]).toMatchObject({ wrong: 'order', edtf: '8/9/2020' });
  });

  it('say what is wrong with them', () => {
    expect(
      readAll([{}, { start: 'soon', end: 'later' }, { end: 'x' }, { edtf: '2020-13' }, { edtf: 'Y270001' }]),
    ).toMatchObject([
      { wrong: 'no-date', edtf: '' },
      { wrong: 'date', edtf: 'soon/later' },
      { wrong: 'date', edtf: '/x' },
      { wrong: 'date', edtf: '2020-13' },
      { wrong: 'beyond', edtf: 'Y270001' },
    ]);
  });
});

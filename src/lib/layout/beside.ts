import type { EventTable } from '../model/table.js';
import { drawnTime } from './marks.js';
import type { Viewport } from './viewport.js';

/** The nearest rows before and after a view in which none is. */
export interface Beside {
  readonly earlier: number | undefined;
  readonly later: number | undefined;
}

/** Returns the rows that are nearest to a view on either side, of those given in order of start. O(rows). */
export function rowsBeside(table: EventTable, rows: Iterable<number>, { start, end }: Viewport): Beside {
  const middle = (start + end) / 2;
  let [earlier, later]: (number | undefined)[] = [];
  let [last, first] = [-Infinity, Infinity];
  for (const row of rows) {
    const time = drawnTime(table, row);
    // Of those that end together the one that begins last is the nearest.
    if (time.end <= middle && time.end >= last) [earlier, last] = [row, time.end];
    if (time.start > middle && time.start < first) [later, first] = [row, time.start];
  }
  return { earlier, later };
}

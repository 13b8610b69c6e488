import type { EventTable } from '../../model/table.js';
import { precedes, startsBefore, type AggregateIndex } from './band-index.js';

/**
 * Returns the event of the next band above or below a row that is nearest to it in time, of equally near ones the most
 * important; undefined when no band there has one.
 *
 * @param direction 1 for below, -1 for above
 */
export function rowInNextBand(
  table: EventTable,
  { bands, bandOf }: AggregateIndex,
  row: number,
  direction: 1 | -1,
): number | undefined {
  const time = table.start[row] ?? 0;
  const from = bandOf[table.lane[row] ?? 0] ?? 0;
  for (let at = from + direction; bands[at]; at += direction) {
    const band = bands[at];
    if (!band || band.rows.length === 0) continue;
    const { rows } = band;
    const after = startsBefore(band, time);
    const near = [after - 1, after].filter((place) => place >= 0 && place < rows.length);
    const distance = (place: number): number => Math.abs((table.start[rows[place] ?? 0] ?? 0) - time);
    near.sort((a, b) => distance(a) - distance(b) || (precedes(table, rows[a] ?? 0, rows[b] ?? 0) ? -1 : 1));
    return rows[near[0] ?? 0];
  }
  return undefined;
}

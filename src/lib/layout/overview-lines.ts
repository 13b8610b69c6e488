import { Flag } from '../model/table.js';
import type { AxisLayout } from './axis.js';

/** The drawing is this wide in its own units, whatever its width on the screen, and as high as the strip. */
const LINES_WIDTH = 1000;
const LINES_HEIGHT = 28;

/** Middle of a lane's line in the overview, in pixels. */
export function lineY(lane: number, lanes: number): number {
  return Math.round(((lane + 0.5) * LINES_HEIGHT) / lanes);
}

/**
 * Returns the whole time in small, as SVG paths for each lane: a stroke from start to end for each of these rows,
 * those of states first, since moments are on them.
 */
export function linesOf({ content, fit }: AxisLayout, rows: readonly number[]): [string, string][] {
  const { table, lanes } = content;
  const xOf = (time = 0): number =>
    Math.round(Math.min(1, Math.max(0, (time - fit.start) / (fit.end - fit.start))) * LINES_WIDTH);
  return lanes.map((_, lane) => {
    const paths: [string, string] = ['', ''];
    for (const row of rows)
      if (table.lane[row] === lane)
        paths[(table.flags[row] ?? 0) & Flag.lasted ? 0 : 1] +=
          `M${xOf(table.start[row])},${lineY(lane, lanes.length)}H${xOf(table.end[row])}`;
    return paths;
  });
}

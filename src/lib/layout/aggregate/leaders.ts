import { DAY_MS } from '../../model/dates/calendar.js';
import { Flag, type EventTable } from '../../model/table.js';
import { DOT_BELOW_PX } from '../marks.js';
import type { Viewport } from '../viewport.js';
import { bestRow, countStarts, weightOf, type BandIndex } from './band-index.js';

/**
 * The event that speaks for a cell: the most important of those that begin in it. Cells are stretches of 2 to the
 * power of a level milliseconds from the epoch on, so that who leads a cell leads the half of it that it is in, and
 * what is drawn at one level is drawn at the next.
 */
export interface Leader {
  readonly row: number;
  readonly x: number;
  /** How many events begin in the cell, and the cell itself in milliseconds. */
  readonly count: number;
  readonly from: number;
  readonly to: number;
  /** Larger comes first, as `precedes` has it. */
  readonly weight: number;
}

/** Who leads the cells of one band at one level, as far as it was asked; the same in every frame of a gesture. */
export class LeaderStore {
  #band: BandIndex | undefined;
  #level = 0;
  #cells = new Map<number, Cell>();

  /** Undefined when no event begins in the cell. */
  cell(table: EventTable, band: BandIndex, level: number, cell: number): Cell {
    if (this.#band !== band || this.#level !== level || this.#cells.size > MOST_CELLS) {
      this.#cells = new Map();
      this.#band = band;
      this.#level = level;
    }
    let found = this.#cells.get(cell);
    if (!found) {
      const [from, to] = [cell * 2 ** level, (cell + 1) * 2 ** level];
      const row = bestRow(table, band, from, to);
      const count = row === undefined ? 0 : countStarts(band, from, to);
      found = { row, count, from, to, weight: row === undefined ? 0 : weightOf(table, row) };
      this.#cells.set(cell, found);
    }
    return found;
  }
}

interface Cell extends Omit<Leader, 'row' | 'x'> {
  readonly row: number | undefined;
}

/** Some hundred screens of cells. */
const MOST_CELLS = 10_000;

/** Returns the leaders of all cells in view, in order of time. */
export function leadersOf(
  table: EventTable,
  band: BandIndex,
  viewport: Viewport,
  width: number,
  level: number,
  store = new LeaderStore(),
): Leader[] {
  const ms = 2 ** level;
  const last = Math.floor(viewport.end / ms);
  const leaders: Leader[] = [];
  for (let at = Math.floor(viewport.start / ms); at <= last; at += 1) {
    const { row, count, from, to, weight } = store.cell(table, band, level, at);
    if (row === undefined) continue;
    const x = leaderX(table, row, viewport, width);
    if (x !== undefined) leaders.push({ row, x, count, from, to, weight });
  }
  return leaders;
}

/** Returns where an event's mark begins, or its dot is; undefined when that is outside of the frame. Pixels. */
export function leaderX(
  table: EventTable,
  row: number,
  viewport: Viewport,
  width: number,
): number | undefined {
  const pxPerMs = width / (viewport.end - viewport.start);
  const start = table.start[row] ?? 0;
  const length = (table.end[row] ?? 0) - start;
  const isDot =
    length <= DAY_MS && length * pxPerMs < DOT_BELOW_PX && !((table.flags[row] ?? 0) & Flag.lasted);
  const x = (start - viewport.start + (isDot ? length / 2 : 0)) * pxPerMs;
  return x >= 0 && x <= width ? x : undefined;
}

/** Returns the leaders, the most important first; those in `first` before all others, whatever they are. */
export function byImportance(leaders: readonly Leader[], first: ReadonlySet<number>): Leader[] {
  const kept = leaders.filter(({ row }) => first.has(row)).sort(heavier);
  return [...kept, ...leaders.filter(({ row }) => !first.has(row)).sort(heavier)];
}

function heavier(a: Leader, b: Leader): number {
  return b.weight - a.weight;
}

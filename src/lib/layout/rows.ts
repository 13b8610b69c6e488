import type { EventTable } from '../model/table.js';
import { shapeMark } from './marks.js';
import type { Measure } from './measure.js';
import type { Plan } from './plan.js';
import { labelSpan, sidesOf } from './sides.js';
import type { Viewport } from './viewport.js';

/**
 * Which line of its lane each event stands on. Packed once for a plan, in the view that shows everything
 * at the plan's narrowest width, and then kept: at any greater width or zoom the marks only move apart, so
 * nothing jumps from line to line and the height never changes.
 */
export interface Rows {
  /** Line within its lane, by table row. */
  readonly line: Uint16Array;
  /** Lines of each lane; at least one. */
  readonly lines: readonly number[];
}

/** Between two things on one line. */
const CLEAR_PX = 10;

type Span = readonly [number, number];

/** Packs every lane; above `plan.maxRows` the least important events share the last line. */
export function packRows(
  table: EventTable,
  lanes: number,
  view: Viewport,
  plan: Plan,
  titleOf: (row: number) => string,
  measure: Measure,
): Rows {
  const line = new Uint16Array(table.count);
  const byLane = Array.from({ length: lanes }, (): number[] => []);
  for (let row = 0; row < table.count; row += 1) byLane[table.lane[row] ?? 0]?.push(row);
  const spans = new Map<number, Span>();
  for (let row = 0; row < table.count; row += 1) {
    const span = spanOf(table, row, view, plan, titleOf, measure);
    if (span) spans.set(row, span);
  }
  const lines = byLane.map((rows) => packLane(rows, spans, table, plan.maxRows, line));
  return { line, lines };
}

function spanOf(
  table: EventTable,
  row: number,
  view: Viewport,
  plan: Plan,
  titleOf: (row: number) => string,
  measure: Measure,
): Span | undefined {
  const shape = shapeMark(table, row, view, plan.minWidth);
  if (!shape) return undefined;
  const mark: Span = [shape.x0 + shape.from, shape.x1 + shape.to];
  const side = sidesOf(shape)[0];
  if (plan.labels === 'few' || side === undefined || side === 'inside') return mark;
  const [from, to] = labelSpan(shape, side, measure(titleOf(row), plan.fontPx));
  return [Math.min(mark[0], from), Math.max(mark[1], to)];
}

function packLane(
  rows: readonly number[],
  spans: ReadonlyMap<number, Span>,
  table: EventTable,
  maxRows: number,
  line: Uint16Array,
): number {
  const used = firstFit(rows, spans, line);
  if (used <= maxRows) return Math.max(1, used);
  // The last line is kept for those that have none of their own: the least important.
  const byImportance = [...rows].sort((a, b) => importance(table, b) - importance(table, a) || a - b);
  for (let kept = rows.length - 1; kept >= 0; kept -= 1) {
    const own = new Set(byImportance.slice(0, kept));
    const ownRows = rows.filter((row) => own.has(row));
    if (firstFit(ownRows, spans, line) < maxRows) {
      for (const row of byImportance.slice(kept)) line[row] = maxRows - 1;
      break;
    }
  }
  return maxRows;
}

function importance(table: EventTable, row: number): number {
  return table.importance[row] ?? 0;
}

/** Puts each row on the first line where it is clear of its neighbours; gives the number of lines. */
function firstFit(rows: readonly number[], spans: ReadonlyMap<number, Span>, line: Uint16Array): number {
  const lines: Span[][] = [];
  for (const row of rows) {
    const span = spans.get(row) ?? [0, 0];
    let index = lines.findIndex((taken) => taken.every((other) => isClear(span, other)));
    if (index < 0) index = lines.push([]) - 1;
    lines[index]?.push(span);
    line[row] = index;
  }
  return lines.length;
}

function isClear(a: Span, b: Span): boolean {
  return a[0] >= b[1] + CLEAR_PX || b[0] >= a[1] + CLEAR_PX;
}

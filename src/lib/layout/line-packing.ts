import type { EventTable } from '../model/table.js';
import { roomOf, shapeMark } from './marks.js';
import type { Measure } from './measure.js';
import type { Plan } from './plan.js';
import { shortestOf } from './shorten.js';
import { enoughOf, labelSpan, sideFor, sidesOf } from './sides.js';
import type { Viewport } from './viewport.js';

/**
 * Which line of its lane each event is on. Packed once for a plan, in the view that shows everything
 * at the plan's narrowest width, and then kept: at any greater width or zoom the marks only move apart, so
 * nothing jumps from line to line and the height never changes.
 */
export interface Rows {
  /** Line within its lane, by table row. */
  readonly line: Uint16Array;
  /** Lines of each lane; at least one. */
  readonly lines: readonly number[];
}

/** Between two marks on one line, and round a label. */
const CLEAR_PX = 2;
const LABEL_CLEAR_PX = 4;

type Span = readonly [number, number];
const NO_SPAN: Span = [0, 0];

/** Packs every lane; above the lines that it may have at `most`, its least important events share the last one. */
export function packLines(
  table: EventTable,
  most: readonly number[],
  view: Viewport,
  plan: Plan,
  titleOf: (row: number) => string,
  measure: Measure,
): Rows {
  const line = new Uint16Array(table.count);
  // What the view does not show takes no line.
  const byLane = most.map((): number[] => []);
  const claims = new Map<number, Claim>();
  for (let row = 0; row < table.count; row += 1) {
    const claim = claimOf(table, row, view, plan, titleOf, measure);
    if (!claim) continue;
    claims.set(row, claim);
    byLane[table.lane[row] ?? 0]?.push(row);
  }
  const lines = byLane.map((rows, lane) => packLane(rows, claims, table, most[lane] ?? 1, line));
  return { line, lines };
}

/** What a mark and enough of its title take of a line, and what they take at least: the shortest beginning of it. */
interface Claim {
  readonly enough: Span;
  readonly least: Span;
}

function claimOf(
  table: EventTable,
  row: number,
  view: Viewport,
  plan: Plan,
  titleOf: (row: number) => string,
  measure: Measure,
): Claim | undefined {
  const shape = shapeMark(table, row, view, plan.minWidth);
  if (!shape) return undefined;
  const mark = roomOf(shape);
  if (plan.labels !== 'all') return { enough: mark, least: mark };
  // The label is on the first side where the frame has room for it.
  const title = titleOf(row);
  const width = measure(title, plan.fontPx);
  const side = sideFor(shape, sidesOf(shape), width, { width: plan.minWidth, fontPx: plan.fontPx });
  const spanOf = (textWidth: number): Span => {
    if (side === undefined || side === 'inside') return mark;
    const [from, to] = labelSpan(shape, side, textWidth);
    return side === 'left' ? [from - LABEL_CLEAR_PX, mark[1]] : [mark[0], to + LABEL_CLEAR_PX];
  };
  const enough = enoughOf(width, plan.fontPx);
  const least = Math.min(enough, measure(shortestOf(title), plan.fontPx));
  return { enough: spanOf(enough), least: spanOf(least) };
}

function packLane(
  rows: readonly number[],
  claims: ReadonlyMap<number, Claim>,
  table: EventTable,
  maxRows: number,
  line: Uint16Array,
): number {
  const spansOf = (claim: keyof Claim) => (row: number) => claims.get(row)?.[claim] ?? NO_SPAN;
  // A lane that would be too high keeps less of each title clear.
  for (const spans of [spansOf('enough'), spansOf('least')]) {
    const { length, left } = firstFit(rows, spans, line, maxRows);
    if (left.length === 0) return Math.max(1, length);
  }
  // The last line is kept for what finds no room on the others: the least important.
  const spans = spansOf('least');
  const byImportance = [...rows].sort(
    (a, b) => (table.importance[b] ?? 0) - (table.importance[a] ?? 0) || a - b,
  );
  const left = new Set(firstFit(byImportance, spans, line, maxRows - 1).left);
  for (const row of left) line[row] = maxRows - 1;
  // The others in order of time, as in a lane where all have room, if they fit that way too.
  const inTime = Uint16Array.from(line);
  const kept = rows.filter((row) => !left.has(row));
  if (firstFit(kept, spans, inTime, maxRows - 1).left.length === 0) line.set(inTime);
  return maxRows;
}

/** Puts each row on the first line where it is clear of the others; returns the lines used and who is left. */
function firstFit(
  rows: readonly number[],
  spans: (row: number) => Span,
  line: Uint16Array,
  maxLines: number,
): { length: number; left: number[] } {
  const lines: Span[][] = [];
  const left: number[] = [];
  for (const row of rows) {
    const span = spans(row);
    const free = lines.findIndex((taken) => taken.every((other) => isClear(span, other)));
    const index = free < 0 ? lines.length : free;
    if (index >= maxLines) left.push(row);
    else {
      (lines[index] ??= []).push(span);
      line[row] = index;
    }
  }
  return { length: lines.length, left };
}

function isClear(a: Span, b: Span): boolean {
  return a[0] >= b[1] + CLEAR_PX || b[0] >= a[1] + CLEAR_PX;
}

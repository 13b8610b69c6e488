import type { Columns, LeaderMark } from '../histogram.js';
import { FRAME_PX } from '../sides.js';
import { bucketsOf } from './buckets.js';
import { CELL_LEVELS, COLUMN_LEVELS, type Detail } from './detail.js';
import type { AggregateFrame } from './frame.js';
import { countStarts, peakAt, weightOf } from './band-index.js';
import { byImportance, leadersOf, leaderX, LeaderStore, type Leader } from './leaders.js';

/** Between a leader's tick and its words, and between the words of two. */
const GAP_PX = 5;
const CLEAR_PX = 12;
/** Words of a whole axis, at most: more would cost a frame more than all else. */
const MOST_LABELS = 150;
/** Labels are in cells of this width when it is asked whether there is room. */
const CELL_PX = 8;

/** Returns the columns of one band, with the events that speak for its stretches. */
export function columnsOf(frame: AggregateFrame, band: number, detail: Detail, level: number): Columns {
  const { layout, viewport, width, store } = frame;
  const { index, plan } = layout;
  const bandIndex = index.bands[band];
  if (!bandIndex) throw new Error(`no band ${band}`);
  const columnLevel = level + (detail === 'density' ? 0 : COLUMN_LEVELS);
  const top = plan.tops[band] ?? 0;
  const isBehindMarks = detail === 'marks';
  return {
    lane: band,
    isBehindMarks,
    top: top + plan.columnsFrom,
    height: plan.columnsHeight,
    ...bucketsOf(bandIndex, viewport, width, columnLevel, store, band),
    peak: peakAt(index, columnLevel),
    leaders: isBehindMarks ? [] : labelled(frame, band, leadersIn(frame, band, level + CELL_LEVELS)),
  };
}

function leadersIn(
  { layout, viewport, width, chosen, hovered, memory }: AggregateFrame,
  band: number,
  level: number,
): Leader[] {
  const { table, index } = layout;
  const bandIndex = index.bands[band];
  if (!bandIndex) return [];
  const store = (memory.leaders[band] ??= new LeaderStore());
  const leaders = leadersOf(table, bandIndex, viewport, width, level, store);
  // The selected event is drawn whoever leads its stretch.
  for (const row of [chosen, hovered]) {
    if (row === undefined || layout.bandOfRow(row) !== band) continue;
    if (leaders.some((leader) => leader.row === row)) continue;
    const time = table.start[row] ?? 0;
    const x = leaderX(table, row, viewport, width);
    if (x === undefined) continue;
    const from = Math.floor(time / 2 ** level) * 2 ** level;
    const to = from + 2 ** level;
    const count = countStarts(bandIndex, from, to);
    leaders.push({ row, x, from, to, count, weight: weightOf(table, row) });
  }
  return leaders;
}

/** Gives words to as many as have room: those that had them in the last frame first, then the most important. */
function labelled(frame: AggregateFrame, band: number, leaders: readonly Leader[]): LeaderMark[] {
  const { layout, width, memory, chosen, hovered } = frame;
  const { plan, fontPx } = layout;
  const y = (plan.tops[band] ?? 0) + plan.header + plan.lineHeight / 2;
  const taken = new Uint8Array(Math.ceil(width / CELL_PX) + 1);
  const budget = Math.ceil(MOST_LABELS / layout.index.bands.length);
  const first = new Set(memory.labelled);
  for (const row of [hovered, chosen]) if (row !== undefined) first.add(row);
  const labels = new Map<number, { text: string; x: number; width: number }>();
  for (const { row, x, count } of byImportance(leaders, first)) {
    if (labels.size >= budget) continue;
    const isWanted = row === chosen || row === hovered;
    const text = layout.labelOf(row, count - 1);
    const textWidth = layout.measure(text, fontPx);
    const from = x + GAP_PX + textWidth <= width - FRAME_PX ? x + GAP_PX : x - GAP_PX - textWidth;
    if (from < FRAME_PX || textWidth < fontPx) continue;
    if (!isWanted && !isFree(taken, from, from + textWidth)) continue;
    take(taken, from, from + textWidth);
    labels.set(row, { text, x: from, width: textWidth });
  }
  return leaders.map(({ row, ...leader }) => {
    const label = labels.get(row);
    if (label) frame.labelled.add(row);
    return { row, ...leader, y, ...(label && { label }) };
  });
}

function isFree(taken: Uint8Array, from: number, to: number): boolean {
  const last = Math.floor((to + CLEAR_PX) / CELL_PX);
  for (let cell = Math.max(0, Math.floor((from - CLEAR_PX) / CELL_PX)); cell <= last; cell += 1)
    if (taken[cell]) return false;
  return true;
}

function take(taken: Uint8Array, from: number, to: number): void {
  taken.fill(1, Math.max(0, Math.floor(from / CELL_PX)), Math.floor(to / CELL_PX) + 1);
}

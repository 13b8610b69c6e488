import type { Columns, LeaderMark } from '../histogram.js';
import { shortenText } from '../shorten.js';
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

/**
 * Gives words to as many as have room: the selected event and the one under the pointer first, then those that had
 * words in the last frame, then the most important. What has no room for its title has the beginning of it.
 */
function labelled(frame: AggregateFrame, band: number, leaders: readonly Leader[]): LeaderMark[] {
  const { layout, width, memory, chosen, hovered } = frame;
  const { plan, fontPx, measure } = layout;
  const y = (plan.tops[band] ?? 0) + plan.header + plan.lineHeight / 2;
  const taken = new Uint8Array(Math.ceil(width / CELL_PX) + 1);
  const budget = Math.ceil(MOST_LABELS / layout.index.bands.length);
  const labels = new Map<number, { text: string; x: number; width: number }>();
  const widthOf = (text: string): number => measure(text, fontPx);
  const isWanted = ({ row }: Leader): boolean => row === chosen || row === hovered;
  const inOrder = [
    ...leaders.filter(isWanted),
    ...byImportance(
      leaders.filter((each) => !isWanted(each)),
      memory.labelled,
    ),
  ];
  for (const { row, x, count } of inOrder) {
    if (labels.size >= budget) break;
    const { name, suffix } = layout.labelOf(row, count - 1);
    const rest = widthOf(suffix);
    const whole = widthOf(name) + rest;
    const [leftEnd, rightEnd] = [x - GAP_PX, x + GAP_PX];
    const rooms = { left: leftEnd - FRAME_PX, right: width - FRAME_PX - rightEnd };
    const isRight = rooms.right >= whole || (rooms.left < whole && rooms.right >= rooms.left);
    const room = isRight
      ? Math.min(rooms.right, freeFrom(taken, rightEnd, 1))
      : Math.min(rooms.left, freeFrom(taken, leftEnd, -1));
    const text = whole < fontPx ? undefined : shortenText(name, room - rest, widthOf);
    if (text === undefined) continue;
    const size = widthOf(text) + rest;
    const from = isRight ? rightEnd : leftEnd - size;
    take(taken, from, from + size);
    labels.set(row, { text: text + suffix, x: from, width: size });
  }
  return leaders.map(({ row, ...leader }) => {
    const label = labels.get(row);
    if (label) frame.labelled.add(row);
    return { row, ...leader, y, ...(label && { label }) };
  });
}

/** Returns how many pixels from a place on are clear of other words, to the right or to the left. */
function freeFrom(taken: Uint8Array, at: number, step: 1 | -1): number {
  let cell = Math.floor(at / CELL_PX);
  // What touches the place itself keeps clear of it too.
  for (let back = Math.floor((at - step * CLEAR_PX) / CELL_PX); back !== cell; back += step)
    if (taken[back]) return 0;
  while (cell >= 0 && cell < taken.length && !taken[cell]) cell += step;
  const edge = step > 0 ? cell * CELL_PX : (cell + 1) * CELL_PX;
  return step * (edge - at) - (cell >= 0 && cell < taken.length ? CLEAR_PX : 0);
}

function take(taken: Uint8Array, from: number, to: number): void {
  taken.fill(1, Math.max(0, Math.floor(from / CELL_PX)), Math.floor(to / CELL_PX) + 1);
}

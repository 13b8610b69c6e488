import { placeLabels, type LabelRequest } from '../labels.js';
import { shapeMark } from '../marks.js';
import type { Mark } from '../scene.js';
import { stacksOf } from '../stacks.js';
import type { AggregateFrame } from './frame.js';
import { lastingRows, precedes, startsBefore } from './band-index.js';
import { placeOnLines, type Placed } from './lines.js';

/** Marks and bars of a band, and how many events that began earlier are not among them. */
export interface BandMarks {
  readonly marks: readonly Mark[];
  readonly undrawn: number;
}

/** Of dots and of bars, which words are in: with the letters' ascenders and descenders between their edges. */
const DOT_PX = 12;
const BAR_PX = 17;
const NONE_BELOW: readonly number[] = [];
/** Before all others: the selected event, the one under the pointer, and those that had words before. */
const FIRST = 8e9;
const KEPT = 4e9;

/** One mark for each event that begins in view, and bars for the most important that began earlier. */
export function marksOf(frame: AggregateFrame, band: number): BandMarks {
  const { layout, viewport, width, memory, chosen } = frame;
  const { table, index, plan } = layout;
  const bandIndex = index.bands[band];
  if (!bandIndex) return { marks: [], undrawn: 0 };
  const order = (a: number, b: number): number =>
    Number(b === chosen) - Number(a === chosen) || (precedes(table, a, b) ? -1 : 1);
  const from = startsBefore(bandIndex, viewport.start);
  const to = startsBefore(bandIndex, viewport.end, from);
  const begun = lastingRows(table, bandIndex, viewport.start);
  const room = Math.max(1, plan.lines - 1);
  const rows = [...firstOf(begun, room, order), ...[...bandIndex.rows.subarray(from, to)].sort(order)];
  const shapes = rows.flatMap((row) => shapeMark(table, row, viewport, width) ?? []);
  const placed = placeOnLines(shapes, plan.lines, (memory.lines[band] ??= new Map()));
  const stubs = placed.filter(({ shape }, at) => shape !== shapes[at]).length;
  return { marks: toMarks(frame, band, placed), undrawn: Math.max(0, begun.length - room) + stubs };
}

/** Returns the first few of very many, in order: a sort of all would cost more than the rest of the frame. */
function firstOf(rows: readonly number[], room: number, order: (a: number, b: number) => number): number[] {
  const first: number[] = [];
  for (const row of rows) {
    const last = first[room - 1];
    if (last !== undefined && order(last, row) < 0) continue;
    first.push(row);
    first.sort(order);
    if (first.length > room) first.pop();
  }
  return first;
}

function toMarks(frame: AggregateFrame, band: number, placed: readonly Placed[]): Mark[] {
  const { layout, chosen, hovered, memory, width } = frame;
  const { plan, fontPx } = layout;
  const shapes = placed.map(({ shape }) => shape);
  const rank = new Map(shapes.map(({ row }, index) => [row, index]));
  const lines = new Map(placed.map(({ shape, line }) => [shape.row, line]));
  const order = (row: number): number => (row === hovered ? -1 : (rank.get(row) ?? 0));
  const lineOf = (row: number): number => lines.get(row) ?? 0;
  const middle = (row: number): number =>
    (plan.tops[band] ?? 0) + plan.header + (lineOf(row) + 0.5) * plan.lineHeight;
  const below = new Map<number, readonly number[]>();
  for (let line = 0; line < plan.lines; line += 1)
    for (const stack of stacksOf(
      placed.filter((each) => each.line === line).map(({ shape }) => shape),
      order,
    ))
      if (stack.below.length > 0) below.set(stack.leader, stack.below);
  const hidden = new Set([...below.values()].flat());
  const requests = shapes
    .filter(({ row }) => !hidden.has(row))
    .map((shape): LabelRequest => {
      const { row } = shape;
      const isWanted = row === chosen || row === hovered;
      const bonus = isWanted ? FIRST : memory.labelled.has(row) ? KEPT : 0;
      const { name: text, suffix } = layout.labelOf(row, below.get(row)?.length ?? 0);
      const priority = bonus - order(row);
      const place = { shape, line: lineOf(row), y: middle(row) };
      return { ...place, text, suffix, priority, isWanted, isWhole: row === hovered, isBold: isWanted };
    })
    // A title that is still to come takes no room.
    .filter(({ text }) => text !== '');
  const labels = placeLabels(requests, { width, fontPx, measure: layout.measure, canHoldText: true });
  for (const row of labels.keys()) frame.labelled.add(row);
  // Field by field: to spread hundreds of shapes took a quarter of a frame.
  return shapes.map(({ row, kind, x0, x1, from, to, start, end, uncertain }): Mark => ({
    row,
    kind,
    x0,
    x1,
    from,
    to,
    start,
    end,
    uncertain,
    y: middle(row),
    height: kind === 'dot' && x0 === x1 ? DOT_PX : BAR_PX,
    lane: band,
    below: below.get(row) ?? NONE_BELOW,
    level: row === chosen ? 3 : hidden.has(row) ? 0 : kind === 'state' ? 1 : 2,
    label: labels.get(row),
  }));
}

import { roomOf, type MarkShape } from './marks.js';
import type { Measure } from './measure.js';
import { fitsInside, FRAME_PX, labelSpan, sidesOf, type Side } from './sides.js';

/** The words beside or in a mark; `x` and `by` are a place and a shift from it, as in `MarkShape`. */
export interface MarkLabel {
  readonly text: string;
  readonly x: number;
  readonly by: number;
  readonly anchor: 'start' | 'end';
  readonly isInside: boolean;
}

export interface LabelRequest {
  readonly shape: MarkShape;
  /** The line that the mark is on, and its middle in pixels. */
  readonly line: number;
  readonly y: number;
  readonly text: string;
  /** Larger is placed first. */
  readonly priority: number;
  /** May cover marks, though no other label: the selected event, and the one under the pointer. */
  readonly isWanted: boolean;
}

export interface LabelOptions {
  readonly width: number;
  readonly fontPx: number;
  readonly measure: Measure;
  /** Bars are high enough for words. */
  readonly canHoldText: boolean;
}

/** Between a label and the next thing on its line. */
const CLEAR_PX = 6;
/** Height of a label, in ems. */
const LINE_HEIGHT = 1.15;

type Span = readonly [number, number];

/** What a mark takes of its line; its own label may be over the line that leads to its bound. */
interface Room {
  readonly row: number;
  readonly span: Span;
}

interface Placed {
  readonly side: Side;
  readonly span: Span;
  readonly y: number;
}

/**
 * Places labels, most important first, each on the best side that is free; the rest have none. Labels never
 * overlap one another, whatever line they are on, and never leave the frame; nor do they cover a mark of
 * their own line, unless they are wanted and there is no other place.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  options: LabelOptions,
): Map<number, MarkLabel> {
  const marks = new Map<number, Room[]>();
  for (const { shape, line } of requests) {
    const rooms = marks.get(line) ?? [];
    rooms.push({ row: shape.row, span: roomOf(shape) });
    marks.set(line, rooms);
  }
  const placed: Placed[] = [];
  const labels = new Map<number, MarkLabel>();
  const inOrder = [...requests].sort((a, b) => b.priority - a.priority || a.shape.row - b.shape.row);
  for (const request of inOrder) {
    const found = placeOne(request, marks.get(request.line) ?? [], placed, options);
    if (!found) continue;
    placed.push(found);
    labels.set(request.shape.row, toLabel(request.shape, found.side, request.text, options.canHoldText));
  }
  return labels;
}

function placeOne(
  { shape, text, y, isWanted }: LabelRequest,
  marks: readonly Room[],
  placed: readonly Placed[],
  { width, fontPx, measure, canHoldText }: LabelOptions,
): Placed | undefined {
  const textWidth = measure(text, fontPx);
  const near = placed.filter((other) => Math.abs(other.y - y) < fontPx * LINE_HEIGHT);
  const possible = sidesOf(shape, canHoldText)
    .filter((side) => side !== 'inside' || fitsInside(shape, textWidth, width))
    .map((side): Placed => ({ side, span: labelSpan(shape, side, textWidth), y }))
    .filter(({ span }) => span[0] >= FRAME_PX && span[1] <= width - FRAME_PX)
    .filter(({ span }) => near.every((other) => isFree(span, [other.span])));
  const others = marks.filter(({ row }) => row !== shape.row).map(({ span }) => span);
  const free = possible.find(({ side, span }) => side === 'inside' || isFree(span, others));
  return free ?? (isWanted ? possible[0] : undefined);
}

function isFree(span: Span, taken: readonly Span[]): boolean {
  return taken.every((other) => span[0] >= other[1] + CLEAR_PX || other[0] >= span[1] + CLEAR_PX);
}

function toLabel(shape: MarkShape, side: Side, text: string, canHoldText: boolean): MarkLabel {
  const [start, end] = labelSpan(shape, side, 0);
  if (side === 'left') return { text, x: shape.x0, by: end - shape.x0, anchor: 'end', isInside: false };
  const x = side === 'right' ? shape.x1 : Math.max(0, shape.x0);
  return { text, x, by: start - x, anchor: 'start', isInside: side === 'inside' && canHoldText };
}

import type { MarkShape } from './marks.js';
import type { Measure } from './measure.js';
import { fitsInside, labelSpan, sidesOf, type Side } from './sides.js';

/** The words beside or in a mark; `x` and `by` are a place and a shift from it, as in `MarkShape`. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly by: number;
  readonly anchor: 'start' | 'end';
  readonly isInside: boolean;
}

export interface LabelRequest {
  readonly shape: MarkShape;
  /** The line that the mark stands on: labels of one line do not touch. */
  readonly line: number;
  readonly text: string;
  /** Larger is placed first. */
  readonly priority: number;
  /** Placed even where it must cover others: the event in hand. */
  readonly isForced: boolean;
}

export interface LabelOptions {
  readonly width: number;
  readonly fontPx: number;
  readonly measure: Measure;
  /** How many lines up and down a label's height reaches: 0 where lines are higher than text. */
  readonly reach: number;
  /** Bars are high enough for words. */
  readonly canHoldText: boolean;
}

/** Between a label and the next thing on its line. */
const CLEAR_PX = 6;
/** Labels never leave the frame, and keep this much from its edge. */
const FRAME_PX = 2;

type Span = readonly [number, number];

/**
 * Places labels, most important first, each on the best side that is free; the rest have none. Labels never
 * overlap one another or a mark of their line, and never leave the frame.
 */
export function placeLabels(requests: readonly LabelRequest[], options: LabelOptions): Map<number, Label> {
  const marks = new Map<number, Span[]>();
  const spansOn = (line: number): Span[] => {
    const spans = marks.get(line) ?? [];
    marks.set(line, spans);
    return spans;
  };
  for (const { shape, line } of requests) spansOn(line).push([shape.x0 + shape.from, shape.x1 + shape.to]);
  const words = new Map<number, Span[]>();
  const wordsNear = (line: number): Span[] =>
    Array.from(
      { length: 2 * options.reach + 1 },
      (_, step) => words.get(line + step - options.reach) ?? [],
    ).flat();
  const placed = new Map<number, Label>();
  const inOrder = [...requests].sort((a, b) => b.priority - a.priority || a.shape.row - b.shape.row);
  for (const request of inOrder) {
    const taken = [...spansOn(request.line), ...wordsNear(request.line)];
    const found = placeOne(request, taken, options);
    if (!found) continue;
    placed.set(request.shape.row, found.label);
    words.set(request.line, [...(words.get(request.line) ?? []), found.span]);
  }
  return placed;
}

function placeOne(
  { shape, text, isForced }: LabelRequest,
  taken: readonly Span[],
  { width, fontPx, measure, canHoldText }: LabelOptions,
): { label: Label; span: Span } | undefined {
  const textWidth = measure(text, fontPx);
  const inFrame = sidesOf(shape, canHoldText)
    .filter((side) => side !== 'inside' || fitsInside(shape, textWidth, width))
    .map((side) => ({ side, span: labelSpan(shape, side, textWidth) }))
    .filter(({ span }) => span[0] >= FRAME_PX && span[1] <= width - FRAME_PX);
  const free = inFrame.find(({ side, span }) => side === 'inside' || isFree(span, taken));
  const best = free ?? (isForced ? inFrame[0] : undefined);
  return best && { label: toLabel(shape, best.side, text, canHoldText), span: best.span };
}

function isFree(span: Span, taken: readonly Span[]): boolean {
  return taken.every((other) => span[0] >= other[1] + CLEAR_PX || other[0] >= span[1] + CLEAR_PX);
}

function toLabel(shape: MarkShape, side: Side, text: string, canHoldText: boolean): Label {
  const [start, end] = labelSpan(shape, side, 0);
  if (side === 'left') return { text, x: shape.x0, by: end - shape.x0, anchor: 'end', isInside: false };
  const x = side === 'right' ? shape.x1 : Math.max(0, shape.x0);
  return { text, x, by: start - x, anchor: 'start', isInside: side === 'inside' && canHoldText };
}

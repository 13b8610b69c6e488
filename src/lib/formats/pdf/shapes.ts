import {
  appendBezierCurve,
  clip,
  closePath,
  endPath,
  fill,
  fillAndStroke,
  lineTo,
  moveTo,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  setDashPattern,
  setFillingRgbColor,
  setLineWidth,
  setStrokingRgbColor,
  stroke,
  type PDFOperator,
} from '@cantoo/pdf-lib';
import type { Clip, Leaf, Paint, Text } from '../../render/figure/items.js';

/** How far the handles of a cubic curve stand off, for a quarter of a circle of radius 1. */
const QUARTER = 0.5522847498;

/** Returns the parts of a colour `#rrggbb`, from 0 to 1. */
function rgb(colour: string): [number, number, number] {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

export function fillColour(colour: string): PDFOperator {
  return setFillingRgbColor(...rgb(colour));
}

/** Returns a shape as operators; the page's space has its origin at the top and y downwards, in CSS pixels. */
export function shapeOperators(item: Exclude<Leaf, Text>): PDFOperator[] {
  if (item.kind === 'line') {
    const path = [moveTo(item.x1, item.y1), lineTo(item.x2, item.y2)];
    return painted(path, { ...item }, false);
  }
  if (item.kind === 'shape') {
    const [first = [0, 0], ...others] = item.points;
    return painted([moveTo(...first), ...others.map((point) => lineTo(...point)), closePath()], item, true);
  }
  if (item.kind === 'circle') {
    const { x, y, radius } = item;
    return painted(roundBox(x - radius, y - radius, 2 * radius, 2 * radius, radius), item, true);
  }
  const { x, y, width, height, radius = 0 } = item;
  const path = radius > 0 ? roundBox(x, y, width, height, radius) : [rectangle(x, y, width, height)];
  return painted(path, item, true);
}

/** Nothing is seen outside the box until the graphics state is popped. */
export function clipOperators({ x, y, width, height }: Clip): PDFOperator[] {
  return [pushGraphicsState(), rectangle(x, y, width, height), clip(), endPath()];
}

function painted(path: readonly PDFOperator[], paint: Paint, isClosed: boolean): PDFOperator[] {
  const isFilled = isClosed && paint.fill !== undefined;
  const isStroked = paint.stroke !== undefined;
  if (!isFilled && !isStroked) return [];
  return [
    pushGraphicsState(),
    ...(paint.fill !== undefined && isFilled ? [fillColour(paint.fill)] : []),
    ...(paint.stroke === undefined ? [] : [setStrokingRgbColor(...rgb(paint.stroke))]),
    setLineWidth(paint.strokeWidth ?? 1),
    ...(paint.dash ? [setDashPattern([...paint.dash], 0)] : []),
    ...path,
    isFilled && isStroked ? fillAndStroke() : isFilled ? fill() : stroke(),
    popGraphicsState(),
  ];
}

function roundBox(x: number, y: number, width: number, height: number, radius: number): PDFOperator[] {
  const r = Math.min(radius, width / 2, height / 2);
  const k = r * (1 - QUARTER);
  const [right, bottom] = [x + width, y + height];
  return [
    moveTo(x + r, y),
    lineTo(right - r, y),
    appendBezierCurve(right - k, y, right, y + k, right, y + r),
    lineTo(right, bottom - r),
    appendBezierCurve(right, bottom - k, right - k, bottom, right - r, bottom),
    lineTo(x + r, bottom),
    appendBezierCurve(x + k, bottom, x, bottom - k, x, bottom - r),
    lineTo(x, y + r),
    appendBezierCurve(x, y + k, x + k, y, x + r, y),
    closePath(),
  ];
}

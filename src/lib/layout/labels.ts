import { roomOf, type MarkShape } from './marks.js';
import { BOLD, type Measure } from './measure.js';
import { shortenText, shortestOf } from './shorten.js';
import { enoughOf, labelSpan, roomAt, sideFor, sidesOf, type Side } from './sides.js';

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
  /** The title, which may be shortened, and what is written behind it as a whole; a mark without either has no label. */
  readonly text: string;
  readonly suffix: string;
  /** Larger is placed first. */
  readonly priority: number;
  /** May cover marks, though no other label: the selected event, and the one under the pointer. */
  readonly isWanted: boolean;
  /** Is read in full, over marks if need be: the event under the pointer. */
  readonly isWhole?: boolean;
  /** Is drawn in bold letters, which are wider. */
  readonly isBold?: boolean;
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
/** Between two labels of which one has a number behind: nearer, the number is read as the other's. */
const COUNT_CLEAR_PX = 14;
/** Less than any pixel: widths are sums, and sums are rounded. */
const NOISE_PX = 1e-6;
/** Height of a label, in ems. */
const LINE_HEIGHT = 1.15;
/** Nearer to its middle, a label touches a mark; in ems. */
const TOUCHES_WITHIN = 0.7;

type Span = readonly [number, number];

/** What a mark takes of its line; its own label may be over the line that leads to its bound. */
interface Room {
  readonly row: number;
  readonly span: Span;
}

interface Line {
  readonly y: number;
  readonly marks: Room[];
  readonly labels: Placed[];
  /** Lines so near that their labels would touch, with this one. */
  readonly near: Line[];
}

interface Placed {
  readonly request: LabelRequest;
  readonly line: Line;
  readonly side: Side;
  /** It has no other place than over marks. */
  readonly isOver: boolean;
  /** Width of its text, and how much of that is enough where others need the room too; pixels. */
  readonly whole: number;
  readonly enough: number;
  span: Span;
}

/**
 * Places labels, most important first, each on its own side, or on another that is free; then gives each as much of
 * its title as has room there. What has no room for twelve letters gets none. Labels never overlap one another,
 * whatever line they are on, and never leave the frame; nor do they cover a mark of their own line, unless they are
 * wanted and there is no other place.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  options: LabelOptions,
): Map<number, MarkLabel> {
  const lines = linesOf(requests, LINE_HEIGHT * options.fontPx);
  const inOrder = requests
    .filter(({ text, suffix }) => text + suffix)
    .sort((a, b) => b.priority - a.priority || a.shape.row - b.shape.row);
  const placed = inOrder.flatMap((request) => placeOne(request, lines.get(request.line), options) ?? []);
  // First all have enough, then the most important have more.
  for (const wanted of ['enough', 'whole'] as const)
    for (const each of placed) grow(each, each[wanted], options);
  return new Map(placed.map((each) => [each.request.shape.row, toLabel(each, options)]));
}

function linesOf(requests: readonly LabelRequest[], height: number): Map<number, Line> {
  const lines = new Map<number, Line>();
  for (const { shape, line, y } of requests) {
    const found = lines.get(line) ?? { y, marks: [], labels: [], near: [] };
    found.marks.push({ row: shape.row, span: roomOf(shape) });
    lines.set(line, found);
  }
  const inOrder = [...lines.values()].sort((a, b) => a.y - b.y);
  inOrder.forEach((line, at) => {
    for (let next = at; ; next += 1) {
      const other = inOrder[next];
      if (!other || other.y - line.y >= height) break;
      line.near.push(other);
      if (other !== line) other.near.push(line);
    }
  });
  return lines;
}

/** Finds the side of a label, and takes the room there that it needs at least: what is beyond that is for all. */
function placeOne(request: LabelRequest, line: Line | undefined, options: LabelOptions): Placed | undefined {
  if (!line) return undefined;
  const { shape, text, suffix, isWanted } = request;
  const { fontPx, canHoldText } = options;
  const widthIn = measureFor(request, options);
  const whole = widthIn(text + suffix);
  const least = Math.min(whole, widthIn(shortestOf(text) + suffix));
  const enough = request.isWhole ? whole : Math.max(least, enoughOf(whole, fontPx));
  const sides = sidesOf(shape, canHoldText);
  const own = sideFor(shape, sides, whole, options);
  const placesOver = (isOver: boolean): Placed[] =>
    [...(own ? [own] : []), ...sides].map((side) => {
      const span = freeAt(request, side, line, isOver, options);
      // What covers marks is short, unless it is read in full.
      const most = isOver && !request.isWhole ? least : whole;
      return { request, line, side, isOver, whole: most, enough: Math.min(most, enough), span };
    });
  const clear = findPlace(placesOver(false));
  const isClear = widthOf(clear) >= (request.isWhole ? whole : least);
  const found = isClear || !isWanted ? clear : findPlace([clear, ...placesOver(true)]);
  if (widthOf(found) < least)
    // A stack without a name still says how many it hides.
    return text && suffix
      ? placeOne({ ...request, text: '', suffix: suffix.trim() }, line, options)
      : undefined;
  found.span = nextToMark(found, request.isWhole ? Math.min(whole, widthOf(found)) : least);
  line.labels.push(found);
  return found;
}

/** Returns the first place with room for enough, else the widest. */
function findPlace(places: readonly Placed[]): Placed {
  return (
    places.find((place) => widthOf(place) >= place.enough) ??
    places.reduce((best, place) => (widthOf(place) > widthOf(best) ? place : best))
  );
}

function measureFor({ isBold }: LabelRequest, { measure, fontPx }: LabelOptions): (text: string) => number {
  return (text) => measure(text, fontPx) * (isBold ? BOLD : 1);
}

function widthOf({ span }: Placed): number {
  return span[1] - span[0];
}

/** Returns the part of a label's span that is next to its mark. */
function nextToMark({ side, span: [from, to] }: Placed, width: number): Span {
  return side === 'left' ? [to - width, to] : [from, from + width];
}

/** Returns the room on one side of a mark that no other label takes, and no mark of its line. */
function freeAt(
  { shape, suffix }: LabelRequest,
  side: Side,
  line: Line,
  isOver: boolean,
  { width, fontPx }: LabelOptions,
): Span {
  const [first, last] = roomAt(shape, side, width);
  let [from, to] = [first, last];
  const leave = ([start, end]: Span, gap: number): void => {
    if (side !== 'left' && end + gap > first) to = Math.min(to, start - gap);
    if (side === 'left' && start - gap < last) from = Math.max(from, end + gap);
  };
  for (const { labels } of line.near)
    for (const { request, span } of labels)
      if (request.shape !== shape) leave(span, suffix || request.suffix ? COUNT_CLEAR_PX : CLEAR_PX);
  if (side !== 'inside' && !isOver)
    for (const { y, marks } of line.near)
      if (Math.abs(y - line.y) < TOUCHES_WITHIN * fontPx)
        for (const { row, span } of marks) if (row !== shape.row) leave(span, CLEAR_PX);
  return [from, to];
}

/** Gives a label more of the room that is left. */
function grow(placed: Placed, wanted: number, options: LabelOptions): void {
  if (widthOf(placed) >= wanted) return;
  placed.span = freeAt(placed.request, placed.side, placed.line, placed.isOver, options);
  placed.span = nextToMark(placed, Math.min(wanted, widthOf(placed)));
}

/** Writes as much of a title as there is room for. */
function toLabel(placed: Placed, options: LabelOptions): MarkLabel {
  const { request, side } = placed;
  const { shape, suffix } = request;
  const widthIn = measureFor(request, options);
  const room = widthOf(placed) - widthIn(suffix) + NOISE_PX;
  const text = (shortenText(request.text, room, widthIn) ?? shortestOf(request.text)) + suffix;
  const [start, end] = labelSpan(shape, side, 0);
  if (side === 'left') return { text, x: shape.x0, by: end - shape.x0, anchor: 'end', isInside: false };
  const x = side === 'right' ? shape.x1 : Math.max(0, shape.x0);
  return { text, x, by: start - x, anchor: 'start', isInside: side === 'inside' && options.canHoldText };
}

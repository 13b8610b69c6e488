import { edgesOf, type MarkShape } from '../marks.js';

/** Between two marks on one line. */
const CLEAR_PX = 3;

/** Where a mark is, and as what: a bar without room is cut to where it begins. */
export interface Placed {
  readonly shape: MarkShape;
  readonly line: number;
}

/** What is left of a bar that finds no room. */
const STUB_PX = 7;

/**
 * Puts the marks in view on lines: on the line that it had in the last frame where that is free, else on the first
 * free one. The most important choose first. A dot that finds none shares the last line; a bar, which would hide what
 * is there, never takes that line where there is another, and where it finds no room only its beginning is drawn.
 *
 * @param shapes the most important first
 * @param memory line of each row in the last frame; changed in place
 */
export function placeOnLines(
  shapes: readonly MarkShape[],
  lines: number,
  memory: Map<number, number>,
): Placed[] {
  const taken: (readonly [number, number])[][] = Array.from({ length: lines }, () => []);
  const isFree = (line: number, [from, to]: readonly [number, number]): boolean =>
    taken[line]?.every((other) => from >= other[1] + CLEAR_PX || other[0] >= to + CLEAR_PX) ?? false;
  const lineFor = (shape: MarkShape, most: number): number | undefined => {
    const edges = edgesOf(shape);
    const kept = memory.get(shape.row);
    if (kept !== undefined && kept < most && isFree(kept, edges)) return kept;
    for (let line = 0; line < most; line += 1) if (isFree(line, edges)) return line;
    return undefined;
  };
  const placed = shapes.map((whole): Placed => {
    const isBar = whole.kind !== 'dot' || whole.x1 - whole.x0 > STUB_PX;
    const line = lineFor(whole, isBar ? Math.max(1, lines - 1) : lines);
    const shape = isBar && line === undefined ? stubOf(whole) : whole;
    const at = line ?? lineFor(shape, lines) ?? lines - 1;
    taken[at]?.push(edgesOf(shape));
    return { shape, line: at };
  });
  memory.clear();
  for (const { shape, line } of placed) memory.set(shape.row, line);
  return placed;
}

/** Returns the beginning of a bar; its end, or what is unknown of it, is with the column of what is in progress. */
function stubOf(shape: MarkShape): MarkShape {
  const { row, kind, x0, from, start, uncertain } = shape;
  return { row, kind, x0, x1: x0, from: Math.min(0, from), to: STUB_PX, start, end: 'cut', uncertain };
}

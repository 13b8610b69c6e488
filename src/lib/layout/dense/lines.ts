import { edgesOf, type MarkShape } from '../marks.js';

/** Between two marks on one line. */
const CLEAR_PX = 3;

/**
 * Puts the marks in view on lines: on the line that it had in the last frame where that is free, else on the first
 * free one, and where none is, on the last, where it shares its place. The most important choose first.
 *
 * @param shapes the most important first
 * @param memory line of each row in the last frame; changed in place
 */
export function placeOnLines(
  shapes: readonly MarkShape[],
  lines: number,
  memory: Map<number, number>,
): Map<number, number> {
  const taken: (readonly [number, number])[][] = Array.from({ length: lines }, () => []);
  const placed = new Map<number, number>();
  const isFree = (line: number, [from, to]: readonly [number, number]): boolean =>
    taken[line]?.every((other) => from >= other[1] + CLEAR_PX || other[0] >= to + CLEAR_PX) ?? false;
  for (const shape of shapes) {
    const edges = edgesOf(shape);
    const kept = memory.get(shape.row);
    let line = kept !== undefined && kept < lines && isFree(kept, edges) ? kept : 0;
    if (line !== kept) while (line < lines - 1 && !isFree(line, edges)) line += 1;
    taken[line]?.push(edges);
    placed.set(shape.row, line);
  }
  for (const row of memory.keys()) if (!placed.has(row)) memory.delete(row);
  for (const [row, line] of placed) memory.set(row, line);
  return placed;
}

import type { Mark, Scene } from './scene.js';

/** A finger or a pointer may miss a mark by this much: half of the 24 px that a target should have. */
const REACH_PX = 12;
/** A label's height, for hits on it. */
const LABEL_HALF_PX = 9;
/** How much a miss up or down weighs beside one along the line: lines are close together. */
const VERTICAL_WEIGHT = 1.5;

/**
 * The table row at a place of the plot, or nothing. Marks and their labels count; the nearest within reach
 * wins, and a dot before the bar that it stands on.
 */
export function hit(
  scene: Scene,
  x: number,
  y: number,
  measure: (text: string) => number,
): number | undefined {
  let best: number | undefined;
  let bestDistance = Infinity;
  for (const mark of scene.marks) {
    const distance = Math.min(markDistance(mark, x, y), labelDistance(mark, x, y, measure));
    const width = mark.x1 + mark.to - (mark.x0 + mark.from);
    // A hair for width: at the same place the smaller mark is meant.
    const weighed = distance + Math.min(width, 1e4) * 1e-4;
    if (distance <= REACH_PX && weighed < bestDistance) {
      best = mark.row;
      bestDistance = weighed;
    }
  }
  return best;
}

function markDistance(mark: Mark, x: number, y: number): number {
  const across = Math.max(mark.x0 + mark.from - x, x - (mark.x1 + mark.to), 0);
  const down = Math.max(Math.abs(y - mark.y) - mark.height / 2, 0) * VERTICAL_WEIGHT;
  return Math.hypot(across, down);
}

function labelDistance(mark: Mark, x: number, y: number, measure: (text: string) => number): number {
  const { label } = mark;
  if (!label) return Infinity;
  const width = measure(label.text);
  const from = label.x + label.by - (label.anchor === 'end' ? width : 0);
  const isOver = x >= from && x <= from + width && Math.abs(y - mark.y) <= LABEL_HALF_PX;
  return isOver ? Math.abs(y - mark.y) * 0.1 : Infinity;
}

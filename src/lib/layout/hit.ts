import { paintOrder, type Mark, type Scene } from './scene.js';

/** A finger or a pointer may miss a mark by this much: half of the 24 px that a target should have. */
const REACH_PX = 12;
/** A label's height, for hits on it. */
const LABEL_HALF_PX = 9;
/** How much a miss up or down weighs beside one along the line: lines are close together. */
const VERTICAL_WEIGHT = 1.5;
/** Distinguishes what is at the very place. */
const HAIR = 0.01;

/**
 * Returns the table row at a place of the plot, or undefined. Marks and their labels count; the nearest within reach
 * wins, and of those at the very place the one that is painted on top.
 */
export function hit(
  scene: Scene,
  x: number,
  y: number,
  measure: (text: string) => number,
): number | undefined {
  let best: number | undefined;
  let bestDistance = REACH_PX * (1 + HAIR);
  for (const mark of paintOrder(scene.marks)) {
    const distance = Math.min(markDistance(mark, x, y), labelDistance(mark, x, y, measure));
    if (distance > bestDistance) continue;
    best = mark.row;
    bestDistance = distance;
  }
  return best;
}

/**
 * Pixels to a mark, and a hair more inside it: the middle of a small mark is nearer than its rim, and a small
 * mark nearer than the bar that it lies on.
 */
function markDistance(mark: Mark, x: number, y: number): number {
  const across = Math.max(mark.x0 + mark.from - x, x - (mark.x1 + mark.to), 0);
  const down = Math.max(Math.abs(y - mark.y) - mark.height / 2, 0) * VERTICAL_WEIGHT;
  const [left, right] = [mark.x0 + mark.from, mark.x1 + mark.to];
  const isSmall = right - left <= REACH_PX;
  const toMiddle = isSmall ? Math.min(Math.abs(x - (left + right) / 2), REACH_PX) : REACH_PX;
  return Math.hypot(across, down) + toMiddle * HAIR;
}

function labelDistance(mark: Mark, x: number, y: number, measure: (text: string) => number): number {
  const { label } = mark;
  if (!label) return Infinity;
  const width = measure(label.text);
  const from = label.x + label.by - (label.anchor === 'end' ? width : 0);
  const isOver = x >= from && x <= from + width && Math.abs(y - mark.y) <= LABEL_HALF_PX;
  return isOver ? (REACH_PX + Math.abs(y - mark.y)) * HAIR : Infinity;
}

import { lineOf, type AxisLayout } from './axis.js';
import type { MarkShape } from './marks.js';
import { stacksOf } from './stacks.js';

/** The rows that are drawn before all others. */
export interface Highlighted {
  /** Table row of the selected event, and of the one under the pointer. */
  readonly chosen?: number | undefined;
  readonly hovered?: number | undefined;
}

/** Rows hidden below each leader. The selected event leads its stack, then the most important. */
export function rowsBelow(
  layout: AxisLayout,
  shapes: readonly MarkShape[],
  { chosen, hovered }: Highlighted,
): Map<number, readonly number[]> {
  const { table } = layout.content;
  const order = (row: number): number =>
    row === chosen ? -2e9 : row === hovered ? -1e9 : -(table.importance[row] ?? 0);
  const byLine = new Map<number, MarkShape[]>();
  for (const shape of shapes) {
    const line = lineOf(layout, shape.row);
    const found = byLine.get(line);
    if (found) found.push(shape);
    else byLine.set(line, [shape]);
  }
  const below = new Map<number, readonly number[]>();
  for (const line of byLine.values())
    for (const stacked of stacksOf(line, order))
      if (stacked.below.length > 0) below.set(stacked.leader, stacked.below);
  return below;
}

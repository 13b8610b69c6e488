import { lineOf, middleOf, type AxisLayout } from './axis.js';
import type { LabelRequest } from './labels.js';
import type { MarkShape } from './marks.js';
import type { Highlighted } from './scene-stacks.js';

/** Labels of the selected event, of the hovered one, and of neighbours come before importance. */
const CHOSEN_FIRST = 3e9;
const HOVERED_FIRST = 2e9;
const NEIGHBOUR_FIRST = 1e9;

/** Returns what a mark asks for as its label; undefined where its plan names no such mark. */
export function labelRequest(
  layout: AxisLayout,
  shape: MarkShape,
  below: ReadonlyMap<number, readonly number[]>,
  { chosen, hovered }: Highlighted,
): LabelRequest | undefined {
  const { table, titleOf } = layout.content;
  const { row } = shape;
  const isNear = chosen !== undefined && Math.abs(row - chosen) === 1 && layout.plan.labels !== 'one';
  const isWanted = row === chosen || row === hovered || isNear;
  const hidden = below.get(row)?.length ?? 0;
  const isNamed = isWanted || layout.plan.labels === 'all';
  // Where marks have no names, a stack still says how many it hides.
  if (!isNamed && (hidden === 0 || layout.plan.labels === 'one')) return undefined;
  const name = isNamed ? titleOf(row) : '';
  return {
    shape,
    line: lineOf(layout, row),
    y: middleOf(layout, row),
    text: hidden > 0 && layout.plan.labels !== 'one' ? `${name} +${hidden}`.trimStart() : name,
    priority:
      (row === chosen ? CHOSEN_FIRST : row === hovered ? HOVERED_FIRST : isNear ? NEIGHBOUR_FIRST : 0) +
      (table.importance[row] ?? 0),
    isWanted: row === chosen || row === hovered,
  };
}

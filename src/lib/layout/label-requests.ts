import { lineOf, middleOf, type AxisLayout } from './axis.js';
import type { LabelRequest } from './labels.js';
import type { MarkShape } from './marks.js';
import type { Highlighted } from './scene-stacks.js';

/** Labels of the selected event, of the hovered one, and of neighbours come before importance. */
const CHOSEN_FIRST = 3e9;
const HOVERED_FIRST = 2e9;
const NEIGHBOUR_FIRST = 1e9;

/** So few events that a search or a filter leaves are all named, in every plan. */
const FEW = 20;

/** What is the same for all labels of a frame. */
export interface Naming extends Highlighted {
  /** Rows hidden below each leader. */
  readonly below: ReadonlyMap<number, readonly number[]>;
  /** How many marks there are; undefined unless a search or a filter left them. */
  readonly left?: number | undefined;
}

/** Returns what a mark asks for as its label: no text, and room for itself alone, where its plan names no such mark. */
export function labelRequest(
  layout: AxisLayout,
  shape: MarkShape,
  { below, left = Infinity, chosen, hovered }: Naming,
): LabelRequest {
  const { table, titleOf } = layout.content;
  const { row } = shape;
  const isNear = chosen !== undefined && Math.abs(row - chosen) === 1 && layout.plan.labels !== 'one';
  const isWanted = row === chosen || row === hovered || isNear;
  const hidden = below.get(row)?.length ?? 0;
  const isNamed = isWanted || layout.plan.labels === 'all' || left <= FEW;
  const name = isNamed ? titleOf(row) : '';
  return {
    shape,
    line: lineOf(layout, row),
    y: middleOf(layout, row),
    text: name,
    // Where marks have no names, a stack still says how many it hides.
    suffix: hidden > 0 && layout.plan.labels !== 'one' ? `${name && ' '}+${hidden}` : '',
    priority:
      (row === chosen ? CHOSEN_FIRST : row === hovered ? HOVERED_FIRST : isNear ? NEIGHBOUR_FIRST : 0) +
      (table.importance[row] ?? 0),
    isWanted: row === chosen || row === hovered,
    isWhole: row === hovered,
    isBold: row === chosen,
  };
}

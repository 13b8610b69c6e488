import { group } from 'd3';
import type { AxisMessages } from '../messages/axis.js';
import type { AxisLayout } from './axis.js';
import type { Columns } from './histogram.js';
import { placeLabels, type Label, type LabelRequest } from './labels.js';
import { flagsOf } from './publication-markers.js';
import { shapeMark, type MarkShape } from './marks.js';
import { stacksOf } from './stacks.js';
import { keyLineOf, ticksOf, type KeyLine, type Tick } from './ticks.js';
import type { Measure } from './measure.js';
import type { Viewport } from './viewport.js';

/** One drawn event: its shape, the middle of its line, its lane, and its label where there is room. */
export interface Mark extends MarkShape {
  readonly y: number;
  readonly height: number;
  readonly lane: number;
  readonly label?: Label | undefined;
  /** Rows at the very same place, drawn below this one. */
  readonly below: readonly number[];
  /** Painted from low to high, and by row within a level: what a hit finds first is what is seen on top. */
  readonly level: number;
}

/** Marks in the order in which they are painted. */
export function paintOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.level - b.level || a.row - b.row);
}

export interface LaneBand {
  readonly id: string;
  readonly title: string;
  readonly top: number;
  readonly height: number;
  /** Baseline of the lane's name. */
  readonly nameY: number;
}

export interface FlagMark {
  readonly source: string;
  readonly x: number;
  readonly y: number;
  readonly label?: Label | undefined;
}

/**
 * What to draw, and where, in CSS pixels of a plot `width` wide: plain data, no events, no words that are
 * not drawn. Canvas, SVG and the list that a screen reader walks are renderings of it.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Where the lanes end and the flags begin. */
  readonly floor: number;
  readonly fontPx: number;
  readonly ticks: readonly Tick[];
  readonly keyLine?: KeyLine;
  readonly lanes: readonly LaneBand[];
  /** In table order: time, then importance. */
  readonly marks: readonly Mark[];
  readonly flags: readonly FlagMark[];
  /** Where a lane has more events than marks have room: how many there are in each stretch of time. */
  readonly columns?: readonly Columns[];
}

export interface SceneOptions {
  readonly viewport: Viewport;
  readonly width: number;
  readonly messages: AxisMessages;
  /** Text widths as the page has them, where they may differ from those that lines were packed with. */
  readonly measure?: Measure;
  /** Table row of the selected event, and of the one under the pointer. */
  readonly chosen?: number | undefined;
  readonly hovered?: number | undefined;
  /** Which rows are drawn; all when it is left out. The others keep their lines, so that no mark jumps. */
  readonly isShown?: ((row: number) => boolean) | undefined;
}

const Level = { state: 0, leadingState: 1, plain: 2, leader: 3, chosen: 4 } as const;

/** Labels of the selected event, of the hovered one, and of neighbours come before importance. */
const CHOSEN_FIRST = 3e9;
const HOVERED_FIRST = 2e9;
const NEIGHBOUR_FIRST = 1e9;

/** A bar with words inside is a little higher than the other marks. */
const STATE_EXTRA_PX = 3;
/** As many lines as a lane can have: lines are counted in 16 bits. */
const LANE_LINES = 65_536;

/** Draws one frame: everything that stands in the frame, as data. */
export function sceneOf(layout: AxisLayout, options: SceneOptions): Scene {
  const { plan } = layout;
  const measure = options.measure ?? layout.measure;
  const { viewport, width, messages } = options;
  const text = { messages, measure, fontPx: plan.fontPx };
  const keyLine = keyLineOf(layout.keyDay, viewport, width, text);
  const shapes = shapesOf(layout, viewport, width, options.isShown);
  const below = stack(layout, shapes, options);
  const hidden = new Set([...below.values()].flat());
  const labels = placeLabels(
    shapes
      .filter((shape) => !hidden.has(shape.row))
      .flatMap((shape) => request(layout, shape, below, options)),
    { width, fontPx: plan.fontPx, measure, canHoldText: plan.labels === 'all' },
  );
  return {
    width,
    height: layout.height,
    floor: layout.height - plan.foot - (layout.content.flags.length > 0 ? plan.flagHeight : 0),
    fontPx: plan.fontPx,
    ticks: ticksOf(viewport, width, { ...text, count: plan.ticks, keyLine }),
    ...(keyLine ? { keyLine } : {}),
    lanes: layout.content.lanes.map((lane, index) => bandOf(layout, lane, index)),
    marks: shapes.map((shape) =>
      markOf(layout, shape, {
        label: labels.get(shape.row),
        below: below.get(shape.row) ?? [],
        chosen: options.chosen,
      }),
    ),
    flags: flagsOf(layout, viewport, width),
  };
}

function shapesOf(
  layout: AxisLayout,
  viewport: Viewport,
  width: number,
  isShown?: (row: number) => boolean,
): MarkShape[] {
  const { table } = layout.content;
  const shapes: MarkShape[] = [];
  for (let row = 0; row < table.count; row += 1) {
    const shape = isShown?.(row) === false ? undefined : shapeMark(table, row, viewport, width);
    if (shape) shapes.push(shape);
  }
  return shapes;
}

/** Rows hidden below each leader. The selected event leads its stack, then the most important. */
function stack(
  layout: AxisLayout,
  shapes: readonly MarkShape[],
  { chosen, hovered }: SceneOptions,
): Map<number, readonly number[]> {
  const { table } = layout.content;
  const order = (row: number): number =>
    row === chosen ? -2e9 : row === hovered ? -1e9 : -(table.importance[row] ?? 0);
  const byLine = group(shapes, (shape) => lineOf(layout, shape.row));
  const below = new Map<number, readonly number[]>();
  for (const line of byLine.values())
    for (const stacked of stacksOf(line, order))
      if (stacked.below.length > 0) below.set(stacked.leader, stacked.below);
  return below;
}

function request(
  layout: AxisLayout,
  shape: MarkShape,
  below: ReadonlyMap<number, readonly number[]>,
  { chosen, hovered }: SceneOptions,
): LabelRequest[] {
  const { table, titleOf } = layout.content;
  const { row } = shape;
  const isNear = chosen !== undefined && Math.abs(row - chosen) === 1 && layout.plan.labels !== 'one';
  const isWanted = row === chosen || row === hovered || isNear;
  const hidden = below.get(row)?.length ?? 0;
  const isNamed = isWanted || layout.plan.labels === 'all';
  // Where marks have no names, a stack still says how many it hides.
  if (!isNamed && (hidden === 0 || layout.plan.labels === 'one')) return [];
  const name = isNamed ? titleOf(row) : '';
  return [
    {
      shape,
      line: lineOf(layout, row),
      y: middleOf(layout, row),
      text: hidden > 0 && layout.plan.labels !== 'one' ? `${name} +${hidden}`.trimStart() : name,
      priority:
        (row === chosen ? CHOSEN_FIRST : row === hovered ? HOVERED_FIRST : isNear ? NEIGHBOUR_FIRST : 0) +
        (table.importance[row] ?? 0),
      isWanted: row === chosen || row === hovered,
    },
  ];
}

/** Middle of a row's line: the one owner of where lines stand. */
function middleOf({ plan, rows, lanes, content }: AxisLayout, row: number): number {
  const first = lanes[content.table.lane[row] ?? 0]?.first ?? 0;
  return first + ((rows.line[row] ?? 0) + 0.5) * plan.rowHeight;
}

/** One number for a line of a lane, so that lines of different lanes differ. */
function lineOf(layout: AxisLayout, row: number): number {
  return (layout.content.table.lane[row] ?? 0) * LANE_LINES + (layout.rows.line[row] ?? 0);
}

function markOf(
  layout: AxisLayout,
  shape: MarkShape,
  {
    label,
    below,
    chosen,
  }: { label: Label | undefined; below: readonly number[]; chosen: number | undefined },
): Mark {
  const { plan, content } = layout;
  const lane = content.table.lane[shape.row] ?? 0;
  const level = shape.row === chosen ? Level.chosen : levelOf(shape, below.length > 0);
  const height = plan.markHeight + (shape.kind === 'state' && plan.labels === 'all' ? STATE_EXTRA_PX : 0);
  return {
    ...shape,
    y: middleOf(layout, shape.row),
    height,
    lane,
    below,
    level,
    ...(label ? { label } : {}),
  };
}

function levelOf({ kind }: MarkShape, isLeader: boolean): number {
  if (kind === 'state') return isLeader ? Level.leadingState : Level.state;
  return isLeader ? Level.leader : Level.plain;
}

function bandOf(layout: AxisLayout, lane: { id: string; title: string }, index: number): LaneBand {
  const band = layout.lanes[index] ?? { top: 0, first: 0, height: 0 };
  const { laneHeader, rowHeight } = layout.plan;
  const middle = Math.max(band.first + rowHeight / 2, band.top + 9);
  const nameY = laneHeader > 0 ? band.top + 15 : middle + 4.5;
  return { id: lane.id, title: lane.title, top: band.top, height: band.height, nameY };
}

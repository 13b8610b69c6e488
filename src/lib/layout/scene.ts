import type { AxisMessages } from '../messages/types/dates.js';
import { middleOf, type AxisLayout } from './axis.js';
import type { Columns } from './histogram.js';
import { labelRequest } from './label-requests.js';
import { placeName, type PlacedName } from './lane-names.js';
import { placeLabels, type MarkLabel } from './labels.js';
import { flagsOf, type FlagMark } from './publication-markers.js';
import { shapeMark, type MarkShape } from './marks.js';
import { rowsBelow, type Highlighted } from './scene-stacks.js';
import { keyLineOf, ticksOf, type KeyLine, type Tick } from './ticks.js';
import type { Measure } from './measure.js';
import type { Viewport } from './viewport.js';

/** One drawn event: its shape, the middle of its line, its lane, and its label where there is room. */
export interface Mark extends MarkShape {
  readonly y: number;
  readonly height: number;
  readonly lane: number;
  readonly label?: MarkLabel | undefined;
  /** Rows at the very same place, drawn below this one. */
  readonly below: readonly number[];
  /** Painted from low to high, and by row within a level: what a hit finds first is what is seen on top. */
  readonly level: number;
}

/** Marks in the order in which they are painted. */
export function paintOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.level - b.level || a.row - b.row);
}

/** A lane: where it is, and its name in the lines that there is room for, the last with “…” where more follows. */
export interface NamedLane extends PlacedName {
  readonly id: string;
  readonly title: string;
  readonly top: number;
  readonly height: number;
}

/** A lane in one view. */
export interface LaneBand extends NamedLane {
  /**
   * Rows that are drawn without words, where marks have them: they have no label, nor has the mark that they are
   * hidden below.
   */
  readonly unlabelled: readonly number[];
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

export interface SceneOptions extends Highlighted {
  readonly viewport: Viewport;
  readonly width: number;
  readonly messages: AxisMessages;
  /** Text widths as the page has them, where they may differ from those that lines were packed with. */
  readonly measure?: Measure;
  /** Which rows are drawn; all when it is left out. The others keep their lines, so that no mark jumps. */
  readonly isShown?: ((row: number) => boolean) | undefined;
}

const Level = { state: 0, leadingState: 1, plain: 2, leader: 3, chosen: 4 } as const;

/** A bar with words inside is a little higher than the other marks. */
const STATE_EXTRA_PX = 3;

/** Draws one frame: everything that is in the frame, as data. */
export function sceneOf(layout: AxisLayout, options: SceneOptions): Scene {
  const { plan } = layout;
  const measure = options.measure ?? layout.measure;
  const { viewport, width, messages } = options;
  const text = { messages, measure, fontPx: plan.fontPx };
  const keyLine = keyLineOf(layout.keyDay, viewport, width, text);
  const shapes = shapesOf(layout, viewport, width, options.isShown);
  const below = rowsBelow(layout, shapes, options);
  const hidden = new Set([...below.values()].flat());
  const naming = { ...options, below, left: options.isShown && shapes.length };
  const labels = placeLabels(
    shapes.filter((shape) => !hidden.has(shape.row)).map((shape) => labelRequest(layout, shape, naming)),
    { width, fontPx: plan.fontPx, measure, canHoldText: plan.labels === 'all' },
  );
  const unlabelled = unlabelledIn(layout, shapes, below, labels);
  return {
    width,
    height: layout.height,
    floor: layout.height - plan.foot - (layout.content.flags.length > 0 ? plan.flagHeight : 0),
    fontPx: plan.fontPx,
    ticks: ticksOf(viewport, width, { ...text, count: plan.ticks, keyLine }),
    ...(keyLine ? { keyLine } : {}),
    lanes: unlabelled.map((rows, index) => ({
      ...laneBandOf(layout, index, width, measure, rows.length),
      unlabelled: rows,
    })),
    marks: shapes.map((shape) =>
      markOf(layout, shape, {
        label: labels.get(shape.row),
        below: below.get(shape.row) ?? [],
        chosen: options.chosen,
      }),
    ),
    flags: flagsOf(layout, viewport, width, measure),
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

function markOf(
  layout: AxisLayout,
  shape: MarkShape,
  {
    label,
    below,
    chosen,
  }: { label: MarkLabel | undefined; below: readonly number[]; chosen: number | undefined },
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

/** Returns a lane with its name, and the number of its events without words, in a plot `width` wide. */
export function laneBandOf(
  layout: AxisLayout,
  lane: number,
  width: number,
  measure: Measure,
  unlabelled = 0,
): NamedLane {
  const { id, title } = layout.content.lanes[lane] ?? { id: '', title: '' };
  const place = layout.lanes[lane] ?? { top: 0, first: 0, height: 0 };
  const { top, height } = place;
  return { id, title, top, height, ...placeName(title, place, layout.plan, width, measure, unlabelled) };
}

/** Returns the rows of each lane that are drawn without words. */
function unlabelledIn(
  { plan, content }: AxisLayout,
  shapes: readonly MarkShape[],
  below: ReadonlyMap<number, readonly number[]>,
  labels: ReadonlyMap<number, MarkLabel>,
): number[][] {
  const named = new Set([...labels.keys()].flatMap((row) => [row, ...(below.get(row) ?? [])]));
  const lanes = content.lanes.map((): number[] => []);
  if (plan.labels === 'all')
    for (const { row } of shapes) if (!named.has(row)) lanes[content.table.lane[row] ?? 0]?.push(row);
  return lanes;
}

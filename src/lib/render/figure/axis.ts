import { layOut, type AxisContent, type AxisLayout } from '../../layout/axis.js';
import { planFor, type Plan } from '../../layout/plan.js';
import { paintOrder, sceneOf, type Mark, type Scene } from '../../layout/scene.js';
import type { Viewport } from '../../layout/viewport.js';
import type { AxisMessages } from '../../messages/types/dates.js';
import { drawnHeight } from '../mark-geometry.js';
import type { Colours } from './colours.js';
import { gridItems, gutterItems } from './grid.js';
import { moved, type Item, type Leaf, type Group } from './items.js';
import { measureLetters } from './letter-widths.js';
import { labelItem, markItems } from './marks.js';

export interface AxisFigureOptions {
  readonly width: number;
  readonly colours: Colours;
  readonly messages: AxisMessages;
  readonly viewport?: Viewport | undefined;
  /** Where a mark leads, and its words, by table row. */
  readonly linkOf: (row: number) => { readonly href?: string; readonly label: string };
}

export interface AxisDrawing {
  readonly height: number;
  readonly items: readonly Item[];
  /** Table rows that are drawn, in the order of time. */
  readonly rows: readonly number[];
  readonly hasPublications: boolean;
}

const SIZE_PX = 13;
/** Above the lines of a lane, where its name is there. */
const LANE_HEADER_PX = 20;
/** Rounds of taking the titles from marks that have no room for them; then all go, since numbers have room. */
const ROUNDS = 6;
/** As many lines as a column of 16 bits can name. */
const MANY_ROWS = 60_000;

/**
 * Returns the axis `width` pixels wide as items, each mark with its number (its place in the order of time, from 1)
 * and, where there is room, its title. On paper nobody zooms: every event has a line of its own where it
 * needs one, and none is hidden below another.
 */
export function drawAxis(content: AxisContent, options: AxisFigureOptions): AxisDrawing {
  const { colours } = options;
  const { layout, scene } = layOutNumbered(onLines(content), options);
  const { gutter } = layout.plan;
  const marks = paintOrder(scene.marks).map((mark) => markOf(mark, options));
  const plot = { kind: 'clip', x: 0, y: 0, width: scene.width, height: scene.height, items: marks } as const;
  const names = gutter > 0 ? gutterItems(scene, colours, gutter) : [];
  return {
    height: scene.height,
    rows: scene.marks.map(({ row }) => row).sort((a, b) => a - b),
    hasPublications: scene.flags.length > 0,
    items: moved<Item>([...names, ...gridItems(scene, colours, gutter === 0), plot], gutter, 0),
  };
}

/** Returns every text on one line: there is no other on an axis. */
function onLines({ titleOf, lanes, flags, ...content }: AxisContent): AxisContent {
  const line = (text: string): string => text.trim().replace(/\s+/g, ' ');
  return {
    ...content,
    titleOf: (row) => line(titleOf(row)),
    lanes: lanes.map(({ id, title }) => ({ id, title: line(title) })),
    flags: flags.map((flag) => ({ ...flag, text: line(flag.text) })),
  };
}

function planOf(width: number): Plan {
  const plan = planFor(width);
  return {
    ...plan,
    minWidth: width - plan.gutter,
    laneHeader: plan.gutter > 0 ? 0 : LANE_HEADER_PX,
    rowHeight: 18,
    markHeight: 12,
    lanePad: 7,
    minLaneHeight: 34,
    flagHeight: 22,
    maxRows: MANY_ROWS,
    labels: 'all',
    fontPx: SIZE_PX,
  };
}

/** Lays out with a number and a title for each mark; then with the number alone where the title found no room. */
function layOutNumbered(
  content: AxisContent,
  { width, viewport, messages }: AxisFigureOptions,
): { layout: AxisLayout; scene: Scene } {
  const plan = planOf(width);
  const short = new Set<number>();
  let isBare = false;
  const titleOf = (row: number): string =>
    isBare || short.has(row) ? String(row + 1) : `${row + 1} ${content.titleOf(row)}`.trimEnd();
  for (let round = 1; ; round += 1) {
    const layout = layOut({ ...content, titleOf }, plan, {
      measure: measureLetters,
      ...(viewport ? { fit: viewport } : {}),
    });
    const scene = sceneOf(layout, { viewport: layout.fit, width: plan.minWidth, messages });
    const bare = scene.marks.filter(({ row, label }) => !label && !short.has(row));
    if (bare.length === 0 || isBare) return { layout, scene: isBare ? withoutCounts(scene) : scene };
    isBare = round === ROUNDS;
    for (const { row } of bare) short.add(row);
  }
}

/** Every mark has its number beside it, wherever that is. */
function withoutCounts(scene: Scene): Scene {
  const lanes = scene.lanes.map(({ count: _, ...lane }) => ({ ...lane, unlabelled: [] }));
  return { ...scene, lanes };
}

function markOf(mark: Mark, { colours, linkOf }: AxisFigureOptions): Leaf | Group {
  const number = mark.row + 1;
  const named = mark.label ? mark : { ...mark, label: numberBeside(mark, number) };
  const items = [
    ...markItems({ ...mark, height: drawnHeight(mark) }, colours),
    ...labelItem(named, number, colours, SIZE_PX),
  ];
  const { href, label } = linkOf(mark.row);
  return { kind: 'group', ...(href === undefined ? {} : { href }), label, items };
}

/** Where nothing else was free: the number close to the mark's right end. */
function numberBeside(mark: Mark, number: number): NonNullable<Mark['label']> {
  return { text: String(number), x: mark.x1, by: mark.to + 3, anchor: 'start', isInside: false };
}

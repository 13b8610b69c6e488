import type { EventTable } from '../model/table.js';
import { extentOf, fit } from './fit.js';
import { keyDayOf, type KeyDay } from './keyday.js';
import { measureText, type Measure } from './measure.js';
import { fitLanes, laneHeight } from './lane-heights.js';
import type { Plan } from './plan.js';
import { packLines, type Rows } from './line-packing.js';
import { limitsOf, type Limits, type Viewport } from './viewport.js';

/** A source's publication, shown as a flag below the lanes. `time` is in UTC milliseconds. */
export interface Flagged {
  readonly source: string;
  readonly time: number;
  readonly text: string;
  /** How many quotes are from it: the more, the sooner it has words. */
  readonly quotes: number;
}

/** What the layout needs to know of a timeline beside its table. */
export interface AxisContent {
  readonly table: EventTable;
  readonly lanes: readonly { readonly id: string; readonly title: string }[];
  /** The words beside a mark, by table row. */
  readonly titleOf: (row: number) => string;
  readonly flags: readonly Flagged[];
}

/** All that is the same in every frame of one plan: made once, when the plan or the timeline changes. */
export interface AxisLayout {
  readonly content: AxisContent;
  readonly plan: Plan;
  readonly measure: Measure;
  /** The view that shows all events. */
  readonly fit: Viewport;
  readonly limits: Limits;
  readonly rows: Rows;
  /** Top of each lane's first line, and of the band that the lane takes; pixels. */
  readonly lanes: readonly { readonly top: number; readonly first: number; readonly height: number }[];
  readonly height: number;
  /** There was no height for all lines: events share the last ones. */
  readonly isShortened: boolean;
  readonly keyDay: KeyDay | undefined;
}

export interface LayOutOptions {
  readonly measure?: Measure;
  /** The view that shows all events, where another layout has set it: the strip keeps that of the opened axis. */
  readonly fit?: Viewport;
  /** The axis is no higher where lanes can be as low as that: they get fewer lines, then less room. */
  readonly maxHeight?: number | undefined;
}

/** Lays the axis out for a plan: which lines there are, how high it is, what shows everything. */
export function layOut(content: AxisContent, plan: Plan, options: LayOutOptions = {}): AxisLayout {
  const measure = options.measure ?? measureText;
  const { table, lanes, titleOf } = content;
  const view = options.fit ?? fit(table, plan);
  const extent = extentOf(table);
  const pack = (by: Plan, most: readonly number[]): Rows =>
    packLines(table, most, view, by, titleOf, measure);
  const all = pack(
    plan,
    lanes.map(() => plan.maxRows),
  );
  const beside = plan.tickHeight + (content.flags.length > 0 ? plan.flagHeight : 0) + plan.foot;
  const room = Math.min(options.maxHeight ?? Infinity, plan.maxHeight ?? Infinity) - beside;
  const most = Math.max(1, ...all.lines);
  const { by, maxRows, spare } = fitLanes(plan, all.lines, Math.floor(room));
  const isWhole = by === plan && maxRows === most;
  // A lane gets the lines that were counted for it and no more, though it may need more beside names or in lower ones.
  const counted = all.lines.map((lines) => Math.min(lines, maxRows));
  const rows = isWhole ? all : pack(by, counted);
  let top = plan.tickHeight;
  const bands = counted.map((lines, lane) => {
    // Where it is not whole, all of the height is used: it does not depend on where lines end.
    const from = (at: number): number => (isWhole ? 0 : Math.floor((spare * at) / lanes.length));
    const more = from(lane + 1) - from(lane);
    const first = top + by.laneHeader + by.lanePad + Math.floor(more / 2);
    const band = { top, first, height: laneHeight(by, lines) + more };
    top += band.height;
    return band;
  });
  return {
    content,
    plan: by,
    measure,
    fit: view,
    limits: limitsOf(view, extent.start, extent.end),
    rows,
    lanes: bands,
    height: top + beside - plan.tickHeight,
    isShortened: maxRows < most,
    keyDay: keyDayOf(table),
  };
}

/** As many lines as a lane can have: lines are counted in 16 bits. */
const LANE_LINES = 65_536;

/** Middle of a row's line: the one owner of where lines are. */
export function middleOf({ plan, rows, lanes, content }: AxisLayout, row: number): number {
  const first = lanes[content.table.lane[row] ?? 0]?.first ?? 0;
  return first + ((rows.line[row] ?? 0) + 0.5) * plan.rowHeight;
}

/** One number for a line of a lane, so that lines of different lanes differ. */
export function lineOf(layout: AxisLayout, row: number): number {
  return (layout.content.table.lane[row] ?? 0) * LANE_LINES + (layout.rows.line[row] ?? 0);
}

import type { EventTable } from '../model/table.js';
import { extentOf, fit } from './fit.js';
import { keyDayOf, type KeyDay } from './keyday.js';
import { measureText, type Measure } from './measure.js';
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
  readonly keyDay: KeyDay | undefined;
}

export interface LayOutOptions {
  readonly measure?: Measure;
  /** The view that shows all events, where another layout has set it: the strip keeps that of the opened axis. */
  readonly fit?: Viewport;
}

/** Lays the axis out for a plan: which lines there are, how high it is, what shows everything. */
export function layOut(content: AxisContent, plan: Plan, options: LayOutOptions = {}): AxisLayout {
  const measure = options.measure ?? measureText;
  const { table, lanes, titleOf } = content;
  const view = options.fit ?? fit(table, plan);
  const extent = extentOf(table);
  const rows = packLines(table, lanes.length, view, plan, titleOf, measure);
  let top = plan.tickHeight;
  const bands = rows.lines.map((lines) => {
    const needed = plan.laneHeader + lines * plan.rowHeight + 2 * plan.lanePad;
    const height = Math.max(needed, plan.minLaneHeight);
    const band = { top, first: top + plan.laneHeader + plan.lanePad, height };
    top += height;
    return band;
  });
  return {
    content,
    plan,
    measure,
    fit: view,
    limits: limitsOf(view, extent.start, extent.end),
    rows,
    lanes: bands,
    height: top + (content.flags.length > 0 ? plan.flagHeight : 0) + plan.foot,
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

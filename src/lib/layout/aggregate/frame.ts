import type { EventTable } from '../../model/table.js';
import type { AxisMessages } from '../../messages/types/dates.js';
import type { Measure } from '../measure.js';
import type { Limits, Viewport } from '../viewport.js';
import type { BandPlan } from './bands.js';
import { BucketStore } from './buckets.js';
import type { DetailMemory } from './detail.js';
import type { AggregateIndex } from './band-index.js';
import type { LeaderStore } from './leaders.js';

/** Where the axis of a large table has what, whatever is in view: all that is known of it without its events. */
export interface AggregatePlan {
  readonly plan: BandPlan;
  readonly fontPx: number;
  /** The view that shows all events, and what may be shown; UTC milliseconds. */
  readonly fit: Viewport;
  readonly limits: Limits;
  readonly bands: readonly { readonly id: string; readonly title: string }[];
}

export interface AggregateLabel {
  readonly name: string;
  readonly suffix: string;
}

/** All of a large table that is the same in every frame. */
export interface AggregateLayout extends AggregatePlan {
  readonly table: EventTable;
  readonly index: AggregateIndex;
  readonly bandOfRow: (row: number) => number;
  /**
   * The words of a row that speaks for so many others: its title, and what is written behind it. The same strings each
   * time, so that their widths are known.
   */
  readonly labelOf: (row: number, others: number) => AggregateLabel;
  readonly measure: Measure;
}

/** What the last frame drew, for the next to keep to. Changed in place by `aggregateScene`. */
export class AggregateMemory implements DetailMemory {
  level: number | undefined;
  details: DetailMemory['details'] = [];
  /** Line of each row that was drawn as a mark, by band. */
  lines: Map<number, number>[] = [];
  /** Rows that had words. */
  labelled = new Set<number>();
  readonly store = new BucketStore();
  /** By band. */
  readonly leaders: LeaderStore[] = [];
}

export interface AggregateOptions {
  readonly viewport: Viewport;
  readonly width: number;
  readonly messages: AxisMessages;
  readonly chosen?: number | undefined;
  readonly hovered?: number | undefined;
}

/** What the parts of one frame share. */
export interface AggregateFrame extends AggregateOptions {
  readonly layout: AggregateLayout;
  readonly memory: AggregateMemory;
  readonly store: BucketStore;
  /** Rows that have words in this frame. */
  readonly labelled: Set<number>;
}

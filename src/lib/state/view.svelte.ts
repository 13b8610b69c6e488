import { layOut, type AxisContent, type AxisLayout } from '../layout/axis.js';
import { drawnTime } from '../layout/marks.js';
import { PLANS, planFor, type Plan } from '../layout/plan.js';
import type { Viewport } from '../layout/viewport.js';
import { zoomAnchor } from '../layout/zoom-anchor.js';
import { withLanes } from '../model/lanes.js';
import { knownTime, rowsById } from '../model/rows.js';
import { tableOf, type EventTable } from '../model/table.js';
import type { Timeline, TimelineEvent } from '../model/timeline.js';
import type { Filters } from '../find/filters.js';
import { laneClass } from '../render/mark-geometry.js';
import type { Messages } from '../messages/types/page.js';
import { contentOf } from '../render/content.js';
import { TimeWindow } from './time-window.svelte.js';
import type { Parts } from './options.js';
import type { Mode } from './url/url-state.js';

/** Who moved the choice: the others follow, and the one that leads stays where it is. */
export type Lead = 'axis' | 'list' | 'source' | 'scroll' | 'address';

/** What is selected: an event, one of its quotes, and who chose it. */
export interface Choice {
  readonly row: number;
  /** Index into the event's evidence. */
  readonly evidence: number;
  readonly lead: Lead;
}

/** What is shown at first. */
export interface ViewOptions {
  /** With `story` the events are shown one at a time from the first drawing on. */
  readonly view?: Parts | undefined;
  /** Ids of the lanes that are shown; all when it is left out, or when none of them is known. */
  readonly lanes?: readonly string[] | undefined;
  /** UTC milliseconds; all events when it is left out. */
  readonly viewport?: Viewport | undefined;
}

/** Layouts that are kept: some plans at some heights. */
const MOST_LAYOUTS = 12;

/** The live timeline: what is shown and what is selected. Components read it and call its verbs. */
export class TimelineView {
  /** The events that are shown, with their lanes. */
  readonly timeline: Timeline;
  /** Every lane and event, shown or not. */
  readonly whole: Timeline;
  /** Lanes that were asked for and that the timeline does not have. */
  readonly unknownLanes: readonly string[];
  readonly table: EventTable;
  readonly content: AxisContent;
  readonly messages: Messages;
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly time = new TimeWindow(
    () => this.layout,
    (view, then) =>
      then(zoomAnchor(this.table, this.shown, this.choice?.row, view, this.width - this.layout.plan.gutter)),
  );
  readonly #layouts = new Map<string, AxisLayout>();

  /** Width of the whole axis in CSS pixels; 0 before it is known. */
  width = $state(0);
  /** The height that the plot may have, in CSS pixels, and whether the reader wants all lines, however high they are. */
  room = $state(Infinity);
  hasAllLines = $state(false);
  isCollapsed = $state(false);
  choice = $state.raw<Choice | undefined>(undefined);
  hovered = $state.raw<number | undefined>(undefined);
  /** What the reader narrowed the events to, by facet. */
  filters = $state.raw<Filters>({});
  /** What the reader searches for. */
  query = $state('');
  /** Rows that filters and search leave, ascending; undefined while neither narrows. Set by who loads them. */
  visibleRows = $state.raw<Uint32Array | undefined>(undefined);
  /** Whether the events are beside the axis as a list or as a table, or one at a time below its strip. */
  mode = $state<Mode>('list');
  /** Rows of the events that rest on the paragraphs in view. */
  lit = $state.raw<ReadonlySet<number>>(new Set());

  readonly #maxHeight: number = $derived(this.hasAllLines ? Infinity : this.room);
  readonly plan: Plan = $derived(planFor(this.width, this.isCollapsed));
  readonly layout: AxisLayout = $derived(this.layoutFor(this.plan, this.#maxHeight));
  /** Height of the collapsed axis in pixels. */
  readonly stripHeight: number = $derived(this.layoutFor(planFor(this.width, true), this.#maxHeight).height);
  /** Table rows of the events that are shown, in order of time. */
  readonly shown: readonly number[] = $derived.by(() =>
    Array.from(this.visibleRows ?? this.table.event.keys()),
  );
  readonly #isVisible: ReadonlySet<number> | undefined = $derived(
    this.visibleRows && new Set(this.visibleRows),
  );

  constructor(whole: Timeline, messages: Messages, { lanes, viewport, view }: ViewOptions = {}) {
    if (view === 'story') this.mode = view;
    const shown = lanes && withLanes(whole, lanes);
    const timeline = shown?.timeline ?? whole;
    this.whole = whole;
    this.timeline = timeline;
    this.unknownLanes = shown?.unknown ?? [];
    this.table = tableOf(timeline);
    this.content = contentOf(timeline, this.table, messages);
    this.messages = messages;
    this.#rowOf = rowsById(timeline, this.table);
    if (viewport) this.time.restore(viewport);
  }

  /** Class of a shown lane, by its index: its colour is the same whichever lanes are shown beside it. */
  laneClass(index: number): string {
    const id = this.timeline.lanes[index]?.id;
    return laneClass(this.whole.lanes.findIndex((lane) => lane.id === id));
  }

  /** Returns the event of a table row. */
  event(row: number): TimelineEvent | undefined {
    return this.timeline.events[this.table.event[row] ?? -1];
  }

  /** Returns the table row of an event id or alias. */
  rowOf(id: string): number | undefined {
    return this.#rowOf.get(id);
  }

  /** Returns whether filters and search leave a row. */
  isShown(row: number): boolean {
    return this.#isVisible?.has(row) ?? true;
  }

  /** Whether any facet is narrowed. */
  get isNarrowed(): boolean {
    return Object.keys(this.filters).length > 0;
  }

  /** Whether anything of it is not as at first, but for the selected event. */
  get isSet(): boolean {
    const { time, query, mode, choice, isNarrowed } = this;
    return !time.isAll || query !== '' || mode !== 'list' || !!choice?.evidence || isNarrowed;
  }

  /** What is chosen elsewhere is shown, whatever was narrowed before. */
  bringBack(row: number): void {
    if (!this.isShown(row)) this.clear();
  }

  /** Shows every event. */
  clear(): void {
    this.filters = {};
    this.query = '';
    this.visibleRows = undefined;
  }

  /** Returns the layout for a plan, at most `maxHeight` high where that can be; made once. */
  layoutFor(plan: Plan, maxHeight = Infinity): AxisLayout {
    const key = `${plan.id} ${plan.minWidth} ${plan.opened} ${maxHeight}`;
    const layout = this.#layouts.get(key) ?? this.#layOut(plan, maxHeight);
    // A window whose height changes leaves many behind.
    if (this.#layouts.size > MOST_LAYOUTS) this.#layouts.clear();
    this.#layouts.set(key, layout);
    return layout;
  }

  #layOut(plan: Plan, maxHeight: number): AxisLayout {
    const opened = PLANS.find(({ id }) => id === plan.opened);
    return layOut(this.content, plan, {
      maxHeight,
      ...(opened ? { fit: this.layoutFor(opened, maxHeight).fit } : {}),
    });
  }

  choose(row: number, lead: Lead, evidence = 0): void {
    this.choice = { row, evidence, lead };
    if (lead !== 'axis') this.reveal(row);
  }

  /** Brings an event into view on the axis. */
  reveal(row: number): void {
    const range = knownTime(drawnTime(this.table, row));
    if (range) this.time.reveal(range);
  }
}

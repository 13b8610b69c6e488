import { layOut, type AxisContent, type AxisLayout } from '../layout/axis.js';
import { PLANS, planFor, type Plan } from '../layout/plan.js';
import { clamp, isSameView, panBy, reveal, zoomAt, type Viewport } from '../layout/viewport.js';
import { withLanes } from '../model/lanes.js';
import { knownTimeOf, rowsById } from '../model/rows.js';
import { tableOf, type EventTable } from '../model/table.js';
import type { Timeline, TimelineEvent } from '../model/timeline.js';
import type { Filters } from '../find/filters.js';
import { laneClass } from '../render/mark-geometry.js';
import type { Messages } from '../messages/types/page.js';
import { contentOf } from '../render/content.js';
import { Frame } from './frame.js';
import { animate } from './animate.js';

/** Who moved the choice: the others follow, and the one that leads stays where it is. */
export type Lead = 'axis' | 'list' | 'source' | 'scroll' | 'address';

/** What is selected: an event, one of its quotes, and who chose it. */
export interface Choice {
  readonly row: number;
  /** Index into the event's evidence. */
  readonly evidence: number;
  readonly lead: Lead;
}

const ZOOM_STEP = 1.6;

/** What is shown at first. */
export interface ViewOptions {
  /** Ids of the lanes that are shown; all when it is left out, or when none of them is known. */
  readonly lanes?: readonly string[] | undefined;
  /** UTC milliseconds; all events when it is left out. */
  readonly viewport?: Viewport | undefined;
}

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
  readonly #rowOf: ReadonlyMap<string, number>;
  readonly #layouts = new Map<string, AxisLayout>();
  readonly #frame: Frame<Viewport>;
  #stopAnimation = (): void => undefined;

  /** Width of the whole axis in CSS pixels; 0 before it is known. */
  width = $state(0);
  isCollapsed = $state(false);
  choice = $state.raw<Choice | undefined>(undefined);
  hovered = $state.raw<number | undefined>(undefined);
  /** What the reader narrowed the events to, by facet. */
  filters = $state.raw<Filters>({});
  /** What the reader searches for. */
  query = $state('');
  /** Ids of the events that filters and search shows; nothing while neither narrows. Set by who loads them. */
  kept = $state.raw<ReadonlySet<string> | undefined>(undefined);
  /** Whether the events stand beside the axis as a list or as a table. */
  mode = $state<'list' | 'table'>('list');
  /** Rows of the events that rest on the paragraphs in view. */
  lit = $state.raw<ReadonlySet<number>>(new Set());
  /** What the reader set; nothing while everything is shown. */
  #moved = $state.raw<Viewport | undefined>(undefined);
  /** How often the view was drawn anew: one for each frame, however many gestures. */
  updates = 0;

  readonly plan: Plan = $derived(planFor(this.width, this.isCollapsed));
  readonly layout: AxisLayout = $derived(this.layoutFor(this.plan));
  readonly viewport: Viewport = $derived(this.#moved ?? this.layout.fit);
  /** Height of the collapsed axis in pixels. */
  readonly stripHeight: number = $derived(this.layoutFor(planFor(this.width, true)).height);
  readonly isAll: boolean = $derived(this.#moved === undefined);
  /** Table rows of the events that are shown, in order of time. */
  readonly shown: readonly number[] = $derived.by(() => this.#shownRows());

  constructor(whole: Timeline, messages: Messages, { lanes, viewport }: ViewOptions = {}) {
    const shown = lanes && withLanes(whole, lanes);
    const timeline = shown?.timeline ?? whole;
    this.whole = whole;
    this.timeline = timeline;
    this.unknownLanes = shown?.unknown ?? [];
    this.table = tableOf(timeline);
    this.content = contentOf(timeline, this.table, messages);
    this.#rowOf = rowsById(timeline, this.table);
    this.#frame = new Frame(
      () => this.viewport,
      (viewport) => this.#show(viewport),
      {
        request: (callback) => requestAnimationFrame(callback),
        cancel: (handle) => cancelAnimationFrame(handle),
      },
    );
    if (viewport) this.#show(clamp(viewport, this.layout.limits));
  }

  /** Class of a shown lane, by its index: its colour is the same whichever lanes are shown beside it. */
  laneClass(index: number): string {
    const id = this.timeline.lanes[index]?.id;
    return laneClass(this.whole.lanes.findIndex((lane) => lane.id === id));
  }

  /** The view that a layout is drawn with: what was set, else what shows everything in it. */
  viewportFor(layout: AxisLayout): Viewport {
    return this.#moved ?? layout.fit;
  }

  /** The view as the next frame will show it. */
  get next(): Viewport {
    return this.#frame.next;
  }

  /** Shows this time in the next frame, as near to it as the limits allow. UTC milliseconds. */
  setViewport(viewport: Viewport): void {
    this.#stopAnimation();
    this.#frame.change(() => clamp(viewport, this.layout.limits));
  }

  /** Shows this time at once, as an address asks; all when it is left out. */
  restore(viewport: Viewport | undefined): void {
    this.#stopAnimation();
    this.#show(viewport ? clamp(viewport, this.layout.limits) : this.layout.fit);
  }

  /** The event of a table row. */
  event(row: number): TimelineEvent | undefined {
    return this.timeline.events[this.table.event[row] ?? -1];
  }

  /** The table row of an event id or alias. */
  rowOf(id: string): number | undefined {
    return this.#rowOf.get(id);
  }

  /** Whether filters and search let a row through. */
  isShown(row: number): boolean {
    return this.kept?.has(this.event(row)?.id ?? '') ?? true;
  }

  /** Whether any facet is narrowed. */
  get isNarrowed(): boolean {
    return Object.keys(this.filters).length > 0;
  }

  /** What is chosen elsewhere is shown, whatever was narrowed before. */
  bringBack(row: number): void {
    if (this.isShown(row)) return;
    this.filters = {};
    this.query = '';
    this.kept = undefined;
  }

  #shownRows(): number[] {
    const rows = Array.from({ length: this.table.count }, (_, row) => row);
    return rows.filter((row) => this.isShown(row));
  }

  /** The layout for a plan, made once. */
  layoutFor(plan: Plan): AxisLayout {
    const key = `${plan.id} ${plan.minWidth} ${plan.opened}`;
    const layout = this.#layouts.get(key) ?? this.#layOut(plan);
    this.#layouts.set(key, layout);
    return layout;
  }

  #layOut(plan: Plan): AxisLayout {
    const opened = PLANS.find(({ id }) => id === plan.opened);
    return layOut(this.content, plan, opened ? { fit: this.layoutFor(opened).fit } : {});
  }

  choose(row: number, lead: Lead, evidence = 0): void {
    this.choice = { row, evidence, lead };
    if (lead !== 'axis') this.#bringIntoView(row);
  }

  pan(part: number): void {
    this.#stopAnimation();
    this.#frame.change((viewport) => panBy(viewport, part, this.layout.limits));
  }

  /** True when panning by `part` would move anything: at the ends the gesture is the page's. */
  canPan(part: number): boolean {
    const next = this.#frame.next;
    return !isSameView(panBy(next, part, this.layout.limits), next);
  }

  /** Zooms about a place, given as a part of the plot's width: what stands there stays there. */
  zoom(factor: number, part: number): void {
    this.#stopAnimation();
    this.#frame.change((viewport) => {
      const at = viewport.start + part * (viewport.end - viewport.start);
      return zoomAt(viewport, factor, at, this.layout.limits);
    });
  }

  /** Buttons and keys zoom about the selected event, else the key day. */
  zoomIn(): void {
    this.animateTo(zoomAt(this.viewport, ZOOM_STEP, this.#focus(this.viewport), this.layout.limits));
  }

  zoomOut(): void {
    this.animateTo(zoomAt(this.viewport, 1 / ZOOM_STEP, this.#focus(this.viewport), this.layout.limits));
  }

  showAll(): void {
    this.animateTo(this.layout.fit);
  }

  #bringIntoView(row: number): void {
    const range = knownTimeOf(this.table, row);
    if (!range || this.isAll) return;
    this.animateTo(reveal(this.viewport, range, this.layout.limits));
  }

  #focus(viewport: Viewport): number {
    const row = this.choice?.row ?? -1;
    const { keyDay } = this.layout;
    const wanted = [
      ((this.table.start[row] ?? NaN) + (this.table.end[row] ?? NaN)) / 2,
      keyDay ? (keyDay.start + keyDay.end) / 2 : NaN,
    ];
    const isInView = (time: number): boolean => time > viewport.start && time < viewport.end;
    return wanted.find(isInView) ?? (viewport.start + viewport.end) / 2;
  }

  /** Glides to a view that stands within the limits. */
  animateTo(target: Viewport): void {
    this.#stopAnimation();
    if (isSameView(target, this.viewport)) return;
    const from = this.viewport;
    this.#stopAnimation = animate((part) =>
      this.#show({
        start: from.start + (target.start - from.start) * part,
        end: from.end + (target.end - from.end) * part,
      }),
    );
  }

  #show(viewport: Viewport): void {
    this.updates += 1;
    this.#moved = isSameView(viewport, this.layout.fit) ? undefined : viewport;
  }
}

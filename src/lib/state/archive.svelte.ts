import type { AggregatePlan } from '../layout/aggregate/frame.js';
import { planAggregate } from '../layout/aggregate/layout.js';
import { planFor } from '../layout/plan.js';
import { clamp, isSameView, panBy, reveal, zoomAt, type Viewport } from '../layout/viewport.js';
import type { ListedArchive, TextField } from '../model/archive.js';
import { bisect } from '../model/bisect.js';
import { knownTime } from '../model/rows.js';
import type { AxisRequests } from '../workers/axis.js';
import type { Loaded } from '../workers/messages.js';
import type { AxisClient } from './archive-client.js';
import { drawnTimeOf, textAt } from './archive-texts.js';
import { Frame } from './frame.js';
import { animate } from './animate.js';

const ZOOM_STEP = 1.6;

/** A large table as it is shown: what is shown, what is selected, and which time is in view. */
export class ArchiveView {
  #loaded = $state.raw() as Loaded;
  readonly client: AxisClient;
  /** Table rows that filters and search shows, ascending; all when it is left out. */
  shown = $state.raw<Uint32Array | undefined>(undefined);
  chosen = $state.raw<number | undefined>(undefined);
  hovered = $state.raw<number | undefined>(undefined);
  /** The place in the list that is asked for, from 0, and how often that was. */
  listAt = $state.raw<{ readonly position: number } | undefined>(undefined);
  /** Width of the axis with its names, in CSS pixels; 0 before it is known. */
  width = $state(0);
  #moved = $state.raw<Viewport | undefined>(undefined);
  #stopAnimation = (): void => undefined;
  readonly #frame: Frame<Viewport>;
  readonly #otherLanes: (count: number) => string;

  readonly archive: ListedArchive = $derived(this.#loaded.archive);
  /** Tells the axis which of the archives that were loaded is meant. */
  readonly part: number = $derived(this.#loaded.part);
  readonly count: number = $derived(this.shown?.length ?? this.archive.table.count);
  readonly layout: AggregatePlan = $derived.by(() =>
    planAggregate(this.archive.lanes, this.#loaded.extent, planFor(this.width), this.#otherLanes),
  );
  readonly fit: Viewport = $derived(this.layout.fit);
  readonly viewport: Viewport = $derived(this.#moved ?? this.fit);
  readonly isAll: boolean = $derived(this.#moved === undefined);

  /** @param otherLanes name of the band that lanes without one of their own share */
  constructor(loaded: Loaded, client: AxisClient, otherLanes: (count: number) => string) {
    this.#loaded = loaded;
    this.client = client;
    this.#otherLanes = otherLanes;
    this.#frame = new Frame(
      () => this.viewport,
      (viewport) => this.#show(viewport),
      {
        request: (callback) => requestAnimationFrame(callback),
        cancel: (handle) => cancelAnimationFrame(handle),
      },
    );
  }

  /** More of the same file has been read: what is selected stays so, though its row has another number. */
  replace(loaded: Loaded): void {
    const record = this.chosen === undefined ? undefined : this.archive.table.event[this.chosen];
    this.#loaded = loaded;
    this.shown = undefined;
    this.hovered = undefined;
    const row = record === undefined ? -1 : loaded.archive.table.event.indexOf(record);
    this.chosen = row < 0 ? undefined : row;
  }

  /** Lets these rows through, and no others; all when they are left out. The axis knows of it already. */
  setShown(rows: Uint32Array | undefined): void {
    this.shown = rows;
    this.hovered = undefined;
  }

  /** Asks the axis of what is shown. */
  ask<What extends keyof AxisRequests>(
    what: What,
    of: Parameters<AxisRequests[What]>[0],
  ): Promise<ReturnType<AxisRequests[What]> | undefined> {
    return this.client.ask(this.part, what, of);
  }

  text(row: number, field: TextField): string {
    return textAt(this.archive, row, field);
  }

  /** The table row at a place of the list, from 0. */
  rowAt(position: number): number {
    return this.shown ? (this.shown[position] ?? -1) : position;
  }

  /** The place of a row in the list; -1 when filters leave it out. */
  positionOf(row: number): number {
    if (!this.shown) return row;
    const at = this.placeFor(row);
    return this.shown[at] === row ? at : -1;
  }

  /** The first place in the list of a row at or after this one. */
  placeFor(row: number): number {
    const { shown } = this;
    if (!shown) return row;
    return bisect(0, shown.length, (place) => (shown[place] ?? 0) < row);
  }

  /** Selects an event. What one part of the page chose, the others bring into view. */
  choose(row: number | undefined, lead: 'axis' | 'list'): void {
    this.chosen = row;
    if (row === undefined) return;
    if (lead === 'axis') this.listAt = { position: this.positionOf(row) };
    const time = this.timeOf(row);
    if (time && !this.isAll) this.animateTo(reveal(this.viewport, time, this.layout.limits));
  }

  /** The time of a row, as far as it is known; UTC milliseconds. */
  timeOf(row: number): { start: number; end: number } | undefined {
    return knownTime(drawnTimeOf(this.archive, row));
  }

  get next(): Viewport {
    return this.#frame.next;
  }

  setViewport(viewport: Viewport): void {
    this.#stopAnimation();
    this.#frame.change(() => clamp(viewport, this.layout.limits));
  }

  pan(part: number): void {
    this.#stopAnimation();
    this.#frame.change((viewport) => panBy(viewport, part, this.layout.limits));
  }

  canPan(part: number): boolean {
    return !isSameView(panBy(this.next, part, this.layout.limits), this.next);
  }

  zoom(factor: number, part: number): void {
    this.#stopAnimation();
    this.#frame.change((viewport) => {
      const at = viewport.start + part * (viewport.end - viewport.start);
      return zoomAt(viewport, factor, at, this.layout.limits);
    });
  }

  /** Buttons and keys zoom about the selected event where it is in view, else about the middle. */
  zoomBy(direction: 1 | -1): void {
    const { start, end } = this.viewport;
    const time = this.chosen === undefined ? undefined : this.timeOf(this.chosen)?.start;
    const at = time !== undefined && time > start && time < end ? time : (start + end) / 2;
    this.animateTo(zoomAt(this.viewport, ZOOM_STEP ** direction, at, this.layout.limits));
  }

  showAll(): void {
    this.animateTo(this.fit);
  }

  animateTo(target: Viewport): void {
    this.#stopAnimation();
    const to = clamp(target, this.layout.limits);
    const from = this.viewport;
    if (isSameView(to, from)) return;
    this.#stopAnimation = animate((part) =>
      this.#show({
        start: from.start + (to.start - from.start) * part,
        end: from.end + (to.end - from.end) * part,
      }),
    );
  }

  #show(viewport: Viewport): void {
    this.#moved = isSameView(viewport, this.fit) ? undefined : viewport;
  }
}

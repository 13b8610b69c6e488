import type { AggregatePlan } from '../layout/aggregate/frame.js';
import { planAggregate } from '../layout/aggregate/layout.js';
import { planFor } from '../layout/plan.js';
import type { Viewport } from '../layout/viewport.js';
import {
  TEXTS_READ,
  textsReadOf,
  type LateBlock,
  type ListedArchive,
  type TextField,
} from '../model/archive.js';
import { bisect } from '../model/bisect.js';
import type { AxisRequests } from '../workers/axis.js';
import type { Loaded } from '../workers/messages.js';
import type { ArchiveMessages } from '../messages/types/archive.js';
import type { AggregateMessages } from '../messages/types/archive.js';
import type { AxisClient } from './archive-client.js';
import { ArchiveStore } from './archive-store.js';
import { shareRead, textAt } from './archive-texts.js';
import { TimeWindow } from './time-window.svelte.js';

/** Words of what is shown: of dates, and of the band that lanes without one of their own share. */
type ShownWords = Pick<ArchiveMessages, 'date'> & { readonly dense: Pick<AggregateMessages, 'otherLanes'> };

/** A large table as it is shown: what is shown, what is selected, and which time is in view. */
export class ArchiveView {
  #loaded = $state.raw() as Loaded;
  readonly client: AxisClient;
  /** Rows that filters and search leave, ascending; all when it is left out. */
  visibleRows = $state.raw<Uint32Array | undefined>(undefined);
  chosen = $state.raw<number | undefined>(undefined);
  hovered = $state.raw<number | undefined>(undefined);
  /** Rows of each band that are drawn without words, as the view was when it was last at rest. */
  unlabelled = $state.raw<readonly Uint32Array[]>([]);
  /** The place in the list that is asked for, from 0, and how often that was. */
  listAt = $state.raw<{ readonly position: number } | undefined>(undefined);
  /** Drops search and filters, where there are any. Set by who narrows. */
  showEvery: (() => void) | undefined;
  /** Width of the axis with its names, in CSS pixels; 0 before it is known. */
  width = $state(0);
  /** The height that its plot may have, in CSS pixels, and whether the reader wants it however high it is. */
  room = $state(Infinity);
  hasAllLines = $state(false);
  readonly #messages: ShownWords;
  readonly time = new TimeWindow(
    () => this.layout,
    ({ start, end }, then) => void this.ask('anchor', { start, end, chosen: this.chosen }).then(then),
  );

  readonly #store: ArchiveStore = $derived.by(
    () => new ArchiveStore(this.#loaded.archive, this.#messages.date),
  );
  /** How many blocks of texts came late: whoever shows a text shows it anew with each. */
  #lateTexts = $state(0);
  /** How much of the texts has been read, from 0 to 1. */
  readonly textsShare: number = $derived(shareRead(this.archive));
  readonly #whenRead: { readonly row: number | undefined; readonly then: () => void }[] = [];
  /** Tells the axis which of the archives that were loaded is meant. */
  readonly part: number = $derived(this.#loaded.part);
  readonly count: number = $derived(this.visibleRows?.length ?? this.#loaded.archive.table.count);
  readonly maxHeight: number = $derived(this.hasAllLines ? Infinity : this.room);
  readonly layout: AggregatePlan = $derived.by(() =>
    planAggregate(
      this.#loaded.archive.lanes,
      this.#loaded.extent,
      planFor(this.width),
      this.#messages.dense.otherLanes,
      this.maxHeight,
    ),
  );

  constructor(loaded: Loaded, client: AxisClient, messages: ShownWords) {
    this.#loaded = loaded;
    this.client = client;
    this.#messages = messages;
  }

  get archive(): ListedArchive {
    void this.#lateTexts;
    return this.#loaded.archive;
  }

  get store(): ArchiveStore {
    void this.#lateTexts;
    return this.#store;
  }

  /** Texts of the file came that were read after the marks. */
  putTexts(part: number, at: number, block: LateBlock): void {
    const { late } = this.#loaded.archive.texts;
    if (part !== this.part || !late) return;
    late.blocks[at] = block;
    this.#lateTexts += 1;
    const waiting = this.#whenRead.splice(0);
    for (const each of waiting)
      if (this.#isRead(each.row)) each.then();
      else this.#whenRead.push(each);
  }

  /** Waits until the texts of a row have been read, or those of all rows; they are read before others. */
  async whenRead(row?: number): Promise<void> {
    if (this.#isRead(row)) return;
    this.client.want(this.part, row === undefined ? 'all' : (this.#loaded.archive.table.event[row] ?? 0));
    await new Promise<void>((then) => this.#whenRead.push({ row, then }));
  }

  #isRead(row: number | undefined): boolean {
    const { texts, table } = this.#loaded.archive;
    if (row === undefined) return this.textsShare === 1;
    return textsReadOf(texts, table.event[row] ?? 0) === TEXTS_READ.all;
  }

  /** More of the same file has been read: what is selected stays so, though its row has another number. */
  replace(loaded: Loaded): void {
    const record = this.chosen === undefined ? undefined : this.archive.table.event[this.chosen];
    this.#loaded = loaded;
    this.visibleRows = undefined;
    this.hovered = undefined;
    this.unlabelled = [];
    const row = record === undefined ? -1 : loaded.archive.table.event.indexOf(record);
    this.chosen = row < 0 ? undefined : row;
  }

  /** Shows these rows, and no others; all when they are left out. The axis knows of it already. */
  setVisible(rows: Uint32Array | undefined): void {
    this.visibleRows = rows;
    this.hovered = undefined;
    this.unlabelled = [];
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

  /** Returns the table row at a place of the list, from 0. */
  rowAt(position: number): number {
    return this.visibleRows ? (this.visibleRows[position] ?? -1) : position;
  }

  /** Returns the place of a row in the list; -1 when filters leave it out. */
  positionOf(row: number): number {
    if (!this.visibleRows) return row;
    const at = this.placeFor(row);
    return this.visibleRows[at] === row ? at : -1;
  }

  /** Returns the first place in the list of a row at or after this one. */
  placeFor(row: number): number {
    const { visibleRows: shown } = this;
    if (!shown) return row;
    return bisect(0, shown.length, (place) => (shown[place] ?? 0) < row);
  }

  /** Selects an event. What one part of the page chose, the others bring into view. */
  choose(row: number | undefined, lead: 'axis' | 'list' | 'address'): void {
    this.chosen = row;
    if (row === undefined) return;
    if (lead !== 'list') this.listAt = { position: this.positionOf(row) };
    const time = this.timeOf(row);
    if (time) this.time.reveal(time);
  }

  /** Returns the time of a row, as far as it is known; UTC milliseconds. */
  timeOf(row: number): Viewport | undefined {
    return this.store.timeOf(row);
  }
}

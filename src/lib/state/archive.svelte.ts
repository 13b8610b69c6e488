import type { DenseIndex } from '../layout/dense/index.js';
import { cutText } from '../layout/dense/cut.js';
import { DenseMemory, type DenseLayout } from '../layout/dense/frame.js';
import { fitAll, layOutDense } from '../layout/dense/layout.js';
import { measureText } from '../layout/measure.js';
import { planFor } from '../layout/plan.js';
import { clamp, isSameView, panBy, reveal, zoomAt, type Viewport } from '../layout/viewport.js';
import { textOf, type Archive, type TextField } from '../model/archive.js';
import { knownTimeOf } from '../model/rows.js';
import { Frame } from './frame.js';
import { glide } from './glide.js';
import { Memo } from './memo.js';

export interface ArchiveLoaded {
  readonly archive: Archive;
  readonly index: DenseIndex;
}

/** What the axis says beside titles. */
export interface ArchiveViewWords {
  readonly others: (count: number) => string;
  readonly otherLanes: (count: number) => string;
}

const ZOOM_STEP = 1.6;
/** Titles and widths that are kept: some frames' worth. */
const KEPT_TEXTS = 6000;
/** A name on the axis takes at most this part of it, and may always have so many pixels. */
const WORDS_PART = 0.4;
const LEAST_WORDS_PX = 150;

/** A large table as it is shown: what is let through, what is in hand, and which time is in view. */
export class ArchiveView {
  archive = $state.raw() as Archive;
  index = $state.raw() as DenseIndex;
  /** Table rows that filters and search let through, ascending; all when it is left out. */
  shown = $state.raw<Uint32Array | undefined>(undefined);
  chosen = $state.raw<number | undefined>(undefined);
  hovered = $state.raw<number | undefined>(undefined);
  /** The place in the list that is asked for, from 0, and how often that was. */
  listAt = $state.raw<{ readonly position: number } | undefined>(undefined);
  /** Width of the axis with its names, in CSS pixels; 0 before it is known. */
  width = $state(0);
  #moved = $state.raw<Viewport | undefined>(undefined);
  #stopGlide = (): void => undefined;
  readonly #words: ArchiveViewWords;
  readonly #frame: Frame<Viewport>;
  memory = new DenseMemory();

  readonly count: number = $derived(this.shown?.length ?? this.archive.table.count);
  readonly fit: Viewport = $derived(fitAll(this.archive.table));
  readonly layout: DenseLayout = $derived.by(() => this.#layOut());
  readonly viewport: Viewport = $derived(this.#moved ?? this.fit);
  readonly isAll: boolean = $derived(this.#moved === undefined);

  constructor({ archive, index }: ArchiveLoaded, words: ArchiveViewWords) {
    this.archive = archive;
    this.index = index;
    this.#words = words;
    this.#frame = new Frame(
      () => this.viewport,
      (viewport) => this.#show(viewport),
      {
        request: (callback) => requestAnimationFrame(callback),
        cancel: (handle) => cancelAnimationFrame(handle),
      },
    );
  }

  /** More of the same file has been read: what is in hand stays so, though its row has another number. */
  replace({ archive, index }: ArchiveLoaded): void {
    const record = this.chosen === undefined ? undefined : this.archive.table.event[this.chosen];
    this.archive = archive;
    this.index = index;
    this.shown = undefined;
    this.hovered = undefined;
    this.memory = new DenseMemory();
    const row = record === undefined ? -1 : archive.table.event.indexOf(record);
    this.chosen = row < 0 ? undefined : row;
  }

  /** Lets these rows through, and no others; all when they are left out. `index` is of them. */
  setShown(rows: Uint32Array | undefined, index: DenseIndex): void {
    this.shown = rows;
    this.index = index;
    this.memory = new DenseMemory();
    this.hovered = undefined;
  }

  text(row: number, field: TextField): string {
    return textOf(this.archive.texts, this.archive.table.event[row] ?? 0, field);
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
    let [low, high] = [0, shown.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((shown[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Takes an event in hand. What one part of the page chose, the others bring into view. */
  choose(row: number | undefined, lead: 'axis' | 'list'): void {
    this.chosen = row;
    if (row === undefined) return;
    if (lead === 'axis') this.listAt = { position: this.positionOf(row) };
    const time = knownTimeOf(this.archive.table, row);
    if (time && !this.isAll) this.glideTo(reveal(this.viewport, time, this.layout.limits));
  }

  get next(): Viewport {
    return this.#frame.next;
  }

  setViewport(viewport: Viewport): void {
    this.#stopGlide();
    this.#frame.change(() => clamp(viewport, this.layout.limits));
  }

  pan(part: number): void {
    this.#stopGlide();
    this.#frame.change((viewport) => panBy(viewport, part, this.layout.limits));
  }

  canPan(part: number): boolean {
    return !isSameView(panBy(this.next, part, this.layout.limits), this.next);
  }

  zoom(factor: number, part: number): void {
    this.#stopGlide();
    this.#frame.change((viewport) => {
      const at = viewport.start + part * (viewport.end - viewport.start);
      return zoomAt(viewport, factor, at, this.layout.limits);
    });
  }

  /** Buttons and keys zoom about the event in hand where it is in view, else about the middle. */
  zoomBy(direction: 1 | -1): void {
    const { start, end } = this.viewport;
    const time = this.archive.table.start[this.chosen ?? -1] ?? NaN;
    const at = time > start && time < end ? time : (start + end) / 2;
    this.glideTo(zoomAt(this.viewport, ZOOM_STEP ** direction, at, this.layout.limits));
  }

  showAll(): void {
    this.glideTo(this.fit);
  }

  glideTo(target: Viewport): void {
    this.#stopGlide();
    const to = clamp(target, this.layout.limits);
    const from = this.viewport;
    if (isSameView(to, from)) return;
    this.#stopGlide = glide((part) =>
      this.#show({
        start: from.start + (to.start - from.start) * part,
        end: from.end + (to.end - from.end) * part,
      }),
    );
  }

  #show(viewport: Viewport): void {
    this.#moved = isSameView(viewport, this.fit) ? undefined : viewport;
  }

  #layOut(): DenseLayout {
    const plan = planFor(this.width);
    const labels = new Memo<number, { readonly others: number; readonly text: string }>(KEPT_TEXTS);
    const widths = new Memo<string, number>(KEPT_TEXTS);
    const most = Math.max(LEAST_WORDS_PX, this.width * WORDS_PART);
    const { archive, index } = this;
    const make = (row: number, others: number) => {
      const title = cutText(this.text(row, 'title'), most, plan.fontPx);
      return { others, text: others > 0 ? `${title} ${this.#words.others(others)}` : title };
    };
    return layOutDense(archive, index, plan, this.fit, {
      labelOf: (row, others) => {
        const kept = labels.get(row, () => make(row, others));
        return kept.others === others ? kept.text : labels.set(row, make(row, others)).text;
      },
      measure: (text, fontPx) => widths.get(text, () => measureText(text, fontPx)),
      otherLanes: this.#words.otherLanes,
    });
  }
}

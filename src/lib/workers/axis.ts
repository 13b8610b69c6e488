import { AggregateMemory, type AggregateLabel, type AggregateLayout } from '../layout/aggregate/frame.js';
import { fullHitOf, isOnNumber, rowsBehind, type FullHit } from '../layout/aggregate/hits.js';
import { bandsOf, buildIndex, countWithin, type AggregateIndex } from '../layout/aggregate/band-index.js';
import { layOutAggregate, planAggregate } from '../layout/aggregate/layout.js';
import { LruCache } from '../layout/aggregate/lru.js';
import { overviewColumns } from '../layout/aggregate/overview.js';
import { PickMap } from '../layout/aggregate/pick-map.js';
import { aggregateScene } from '../layout/aggregate/scene.js';
import { rowInNextBand } from '../layout/aggregate/neighbours.js';
import { unlabelledRows } from '../layout/aggregate/unlabelled.js';
import { rowsBeside, type Beside } from '../layout/beside.js';
import { extentOf, type TimeExtent } from '../layout/fit.js';
import { boundsOfRows, contentsOf, nearestRow } from '../layout/fit-view.js';
import { measureText } from '../layout/measure.js';
import { planFor } from '../layout/plan.js';
import { shortenText, shortestOf } from '../layout/shorten.js';
import type { Scene } from '../layout/scene.js';
import type { Viewport } from '../layout/viewport.js';
import { zoomAnchor } from '../layout/zoom-anchor.js';
import { TEXTS_READ, textOf, textsReadOf, type Archive } from '../model/archive.js';
import { bisect } from '../model/bisect.js';
import type { PaintedMessages } from '../messages/types/archive.js';

/** What is wanted on the axis. */
export interface AxisFrame {
  readonly viewport: Viewport;
  /** Of the axis with its names, in CSS pixels, and the height that it may have: what it had before by default. */
  readonly width: number;
  readonly maxHeight?: number;
  readonly chosen?: number | undefined;
  readonly hovered?: number | undefined;
}

/** What the page asks of the axis beside its picture; each question has one argument. */
export interface AxisRequests {
  /** What is at a place of the plot, in CSS pixels, as it was drawn last. */
  hit: (place: { readonly x: number; readonly y: number }) => FullHit | undefined;
  /** The rows that a row leads, as it was drawn last. */
  behind: (row: number) => Uint32Array | undefined;
  /** Whether columns are drawn in a view; undefined where another was drawn last. */
  hasColumns: (viewport: Viewport) => boolean | undefined;
  /** The rows of each band that are drawn without words in a view; undefined until that view is drawn. */
  unlabelled: (viewport: Viewport) => readonly Uint32Array[] | undefined;
  /** How many events have some of their time in view. */
  within: (viewport: Viewport) => number;
  /** What a time holds of the rows that are shown. */
  contents: (time: Viewport) => {
    readonly inside: number;
    readonly touching: number;
    readonly nearest: number | undefined;
  };
  /** The time that a zoom by buttons keeps in view. */
  anchor: (of: Viewport & { readonly chosen: number | undefined }) => number | undefined;
  /** The nearest rows before and after a view in which none is. */
  beside: (viewport: Viewport) => Beside;
  /** From the first to the last known bound of the rows that are shown. */
  bounds: (of: undefined) => Viewport | undefined;
  /** Heights of the overview's columns. */
  overview: (size: { readonly width: number; readonly height: number }) => Uint8Array;
  /** The row that up and down lead to. */
  across: (from: { readonly row: number; readonly direction: 1 | -1 }) => number | undefined;
  importance: (row: number) => number;
  /** Shows these rows, ascending, and no others; all when they are left out. */
  show: (rows: Uint32Array | undefined) => void;
}

/** Titles and widths that are kept: some frames' worth. */
const KEPT_TEXTS = 6000;
/** A name on the axis takes at most this part of it, and may always have so many pixels. */
const WORDS_PART = 0.4;
const LEAST_WORDS_PX = 150;

/** The axis of one archive: it has the columns and the index, and answers all that is asked of them. */
export class Axis implements AxisRequests {
  readonly extent: TimeExtent;
  readonly #archive: Archive;
  readonly #messages: PaintedMessages;
  readonly #all: AggregateIndex;
  #index: AggregateIndex;
  #rows: Uint32Array | undefined;
  #memory = new AggregateMemory();
  #layout: AggregateLayout | undefined;
  #width = 0;
  #maxHeight = Infinity;
  #scene: Scene | undefined;
  /** What the last Scene is of. */
  #drawn: Viewport | undefined;
  #owners: PickMap | undefined;

  constructor(archive: Archive, messages: PaintedMessages) {
    this.#archive = archive;
    this.#messages = messages;
    this.#all = this.#index = buildIndex(archive.table, bandsOf(archive.lanes.length));
    this.extent = extentOf(archive.table);
  }

  /** Draws one frame as data; it keeps to what the last one drew. */
  sceneOf({ viewport, width, maxHeight, chosen, hovered }: AxisFrame): Scene {
    const layout = this.layoutFor(width, maxHeight);
    const plot = Math.max(1, width - layout.plan.plan.gutter);
    const options = { viewport, width: plot, messages: this.#messages.axis, chosen, hovered };
    this.#owners = undefined;
    this.#drawn = viewport;
    return (this.#scene = aggregateScene(layout, options, this.#memory));
  }

  layoutFor(width: number, maxHeight = this.#maxHeight): AggregateLayout {
    if (!this.#layout || width !== this.#width || maxHeight !== this.#maxHeight)
      this.#layout = this.#layOut(width, maxHeight);
    this.#width = width;
    this.#maxHeight = maxHeight;
    return this.#layout;
  }

  hit({ x, y }: { readonly x: number; readonly y: number }): FullHit | undefined {
    if (!this.#scene || !this.#layout) return undefined;
    this.#owners ??= new PickMap(this.#scene, this.#layout.plan);
    const hit = this.#owners.at(x, y);
    if (hit?.kind !== 'event') return hit && fullHitOf(this.#archive.table, this.#index, hit);
    const hidden = this.behind(hit.row);
    const number = this.#messages.dense.others(hidden?.length ?? 0);
    return hidden && isOnNumber(this.#scene, hit.row, x, number, measureText) ? { ...hit, hidden } : hit;
  }

  behind(row: number): Uint32Array | undefined {
    return this.#scene && rowsBehind(this.#scene, { index: this.#index }, row);
  }

  hasColumns({ start, end }: Viewport): boolean | undefined {
    const isDrawn = this.#scene && this.#drawn?.start === start && this.#drawn.end === end;
    return isDrawn ? (this.#scene?.columns?.length ?? 0) > 0 : undefined;
  }

  unlabelled({ start, end }: Viewport): readonly Uint32Array[] | undefined {
    const isDrawn = this.#drawn?.start === start && this.#drawn.end === end;
    return this.#scene && isDrawn ? unlabelledRows(this.#scene) : undefined;
  }

  within({ start, end }: Viewport): number {
    return this.#index.bands.reduce((sum, band) => sum + countWithin(band, start, end), 0);
  }

  contents(time: Viewport): ReturnType<AxisRequests['contents']> {
    const { table } = this.#archive;
    const { inside, touching } = contentsOf(table, this.#shown(), time);
    const nearest = inside.length === 0 ? nearestRow(table, this.#shown(), time) : undefined;
    return { inside: inside.length, touching: touching.length, nearest };
  }

  anchor({ chosen, ...view }: Viewport & { readonly chosen: number | undefined }): number | undefined {
    return zoomAnchor(this.#archive.table, this.#rows, chosen, view, this.#width);
  }

  beside(viewport: Viewport): Beside {
    return rowsBeside(this.#archive.table, this.#shown(), viewport);
  }

  bounds(): Viewport | undefined {
    return boundsOfRows(this.#archive.table, this.#shown());
  }

  #shown(): Iterable<number> {
    return this.#rows ?? this.#archive.table.event.keys();
  }

  overview({ width, height }: { readonly width: number; readonly height: number }): Uint8Array {
    return overviewColumns(this.#index, this.layoutFor(this.#width).fit, width, height);
  }

  across({ row, direction }: { readonly row: number; readonly direction: 1 | -1 }): number | undefined {
    return rowInNextBand(this.#archive.table, this.#index, row, direction);
  }

  importance(row: number): number {
    return this.#archive.table.importance[row] ?? 0;
  }

  show(rows: Uint32Array | undefined): void {
    this.#rows = rows;
    this.#index = rows ? buildIndex(this.#archive.table, this.#all.bandOf, rows) : this.#all;
    this.#memory = new AggregateMemory();
    this.#layout = this.#scene = this.#owners = undefined;
  }

  /** Titles have been read: what is written beside the marks is made anew. */
  renewWords(): void {
    this.#memory = new AggregateMemory();
    this.#layout = undefined;
  }

  /** Returns the record of the row that begins in the middle of the view; of the first one before anything is drawn. */
  recordInView(): number {
    const { count, start, event } = this.#archive.table;
    const { start: from, end: to } = this.#drawn ?? { start: -Infinity, end: -Infinity };
    const row = bisect(0, count, (at) => (start[at] ?? 0) < (from + to) / 2);
    return event[Math.min(row, count - 1)] ?? 0;
  }

  #layOut(width: number, maxHeight: number): AggregateLayout {
    const { table, lanes, texts } = this.#archive;
    const { others: named, otherLanes } = this.#messages.dense;
    const plan = planAggregate(lanes, this.extent, planFor(width), otherLanes, maxHeight);
    const names = new LruCache<number, string>(KEPT_TEXTS);
    const labels = new LruCache<number, { readonly others: number; readonly label: AggregateLabel }>(
      KEPT_TEXTS,
    );
    const widths = new LruCache<string, number>(KEPT_TEXTS);
    const most = Math.max(LEAST_WORDS_PX, width * WORDS_PART);
    const widthOf = (text: string): number => measureText(text, plan.fontPx);
    const nameOf = (row: number): string =>
      names.get(row, () => {
        const record = table.event[row] ?? 0;
        if (textsReadOf(texts, record) === TEXTS_READ.dates) return '';
        const title = textOf(texts, record, 'title');
        return shortenText(title, most, widthOf) ?? shortestOf(title);
      });
    const make = (row: number, others: number) => {
      const name = nameOf(row);
      const suffix = others > 0 && name !== '' ? ` ${named(others)}` : '';
      return { others, label: { name, suffix } };
    };
    return layOutAggregate(table, this.#index, plan, {
      labelOf: (row, others) => {
        const kept = labels.get(row, () => make(row, others));
        return kept.others === others ? kept.label : labels.set(row, make(row, others)).label;
      },
      measure: (text, fontPx) => widths.get(text, () => measureText(text, fontPx)),
    });
  }
}

import { edgesOf } from '../marks.js';
import { measureText } from '../measure.js';
import { paintOrder, type Scene } from '../scene.js';
import type { BandPlan } from './bands.js';

/** What is at a place of the axis. */
export type Hit =
  | { readonly kind: 'event'; readonly row: number }
  | {
      readonly kind: 'column';
      readonly band: number;
      /** The stretch of time, in UTC milliseconds, and how many events begin and are in progress in it. */
      readonly from: number;
      readonly to: number;
      readonly starts: number;
      readonly within: number;
    };

/** A pointer may miss a mark by this much. */
const REACH_PX = 4;

/**
 * Who owns each pixel of each line: what is on top there, as it was drawn. Written once for a Scene, when a pointer
 * first asks; after that an answer is one look, however many marks there are.
 */
export class PickMap {
  readonly #scene: Scene;
  readonly #plan: BandPlan;
  readonly #width: number;
  /** Row and one, by line and pixel; 0 for nobody. */
  readonly #rows: Uint32Array;

  constructor(scene: Scene, plan: BandPlan) {
    this.#scene = scene;
    this.#plan = plan;
    this.#width = Math.ceil(scene.width);
    this.#rows = new Uint32Array(this.#width * plan.tops.length * plan.lines);
    for (const { lane, leaders } of scene.columns ?? []) {
      for (const { row, x, y } of leaders) this.#own(row, lane, y, x - REACH_PX, x + REACH_PX);
      // Words are over the ticks of those that have none.
      for (const { row, y, label } of leaders)
        if (label) this.#own(row, lane, y, label.x, label.x + label.width);
    }
    const marks = paintOrder(scene.marks);
    for (const { row, lane, y, label } of marks) {
      if (!label) continue;
      const wide = measureText(label.text, scene.fontPx);
      const from = label.x + label.by - (label.anchor === 'end' ? wide : 0);
      this.#own(row, lane, y, from, from + wide);
    }
    for (const mark of marks) {
      const [from, to] = edgesOf(mark);
      this.#own(mark.row, mark.lane, mark.y, from - REACH_PX, to + REACH_PX);
    }
  }

  #own(row: number, lane: number, y: number, from: number, to: number): void {
    const start = this.#lineAt(lane, y) * this.#width;
    const left = Math.max(0, Math.floor(from));
    this.#rows.fill(row + 1, start + left, start + Math.max(left, Math.min(this.#width, Math.ceil(to))));
  }

  #lineAt(band: number, y: number): number {
    const { tops, header, lineHeight, lines } = this.#plan;
    const line = Math.floor((y - (tops[band] ?? 0) - header) / lineHeight);
    return band * lines + Math.min(lines - 1, Math.max(0, line));
  }

  /** Returns what is at a place of the plot, in CSS pixels; undefined where nothing is drawn. */
  at(x: number, y: number): Hit | undefined {
    const { tops, bandHeight } = this.#plan;
    const band = Math.floor((y - (tops[0] ?? 0)) / bandHeight);
    if (x < 0 || x >= this.#width || band < 0 || band >= tops.length) return undefined;
    const columns = this.#scene.columns?.find(({ lane }) => lane === band);
    const isOnColumns = columns && !columns.isBehindMarks && y >= columns.top;
    const owner = isOnColumns ? 0 : (this.#rows[this.#lineAt(band, y) * this.#width + Math.floor(x)] ?? 0);
    if (owner > 0) return { kind: 'event', row: owner - 1 };
    if (!columns) return undefined;
    const bucket = Math.floor((x - columns.x) / columns.step);
    const [starts, within] = [columns.starts[bucket] ?? 0, columns.within[bucket] ?? 0];
    if (within === 0) return undefined;
    const from = columns.from + bucket * columns.ms;
    return { kind: 'column', band, from, to: from + columns.ms, starts, within };
  }
}

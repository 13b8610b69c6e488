import type { Measure } from './measure.js';
import type { Scene } from './scene.js';

/** The number of a stack, where it is drawn: what a press on it opens. Pixels of the plot. */
export interface StackCount {
  readonly leader: number;
  readonly rows: readonly number[];
  /** Left edge and width of the number; the middle of its line. */
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

/** Returns the numbers that labels end with, “+42”, with the rows that they count. */
export function stackCounts({ marks, fontPx }: Scene, measure: Measure): StackCount[] {
  return marks.flatMap(({ row, below, label, y }): StackCount[] => {
    const number = `+${below.length}`;
    if (below.length === 0 || !label?.text.endsWith(number)) return [];
    const width = measure(number, fontPx);
    const end = label.x + label.by + (label.anchor === 'end' ? 0 : measure(label.text, fontPx));
    return [{ leader: row, rows: [...below].sort((a, b) => a - b), x: end - width, width, y }];
  });
}

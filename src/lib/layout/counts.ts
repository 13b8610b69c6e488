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

/**
 * Returns the numbers that labels end with, “+42”, with the rows that they count. `widthOf` measures words as they are
 * drawn: at the end of a long label an estimate is off by more than the number is wide.
 */
export function stackCounts(
  { marks }: Pick<Scene, 'marks'>,
  widthOf: (text: string, row: number) => number,
): StackCount[] {
  return marks.flatMap(({ row, below, label, y }): StackCount[] => {
    const number = `+${below.length}`;
    if (below.length === 0 || !label?.text.endsWith(number)) return [];
    const width = widthOf(number, row);
    const end = label.x + label.by + (label.anchor === 'end' ? 0 : widthOf(label.text, row));
    return [{ leader: row, rows: [...below].sort((a, b) => a - b), x: end - width, width, y }];
  });
}

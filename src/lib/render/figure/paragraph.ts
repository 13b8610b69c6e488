import type { Block } from './block.js';
import { isRightToLeft } from './direction.js';
import { plainRuns, type Run, type TextRole } from './items.js';
import { wrapRuns } from './text.js';

export interface TextStyle {
  readonly width: number;
  readonly sizePx: number;
  readonly lineHeightPx: number;
  readonly fill: string;
  /** Left edge of the lines. */
  readonly x?: number;
  readonly role?: TextRole;
  readonly language?: string;
}

/** Returns a paragraph: its lines from a top at 0. One that begins from right to left is at the right. */
export function paragraph(runs: readonly Run[], style: TextStyle): Block {
  const { width, sizePx, lineHeightPx, fill, x = 0, role, language } = style;
  const ascent = (lineHeightPx + sizePx * 0.7) / 2;
  const lines = wrapRuns(runs, width, sizePx);
  const side = isRightToLeft(plainRuns(runs))
    ? ({ x: x + width, anchor: 'end', direction: 'rtl' } as const)
    : { x };
  return {
    height: lines.length * lineHeightPx,
    items: lines.map((line, index) => ({
      kind: 'text',
      ...(role === undefined ? {} : { role }),
      ...(language === undefined ? {} : { language }),
      ...(index === 0 ? {} : { isContinued: true }),
      ...side,
      y: index * lineHeightPx + ascent,
      sizePx,
      fill,
      runs: line,
    })),
  };
}

import type { Block } from './block.js';
import type { Run, TextRole } from './items.js';
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

/** Returns a paragraph: its lines from a top at 0. */
export function paragraph(runs: readonly Run[], style: TextStyle): Block {
  const { width, sizePx, lineHeightPx, fill, x = 0, role, language } = style;
  const ascent = (lineHeightPx + sizePx * 0.7) / 2;
  const lines = wrapRuns(runs, width, sizePx);
  return {
    height: lines.length * lineHeightPx,
    items: lines.map((line, index) => ({
      kind: 'text',
      ...(role === undefined ? {} : { role }),
      ...(language === undefined ? {} : { language }),
      ...(index === 0 ? {} : { isContinued: true }),
      x,
      y: index * lineHeightPx + ascent,
      sizePx,
      fill,
      runs: line,
    })),
  };
}

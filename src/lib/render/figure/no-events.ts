import type { Colours } from './colours.js';
import type { Leaf } from './items.js';
import { paragraph } from './paragraph.js';

/** In the place of an axis. */
interface NoAxis {
  readonly height: number;
  readonly items: readonly Leaf[];
  readonly rows: readonly number[];
  readonly hasPublications: boolean;
}

/** Returns what is drawn in place of an axis when there is no event: a sentence. */
export function drawNoEvents(text: string, width: number, sizePx: number, colours: Colours): NoAxis {
  const lineHeightPx = Math.round(sizePx * 1.5);
  const block = paragraph([{ text }], { width, sizePx, lineHeightPx, fill: colours.ink });
  return { ...block, rows: [], hasPublications: false };
}

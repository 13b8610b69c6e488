import type { Timeline } from '../../model/timeline.js';
import { inColumns } from './columns.js';
import { figureParts, type FigureSettings } from './figure.js';
import { moved, type Item } from './items.js';

/** A figure on one sheet as long as it needs. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly title: string;
  /** What is to be seen, in a sentence. */
  readonly description: string;
  readonly language: string;
  readonly items: readonly Item[];
}

const PAD_PX = 24;
const GAP_PX = 18;
/** Narrowest column of notes, and the space between two. */
const COLUMN_PX = 330;
const COLUMN_GAP_PX = 28;
const BLOCK_GAP_PX = 12;
const HEADING = { sizePx: 15, font: 'semibold' } as const;

/**
 * Returns the whole figure: title, axis, legend, then the numbered notes in columns, the sources and the foot; or only
 * the drawing, for a document that says the rest.
 */
export function drawSheet(
  timeline: Timeline,
  settings: FigureSettings & { readonly isWhole: boolean },
): Sheet {
  const width = settings.width - 2 * PAD_PX;
  const parts = figureParts(timeline, { ...settings, width });
  const { colours } = parts;
  const count = Math.max(1, Math.floor((width + COLUMN_GAP_PX) / (COLUMN_PX + COLUMN_GAP_PX)));
  const column = (width - (count - 1) * COLUMN_GAP_PX) / count;
  const columns = { count, width: column, gapPx: COLUMN_GAP_PX, blockGapPx: BLOCK_GAP_PX };
  const items: Item[] = [];
  let y = PAD_PX;
  const put = (part: { height: number; items: readonly Item[] }, gap = GAP_PX): void => {
    items.push(...moved(part.items, PAD_PX, y));
    y += part.height + gap;
  };
  const heading = (text: string): void => {
    const line = {
      kind: 'text',
      x: 0,
      y: HEADING.sizePx,
      sizePx: HEADING.sizePx,
      fill: colours.ink,
    } as const;
    put({ height: 20, items: [{ ...line, runs: [{ text, font: HEADING.font }] }] }, 8);
  };
  if (settings.isWhole) {
    put(parts.title, 4);
    put(parts.description);
  }
  put(parts.axis, 10);
  put(parts.legend, settings.isWhole ? 22 : PAD_PX);
  if (settings.isWhole) {
    heading(settings.messages.figure.notes);
    put(inColumns(parts.noteBlocks(column), columns), 22);
    heading(settings.messages.source.sources);
    put(inColumns(parts.sourceBlocks(column), columns));
    put(parts.foot(width), PAD_PX);
  }
  return {
    width: settings.width,
    height: Math.ceil(y),
    paper: colours.paper,
    title: timeline.title,
    description: `${timeline.description} ${parts.axisText}`,
    language: timeline.language,
    items,
  };
}

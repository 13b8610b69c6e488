import type { PlacedPassage } from '../../lib/editing/project.js';
import { rangeOf } from './dom-text.js';

/** Name of the highlight in the style sheet. */
const NAME = 'make-selection';

/** Returns whether selected words are painted over the text, so that no node changes while they are dragged over. */
export function canPaint(): boolean {
  return 'highlights' in CSS && typeof Highlight === 'function';
}

/** Paints a passage as selected, and nothing else; where the browser cannot, the paragraphs mark it. */
export function paintPassage(list: Element | undefined, passage: PlacedPassage | undefined): void {
  if (!canPaint()) return;
  const ranges = list && passage ? passage.pieces.flatMap((piece) => rangeOf(list, piece) ?? []) : [];
  if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
  else CSS.highlights.delete(NAME);
}

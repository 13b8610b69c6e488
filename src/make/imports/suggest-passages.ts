import type { EditedEvent, PlacedPassage } from '../../lib/editing/project.js';
import type { Editor } from '../state/editor.svelte.js';

/** A passage that may be the one of a draft. */
export interface PassageSuggestion {
  readonly passage: PlacedPassage;
  /** Its words. */
  readonly quote: string;
  /** Words of the draft that are in it, as it writes them. */
  readonly shared: readonly string[];
  readonly hasDate: boolean;
  readonly isQuoteOfFile: boolean;
}

/** Returns the passages that a draft is likely to be from, the likeliest first, three at most. */
export function suggestPassages(_editor: Editor, _draft: EditedEvent): readonly PassageSuggestion[] {
  return [];
}

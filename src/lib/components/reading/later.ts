import type { Component } from 'svelte';
import type { Source } from '../../model/timeline.js';
import type { Passage } from '../../source/passages.js';
import type { Links } from '../../state/links.js';
import { loadMore } from '../../words/load.js';
import type { ReadingWords } from '../../words/reading.js';
import type { Words } from '../../words/words.js';

export interface SheetProps {
  source: Source;
  passages: readonly Passage[];
  /** Anchors of the passages in hand, the one that is meant first. */
  chosen: readonly string[];
  words: Words;
  reading: ReadingWords;
  links: Links;
  /** The browser's Back closes the sheet; false in a page of somebody else. */
  hasAddress: boolean;
  onpassage: (passage: Passage) => boolean;
  onback: () => void;
  /** The keyboard or the reader went elsewhere. */
  onleave: () => void;
}

/** The sheet with its words: a page gives its timeline a way to come by them. */
export interface SheetParts {
  readonly Sheet: Component<SheetProps>;
  readonly reading: ReadingWords;
}

/** Loads the sheet, in the language of a page. */
export async function loadSheet(language: string): Promise<SheetParts> {
  const [{ default: Sheet }, { reading }] = await Promise.all([
    import('./SourceSheet.svelte'),
    loadMore(language),
  ]);
  return { Sheet, reading };
}

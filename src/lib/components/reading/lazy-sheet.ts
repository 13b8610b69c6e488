import type { Component } from 'svelte';
import type { Source } from '../../model/timeline.js';
import type { Passage } from '../../source/passages.js';
import type { Links } from '../../state/links.js';
import { loadLazyMessages } from '../../messages/load.js';
import type { ReadingMessages } from '../../messages/reading.js';
import type { Messages } from '../../messages/messages.js';

export interface SheetProps {
  source: Source;
  passages: readonly Passage[];
  /** Anchors of the selected passages, the one that is meant first. */
  chosen: readonly string[];
  messages: Messages;
  reading: ReadingMessages;
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
  readonly reading: ReadingMessages;
}

/** Loads the sheet, in the language of a page. */
export async function loadSheet(language: string): Promise<SheetParts> {
  const [{ default: Sheet }, { reading }] = await Promise.all([
    import('./SourceSheet.svelte'),
    loadLazyMessages(language),
  ]);
  return { Sheet, reading };
}

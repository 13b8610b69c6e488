import type { Component } from 'svelte';
import { loadLazyMessages } from '../../messages/load.js';
import { loadPart } from '../../state/load-part.js';
import type { ReadingMessages } from '../../messages/types/lazy.js';
import type { SheetProps } from './sheet-props.js';

/** The sheet with its words: a page gives its timeline a way to come by them. */
export interface SheetParts {
  readonly Sheet: Component<SheetProps>;
  readonly reading: ReadingMessages;
}

/** Loads the sheet, in the language of a page. */
export async function loadSheet(language: string): Promise<SheetParts> {
  const [{ default: Sheet }, { reading }] = await loadPart(() =>
    Promise.all([import('./SourceSheet.svelte'), loadLazyMessages(language)]),
  );
  return { Sheet, reading };
}

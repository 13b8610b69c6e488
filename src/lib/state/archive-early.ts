import type { ArchiveWords } from '../words/archive.js';
import { known } from '../words/load.js';
import type { ReadSettings } from '../workers/messages.js';
import { openEarly } from './archive-source.js';

/** How a page in a language has its files read; `language` is a BCP 47 tag. */
export function readSettings({ rows }: ArchiveWords, language: string): ReadSettings {
  const { events, otherLanes } = rows;
  return { names: { events, otherLanes }, language: known(language) };
}

/** Begins to read what an address in `?src=` names, while the page that will ask for it is still coming alive. */
export function readEarly(words: ArchiveWords, language: string): void {
  const src = new URLSearchParams(location.search).get('src');
  if (!src || !URL.canParse(src, location.href)) return;
  openEarly(new URL(src, location.href).href, readSettings(words, language));
}

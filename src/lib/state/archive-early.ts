import type { ArchiveMessages } from '../messages/types/archive.js';
import { languageOf } from '../messages/languages.js';
import type { ReadSettings } from '../workers/messages.js';
import { openEarly } from './archive-client.js';

/** How a page in a language has its files read; `language` is a BCP 47 tag. */
export function readSettings({ rows }: ArchiveMessages, language: string): ReadSettings {
  const { events, otherLanes } = rows;
  return { names: { events, otherLanes }, language: languageOf(language) };
}

/** Begins to read what an address in `?src=` names, while the page that will ask for it is still coming alive. */
export function readEarly(messages: ArchiveMessages, language: string): void {
  const src = new URLSearchParams(location.search).get('src');
  if (!src || !URL.canParse(src, location.href)) return;
  openEarly(new URL(src, location.href).href, readSettings(messages, language));
}

import type { ArchiveMessages } from '../messages/types/archive.js';
import { languageOf } from '../messages/languages.js';
import type { ReadSettings } from '../workers/messages.js';
import type { DayOrder } from '../tables/index.js';
import { openEarly } from './archive-client.js';
import { orderInAddress } from './url/archive-source-url.js';

/** Returns how a page in a language has its files read; `language` is a BCP 47 tag, `order` that of day and month. */
export function readSettings({ rows }: ArchiveMessages, language: string, order?: DayOrder): ReadSettings {
  const { events, otherLanes } = rows;
  return { names: { events, otherLanes }, language: languageOf(language), order };
}

/** Begins to read what an address in `?src=` names, while the page that will ask for it has not hydrated yet. */
export function readEarly(messages: ArchiveMessages, language: string): void {
  const src = new URLSearchParams(location.search).get('src');
  if (!src || !URL.canParse(src, location.href)) return;
  openEarly(new URL(src, location.href).href, readSettings(messages, language, orderInAddress()));
}

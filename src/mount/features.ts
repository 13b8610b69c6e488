import { languageOf, type FindMessages, type ReadingMessages } from '../lib/core.js';
import { SourceSheet, TimelineFind } from '../lib/index.js';

/*
 * The file beside `mount.js` that is loaded when a reader first comes to what is in it: search and filters, and the sheet
 * with an article.
 */

/** Its styles, which the bundler puts here. */
export const styles = '__SOURCELINE_LATE_STYLES__';

const FINDS = import.meta.glob<FindMessages>(['../lib/messages/*/find.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});
const READINGS = import.meta.glob<ReadingMessages>(['../lib/messages/*/reading.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});

/** Returns the messages of search, filters and the sheet. */
export function featureMessages(tag: string): {
  readonly find: FindMessages;
  readonly reading: ReadingMessages;
} {
  const language = languageOf(tag);
  const find = FINDS[`../lib/messages/${language}/find.ts`];
  const reading = READINGS[`../lib/messages/${language}/reading.ts`];
  if (!find || !reading) throw new Error(`no messages in ${language}`);
  return { find, reading };
}

export { SourceSheet, TimelineFind };

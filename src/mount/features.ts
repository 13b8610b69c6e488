import {
  languageOf,
  type FindMessages,
  type LazyMessages,
  type ReachMessages,
  type ReadingMessages,
} from '../lib/core.js';
import { KeysDialog, Reach, SourceSheet, TimelineFind } from '../lib/index.js';

/*
 * The file beside `mount.js` that is loaded when a reader first comes to what is in it: search and filters, the sheet
 * with an article, the list of keys, and what leads to events that the axis does not draw.
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

const REACHES = import.meta.glob<ReachMessages>(['../lib/messages/*/reach.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});

const KEYS = import.meta.glob<LazyMessages['keys']>(['../lib/messages/*/keys.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});

/** Returns the messages of what is in this file. */
export function featureMessages(tag: string): {
  readonly find: FindMessages;
  readonly reading: ReadingMessages;
  readonly reach: ReachMessages;
  readonly keys: LazyMessages['keys'];
} {
  const language = languageOf(tag);
  const find = FINDS[`../lib/messages/${language}/find.ts`];
  const reading = READINGS[`../lib/messages/${language}/reading.ts`];
  const reach = REACHES[`../lib/messages/${language}/reach.ts`];
  const keys = KEYS[`../lib/messages/${language}/keys.ts`];
  if (!find || !reading || !reach || !keys) throw new Error(`no messages in ${language}`);
  return { find, reading, reach, keys };
}

export { KeysDialog, Reach, SourceSheet, TimelineFind };

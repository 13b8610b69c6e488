import {
  LANGUAGES,
  type Language,
  type Messages,
  type MountMessages,
  type ReadingMessages,
} from '../lib/core.js';

/** The messages of a page's timeline, of the sheet with a source, and those that only a mounted one needs. */
export interface MountCatalogue extends Messages {
  readonly mount: MountMessages;
  readonly reading: ReadingMessages;
}

/* One module has all languages in it: where it is copied to, nothing need lie beside it. */
const PAGES = import.meta.glob<Messages>(['../lib/messages/*/page.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});
const KEYS = import.meta.glob<Messages['keys']>(['../lib/messages/*/keys.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});
const MOUNTS = import.meta.glob<MountMessages>(['../lib/messages/*/mount.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});
const READINGS = import.meta.glob<ReadingMessages>(['../lib/messages/*/reading.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});

/** Returns the messages of a language that `readOptions` accepts. */
export function messagesOf(language: Language = LANGUAGES[0]): MountCatalogue {
  const page = PAGES[`../lib/messages/${language}/page.ts`];
  const keys = KEYS[`../lib/messages/${language}/keys.ts`];
  const mount = MOUNTS[`../lib/messages/${language}/mount.ts`];
  const reading = READINGS[`../lib/messages/${language}/reading.ts`];
  if (!page || !keys || !mount || !reading) throw new Error(`no messages in ${language}`);
  return { ...page, keys, mount, reading };
}

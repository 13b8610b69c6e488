import { LANGUAGES, type Language, type Messages, type MountMessages } from '../lib/core.js';

/** The messages of a page's timeline, and those that only a mounted one needs. */
export interface MountCatalogue extends Messages {
  readonly mount: MountMessages;
}

/* One module has all languages in it: where it is copied to, nothing need lie beside it. */
const PAGES = import.meta.glob<Messages>(['../lib/messages/*/page.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});
const MOUNTS = import.meta.glob<MountMessages>(['../lib/messages/*/mount.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});

/** Returns the messages of a language that `readOptions` accepts. */
export function messagesOf(language: Language = LANGUAGES[0]): MountCatalogue {
  const page = PAGES[`../lib/messages/${language}/page.ts`];
  const mount = MOUNTS[`../lib/messages/${language}/mount.ts`];
  if (!page || !mount) throw new Error(`no messages in ${language}`);
  return { ...page, mount };
}

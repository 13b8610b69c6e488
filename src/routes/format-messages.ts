import {
  formatMessages,
  type FileMessages,
  type FormatMessages,
  type Language,
  type Messages,
} from '$lib/core.js';

/* All languages, without a wait: for what the build draws, not for pages. */
const PAGES = import.meta.glob<Messages>(['../lib/messages/*/page.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});
const FILES = import.meta.glob<FileMessages>(['../lib/messages/*/files.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});

/** Returns what a timeline is written with in a language. */
export function formatMessagesOf(language: Language): FormatMessages {
  const page = PAGES[`../lib/messages/${language}/page.ts`];
  const files = FILES[`../lib/messages/${language}/files.ts`];
  if (!page || !files) throw new Error(`no messages in ${language}`);
  return formatMessages(page, files);
}

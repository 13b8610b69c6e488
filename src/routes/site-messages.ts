import type { Language, SiteMessages } from '$lib/core.js';

/* All languages, without a wait: the header and the pages around timelines are drawn in the build alone. */
const SITE = import.meta.glob<SiteMessages>(['../lib/messages/*/site.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});

/** Returns the messages of the site around its timelines. */
export function siteMessagesOf(language: Language): SiteMessages {
  const messages = SITE[`../lib/messages/${language}/site.ts`];
  if (!messages) throw new Error(`no messages of the site in ${language}`);
  return messages;
}

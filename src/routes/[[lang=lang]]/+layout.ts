import { isLanguage, loadLazyMessages, loadMessages } from '$lib/index.js';
import { siteSettings, withSite } from '../../site/site.js';
import { siteMessagesOf } from '../site-messages.js';
import type { LayoutLoad } from './$types.js';

/** The interface in the language that the address names. */
export const load: LayoutLoad = async ({ data, params }) => {
  const language = isLanguage(params.lang) ? params.lang : siteSettings().language;
  const [messages, { missing }] = await Promise.all([loadMessages(language), loadLazyMessages(language)]);
  return {
    ...data,
    language,
    messages: withSite(messages),
    siteMessages: siteMessagesOf(language),
    missing,
  };
};

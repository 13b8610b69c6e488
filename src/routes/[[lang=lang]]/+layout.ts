import { isLanguage, LANGUAGES, loadLazyMessages, loadMessages } from '$lib/index.js';
import type { LayoutLoad } from './$types.js';

/** The interface in the language that the address names. */
export const load: LayoutLoad = async ({ data, params }) => {
  const language = isLanguage(params.lang) ? params.lang : LANGUAGES[0];
  const [messages, { missing }] = await Promise.all([loadMessages(language), loadLazyMessages(language)]);
  return { ...data, language, messages, missing };
};

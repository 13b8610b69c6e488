import {
  chinese,
  chineseRemote,
  chineseOptions,
  english,
  englishRemote,
  englishOptions,
  isLanguage,
  LANGUAGES,
  type RemoteMessages,
  type Language,
  type OptionMessages,
  type Messages,
} from '../lib/index.js';

/** The words of an embed: those of a timeline's page, and those of the options in its address. */
export interface EmbedMessages {
  readonly messages: Messages;
  readonly options: OptionMessages;
}

/** One script has all languages in it, since a sandboxed frame may load none later. */
export const EMBED_MESSAGES: Readonly<Record<Language, EmbedMessages>> = {
  en: { messages: english, options: englishOptions },
  zh: { messages: chinese, options: chineseOptions },
};

/** The same for a timeline from elsewhere. */
export const REMOTE_MESSAGES: Readonly<Record<Language, RemoteMessages>> = {
  en: englishRemote,
  zh: chineseRemote,
};

/** The language that an address asks for; where it asks for none that is known, that of the build. */
export function languageIn(query: string): Language {
  const asked = new URLSearchParams(query).get('lang') ?? undefined;
  return isLanguage(asked) ? asked : LANGUAGES[0];
}

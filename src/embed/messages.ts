import {
  isLanguage,
  LANGUAGES,
  type EmbedMessages,
  type Language,
  type Messages,
  type OptionMessages,
} from '../lib/index.js';

/** The messages of an embed. */
export interface EmbedCatalogue {
  /** Those of a timeline's page. */
  readonly messages: Messages;
  /** Those of the options in its address. */
  readonly options: OptionMessages;
  /** The link to the timeline's own page, in a word or two. */
  readonly fullPage: string;
  /** Before the publisher's address of an article, and before that of the archived text. */
  readonly published: string;
  readonly kept: string;
  /** The text below all, where the site has none of its own. */
  readonly footer: string;
}

/* One script has all languages in it, since a sandboxed frame may load none later. */
const PAGES = import.meta.glob<Messages>(['../lib/messages/*/page.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});
const KEYS = import.meta.glob<Messages['keys']>(['../lib/messages/*/keys.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});
const EMBEDS = import.meta.glob<EmbedMessages>(['../lib/messages/*/embed.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});
const FOOTERS = import.meta.glob<string>(['../lib/messages/*/footer.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});

export function embedMessages(language: Language): EmbedCatalogue {
  const page = PAGES[`../lib/messages/${language}/page.ts`];
  const keys = KEYS[`../lib/messages/${language}/keys.ts`];
  const embed = EMBEDS[`../lib/messages/${language}/embed.ts`];
  const footer = FOOTERS[`../lib/messages/${language}/footer.ts`];
  if (!page || !keys || !embed || footer === undefined) throw new Error(`no messages in ${language}`);
  return { messages: { ...page, keys }, ...embed, footer };
}

/** Returns the language that an address asks for; where it asks for none that is known, that of the build. */
export function languageIn(query: string): Language {
  const asked = new URLSearchParams(query).get('lang') ?? undefined;
  return isLanguage(asked) ? asked : LANGUAGES[0];
}

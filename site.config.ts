import type { SiteSettings } from './src/site/settings.js';

/*
 * The site's own name, language and footer. docs/hosting.md describes the fields; a build stops at one that is wrong.
 */
export default {
  /** Shown in the header, in page titles, in previews of links and in citations. */
  name: 'Sourceline',
  /** Language of the pages whose address names none: en, de, es, fr or zh. */
  language: 'en',
  // One text below every timeline, or one for each language: { en: '…', de: '…' }. Left out, it says what a timeline is.
  // footer: 'The timelines of the harbour museum.',
} satisfies SiteSettings;

import type { LanguageEntry } from '../types/language.js';

/** Spanish: what it calls itself, its tag, and its messages by what loads together. */
const language: LanguageEntry = {
  name: 'Español',
  tag: 'es',
  page: () => import('./page.js'),
  lazy: () => import('./lazy.js'),
  share: () => import('./share.js'),
  archive: () => import('./archive.js'),
  files: () => import('./files.js'),
  story: () => import('./story.js'),
};
export default language;

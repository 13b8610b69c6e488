import type { LanguageEntry } from '../types/language.js';

/** German: what it calls itself, its tag, and its messages by what loads together. */
const language: LanguageEntry = {
  name: 'Deutsch',
  tag: 'de',
  page: () => import('./page.js'),
  lazy: () => import('./lazy.js'),
  share: () => import('./share.js'),
  archive: () => import('./archive.js'),
  files: () => import('./files.js'),
  story: () => import('./story.js'),
};
export default language;

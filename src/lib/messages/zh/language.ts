import type { LanguageEntry } from '../types/language.js';

/** Simplified Chinese: what it calls itself, its tag, and its messages by what loads together. */
const language: LanguageEntry = {
  name: '中文',
  tag: 'zh-Hans',
  page: () => import('./page.js'),
  lazy: () => import('./lazy.js'),
  share: () => import('./share.js'),
  archive: () => import('./archive.js'),
  files: () => import('./files.js'),
  story: () => import('./story.js'),
};
export default language;

import type { LanguageEntry } from '../types/language.js';

/** Simplified Chinese: what it calls itself, its tag, and where its messages are. */
const language: LanguageEntry = {
  name: '中文',
  tag: 'zh-Hans',
  catalogues: () => import('./catalogues.js'),
};
export default language;

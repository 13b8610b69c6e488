import type { LanguageEntry } from '../types/language.js';

/** English: what it calls itself, its tag, and where its messages are. */
const language: LanguageEntry = {
  name: 'English',
  tag: 'en',
  catalogues: () => import('./catalogues.js'),
};
export default language;

import type { LanguageEntry } from '../types/language.js';

/** German: what it calls itself, its tag, and where its messages are. */
const language: LanguageEntry = {
  name: 'Deutsch',
  tag: 'de',
  catalogues: () => import('./catalogues.js'),
};
export default language;

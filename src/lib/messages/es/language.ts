import type { LanguageEntry } from '../types/language.js';

/** Spanish: what it calls itself, its tag, and where its messages are. */
const language: LanguageEntry = {
  name: 'Español',
  tag: 'es',
  catalogues: () => import('./catalogues.js'),
};
export default language;

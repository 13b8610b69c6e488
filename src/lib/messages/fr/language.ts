import type { LanguageEntry } from '../types/language.js';

/** French: what it calls itself, its tag, and where its messages are. */
const language: LanguageEntry = {
  name: 'Français',
  tag: 'fr',
  catalogues: () => import('./catalogues.js'),
};
export default language;

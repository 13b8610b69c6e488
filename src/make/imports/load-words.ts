import { languageOf } from '../../lib/index.js';
import type { MakeImports } from '../../lib/messages/types/make/imports.js';

/* Not among the messages that the editor begins with: few authors import anything. */
const WORDS = import.meta.glob<MakeImports>(
  ['../../lib/messages/*/make/imports.ts', '!../../lib/messages/types/**'],
  { import: 'default' },
);

/** Loads the words of imports; an unknown language gives the default. */
export async function loadImportWords(language: string): Promise<MakeImports> {
  const load = WORDS[`../../lib/messages/${languageOf(language)}/make/imports.ts`];
  if (!load) throw new Error(`no words of imports in ${language}`);
  return load();
}

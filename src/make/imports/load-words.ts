import type { MakeImports } from '../../lib/messages/types/make/imports.js';

/* Not among the messages that the editor begins with: few authors import anything. */
const WORDS = import.meta.glob<MakeImports>(
  ['../../lib/messages/*/make/imports.ts', '!../../lib/messages/types/**'],
  { import: 'default' },
);

const wordsIn = (code = ''): (() => Promise<MakeImports>) | undefined =>
  WORDS[`../../lib/messages/${code}/make/imports.ts`];

/** Loads the words of imports, by a BCP 47 tag; an unknown language gives English. */
export async function loadImportWords(language: string): Promise<MakeImports> {
  // What languages there are is asked of the files: the list would be one name more in the first view of timelines.
  const load = wordsIn(language.split('-')[0]) ?? wordsIn('en');
  if (!load) throw new Error(`no words of imports in ${language}`);
  return load();
}

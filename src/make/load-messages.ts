import { languageOf } from '../lib/index.js';
import type { MakeMessages } from '../lib/messages/types/make/make.js';

/* Not in the list of languages, which every reader's page has: nothing of the editor is loaded for readers. */
const MAKE = import.meta.glob<MakeMessages>('../lib/messages/*/make.ts', { import: 'default' });

/** Loads the messages of the editor; an unknown language gives the default. */
export async function loadMake(language: string): Promise<MakeMessages> {
  const load = MAKE[`../lib/messages/${languageOf(language)}/make.ts`];
  if (!load) throw new Error(`no messages of the editor in ${language}`);
  return load();
}

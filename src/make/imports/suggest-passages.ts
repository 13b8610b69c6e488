import { PassageFinder, type FoundPassage } from '../../lib/editing/imports/find/find-passages.js';
import type { EditedEvent } from '../../lib/editing/project.js';
import type { Editor } from '../state/editor.svelte.js';
import { statesOf } from './named-pages.js';

/** Made once for the documents that there are. */
let made: { readonly key: string; readonly finder: PassageFinder } | undefined;

/** Returns the passages that a draft is likely to be from, the likeliest first, three at most. */
export function suggestPassages(editor: Editor, draft: EditedEvent): readonly FoundPassage[] {
  const sources = editor.project.documents.flatMap(({ id }) => editor.sourceOf(id) ?? []);
  const key = sources.map(({ id, sha256, url = '' }) => `${id} ${sha256} ${url}`).join('\n');
  if (made?.key !== key) made = { key, finder: new PassageFinder(sources) };
  const states = statesOf(editor.project, draft.id).map(({ state }) => state);
  return made.finder.find(draft, {
    sources: states.flatMap((state) => state.sources),
    quotes: states.flatMap((state) => state.quotes),
  });
}

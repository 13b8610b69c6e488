import { newProject } from '../lib/editing/new-project.js';
import { Editor } from './state/editor.svelte.js';
import { BrowserKeeper } from './storage/browser-keeper.svelte.js';

export interface OpenOptions {
  /** The site's root, seen from the page. */
  readonly root: string;
  readonly language: string;
  /** The title of a new project. */
  readonly untitled: string;
}

/** Opens the work that was done last, or a new project. */
export async function openEditor({ language, untitled }: OpenOptions): Promise<{
  readonly editor: Editor;
  readonly keeper: BrowserKeeper;
  readonly close: () => void;
}> {
  const blank = () => ({ project: newProject({ id: crypto.randomUUID(), title: untitled, language }) });
  const shown: { editor?: Editor } = {};
  const keeper = new BrowserKeeper({ onload: (read) => shown.editor?.replace(read) });
  await keeper.start();
  const last = await keeper.lastProject();
  let work = await keeper.open(last ?? blank());
  // What cannot be opened stays in the list of projects, which says why.
  if (typeof work === 'string') work = await keeper.open(blank());
  const editor = new Editor(typeof work === 'string' ? blank() : work);
  shown.editor = editor;
  return { editor, keeper, close: () => keeper.close() };
}

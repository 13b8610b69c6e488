import { newProject } from '../lib/editing/new-project.js';
import type { OpenedFolder } from './folder/open-folder.js';
import { Editor } from './state/editor.svelte.js';
import type { Keeper } from './state/keeper.js';
import { BrowserKeeper } from './storage/browser-keeper.svelte.js';

export interface OpenOptions {
  /** The site's root, seen from the page. */
  readonly root: string;
  readonly language: string;
  /** The title of a new project. */
  readonly untitled: string;
}

/** What is opened. */
interface Opened {
  readonly editor: Editor;
  readonly keeper: Keeper;
  /** The folder that it is kept in, and what shows how it stands with it. */
  readonly folder?: OpenedFolder;
  readonly close: () => void;
}

/** Opens the project of the folder that the page is served for; else the work that was done last, or a new project. */
export async function openEditor(options: OpenOptions): Promise<Opened> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="sourceline-folder"]')?.content;
  if (token === undefined) return await openInBrowser(options);
  const { openFolder } = await import('./folder/open-folder.js');
  const { editor, folder } = await openFolder(token);
  const { keeper } = folder;
  return { editor, keeper, folder, close: () => keeper.close() };
}

async function openInBrowser({ language, untitled }: OpenOptions): Promise<Opened> {
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
  editor.isReadOnly = keeper.isReadOnly;
  return { editor, keeper, close: () => keeper.close() };
}

import { newProject } from '../lib/editing/new-project.js';
import { Editor } from './state/editor.svelte.js';
import { memoryKeeper, type Keeper } from './state/keeper.js';

export interface OpenOptions {
  /** The site's root, seen from the page. */
  readonly root: string;
  readonly language: string;
  /** The title of a new project. */
  readonly untitled: string;
}

/** Opens the work that was done last, or a new project. */
export function openEditor({ language, untitled }: OpenOptions): Promise<{
  readonly editor: Editor;
  readonly keeper: Keeper;
  readonly close: () => void;
}> {
  const keeper = memoryKeeper();
  const project = newProject({ id: crypto.randomUUID(), title: untitled, language });
  const editor = new Editor({ project });
  return Promise.resolve({ editor, keeper, close: () => keeper.close() });
}

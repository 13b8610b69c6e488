import type { MergeConflict } from '../../lib/editing/merge/conflict.js';
import { settleConflict } from '../../lib/editing/merge/settle-conflict.js';
import type { MakeFiles } from '../../lib/messages/types/make/files.js';
import type { Editor } from '../state/editor.svelte.js';
import { sha256OfText } from '../sha256.js';
import { chooseFolder, FolderChangedError, mayWrite, readFolder, writeFiles } from './folder-access.js';
import { keepFolder, keptFolder, type KeptFolder } from './kept-folders.js';
import type { GetBytes } from './project-bytes.js';

/** What other programs write while it is written is read again so often. */
const TRIES = 3;

/** What became of saving in a folder, in a sentence. */
export interface FolderOutcome {
  readonly said: string;
  readonly isSaved: boolean;
  readonly isFault?: boolean;
}

/** Saves a project in a folder. What other programs changed there is read before, and never written over unseen. */
export class FolderSaving {
  readonly #editor: Editor;
  readonly #words: MakeFiles;
  readonly #getBytes: GetBytes;
  /** What was changed here and in the folder in different ways: nothing is written before all of it is settled. */
  conflicts: readonly MergeConflict[] = $state.raw([]);

  constructor(editor: Editor, words: MakeFiles, getBytes: GetBytes) {
    this.#editor = editor;
    this.#words = words;
    this.#getBytes = getBytes;
  }

  /** Saves in the folder of the project, or in one that is chosen. The browser may ask, so this has to be what a click does. */
  async save(): Promise<FolderOutcome> {
    const kept = await keptFolder(this.#editor.project.id);
    if (kept && (await mayWrite(kept.folder))) return this.#saveIn(kept.folder, kept.texts);
    const folder = await chooseFolder();
    if (!folder) return { said: '', isSaved: false };
    const isSame = kept !== undefined && (await kept.folder.isSameEntry(folder));
    return this.#saveIn(folder, isSame ? kept.texts : undefined);
  }

  settle(conflict: MergeConflict, side: 'ours' | 'theirs'): void {
    this.conflicts = this.conflicts.filter((each) => each !== conflict);
    const { project } = this.#editor;
    this.#editor.apply({ kind: 'mergeFiles' }, settleConflict(project, conflict, side));
  }

  async #saveIn(
    folder: FileSystemDirectoryHandle,
    before: ReadonlyMap<string, string> | undefined,
    tries = TRIES,
  ): Promise<FolderOutcome> {
    const { saving } = this.#words;
    // What reads and writes the files of a project is loaded when there is a folder to save in.
    const [{ projectFiles }, { compareFolder, folderOf, textsOfFolder }, { keptBytes }] = await Promise.all([
      import('../../lib/editing/files/write-project.js'),
      import('./folder-state.js'),
      import('./project-bytes.js'),
    ]);
    const files = await readFolder(folder);
    const found = folderOf(folder.name, files);
    const state = compareFolder(this.#editor.project, found, before);
    if (state.kind === 'other')
      return { said: saving.folderTaken(folder.name), isSaved: false, isFault: true };
    if (state.kind === 'broken')
      return { said: saving.folderBroken(state.file, folder.name), isSaved: false, isFault: true };
    if (state.kind === 'changed') {
      this.#editor.apply({ kind: 'mergeFiles' }, state.project);
      // What is read now is what the next saving compares with, so that a conflict is asked about once.
      await keepFolder(this.#editor.project.id, { folder, texts: found.texts });
      this.conflicts = state.conflicts;
      if (state.conflicts.length > 0)
        return { said: saving.folderConflicts(folder.name), isSaved: false, isFault: true };
    }
    const { project } = this.#editor;
    const texts = textsOfFolder(project, found);
    const { kept } = projectFiles(project, sha256OfText);
    const utf8 = new TextEncoder();
    const wanted = new Map<string, Uint8Array | undefined>([
      ...(await keptBytes(kept, this.#getBytes)),
      ...[...texts].map(([path, text]) => [path, utf8.encode(text)] as const),
      // A document that is removed here is removed there, and nothing else.
      ...[...found.texts.keys()].filter((path) => !texts.has(path)).map((path) => [path, undefined] as const),
    ]);
    try {
      const count = await writeFiles(folder, wanted, files);
      await keepFolder(project.id, { folder, texts });
      const merged = state.kind === 'changed' ? `${saving.folderMerged} ` : '';
      return { said: `${merged}${saving.wrote(folder.name, count)}`, isSaved: true };
    } catch (error) {
      if (!(error instanceof FolderChangedError) || tries === 0) throw error;
      // Files that are written by now are what the project has: they merge with it without a conflict.
      return this.#saveIn(folder, found.texts, tries - 1);
    }
  }
}

/** Keeps the folder that a project was opened from. */
export async function rememberFolder(
  project: string,
  folder: FileSystemDirectoryHandle,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const { folderOf } = await import('./folder-state.js');
  const kept: KeptFolder = { folder, texts: folderOf(folder.name, files).texts };
  await keepFolder(project, kept);
}

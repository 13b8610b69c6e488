import { fileId } from '../../lib/core.js';
import type { MakeFiles } from '../../lib/messages/types/make/files.js';
import type { Editor } from '../state/editor.svelte.js';
import type { Keeper } from '../state/keeper.js';
import type { MergeConflict } from '../../lib/editing/merge/conflict.js';
import { chooseFolder, readFolder } from './folder-access.js';
import { FolderSaving, rememberFolder } from './folder-saving.svelte.js';
import type { GetBytes, OpenedFile, UnopenedKind } from './project-bytes.js';
import { saveFile } from '../../lib/index.js';

/** What reads and writes the files of a project, which is loaded when it is first needed. */
const projectBytes = (): Promise<typeof import('./project-bytes.js')> => import('./project-bytes.js');

/** Saves the project of an editor as a file or in a folder, and opens others; says what became of it. */
export class Saving {
  readonly #editor: Editor;
  readonly #keeper: Keeper;
  readonly #words: MakeFiles;
  said = $state('');
  isFault = $state(false);
  readonly folder: FolderSaving;

  constructor(editor: Editor, keeper: Keeper, words: MakeFiles) {
    this.#editor = editor;
    this.#keeper = keeper;
    this.#words = words;
    this.folder = new FolderSaving(editor, words, this.#getBytes);
  }

  /** Asked of the keeper by its own name: it may be an object of a class. */
  readonly #getBytes: GetBytes = (sha256) => this.#keeper.getBytes(sha256);

  get #name(): string {
    return fileId(this.#editor.project.title, 'timeline', 'timeline');
  }

  saveZip(): Promise<void> {
    return this.#doing(async () => {
      const name = `${this.#name}.zip`;
      const { projectAsZip } = await projectBytes();
      saveFile(await projectAsZip(this.#editor.project, this.#getBytes), name, 'application/zip');
      await this.#keeper.noteFile?.();
      return this.#words.saving.saved(name);
    });
  }

  saveJson(): Promise<void> {
    return this.#doing(async () => {
      const name = `${this.#name}.json`;
      const { projectAsJson } = await projectBytes();
      saveFile(await projectAsJson(this.#editor.project, this.#getBytes), name, 'application/json');
      await this.#keeper.noteFile?.();
      return this.#words.saving.saved(name);
    });
  }

  saveFolder(): Promise<void> {
    return this.#doing(async () => {
      const { said, isSaved, isFault = false } = await this.folder.save();
      this.isFault = isFault;
      if (isSaved) await this.#keeper.noteFile?.();
      return said;
    });
  }

  /** Settles what was changed here and in the folder; once nothing is left, it is saved there. */
  settle(conflict: MergeConflict, side: 'ours' | 'theirs'): void {
    this.folder.settle(conflict, side);
    if (this.folder.conflicts.length === 0) void this.saveFolder();
  }

  openFile(file: File): Promise<void> {
    return this.#doing(async () => {
      const { openProjectFile } = await projectBytes();
      const bytes = new Uint8Array(await file.arrayBuffer());
      return this.#take(file.name, openProjectFile(file.name, bytes, crypto.randomUUID()));
    });
  }

  openFolder(): Promise<void> {
    return this.#doing(async () => {
      const folder = await chooseFolder();
      if (!folder) return '';
      const { name } = folder;
      const { openProjectFiles } = await projectBytes();
      const files = await readFolder(folder);
      const opened = openProjectFiles(files, { id: crypto.randomUUID(), name });
      const said = await this.#take(name, opened);
      if (typeof opened === 'object') await rememberFolder(this.#editor.project.id, folder, files);
      return said;
    });
  }

  /**
   * Shows an opened project once all its bytes are kept. The one before it stays among the projects of this browser. Where the
   * opened one is kept here already, or the place keeps one alone, it is a step that can be undone.
   */
  async #take(name: string, opened: OpenedFile | UnopenedKind): Promise<string> {
    if (typeof opened === 'string') {
      this.isFault = true;
      return this.#words.unopened[opened](name);
    }
    const { project, bytes, faults } = opened;
    const editor = this.#editor;
    if (this.#keeper.begin && project.id !== editor.project.id)
      editor.replace(await this.#keeper.begin({ project }, bytes));
    else for (const [sha256, each] of bytes) await this.#keeper.putBytes(sha256, each);
    const { id } = editor.project;
    editor.apply(
      { kind: 'openProject', name: project.title },
      project.id === id ? project : { ...project, id },
    );
    const { saving } = this.#words;
    const text = saving.opened(project.title, project.events.length, project.documents.length);
    return faults > 0 ? `${text} ${saving.faults(faults)}` : text;
  }

  #before: Promise<void> = Promise.resolve();

  /** What is asked for while something is saved or opened begins after it: each says what became of itself alone. */
  #doing(work: () => Promise<string>): Promise<void> {
    this.#before = this.#before.then(() => this.#do(work));
    return this.#before;
  }

  async #do(work: () => Promise<string>): Promise<void> {
    this.isFault = false;
    this.said = '';
    try {
      this.said = await work();
    } catch (error) {
      this.isFault = true;
      this.said = this.#words.saving.failed((error as Error).message);
    }
    if (this.said !== '') this.#editor.say(this.said);
  }
}

import type { DocumentTools, UnreadKind } from '../../lib/documents/index.js';
import { addDocument } from '../../lib/editing/steps/documents.js';
import type { MakeFiles } from '../../lib/messages/types/make/files.js';
import type { Editor } from '../state/editor.svelte.js';
import type { Keeper } from '../state/keeper.js';
import { readPasted, type Pasted } from './pasted.js';
import { isTooLarge, readIntoProject, type ReadForProject } from './read-into-project.js';

/** A document that was read, or that was not, in a sentence. */
export interface AddReport {
  readonly text: string;
  readonly isFault: boolean;
  /** The file whose charset is asked for. */
  readonly asked?: File;
}

/** Adds documents to the project of an editor, one after the other, and says what became of each. */
export class Adding {
  readonly #editor: Editor;
  readonly #keeper: Keeper;
  readonly #words: MakeFiles;
  /** The document that was opened of those that are being added. */
  #opened: string | undefined;
  reports: readonly AddReport[] = $state.raw([]);
  /** The file that is being read. */
  reading: string | undefined = $state();

  constructor(editor: Editor, keeper: Keeper, words: MakeFiles) {
    this.#editor = editor;
    this.#keeper = keeper;
    this.#words = words;
  }

  async addFiles(files: Iterable<File>, charset?: string): Promise<void> {
    this.reports = [];
    this.#opened = undefined;
    for (const file of files) await this.#addFile(file, charset);
  }

  /** Returns whether it was added. */
  async addPasted(pasted: Pasted, title: string): Promise<boolean> {
    this.reports = [];
    this.#opened = undefined;
    return this.#doing(title, async (tools) => {
      const options = { title, from: this.#words.add.typed };
      const read = await readPasted(pasted, options, this.#editor.project, tools);
      const bytes = new TextEncoder().encode(pasted.html ?? pasted.text);
      return this.#take(title, read, bytes);
    });
  }

  /** Says that a folder is no document. */
  refuseFolder(name: string): void {
    this.reports = [];
    this.#report({ text: this.#words.add.isFolder(name), isFault: true });
  }

  async #addFile(file: File, charset?: string): Promise<void> {
    if (isTooLarge(file.name, file.size)) return this.#refuse(file.name, 'tooLarge');
    await this.#doing(file.name, async (tools) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const incoming = { fileName: file.name, bytes, type: file.type };
      const read = await readIntoProject(incoming, this.#editor.project, tools, { charset });
      return this.#take(file.name, read, bytes, file);
    });
  }

  async #doing(name: string, work: (tools: DocumentTools) => Promise<boolean>): Promise<boolean> {
    this.reading = name;
    try {
      const { BROWSER_TOOLS } = await import('./browser-tools.js');
      return await work(BROWSER_TOOLS);
    } catch {
      this.#refuse(name, 'broken');
      return false;
    } finally {
      this.reading = undefined;
    }
  }

  async #take(name: string, read: ReadForProject, bytes: Uint8Array, file?: File): Promise<boolean> {
    const { add } = this.#words;
    if ('refusal' in read) {
      this.#refuse(name, read.kind, file);
      return false;
    }
    if ('same' in read) {
      const say = read.isFile ? add.sameFile : add.sameText;
      this.#report({ text: say(name, this.#titleOf(read.same)), isFault: true });
      return false;
    }
    const { document } = read;
    if (document.raw) await this.#keeper.putBytes(document.raw.sha256, bytes);
    const title = document.said.title?.values[0] ?? document.id;
    this.#editor.apply({ kind: 'addDocument', name: title }, addDocument(this.#editor.project, document));
    this.#open(document.id);
    const left = document.blocks?.filter(({ isKept }) => !isKept).length ?? 0;
    const paragraphs = this.#editor.sourceOf(document.id)?.paragraphs.length ?? 0;
    const text = [add.added(title, paragraphs), ...(left > 0 ? [add.leftOut(left)] : [])].join(' ');
    this.#report({ text, isFault: false });
    return true;
  }

  /** Of several documents the first is read first. The keys come to its words, unless they are busy elsewhere. */
  #open(document: string): void {
    if (this.#opened !== undefined) return;
    this.#opened = document;
    const { activeElement } = globalThis.document;
    const isIdle = activeElement === null || activeElement.matches('body, .add *, #make-documents *');
    this.#editor.goTo({ document, ...(isIdle ? { paragraph: 1 } : {}) });
  }

  #refuse(name: string, kind: UnreadKind, file?: File): void {
    const text = this.#words.refused[kind](name);
    this.#report({ text, isFault: true, ...(kind === 'charset' && file ? { asked: file } : {}) });
  }

  #report(report: AddReport): void {
    this.reports = [...this.reports, report];
    this.#editor.say(report.text);
  }

  #titleOf(id: string): string {
    return this.#editor.sourceOf(id)?.title ?? id;
  }
}

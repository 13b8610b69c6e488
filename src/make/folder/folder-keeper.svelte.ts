import type { MergeConflict } from '../../lib/editing/merge/conflict.js';
import { mergeProjects } from '../../lib/editing/merge/merge-projects.js';
import { settleConflict } from '../../lib/editing/merge/settle-conflict.js';
import { keptFiles } from '../../lib/editing/files/write-project.js';
import type { EditedProject, EditedWork } from '../../lib/editing/project.js';
import type { Editor } from '../state/editor.svelte.js';
import type { Keeper } from '../state/keeper.js';
import type { BrowserCopy } from './browser-copy.js';
import { FolderError, type FolderClient } from './folder-client.js';
import { readFiles, textsFor } from './folder-files.js';
import type { FolderStatus } from './folder-status.js';
import { isSameFiles, pullFiles, type PulledFiles } from './pull-files.js';

/** How long a change waits for others that come with it. */
const WAIT_MS = 20;
/** How long it is from one writing to the next, so that a key that is held down does not write each of its steps. */
const BETWEEN_MS = 250;

/** Keeps the work in the folder that `sourceline dev` serves, and takes over what other programs change there. */
export class FolderKeeper implements Keeper {
  status: FolderStatus = $state.raw({ kind: 'saved', at: Date.now() });
  conflicts: readonly MergeConflict[] = $state.raw([]);
  /** How often changes of other programs were taken over. */
  merged = $state(0);
  /** The browser keeps a copy of what is not in the folder yet. */
  isCopied = $state(true);
  readonly #client: FolderClient;
  readonly #copy: BrowserCopy;
  readonly #editor: Editor;
  readonly #bytes = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly #changes = new EventSource('/_dev/changes');
  #pulled: PulledFiles;
  /** The project as the files give it. */
  #base: EditedProject;
  #work: EditedWork | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the work was written last. */
  #pushed = -Infinity;
  #last: Promise<void> = Promise.resolve();

  constructor(options: {
    readonly client: FolderClient;
    readonly copy: BrowserCopy;
    readonly editor: Editor;
    readonly pulled: PulledFiles;
    readonly base: EditedProject;
    readonly conflicts: readonly MergeConflict[];
  }) {
    this.#client = options.client;
    this.#copy = options.copy;
    this.#editor = options.editor;
    this.#pulled = options.pulled;
    this.#base = options.base;
    this.conflicts = options.conflicts;
    if (options.conflicts.length > 0) this.status = { kind: 'conflict' };
    if (options.pulled.program !== undefined) this.status = { kind: 'program' };
    this.#changes.onmessage = () => this.#inTurn(() => this.#pull());
    this.#changes.onerror = () => {
      if (this.status.kind === 'saved') this.status = { kind: 'failed', fault: 'away', file: '' };
    };
  }

  get folder(): string {
    return this.#pulled.files.folder;
  }

  /** Files that are links or no files, and are left alone. */
  get refused(): readonly string[] {
    return this.#pulled.refused;
  }

  save(work: EditedWork): void {
    const before = this.#work;
    if (before?.project === work.project && before.form === work.form) return;
    this.#work = work;
    if (!before && work.project === this.#base) return;
    void this.#keepCopy();
    // What the form has is in no file of the folder.
    if (before?.project === work.project) return;
    const wait = Math.max(WAIT_MS, this.#pushed + BETWEEN_MS - performance.now());
    this.#timer ??= setTimeout(() => this.#inTurn(() => this.#push()), wait);
  }

  /** Writes again what could not be written. */
  retry(): void {
    this.#inTurn(async () => {
      await this.#pull();
      await this.#push();
    });
  }

  /** Settles a conflict; once none is left, the work is written. */
  settle(conflict: MergeConflict, side: 'ours' | 'theirs'): void {
    this.conflicts = this.conflicts.filter((each) => each !== conflict);
    this.#editor.apply({ kind: 'mergeFiles' }, settleConflict(this.#editor.project, conflict, side));
    if (this.conflicts.length === 0) this.#inTurn(() => this.#push());
  }

  /** Converts the program to timeline.json; it stays under the name that is returned. */
  async convert(): Promise<string | undefined> {
    const { program } = this.#pulled;
    if (program === undefined) return undefined;
    try {
      const kept = await this.#client.convert(program);
      this.#inTurn(async () => {
        await this.#pull();
        await this.#push();
      });
      return kept;
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  putBytes(sha256: string, bytes: Uint8Array): Promise<void> {
    this.#bytes.set(sha256, new Uint8Array(bytes));
    return Promise.resolve();
  }

  async getBytes(sha256: string): Promise<Uint8Array | undefined> {
    const own = this.#bytes.get(sha256);
    if (own) return own;
    const [path] = [...this.#pulled.files.kept].find(([, file]) => file.sha256 === sha256) ?? [];
    return path === undefined ? undefined : await this.#client.read(path);
  }

  close(): void {
    this.#changes.close();
    clearTimeout(this.#timer);
  }

  #inTurn(act: () => Promise<void>): void {
    this.#last = this.#last.then(act).catch((error: unknown) => this.#fail(error));
  }

  #fail(error: unknown): void {
    if (!(error instanceof FolderError)) throw error;
    this.status = { kind: 'failed', fault: error.kind, file: error.file };
  }

  async #keepCopy(): Promise<void> {
    const { project, form, document } = this.#editor.work;
    const work: EditedWork = {
      project,
      ...(form ? { form } : {}),
      ...(document === undefined ? {} : { document }),
    };
    this.isCopied = await this.#copy.keep({ texts: this.#pulled.files.texts, work });
  }

  /** Writes what the folder does not have yet. */
  async #push(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pushed = performance.now();
    if (this.#pulled.program !== undefined) return void (this.status = { kind: 'program' });
    if (this.conflicts.length > 0) return void (this.status = { kind: 'conflict' });
    if (this.status.kind === 'broken') return;
    const after = this.#editor.project;
    const texts = textsFor(this.#pulled.files, this.#base, after);
    const changed = [...new Set([...texts.keys(), ...this.#pulled.files.texts.keys()])].filter(
      (name) => texts.get(name) !== this.#pulled.files.texts.get(name),
    );
    if (changed.length > 0) {
      this.status = { kind: 'saving' };
      await this.#pushBytes(after);
      const { hashes } = this.#pulled;
      const files = changed.map((name) => ({
        name,
        expected: hashes.get(name) ?? null,
        text: texts.get(name) ?? null,
      }));
      try {
        this.#take(texts, await this.#client.write(files));
      } catch (error) {
        if (!(error instanceof FolderError && error.kind === 'changed')) throw error;
        // Another program wrote meanwhile: its change is merged, and the work written, if that can be done at all.
        await this.#pull();
        const { kind } = this.status as FolderStatus;
        if (kind === 'saving' || kind === 'saved') await this.#push();
        return;
      }
    }
    this.status = { kind: 'saved', at: Date.now() };
    await this.#keepCopy();
  }

  async #pushBytes(project: EditedProject): Promise<void> {
    for (const [path, { sha256 }] of keptFiles(project)) {
      const bytes = this.#bytes.get(sha256);
      if (this.#pulled.files.kept.has(path) || !bytes) continue;
      await this.#client.writeBytes(path, bytes);
    }
  }

  #take(texts: ReadonlyMap<string, string>, written: ReadonlyMap<string, string | null>): void {
    const hashes = new Map(this.#pulled.hashes);
    for (const [name, hash] of written) {
      if (hash === null) hashes.delete(name);
      else hashes.set(name, hash);
    }
    this.#hold({ ...this.#pulled, files: { ...this.#pulled.files, texts }, hashes });
  }

  #hold(pulled: PulledFiles): boolean {
    const base = readFiles(pulled.files);
    if (!('version' in base)) {
      this.status = { kind: 'broken', broken: base };
      return false;
    }
    this.#pulled = pulled;
    this.#base = base;
    return true;
  }

  /** Reads what is another in the folder than it was, and merges it. */
  async #pull(): Promise<void> {
    const pulled = await pullFiles(this.#client, this.#pulled);
    const isBack = this.status.kind === 'failed' || this.status.kind === 'broken';
    if (isSameFiles(pulled.files, this.#pulled.files) && pulled.program === this.#pulled.program) {
      if (isBack) await this.#resume();
      return;
    }
    const base = this.#base;
    if (!this.#hold(pulled)) return;
    const ours = this.#editor.project;
    const { value, conflicts } = mergeProjects({ base, ours, theirs: this.#base });
    if (value !== ours) {
      this.#editor.apply({ kind: 'mergeFiles' }, value);
      this.merged += 1;
    }
    this.conflicts = [...this.conflicts, ...conflicts];
    await this.#resume();
  }

  async #resume(): Promise<void> {
    this.status = { kind: 'saved', at: Date.now() };
    await this.#push();
  }
}

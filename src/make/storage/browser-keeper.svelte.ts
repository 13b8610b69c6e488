import type { EditedProject, EditedWork } from '../../lib/editing/project.js';
import type { FileBytes, KeptWork, Keeper } from '../state/keeper.js';
import { beginProject } from './begin-project.js';
import { DocumentTexts } from './document-texts.js';
import { BrokenProjectError, NewerProjectError } from './head.js';
import type { LoadedProject, Loss } from './project-reader.js';
import { DELETED_FOR, openStorage, type ListedProject, type ProjectStore } from './project-store.js';
import { isReadOnly, type SaveState } from './save-state.js';
import { asSession, asWork } from './kept-work.js';
import { presentOf, type Session } from './session.js';
import { projectOfTab, rememberProject } from './tab.js';
import type { KeptVersion } from './versions.js';
import { WriterLock } from './writer-lock.js';
import { Writing } from './writing.js';

/** Why a project was not opened: it was saved by a newer version, or nothing of it can be read. */
export type OpenFault = 'newer' | 'broken';

interface KeeperOptions {
  /** Shows work that was changed on another page. */
  readonly onload: (work: KeptWork) => void;
  readonly now?: () => number;
}

/** Keeps the work in this browser, and says where it is. Where nothing can be kept, it is in memory alone. */
export class BrowserKeeper implements Keeper {
  /** Where the work is. */
  state: SaveState = $state.raw({ kind: 'empty' });
  /** What could not be read of the project. */
  loss: Loss | undefined = $state.raw();
  /** When this project was saved to a file last. */
  filed: number | undefined = $state();
  /** It was changed since. */
  isFileOld = $state(false);
  readonly #options: KeeperOptions;
  readonly #now: () => number;
  /** Bytes of a page that keeps nothing. */
  readonly #memory = new Map<string, Uint8Array>();
  #store: ProjectStore | undefined;
  #project = '';
  #lock: WriterLock | undefined;
  #writing: Writing | undefined;
  #texts = new DocumentTexts();
  #session: Session | undefined;
  /** Whether the browser was asked not to throw the work away when room is short. */
  #hasAsked = false;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    globalThis.document?.addEventListener('visibilitychange', this.#onhide);
    globalThis.addEventListener?.('pagehide', this.#onhide);
  }

  /** Whether the page may only be read. */
  get isReadOnly(): boolean {
    return isReadOnly(this.state);
  }

  /** Opens the store. Returns false where the browser refuses; all else then works in memory. */
  async start(): Promise<boolean> {
    try {
      this.#store = await openStorage();
      await this.#store.purge(this.#now() - DELETED_FOR).catch(() => undefined);
      return true;
    } catch (error) {
      this.state = { kind: (error as Error).name === 'VersionError' ? 'newer' : 'refused' };
      return false;
    }
  }

  /** Returns the id of the project to open: the one this tab had, else the one that was changed last. */
  async lastProject(): Promise<string | undefined> {
    const projects = (await this.projects()).filter(({ deleted, isNewer }) => !deleted && !isNewer);
    const last = projectOfTab();
    return (projects.find(({ id }) => id === last) ?? projects[0])?.id;
  }

  /** Returns the projects of this browser. */
  async projects(): Promise<readonly ListedProject[]> {
    return (await this.#store?.list().catch(() => [])) ?? [];
  }

  readonly begin = (work: EditedWork, bytes: FileBytes): Promise<KeptWork> => beginProject(this, work, bytes);

  /** Opens a project that is stored, or begins one; what was open is saved and let go. Returns why it was not opened. */
  async open(project: string | EditedWork, bytes: FileBytes = new Map()): Promise<KeptWork | OpenFault> {
    const id = typeof project === 'string' ? project : project.project.id;
    let loaded: LoadedProject | undefined;
    try {
      loaded = typeof project === 'string' ? await this.#store?.load(project) : undefined;
    } catch (error) {
      if (error instanceof NewerProjectError) return 'newer';
      if (error instanceof BrokenProjectError) return 'broken';
      throw error;
    }
    const session = loaded?.session ?? (typeof project === 'string' ? undefined : asSession(project));
    if (!session) return 'broken';
    for (const [sha256, each] of bytes) {
      this.#memory.set(sha256, each);
      await this.#store?.putBytes(id, sha256, each);
    }
    await this.#leave();
    this.#project = id;
    rememberProject(id);
    if (this.#store) await this.#enter(session, loaded);
    else this.#session = session;
    return asWork(session);
  }

  async #enter(session: Session, loaded: LoadedProject | undefined): Promise<void> {
    this.#show(session, loaded);
    this.#lock = new WriterLock(this.#project, {
      onlost: () => {
        this.#writing?.stop();
        this.state = { kind: 'taken' };
      },
      onheld: () => void this.#readAgain(),
      onasked: async () => this.#writing?.flush(false),
    });
    if (await this.#lock.take()) await this.#write(loaded);
    else this.state = { kind: 'elsewhere' };
  }

  #show(session: Session, loaded: LoadedProject | undefined): void {
    this.#session = session;
    this.#texts = loaded?.texts ?? new DocumentTexts();
    this.loss = loaded?.loss;
    this.filed = loaded?.head.filed;
    this.isFileOld = (loaded?.head.changed ?? 0) > (this.filed ?? 0);
    const { changed } = loaded?.head ?? {};
    this.state = changed === undefined ? { kind: 'empty' } : { kind: 'saved', at: changed };
  }

  async #write(loaded: LoadedProject | undefined): Promise<void> {
    if (!this.#store) return;
    const lock = this.#lock;
    this.#writing = new Writing({
      store: () => this.#reopened(),
      project: this.#project,
      texts: this.#texts,
      ...(loaded ? { loaded } : {}),
      now: this.#now,
      onstate: (state) => {
        if (!this.isReadOnly) this.state = state;
      },
      ontaken: () => {
        lock?.close();
        this.state = { kind: 'taken' };
      },
    });
    await this.#writing.begin(this.#store).catch((error: unknown) => {
      this.state = { kind: 'failed', reason: (error as Error).message };
    });
    if (this.#session) this.#writing.save(this.#session);
  }

  /** Shows what the page that had the project saved last, and writes it from here on. */
  async #readAgain(): Promise<void> {
    const loaded = await this.#store?.load(this.#project).catch(() => undefined);
    if (!loaded) return;
    this.#show(loaded.session, loaded);
    this.#options.onload(asWork(loaded.session));
    await this.#write(loaded);
  }

  async #reopened(): Promise<ProjectStore> {
    if (!this.#store || this.#store.isClosed) this.#store = await openStorage();
    return this.#store;
  }

  save(work: KeptWork): void {
    if (this.isReadOnly) return;
    const session = asSession(work);
    if (this.#session && presentOf(this.#session) !== presentOf(session)) this.isFileOld = true;
    this.#session = session;
    this.#writing?.save(session);
    if (!this.#hasAsked) void navigator.storage?.persist?.().catch(() => false);
    this.#hasAsked = true;
  }

  retry(): void {
    this.#writing?.retry();
  }

  /** Becomes the page that writes this project. */
  async takeOver(): Promise<void> {
    await this.#lock?.takeOver();
  }

  /** Returns the versions of the project, the newest first. */
  async versions(): Promise<readonly KeptVersion[]> {
    return (await this.#store?.versions(this.#project)) ?? [];
  }

  /** Returns the project of a version; nothing where its documents cannot be read. */
  readVersion(version: KeptVersion): EditedProject | undefined {
    const session = version.read(this.#texts);
    return session && presentOf(session);
  }

  /** Keeps what is shown now as a version, since another one takes its place. */
  async keepVersion(): Promise<void> {
    await this.#writing?.keepVersion('returned');
  }

  /** Notes that the project was saved to a file. */
  async noteFile(): Promise<void> {
    this.filed = this.#now();
    this.isFileOld = false;
    // The file is saved even where this cannot be noted.
    await this.#writing?.noteFile(this.filed).catch(() => undefined);
  }

  /** Deletes a project, for a week so that it can be taken back. */
  async delete(project: string): Promise<void> {
    await this.#store?.delete(project, this.#now());
  }

  async undelete(project: string): Promise<void> {
    await this.#store?.undelete(project);
  }

  async putBytes(sha256: string, bytes: Uint8Array): Promise<void> {
    this.#memory.set(sha256, bytes);
    await this.#writing?.putBytes(sha256, bytes);
  }

  async getBytes(sha256: string): Promise<Uint8Array | undefined> {
    return this.#memory.get(sha256) ?? (await this.#store?.getBytes(this.#project, sha256));
  }

  close(): void {
    globalThis.document?.removeEventListener('visibilitychange', this.#onhide);
    globalThis.removeEventListener?.('pagehide', this.#onhide);
    void this.#leave();
  }

  async #leave(): Promise<void> {
    await this.#writing?.flush(true);
    this.#writing?.stop();
    this.#writing = undefined;
    this.#lock?.close();
    this.#lock = undefined;
  }

  readonly #onhide = (event: Event): void => {
    if (event.type === 'pagehide' || document.visibilityState === 'hidden') void this.#writing?.flush(true);
  };
}

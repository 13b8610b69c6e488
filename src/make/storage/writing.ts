import { Autosave } from './autosave.js';
import type { DocumentTexts } from './document-texts.js';
import { filesOf } from './garbage.js';
import type { LoadedProject } from './project-reader.js';
import type { ProjectStore } from './project-store.js';
import { ProjectWriter, TakenError } from './project-writer.js';
import type { SaveState } from './save-state.js';
import { presentOf, type Session } from './session.js';
import type { VersionReason } from './versions.js';

/** How long work goes on before another version of it is kept. */
const VERSION_TIME = 10 * 60_000;

interface WritingOptions {
  /** Opens the store again where the browser closed it. */
  readonly store: () => Promise<ProjectStore>;
  readonly project: string;
  readonly texts: DocumentTexts;
  readonly loaded?: LoadedProject;
  readonly now: () => number;
  readonly onstate: (state: SaveState) => void;
  readonly ontaken: () => void;
}

/** The saving of one project by the page that writes it. */
export class Writing {
  readonly #options: WritingOptions;
  readonly #token = crypto.randomUUID();
  readonly #autosave: Autosave;
  /** Bytes that were stored on this page, whose document may not be in the project yet. */
  readonly #bytes = new Set<string>();
  #store: ProjectStore | undefined;
  #writer: ProjectWriter | undefined;
  #latest: Session | undefined;
  #at: number | undefined;
  #versionAt = 0;
  #hasFreed = false;
  #isOver = false;

  constructor(options: WritingOptions) {
    this.#options = options;
    this.#latest = options.loaded?.session;
    this.#at = options.loaded?.head.changed;
    this.#autosave = new Autosave({ isNeeded: () => this.#isNeeded, save: () => this.#save(false) });
  }

  /** Makes this page the writer. Nothing is stored before the first change, but the version that was opened. */
  async begin(store: ProjectStore): Promise<void> {
    const { project, loaded, texts, now } = this.#options;
    await this.#claim(store, loaded);
    this.#settle();
    if (!loaded) return;
    await store.keepVersion(loaded.session, { texts, at: loaded.head.changed ?? now(), reason: 'opened' });
    this.#versionAt = now();
    this.#writer?.forgetUnused();
    await store.collect(project, new Set([...this.#bytes, ...filesOf(presentOf(loaded.session))]));
  }

  /** Saves a session soon. */
  save(session: Session): void {
    this.#latest = session;
    if (!this.#isNeeded) {
      this.#settle();
      return;
    }
    if (this.#hasFreed === false) this.#say('saving');
    this.#autosave.change();
  }

  /** Saves what is not saved yet at once; `isLast` where the page may never be asked again. */
  async flush(isLast: boolean): Promise<void> {
    this.#autosave.stop();
    if (this.#isNeeded) await this.#save(isLast);
  }

  retry(): void {
    this.#hasFreed = false;
    this.#autosave.retry();
  }

  /** Writes nothing from now on. */
  stop(): void {
    this.#isOver = true;
    this.#autosave.stop();
  }

  /** Keeps a version of what is shown. */
  async keepVersion(reason: VersionReason): Promise<void> {
    const { texts, now } = this.#options;
    if (!this.#latest || !this.#store || this.#isOver) return;
    await this.#store.keepVersion(this.#latest, { texts, at: now(), reason });
    this.#versionAt = now();
  }

  async putBytes(hash: string, bytes: Uint8Array): Promise<void> {
    this.#bytes.add(hash);
    await (this.#store ?? (await this.#options.store())).putBytes(this.#options.project, hash, bytes);
  }

  /** Notes in the list that the project was saved to a file, and keeps it as a version. */
  async noteFile(at: number): Promise<void> {
    if (this.#isOver) return;
    await this.#writer?.writeHead({ filed: at });
    await this.keepVersion('file');
  }

  /** Says that the work is saved where what is shown is what is stored. */
  #settle(): void {
    if (this.#writer && !this.#isNeeded && this.#at !== undefined) this.#say('saved');
  }

  get #isNeeded(): boolean {
    return !this.#isOver && this.#latest !== undefined && (this.#writer?.isChange(this.#latest) ?? true);
  }

  #say(kind: 'saving' | 'saved'): void {
    const { onstate } = this.#options;
    if (kind === 'saved') onstate({ kind, at: this.#at ?? this.#options.now() });
    else onstate({ kind, ...this.#saved });
  }

  get #saved(): { readonly at?: number } {
    return this.#at === undefined ? {} : { at: this.#at };
  }

  async #claim(store: ProjectStore, loaded?: LoadedProject): Promise<void> {
    const { project, texts } = this.#options;
    const claim = await store.claim(project, this.#token);
    const { database } = store;
    this.#store = store;
    this.#writer = new ProjectWriter({ database, project, texts, ...claim, ...(loaded ? { loaded } : {}) });
  }

  async #save(isLast: boolean): Promise<boolean> {
    const session = this.#latest;
    if (!session) return true;
    try {
      // A store that the browser closed, or emptied, is opened again and gets all.
      if (!this.#writer || this.#store?.isClosed) await this.#claim(await this.#options.store());
      const now = this.#options.now();
      await this.#writer?.write(session, { now, isLast });
      this.#at = now;
      this.#hasFreed = false;
      if (!this.#isNeeded) this.#say('saved');
      if (!isLast) await this.#keepVersionInTime(session);
      return true;
    } catch (error) {
      return this.#fail(error);
    }
  }

  async #keepVersionInTime(session: Session): Promise<void> {
    const { texts, now } = this.#options;
    if (this.#versionAt === 0) this.#versionAt = now();
    if (now() - this.#versionAt < VERSION_TIME) return;
    this.#versionAt = now();
    // A version that cannot be kept is no reason to say that the work is not saved.
    await this.#store?.keepVersion(session, { texts, at: now(), reason: 'time' }).catch(() => undefined);
  }

  /** Says what went wrong, and makes room where that may help; returns whether the work is saved after all. */
  async #fail(error: unknown): Promise<boolean> {
    const { project, now, onstate, ontaken } = this.#options;
    if (error instanceof TakenError) {
      this.stop();
      ontaken();
      return false;
    }
    const { name, message } = error as Error;
    if (name !== 'QuotaExceededError') {
      onstate({ kind: 'failed', reason: message || name, ...this.#saved });
      return false;
    }
    if (!this.#hasFreed) {
      this.#hasFreed = true;
      this.#writer?.forgetUnused();
      const files = this.#latest ? filesOf(presentOf(this.#latest)) : [];
      await this.#store?.free(project, new Set([...this.#bytes, ...files]), now()).catch(() => undefined);
      return this.#save(false);
    }
    onstate({ kind: 'full', ...this.#saved });
    return false;
  }
}

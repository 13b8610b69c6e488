import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { openDatabase, rangeOf, type Database } from './database.js';
import { collectGarbage } from './garbage.js';
import { isNewer, readHead, type ProjectHead } from './head.js';
import { loadProject, type LoadedProject } from './project-reader.js';
import { sealValue } from './sealed.js';
import type { Session } from './session.js';
import { dropVersions, keepVersion, readVersions, type KeptVersion, type VersionReason } from './versions.js';
import type { DocumentTexts } from './document-texts.js';

/** How long a deleted project can be taken back, in milliseconds. */
export const DELETED_FOR = 7 * 24 * 3_600_000;

/** A project of the list. One without a head was damaged and may still open. */
export interface ListedProject extends Partial<ProjectHead> {
  readonly id: string;
  /** It was saved by a newer version of the editor. */
  readonly isNewer: boolean;
}

/** What a page writes a project as. */
export interface Claim {
  readonly generation: number;
  readonly token: string;
}

/** The projects of this browser. */
export class ProjectStore {
  readonly database: Database;
  /** The browser closed it, or a newer version of the site did. */
  isClosed = false;

  constructor(database: Database) {
    this.database = database;
  }

  /** Returns all projects, also deleted ones that can be taken back; the one that was changed last is first. */
  async list(): Promise<readonly ListedProject[]> {
    const heads = new Map((await this.database.getAll('heads')).map((record) => [record.project, record]));
    const keys = await this.database.getAllKeys('records');
    const ids = new Set([...heads.keys(), ...keys.map(([project]) => project)]);
    return [...ids]
      .map((id) => {
        const head = readHead(heads.get(id));
        return { id, ...head, isNewer: head !== undefined && isNewer(head) };
      })
      .sort((a, b) => (b.changed ?? 0) - (a.changed ?? 0));
  }

  /** Loads the last good state of a project. Throws NewerProjectError and BrokenProjectError. */
  load(id: string): Promise<LoadedProject | undefined> {
    return loadProject(this.database, id);
  }

  /** Makes this page the one that writes a project, in a generation that no other has. */
  async claim(project: string, token: string): Promise<Claim> {
    const transaction = this.database.transaction(['writers', 'records'], 'readwrite', {
      durability: 'strict',
    });
    const writers = transaction.objectStore('writers');
    const writer = await writers.get(project);
    const keys = await transaction.objectStore('records').getAllKeys(rangeOf(project));
    const last = Math.max(0, writer?.generation ?? 0, ...keys.map(([, generation]) => generation));
    await writers.put({ project, generation: last + 1, token });
    await transaction.done;
    return { generation: last + 1, token };
  }

  /** Marks a project as deleted. */
  delete(project: string, now: number): Promise<void> {
    return this.#change(project, (head) => ({ ...head, deleted: now }));
  }

  /** Takes a deleted project back. */
  undelete(project: string): Promise<void> {
    return this.#change(project, ({ deleted: _deleted, ...head }) => head);
  }

  async #change(project: string, change: (head: ProjectHead) => ProjectHead): Promise<void> {
    const transaction = this.database.transaction('heads', 'readwrite', { durability: 'strict' });
    const head = readHead(await transaction.store.get(project)) ?? {
      version: 0,
      title: '',
      events: 0,
      documents: 0,
    };
    if (!isNewer(head)) await transaction.store.put({ project, ...sealValue(change(head)) });
    await transaction.done;
  }

  /** Removes what was deleted before a time, for good. */
  async purge(before: number): Promise<void> {
    for (const { id, deleted } of await this.list())
      if (deleted !== undefined && deleted < before) await this.remove(id);
  }

  /** Removes a project with all that is kept of it. */
  async remove(project: string): Promise<void> {
    const names = ['heads', 'writers', 'records', 'versions', 'documents', 'bytes'] as const;
    const transaction = this.database.transaction(names, 'readwrite', { durability: 'strict' });
    const range = rangeOf(project);
    await Promise.all([
      transaction.objectStore('heads').delete(project),
      transaction.objectStore('writers').delete(project),
      ...(['records', 'versions', 'documents', 'bytes'] as const).map((name) =>
        transaction.objectStore(name).delete(range),
      ),
      transaction.done,
    ]);
  }

  /** Keeps bytes of a project by their hash. */
  async putBytes(project: string, hash: string, bytes: Uint8Array): Promise<void> {
    const transaction = this.database.transaction('bytes', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put({ project, sha256: hash, bytes }), transaction.done]);
  }

  /** Returns bytes that are still those of their hash. */
  async getBytes(project: string, hash: string): Promise<Uint8Array | undefined> {
    const bytes = (await this.database.get('bytes', [project, hash]))?.bytes;
    return bytes && bytesToHex(sha256(bytes)) === hash ? bytes : undefined;
  }

  /** Returns the versions of a project, the newest first. */
  versions(project: string): Promise<readonly KeptVersion[]> {
    return readVersions(this.database, project);
  }

  keepVersion(
    session: Session,
    options: { readonly texts: DocumentTexts; readonly at: number; readonly reason: VersionReason },
  ): Promise<void> {
    return keepVersion(this.database, session, options);
  }

  /** Deletes what nothing of a project names any more. */
  collect(project: string, kept: ReadonlySet<string>): Promise<void> {
    return collectGarbage(this.database, project, kept);
  }

  /** Makes room: deleted projects go for good, and old versions of all others. */
  async free(project: string, kept: ReadonlySet<string>, now: number): Promise<void> {
    await this.purge(now);
    for (const { id, isNewer } of await this.list()) if (!isNewer) await dropVersions(this.database, id);
    await this.collect(project, kept);
  }
}

/** Opens the projects of this browser; rejects where it keeps nothing. */
export async function openStorage(): Promise<ProjectStore> {
  const store = new ProjectStore(
    await openDatabase(() => {
      store.isClosed = true;
    }),
  );
  return store;
}

import { lstat, readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { KeptByFile } from '../by-file.js';
import {
  discard,
  hashAt,
  hashOf,
  keepBeside,
  modeOf,
  putInPlace,
  readBytes,
  writeBeside,
} from './file-bytes.js';
import { isWritable, placeOf, PROJECT_FOLDERS, type FilePlace } from './layout.js';
import { insideFolder, type OpenOptions } from './open-folder.js';
import { RefusalError, refusalOf, type RefusalKind } from './refusal.js';

/** A file of the folder. */
export interface FolderFile {
  readonly name: string;
  readonly size: number;
  /** SHA-256 (hex) of its bytes. */
  readonly sha256: string;
}

/** What a folder has, and what of it is passed over. */
export interface FolderListing {
  readonly files: readonly FolderFile[];
  readonly refused: readonly { readonly name: string; readonly kind: RefusalKind }[];
}

/** A file as it is to be. */
export interface FileChange {
  readonly name: string;
  /** The hash of what it is to replace; null where there is to be no such file yet. */
  readonly expected: string | null;
  /** Absent where it is to be removed. */
  readonly bytes?: Uint8Array;
}

/** The longest file that is read or written: a saved page with all its pictures. */
export const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** The folder of a project: its files alone, and nothing that a link of it leads to. */
export class ProjectFolder {
  readonly #root: string;
  readonly #options: OpenOptions;
  readonly #listed = new KeptByFile<Omit<FolderFile, 'name'>>();
  /** One change after the other. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(root: string, options: OpenOptions) {
    this.#root = root;
    this.#options = options;
  }

  /** Opens a folder, which may itself be named by a link. */
  static async open(path: string, options: OpenOptions = {}): Promise<ProjectFolder> {
    return new ProjectFolder(await realpath(path), options);
  }

  /** What tells this folder from others on this machine, and does not say where it is. */
  get key(): string {
    return hashOf(Buffer.from(this.#root));
  }

  /** Lists the files that a project has. */
  async list(): Promise<FolderListing> {
    const files: FolderFile[] = [];
    const refused: { name: string; kind: RefusalKind }[] = [];
    for (const folders of PROJECT_FOLDERS) {
      const found = await this.#filesIn(folders);
      files.push(...found.files);
      refused.push(...found.refused);
    }
    return { files, refused };
  }

  async read(name: string): Promise<Uint8Array> {
    const { folders, file } = placed(name);
    return await this.#inside(name, folders, (path) => readBytes(join(path, file), name, MAX_FILE_BYTES));
  }

  /**
   * Writes and removes files: all of them, or none where one is not what it was, or where there is no room for them.
   *
   * @returns the files that are there now, by name; null for those that are not
   */
  async write(changes: readonly FileChange[]): Promise<ReadonlyMap<string, string | null>> {
    return await this.#inTurn(async () => {
      for (const { name } of changes) if (!isWritable(name)) throw new RefusalError('name', name);
      for (const change of changes) await this.#refuseChanged(change);
      const written: { change: FileChange; beside: string }[] = [];
      try {
        for (const change of changes) {
          if (change.bytes) written.push({ change, beside: await this.#writeBeside(change, change.bytes) });
        }
        for (const { change, beside } of written) await this.#putInPlace(change, beside);
        for (const change of changes) if (!change.bytes) await this.#remove(change);
      } finally {
        for (const { change, beside } of written) await this.#discard(change, beside);
      }
      return new Map(changes.map(({ name, bytes }) => [name, bytes ? hashOf(bytes) : null]));
    });
  }

  /** Writes a definition beside the program that gave it, which stays under another name. Returns that name. */
  async convert(expected: string, definition: Uint8Array): Promise<string> {
    return await this.#inTurn(async () => {
      await this.#refuseChanged({ name: 'events.ts', expected });
      await this.#refuseChanged({ name: 'timeline.json', expected: null });
      const change = { name: 'timeline.json', expected: null, bytes: definition };
      const kept = await this.#inside('events.ts', [], (path) =>
        keepBeside(path, 'events.ts', MAX_FILE_BYTES),
      );
      const beside = await this.#writeBeside(change, definition);
      try {
        await this.#putInPlace(change, beside);
        await this.#inside('events.ts', [], (path) => discard(join(path, 'events.ts')));
      } finally {
        await this.#discard(change, beside);
      }
      return kept;
    });
  }

  async #refuseChanged({ name, expected }: FileChange): Promise<void> {
    const { folders, file } = placed(name);
    const found = await this.#hashOrNone(name, folders, file);
    if ((found ?? null) !== expected) throw new RefusalError('changed', name);
  }

  async #hashOrNone(name: string, folders: readonly string[], file: string): Promise<string | undefined> {
    try {
      return await this.#inside(name, folders, (path) => hashAt(join(path, file), name, MAX_FILE_BYTES));
    } catch (error) {
      if (error instanceof RefusalError && error.kind === 'gone') {
        // The folder itself has to be there: a disk may have been taken out.
        await this.#inside(name, [], (path) => lstat(path));
        return undefined;
      }
      throw error;
    }
  }

  async #writeBeside({ name }: FileChange, bytes: Uint8Array): Promise<string> {
    const { folders, file } = placed(name);
    const write = async (path: string): Promise<string> => {
      const beside = await writeBeside(path, bytes, await modeOf(join(path, file)));
      return beside.slice(path.length + 1);
    };
    return await this.#inside(name, folders, write, true);
  }

  async #putInPlace({ name, expected }: FileChange, beside: string): Promise<void> {
    const { folders, file } = placed(name);
    await this.#inside(name, folders, (path) =>
      putInPlace(join(path, beside), join(path, file), { name, expected, limit: MAX_FILE_BYTES }),
    );
  }

  async #remove(change: FileChange): Promise<void> {
    await this.#refuseChanged(change);
    const { folders, file } = placed(change.name);
    await this.#inside(change.name, folders, (path) => discard(join(path, file)));
  }

  async #discard({ name }: FileChange, beside: string): Promise<void> {
    await this.#inside(name, placed(name).folders, (path) => discard(join(path, beside)));
  }

  async #filesIn(folders: readonly string[]): Promise<FolderListing> {
    const name = folders.join('/');
    try {
      return await this.#inside(name, folders, (path) => this.#listAt(path, folders));
    } catch (error) {
      if (!(error instanceof RefusalError) || folders.length === 0) throw error;
      if (error.kind === 'gone') return { files: [], refused: [] };
      if (error.kind === 'link') return { files: [], refused: [{ name, kind: 'link' }] };
      throw error;
    }
  }

  async #listAt(path: string, folders: readonly string[]): Promise<FolderListing> {
    const files: FolderFile[] = [];
    const refused: { name: string; kind: RefusalKind }[] = [];
    for (const file of (await readdir(path)).sort()) {
      const name = [...folders, file].join('/');
      if (!placeOf(name)) continue;
      try {
        files.push({ name, ...(await this.#sizeAndHash(join(path, file), name)) });
      } catch (thrown) {
        const error = refusalOf(thrown, name);
        if (!(error instanceof RefusalError)) throw error;
        // What was removed while the folder was read is not there.
        if (error.kind !== 'gone') refused.push({ name, kind: error.kind });
      }
    }
    return { files, refused };
  }

  /** A file that is as it was when it was read last is not read again to list it; before it is written over, it is. */
  async #sizeAndHash(path: string, name: string): Promise<Omit<FolderFile, 'name'>> {
    const stats = await lstat(path, { bigint: true });
    const known = this.#listed.find(name, stats);
    if (known) return known;
    const bytes = await readBytes(path, name, MAX_FILE_BYTES);
    const found = { size: bytes.length, sha256: hashOf(bytes) };
    this.#listed.keep(name, stats, found);
    return found;
  }

  async #inside<T>(
    name: string,
    folders: readonly string[],
    use: (path: string) => Promise<T>,
    isMaking = false,
  ): Promise<T> {
    try {
      return await insideFolder(this.#root, folders, use, { ...this.#options, isMaking });
    } catch (error) {
      throw refusalOf(error, name);
    }
  }

  async #inTurn<T>(change: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(change, change);
    this.#last = turn.catch(() => undefined);
    return await turn;
  }
}

function placed(name: string): FilePlace {
  const place = placeOf(name);
  if (!place) throw new RefusalError('name', name);
  return place;
}

import {
  isNewer,
  BrokenProjectError,
  NewerProjectError,
  headOf,
  readHead,
  type ProjectHead,
} from './head.js';
import { rangeOf, type Database, type StoredRecord, type Stores } from './database.js';
import { DocumentTexts } from './document-texts.js';
import { replayRecords, type Replayed } from './replay.js';
import { presentOf, type Session } from './session.js';
import { readVersions } from './versions.js';
import { withoutMissing } from './without-missing.js';

/** What of a project could not be read, and what is shown in its place. */
export interface Loss {
  /** When what is shown was written. */
  readonly at: number;
  /** The last changes could not be read; or nothing but a version. */
  readonly kind: 'changes' | 'version' | 'documents';
  /** How many documents could not be read. */
  readonly documents: number;
}

export interface LoadedProject {
  readonly session: Session;
  readonly head: ProjectHead;
  /** The generation that it was read from. */
  readonly generation: number;
  readonly stored: ReadonlySet<string>;
  readonly texts: DocumentTexts;
  readonly loss?: Loss;
}

/** Loads the last good state of a project. Returns nothing where there is none of this id. */
export async function loadProject(database: Database, project: string): Promise<LoadedProject | undefined> {
  const head = readHead(await readOr(() => database.get('heads', project)));
  if (head && isNewer(head)) throw new NewerProjectError(project);
  const records = (await readAll(database, 'records', project)) as readonly StoredRecord[];
  const versions = await readVersions(database, project);
  if (!head && records.length === 0 && versions.length === 0) return undefined;
  const texts = new DocumentTexts();
  const stored = new Set<string>();
  for (const { ref, text } of await readAll(database, 'documents', project))
    if (texts.take(ref, text)) stored.add(ref);
  const read = replayRecords(records, texts) ?? fromVersion(versions, texts);
  if (!read) throw new BrokenProjectError(project);
  if (read.session.steps.some((step) => isNewer(step.project))) throw new NewerProjectError(project);
  const { session, missing } = withoutMissing(read.session, texts);
  const isCut = read.isCut || (head?.changed ?? 0) > read.at;
  const kind = read.generation === 0 ? 'version' : isCut ? 'changes' : 'documents';
  const isWhole = missing === 0 && kind === 'documents';
  return {
    session,
    head: { ...head, ...headOf(session, read.at) },
    generation: read.generation,
    stored,
    texts,
    ...(isWhole ? {} : { loss: { at: read.at, kind, documents: missing } }),
  };
}

/** Reads the newest version that is whole, where no record is. */
function fromVersion(
  versions: Awaited<ReturnType<typeof readVersions>>,
  texts: DocumentTexts,
): Replayed | undefined {
  for (const { at, read } of versions) {
    const session = read(texts);
    if (session && presentOf(session)) return { session, at, generation: 0, isCut: true };
  }
  return undefined;
}

/** Reads all records of a project; where one cannot be read, all others one by one. */
export async function readAll<Name extends 'records' | 'versions' | 'documents'>(
  database: Database,
  store: Name,
  project: string,
): Promise<readonly Stores[Name]['value'][]> {
  const range = rangeOf(project);
  try {
    return await database.getAll(store, range);
  } catch {
    const keys = (await readOr(() => database.getAllKeys(store, range))) ?? [];
    const values: Stores[Name]['value'][] = [];
    for (const key of keys) {
      const value = await readOr(() => database.get(store, key));
      if (value) values.push(value);
    }
    return values;
  }
}

async function readOr<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch {
    return undefined;
  }
}

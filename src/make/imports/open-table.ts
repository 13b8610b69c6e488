import type { ImportFormat } from '../../lib/imports/import.js';
import type { Problem, ProblemKind } from '../../lib/tables/problem.js';
import { ImportClient } from './import-client.js';

/** As what a file was read, and how many of its events have no date and are not shown. */
export interface ReadTable {
  readonly format: ImportFormat;
  readonly undated: number;
}

/** A larger file is not read as a whole. */
const MOST_BYTES = 100_000_000;
/** What the table reader says of files that an importer may read. */
const KINDS: ReadonlySet<ProblemKind> = new Set([
  'no-title',
  'no-date',
  'none-read',
  'no-events',
  'json',
  'html',
]);
/** Files of other programs that have no events. */
const NO_EVENTS: ReadonlySet<Problem['file']> = new Set([
  'document',
  'pdf',
  'picture',
  'database',
  'packed',
  'contacts',
  'rtf',
  'web-archive',
  'references',
]);

/** The files that were read, by what they were read as; each is tried once. */
const read = new WeakMap<File, ReadTable | 'unread'>();

/** Returns whether an importer may read what the reader of tables refused. */
export function isForImport({ kind, file: foreign }: Problem, file: File): boolean {
  if (read.has(file) || file.size > MOST_BYTES) return false;
  return kind === 'foreign' ? !NO_EVENTS.has(foreign) : KINDS.has(kind);
}

/** Returns as what a file was read; undefined where the reader of tables read it. */
export function tableOf(file: File): ReadTable | undefined {
  const found = read.get(file);
  return found === 'unread' ? undefined : found;
}

/**
 * Reads a file of another program as a table; undefined where it has no event with a date.
 *
 * @param gone nobody waits for it any more: the reading is ended, and the file can be read again
 */
export async function readAsTable(file: File, gone: AbortSignal): Promise<File | undefined> {
  read.set(file, 'unread');
  const client = new ImportClient();
  const end = (): void => {
    read.delete(file);
    client.close();
  };
  gone.addEventListener('abort', end, { once: true });
  try {
    await client.open(file, file.name, {});
    // A worker that was ended answers nothing more.
    gone.throwIfAborted();
    const { table, format, dated, undated } = await client.table();
    gone.throwIfAborted();
    if (dated === 0) return undefined;
    read.set(file, { format, undated });
    return new File([table], `${file.name.replace(/\.[^.]*$/, '')}.ndjson`, { type: 'application/x-ndjson' });
  } catch {
    // What the page said of it before stands.
    return undefined;
  } finally {
    gone.removeEventListener('abort', end);
    client.close();
  }
}

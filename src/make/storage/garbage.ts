import type { EditedProject } from '../../lib/editing/project.js';
import { rangeOf, type Database } from './database.js';

/** A hash as the records write it, of a document or of bytes. */
const HASH = /"([0-9a-f]{64})"/g;

/**
 * Deletes the documents and bytes of a project that neither its records nor its versions name. `kept` are bytes that were
 * stored and whose document is not in the project yet, and what the page holds.
 */
export async function collectGarbage(
  database: Database,
  project: string,
  kept: ReadonlySet<string>,
): Promise<void> {
  const transaction = database.transaction(['records', 'versions', 'documents', 'bytes'], 'readwrite');
  const range = rangeOf(project);
  const records = await transaction.objectStore('records').getAll(range);
  const versions = await transaction.objectStore('versions').getAll(range);
  // Any hash in a text counts, also in one that is damaged: what is kept too long costs room, and what is lost is lost.
  const named = new Set(kept);
  for (const { text } of [...records, ...versions])
    for (const [, hash = ''] of String(text).matchAll(HASH)) named.add(hash);
  const documents = transaction.objectStore('documents');
  for (const [, ref] of await documents.getAllKeys(range))
    if (!named.has(ref)) await documents.delete([project, ref]);
    else
      for (const [, hash = ''] of ((await documents.get([project, ref]))?.text ?? '').matchAll(HASH))
        named.add(hash);
  const bytes = transaction.objectStore('bytes');
  for (const [, sha256] of await bytes.getAllKeys(range))
    if (!named.has(sha256)) await bytes.delete([project, sha256]);
  await transaction.done;
}

/** Returns the hashes of the files that a project names, beside its documents. */
export function filesOf({ documents, media }: EditedProject): ReadonlySet<string> {
  return new Set(
    [...documents.flatMap(({ raw }) => (raw ? [raw] : [])), ...media].map(({ sha256 }) => sha256),
  );
}

import { readDocument, type Timeline } from '../lib/core.js';
import { sha256 } from './sha256.js';
import { readSources } from './sources.js';

/** A source that a project has. */
export interface ExistingSource {
  readonly source: Timeline['sources'][number];
  readonly body: string;
}

/** Returns the sources of a folder `sources`; what cannot be read as one is left to the check. */
export function existingSources(folder: string): readonly ExistingSource[] {
  const { files } = readSources(folder, (path) => path);
  return files.flatMap(({ file, text }) => {
    const { source, body } = readDocument(text, { file, sha256 });
    return source ? [{ source, body }] : [];
  });
}

/** Returns the source that is there for a document: of one of its addresses, or of its id unless their addresses differ. */
export function findBefore(
  existing: readonly ExistingSource[],
  wanted: string,
  addresses: readonly string[],
  given: string | undefined,
): ExistingSource | undefined {
  const ofId = existing.find(({ source }) => source.id === wanted);
  if (given !== undefined) return ofId;
  const ofAddress = existing.find(({ source }) => source.url !== undefined && addresses.includes(source.url));
  const isOther =
    ofId?.source.url !== undefined && addresses.length > 0 && !addresses.includes(ofId.source.url);
  return ofAddress ?? (isOther ? undefined : ofId);
}

/** Returns the source whose paragraphs are those of the file of another, whatever their titles are. */
export function findSameText(existing: readonly ExistingSource[], text: string): ExistingSource | undefined {
  const wanted = wordsOf(readDocument(text, { file: 'source.md', sha256 }).source);
  return wanted === '' ? undefined : existing.find(({ source }) => wordsOf(source) === wanted);
}

function wordsOf(source: ExistingSource['source'] | undefined): string {
  return source?.paragraphs.map(({ text }) => text).join('\n') ?? '';
}

/** Returns an id that no source has: the wanted one, or it with a number. */
export function freeId(wanted: string, existing: readonly ExistingSource[]): string {
  const ids = new Set(existing.map(({ source }) => source.id));
  let id = wanted;
  for (let count = 2; ids.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
}

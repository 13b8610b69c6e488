import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileId, readDocument } from '../lib/core.js';
import {
  documentAddresses,
  changedParagraphs,
  completeMetadata,
  plainName,
  writeSource,
  type Metadata,
  type SourceText,
} from '../lib/documents/index.js';
import type { AddOptions } from './add-options.js';
import type { AddResult } from './add-result.js';
import {
  existingSources,
  findBefore,
  findSameText,
  freeId,
  type ExistingSource,
} from './existing-sources.js';
import { nameFrom } from './folder.js';
import type { Incoming } from './incoming.js';
import { joinCopies, type FoundCopy } from './find-copy.js';
import type { Snapshot } from './fetch/wayback.js';
import { readBytes } from './read-bytes.js';
import { sha256 } from './sha256.js';
import { openLock } from './sources-lock.js';
import { CannotError } from './usage.js';
import { writeWhole } from './write-file.js';

interface Added {
  readonly incoming: Incoming;
  /** The folder of the project. */
  readonly project: string;
  readonly options: AddOptions;
  readonly from: string;
  /** Looks for a copy of a page in an archive of the web; nothing is asked where it is left out. */
  readonly findCopy?: (metadata: Metadata) => Promise<FoundCopy>;
}

const hashBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Archives one document: reads it, finds whether it is there already, and writes its text and its bytes.
 *
 * @throws CannotError when it cannot be read; nothing is written then
 */
export async function addOne({ incoming, project, options, from, findCopy }: Added): Promise<AddResult> {
  const { name, bytes } = incoming;
  const document = await readBytes(incoming, options);
  const { metadata, notes } = completeMetadata(document, incoming, options);
  const title = metadata.title?.values[0] ?? plainName(incoming);
  const existing = existingSources(join(project, 'sources'));
  const body = document.bodyOf(title);
  const wanted =
    options.id ?? document.id ?? fileId(title, fileId(plainName(incoming), 'source', 'source'), 'source');
  const fileOf = (id: string): string => join(project, 'sources', `${id}.md`);
  const shownOf = (id: string): string => nameFrom(from, fileOf(id));
  const same = existing.find(
    ({ source }) => source.sha256 === sha256(body) && (options.id ?? source.id) === source.id,
  );
  const unchanged = (id: string, isByTitle: boolean): AddResult => {
    return { outcome: 'unchanged', name, id, file: shownOf(id), isByTitle };
  };
  const published = ({ source }: ExistingSource): void =>
    checkPublish(source, options.publish, shownOf(source.id));
  if (same) {
    published(same);
    return unchanged(same.source.id, false);
  }
  const before = findBefore(existing, wanted, documentAddresses(metadata, incoming), options.id);
  const id = before?.source.id ?? freeId(wanted, existing);
  const shown = shownOf(id);
  if (before && !options.replaces)
    return {
      outcome: 'differs',
      name,
      id,
      file: shown,
      hasAddress: before.source.url !== undefined,
      changes: changedParagraphs(before.body, body).map((line) => line.trim()),
    };
  if (!before && existsSync(fileOf(id)) && !options.replaces)
    throw new CannotError(`${shown} is there already and cannot be read as a source; nothing was written`);
  // What is read again is published as before, unless something else is said.
  const publish = options.publish ?? before?.source.publish;
  const pages = document.pagesOf?.(body) ?? {};
  const write = (archived: readonly Snapshot[] = []): SourceText =>
    compose(name, () => writeSource(id, metadata, body, sha256, { pages, publish, archived }));
  const twin = before ? undefined : findSameText(existing, write().text);
  if (twin && options.id === undefined) {
    published(twin);
    return unchanged(twin.source.id, true);
  }
  const lock = openLock(project);
  const found = await findCopy?.(metadata);
  const archived = joinCopies(before?.source.archived, found?.copy);
  const written = write(archived);
  const raw = join(project, 'sources', 'raw', `${hashBytes(bytes)}.${document.ending}`);
  if (!existsSync(raw)) writeWhole(raw, bytes);
  writeWhole(fileOf(id), written.text);
  lock(id, { text: sha256(written.body), raw: basename(raw) });
  const { source } = readDocument(written.text, { file: shown, sha256 });
  return {
    outcome: before ? 'replaced' : 'added',
    name,
    id,
    file: shown,
    raw: nameFrom(from, raw),
    paragraphs: source?.paragraphs.length ?? 0,
    publish: publish ?? 'full',
    archived,
    written,
    leftOut: document.leftOut,
    notes: [
      ...document.notes,
      ...notes,
      ...(twin ? [`it has the same text as ${twin.source.id}`] : []),
      ...(found?.note === undefined ? [] : [found.note]),
    ],
  };
}

/** Throws a CannotError where a source that stays as it is has more or less published of it than was asked for. */
function checkPublish(
  { publish = 'full' }: ExistingSource['source'],
  wanted: string | undefined,
  file: string,
): void {
  if (wanted === undefined || wanted === publish) return;
  throw new CannotError(
    `${file} is archived already and says publish: ${publish}; nothing was written. Write publish: ${wanted} into it`,
  );
}

function compose(name: string, write: () => SourceText): SourceText {
  try {
    return write();
  } catch (error) {
    throw new CannotError(
      `${name} is not added, since the check would not take it: ${(error as Error).message}`,
    );
  }
}

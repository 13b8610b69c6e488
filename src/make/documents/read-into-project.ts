import {
  completeMetadata,
  isRefused,
  plainName,
  readDocumentFile,
  readKeptSource,
  refuse,
  writeSource,
  type DocumentFile,
  type DocumentText,
  type DocumentTools,
  type LeftOut,
  type Metadata,
  type ReadingOptions,
  type Refused,
} from '../../lib/documents/index.js';
import type { EditedBlock, EditedDocument, EditedProject } from '../../lib/editing/project.js';
import { fileId, readDocument } from '../../lib/core.js';
import type { TextBlock } from '../../lib/core.js';
import { sha256OfBytes, sha256OfText } from '../sha256.js';

/** More is not read: pages with their pictures inside are smaller once these are left out. */
export const MAX_DOCUMENT_BYTES = 15 * 1024 * 1024;
const MAX_PAGE_BYTES = 100 * 1024 * 1024;
const PAGE = /\.(?:html?|xhtml|mhtml?)$/i;

/** A document that was read for a project, or why it is not added. */
export type ReadForProject =
  | { readonly document: EditedDocument; readonly notes: readonly string[] }
  /** Its file or its text is there already, as the document with this id. */
  | { readonly same: string; readonly isFile: boolean }
  | Refused;

/** Returns whether a file is larger than what is read; its bytes need not be loaded for that. */
export function isTooLarge(fileName: string, size: number): boolean {
  return size >= (PAGE.test(fileName) ? MAX_PAGE_BYTES : MAX_DOCUMENT_BYTES);
}

/** Reads a file as a document of a project, with the text that `sourceline add` gives it. */
export async function readIntoProject(
  file: DocumentFile & { readonly type?: string },
  project: EditedProject,
  tools: DocumentTools,
  options: ReadingOptions = {},
): Promise<ReadForProject> {
  const sha256 = sha256OfBytes(file.bytes);
  const twin = project.documents.find(({ raw }) => raw?.sha256 === sha256);
  if (twin) return { same: twin.id, isFile: true };
  const read = await readDocumentFile(file, options, tools);
  return isRefused(read) ? read : documentForProject(read, file, project, sha256);
}

/** Returns what was read of a file as a document of a project. */
export function documentForProject(
  read: DocumentText,
  file: DocumentFile & { readonly type?: string },
  project: EditedProject,
  sha256: string,
): ReadForProject {
  const { metadata, notes } = completeMetadata(read, file);
  const title = metadata.title?.values[0] ?? plainName(file);
  const name = plainName(file);
  const wanted = read.id ?? fileId(title, fileId(name, 'source', 'source'), 'source');
  const id = freeId(wanted, project);
  const body = read.bodyOf(title);
  const kept = read.whole === undefined ? undefined : readKeptSource(read.whole, id, sha256OfText);
  const written = kept ?? compose(id, metadata, body, read.pagesOf?.(body));
  if (isRefused(written)) return written;
  const same = findSameText(written.text, project);
  if (same !== undefined) return { same, isFile: false };
  const { bytes, type = '' } = file;
  return {
    document: {
      id,
      text: written.text,
      ...(read.blocks ? { blocks: allBlocks(read.blocks, read.leftOut) } : {}),
      said: written.written,
      isFrozen: false,
      earlier: [],
      raw: { name: `${name}.${read.ending}`, type, sha256, size: bytes.length },
    },
    notes: [...read.notes, ...notes],
  };
}

function compose(
  id: string,
  metadata: Metadata,
  body: string,
  pages: Readonly<Record<number, string>> = {},
): ReturnType<typeof writeSource> | Refused {
  try {
    return writeSource(id, metadata, body, sha256OfText, { pages });
  } catch (error) {
    return refuse('broken', (error as Error).message);
  }
}

/** Returns an id that no document has: the wanted one, or it with a number. */
function freeId(wanted: string, { documents }: EditedProject): string {
  const ids = new Set(documents.map(({ id }) => id));
  let id = wanted;
  for (let count = 2; ids.has(id); count += 1) id = `${wanted}-${count}`;
  return id;
}

/** Returns the document whose paragraphs are those of another, whatever their titles are. */
function findSameText(text: string, { documents }: EditedProject): string | undefined {
  const wanted = wordsOf(text);
  return documents.find((each) => wordsOf(each.text) === wanted)?.id;
}

function wordsOf(text: string): string {
  const { source } = readDocument(text, { file: 'source.md', sha256: sha256OfText });
  return source?.paragraphs.map((paragraph) => paragraph.text).join('\n') ?? '';
}

/** Returns what was taken and what was left out, in the order of the document. */
function allBlocks(taken: readonly TextBlock[], leftOut: readonly LeftOut[]): readonly EditedBlock[] {
  const kept = taken.map((block): EditedBlock => ({ ...block, isKept: true }));
  const placed = new Map<number, EditedBlock[]>();
  for (const each of leftOut) {
    const at = each.before ?? placeOf(each.block, taken);
    const list = placed.get(at) ?? [];
    list.push({ ...each.block, isKept: false, reason: each.reason });
    placed.set(at, list);
  }
  return [...kept.keys(), kept.length].flatMap((at) => [
    ...(placed.get(at) ?? []),
    ...kept.slice(at, at + 1),
  ]);
}

/** What runs along the pages of a PDF stands before the first text of its page. */
function placeOf({ page }: TextBlock, taken: readonly TextBlock[]): number {
  const at = page === undefined ? -1 : taken.findIndex((block) => block.page === page);
  return at < 0 ? taken.length : at;
}

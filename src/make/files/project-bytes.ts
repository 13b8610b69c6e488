import { openFiles } from '../../lib/editing/files/open-project.js';
import { projectFiles } from '../../lib/editing/files/write-project.js';
import type { EditedProject, KeptFile } from '../../lib/editing/project.js';
import { sha256OfBytes, sha256OfText } from '../sha256.js';
import { readJsonFile, writeJsonFile } from './json-file.js';
import { readZip, writeZip, type ZipFault } from './zip.js';

/** Gives the bytes that are kept beside a project, by their hash. */
export type GetBytes = (sha256: string) => Promise<Uint8Array | undefined>;

/** Why a file is not opened as a project. */
export type UnopenedKind = ZipFault | 'foreign' | 'newer';

export interface OpenedFile {
  readonly project: EditedProject;
  /** Bytes to keep beside it, by their hash. */
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  /** How many faults its files have. */
  readonly faults: number;
}

/** Returns a project as a ZIP archive: the files of its folder. */
export async function projectAsZip(project: EditedProject, getBytes: GetBytes): Promise<Uint8Array> {
  const { texts, kept } = projectFiles(project, sha256OfText);
  const utf8 = new TextEncoder();
  const files = new Map([...texts].map(([path, text]) => [path, utf8.encode(text) as Uint8Array]));
  for (const [path, bytes] of await keptBytes(kept, getBytes)) files.set(path, bytes);
  return writeZip(files);
}

/** Returns a project as one JSON text. */
export async function projectAsJson(project: EditedProject, getBytes: GetBytes): Promise<string> {
  const { texts, kept } = projectFiles(project, sha256OfText);
  return writeJsonFile(texts, await keptBytes(kept, getBytes));
}

/** Bytes that are not there any more are left out: the text of the document is in the project. */
export async function keptBytes(
  kept: ReadonlyMap<string, KeptFile>,
  getBytes: GetBytes,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const [path, { sha256 }] of kept) {
    const bytes = await getBytes(sha256);
    if (bytes) found.set(path, bytes);
  }
  return found;
}

/** Opens a ZIP archive, one JSON file or a definition alone as a project. `id` is given to one that has none. */
export function openProjectFile(name: string, bytes: Uint8Array, id: string): OpenedFile | UnopenedKind {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const files = isZip ? readZip(bytes) : filesOfText(name, bytes);
  if (typeof files === 'string') return files;
  return openProjectFiles(files, { id, name: name.replace(/\.(?:zip|json|yaml|csv)$/i, '') });
}

function filesOfText(name: string, bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | UnopenedKind {
  if (!/\.json$/i.test(name)) return 'foreign';
  const text = decode(bytes);
  if (text === undefined) return 'broken';
  const read = readJsonFile(text);
  if (read) return read;
  // A timeline.json without its sources.
  try {
    const data: unknown = JSON.parse(text);
    const isDefinition = typeof data === 'object' && data !== null && 'events' in data;
    return isDefinition ? new Map([['timeline.json', bytes]]) : 'foreign';
  } catch {
    return 'broken';
  }
}

/** Opens the files of a project, by their paths in its folder. */
export function openProjectFiles(
  files: ReadonlyMap<string, Uint8Array>,
  { id, name }: { readonly id: string; readonly name: string },
): OpenedFile | UnopenedKind {
  const texts = new Map<string, string>();
  const kept = new Map<string, KeptFile>();
  const bytesByHash = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    if (/^(?:sources\/raw|media)\/[^/]+$/.test(path)) {
      const sha256 = sha256OfBytes(bytes);
      kept.set(path, { name: path.replace(/^.*\//, ''), type: '', sha256, size: bytes.length });
      bytesByHash.set(sha256, bytes);
      continue;
    }
    if (!/^[^/]+\.(?:json|ya?ml|csv|ts)$|^sources\/[^/]+\.md$/.test(path)) continue;
    const text = decode(bytes);
    if (text === undefined) return 'broken';
    texts.set(path, text);
  }
  const own = writtenId(texts.get('timeline.json')) ?? id;
  const opened = openFiles({ texts, kept, id: own, name, sha256: sha256OfText });
  if (opened.newer !== undefined) return 'newer';
  if (!opened.project) return 'foreign';
  const faults = opened.issues.filter(({ severity }) => severity === 'error').length;
  return { project: opened.project, bytes: bytesByHash, faults };
}

/** Returns the id that an author gave a timeline: what was published under it keeps its addresses. */
function writtenId(definition = ''): string | undefined {
  try {
    const { id } = JSON.parse(definition) as { id?: unknown };
    return typeof id === 'string' && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

import { definitionsAmong, SOURCES_LOCK } from '../../lib/core.js';
import { IMPORTS_FILE } from '../../lib/editing/files/imports-file.js';
import { EDITOR_FILE, projectFiles } from '../../lib/editing/files/write-project.js';
import type { MergeConflict } from '../../lib/editing/merge/conflict.js';
import { mergeProjects } from '../../lib/editing/merge/merge-projects.js';
import type { EditedProject, KeptFile } from '../../lib/editing/project.js';
import { readFiles, textsFor } from '../folder/folder-files.js';
import { sha256OfBytes, sha256OfText } from '../sha256.js';

/** What a folder has of a project that is to be saved in it. */
export type FolderState =
  /** What it had when it was saved last, or nothing. */
  | { readonly kind: 'same' }
  /** Other programs changed it: both changes together, and what they changed in different ways. */
  | {
      readonly kind: 'changed';
      readonly project: EditedProject;
      readonly conflicts: readonly MergeConflict[];
    }
  /** A project that this one was not saved as. */
  | { readonly kind: 'other' }
  /** It gives no project any more. */
  | { readonly kind: 'broken'; readonly file: string };

/** What was read of a folder. */
export interface ReadFolder {
  readonly name: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly kept: ReadonlyMap<string, KeptFile>;
}

/** Returns what the files of a folder are to a project: its texts, and which files are kept beside them. */
export function folderOf(name: string, files: ReadonlyMap<string, Uint8Array>): ReadFolder {
  const definitions: readonly string[] = definitionsAmong(files.keys());
  const texts = new Map<string, string>();
  const kept = new Map<string, KeptFile>();
  for (const [path, bytes] of files) {
    const isText =
      definitions.includes(path) ||
      path === SOURCES_LOCK ||
      path === EDITOR_FILE ||
      path === IMPORTS_FILE ||
      /^sources\/[^/]+\.md$/.test(path);
    if (isText) texts.set(path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    else if (/^(?:sources\/raw|media)\//.test(path)) {
      const own = path.slice(path.lastIndexOf('/') + 1);
      kept.set(path, { name: own, type: '', sha256: sha256OfBytes(bytes), size: bytes.length });
    }
  }
  return { name, texts, kept };
}

/** Returns how a folder stands to a project; `before` are the texts that it had when the project was saved in it last. */
export function compareFolder(
  project: EditedProject,
  { name, texts, kept }: ReadFolder,
  before: ReadonlyMap<string, string> | undefined,
): FolderState {
  if (texts.size === 0) return { kind: 'same' };
  if (isSameTexts(texts, before ?? projectFiles(project, sha256OfText).texts)) return { kind: 'same' };
  if (!before) return { kind: 'other' };
  const base = readFiles({ folder: name, texts: before, kept });
  const theirs = readFiles({ folder: name, texts, kept });
  if (!('version' in theirs)) return { kind: 'broken', file: theirs.file };
  if (!('version' in base)) return { kind: 'other' };
  const { value, conflicts } = mergeProjects({ base, ours: project, theirs });
  return { kind: 'changed', project: value, conflicts };
}

/** Returns the texts that a folder is to have for a project, in the form that its definition has. */
export function textsOfFolder(
  project: EditedProject,
  { name, texts, kept }: ReadFolder,
): ReadonlyMap<string, string> {
  const files = { folder: name, texts, kept };
  const before = readFiles(files);
  return 'version' in before ? textsFor(files, before, project) : projectFiles(project, sha256OfText).texts;
}

function isSameTexts(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, text]) => b.get(name) === text);
}

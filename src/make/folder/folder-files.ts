import { IMPORTS_FILE } from '../../lib/editing/files/imports-file.js';
import { EDITOR_FILE, projectFiles, type ProjectFiles } from '../../lib/editing/files/write-project.js';
import { openFiles } from '../../lib/editing/files/open-project.js';
import { isSameValue } from '../../lib/editing/merge/conflict.js';
import type { EditedProject, KeptFile } from '../../lib/editing/project.js';
import { writeForm } from '../../lib/editing/written/write-form.js';
import { DEFINITION_FILES, definitionsAmong, fileId, readDefinition, SOURCES_LOCK } from '../../lib/core.js';
import { sha256OfText } from '../sha256.js';

/** The files of a folder as they were read last. */
export interface FolderFiles {
  /** What the folder is called. */
  readonly folder: string;
  readonly texts: ReadonlyMap<string, string>;
  /** Files of `sources/raw` and `media`. */
  readonly kept: ReadonlyMap<string, KeptFile>;
}

/** Why the files give no project. */
export interface BrokenFiles {
  readonly file: string;
  readonly line?: number;
  readonly found: string;
}

/** Returns the project that the files of a folder give, or why they give none: nothing is read in part. */
export function readFiles({ folder, texts, kept }: FolderFiles): EditedProject | BrokenFiles {
  const [file, ...others] = definitionsAmong(texts.keys());
  if (others.length > 0) return { file: [file, ...others].join(', '), found: '' };
  const form = file === undefined ? 'ts' : DEFINITION_FILES[file];
  if (file === undefined || form === 'ts') return { file: 'timeline.json', found: '' };
  const { definition, issues } = readDefinition(texts.get(file) ?? '', form);
  const [fault] = issues;
  if (!definition) return { file, ...(fault ? { line: fault.line } : {}), found: fault?.found ?? '' };
  const { id } = definition.data as { readonly id?: unknown };
  const opened = openFiles({
    texts,
    kept,
    id: typeof id === 'string' ? id : fileId(folder, 'timeline', 'timeline'),
    name: folder,
    sha256: sha256OfText,
  });
  if (opened.project) return opened.project;
  const { newer } = opened;
  return newer
    ? { file: newer.file, found: `"version": ${newer.version}` }
    : { file: EDITOR_FILE, found: '' };
}

/** Returns the texts that a folder is to have for a project; those that stay as they are are the same. */
export function textsFor(
  files: FolderFiles,
  before: EditedProject,
  after: EditedProject,
): ReadonlyMap<string, string> {
  const texts = new Map(files.texts);
  let written: ProjectFiles | undefined;
  const wholeOf = (name: string): string =>
    (written ??= projectFiles(after, sha256OfText)).texts.get(name) ?? '';
  const isSameDocuments =
    before.documents.length === after.documents.length &&
    before.documents.every(({ id, text, raw }) =>
      after.documents.some(
        (each) => each.id === id && each.text === text && each.raw?.sha256 === raw?.sha256,
      ),
    );
  for (const { id } of before.documents) texts.delete(`sources/${id}.md`);
  for (const { id, text } of after.documents) texts.set(`sources/${id}.md`, text);
  if (!isSameDocuments) texts.set(SOURCES_LOCK, wholeOf(SOURCES_LOCK));
  if (texts.has(EDITOR_FILE) || hasOwnKnowledge(after)) texts.set(EDITOR_FILE, wholeOf(EDITOR_FILE));
  // A damaged one stays as it is while there is nothing else to write in its place.
  if (!isSameValue(before.imports, after.imports)) {
    if (after.imports) texts.set(IMPORTS_FILE, wholeOf(IMPORTS_FILE));
    else texts.delete(IMPORTS_FILE);
  }
  const [file] = definitionsAmong(files.texts.keys());
  const form = file === undefined ? 'ts' : DEFINITION_FILES[file];
  if (file !== undefined && form !== 'ts') {
    const read = (text: string): EditedProject | undefined => {
      const found = readFiles({ ...files, texts: new Map(texts).set(file, text) });
      return 'version' in found ? found : undefined;
    };
    texts.set(file, writeForm({ text: files.texts.get(file) ?? '', form, before, after, read }));
  }
  return texts;
}

/** Returns whether a project has what no file but the editor's own has. */
function hasOwnKnowledge({ marks, dismissedDates, documents }: EditedProject): boolean {
  return (
    marks.length > 0 ||
    dismissedDates.length > 0 ||
    documents.some(({ blocks, earlier }) => blocks !== undefined || earlier.length > 0)
  );
}

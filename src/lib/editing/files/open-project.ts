import type { Issue } from '../../model/issue.js';
import { saidInSource } from '../../documents/kept-source.js';
import { DEFINITION_FILES, definitionsAmong, severalDefinitions } from '../../project/forms.js';
import { readDefinition } from '../../project/read-definition.js';
import { readLock, SOURCES_LOCK } from '../../project/sources-lock.js';
import type { Source } from '../../model/timeline.js';
import { newProject } from '../new-project.js';
import type { EditedDocument, EditedProject, KeptFile } from '../project.js';
import { RememberedDocuments } from '../remember/documents.js';
import { readEditorFile, type EditorFile } from './editor-file.js';
import { IMPORTS_FILE, readImportsFile, type ReadImportsFile } from './imports-file.js';
import { openDefinition } from './open-definition.js';
import { EDITOR_FILE } from './write-project.js';

/** The files of a project, by their paths in the folder, with slashes. */
export interface FilesToOpen {
  readonly texts: ReadonlyMap<string, string>;
  /** Files of `sources/raw` and `media`, whose bytes are kept elsewhere. */
  readonly kept?: ReadonlyMap<string, KeptFile>;
  /** What a project without an id or a title has. */
  readonly id: string;
  readonly name: string;
  readonly sha256: (text: string) => string;
}

export interface OpenedProject {
  /** Absent where there is no project, or a newer editor wrote it. */
  readonly project?: EditedProject;
  /** The file that a version newer than this one wrote, and that version: what is not known of it would be lost when it is written. */
  readonly newer?: { readonly file: string; readonly version: number };
  /** Each with its file. What could be read is in the project all the same. */
  readonly issues: readonly (Issue & { readonly file: string })[];
}

const NO_IMPORTS: ReadImportsFile = { imports: [], issues: [] };

/** A folder is opened again at every save: what stayed as it was is not read again. */
const remembered = new RememberedDocuments();

/** Opens the files of a project: a definition in any form that is data, its sources, and what the editor wrote beside them. */
export function openFiles({ texts, kept = new Map(), id, name, sha256 }: FilesToOpen): OpenedProject {
  const editor = readEditorFile(texts.get(EDITOR_FILE) ?? '');
  if (editor.newer !== undefined) return { newer: { file: EDITOR_FILE, version: editor.newer }, issues: [] };
  const imported = texts.has(IMPORTS_FILE) ? readImportsFile(texts.get(IMPORTS_FILE) ?? '') : NO_IMPORTS;
  if (imported.newer !== undefined)
    return { newer: { file: IMPORTS_FILE, version: imported.newer }, issues: [] };
  remembered.begin();
  const issues: (Issue & { file: string })[] = [];
  if (texts.has(EDITOR_FILE) && !editor.file) issues.push({ ...damagedEditorFile(), file: EDITOR_FILE });
  const names = definitionsAmong(texts.keys());
  const [file] = names;
  if (names.length > 1) issues.push({ ...severalDefinitions(names), file: names.join(', ') });
  const documents = openDocuments(texts, kept, editor.file, sha256, issues);
  const form = file && DEFINITION_FILES[file];
  const read = file && form !== 'ts' && form ? readDefinition(texts.get(file) ?? '', form) : undefined;
  issues.push(...(read?.issues ?? []).map((issue) => ({ ...issue, file: file ?? '' })));
  if (!read && documents.length === 0) return { issues };
  const sources = documents.flatMap(({ id: source, text }): Source[] => {
    const found = remembered.read(text, { file: `${source}.md`, sha256 }).source;
    return found ? [found] : [];
  });
  const { issues: ofEvents, slug, ...opened } = openDefinition(read?.definition?.data, sources, name);
  issues.push(...ofEvents.map((issue) => ({ ...issue, file: file ?? '' })));
  issues.push(...imported.issues.map((issue) => ({ ...issue, file: IMPORTS_FILE })));
  const base = newProject({ id: editor.file?.id ?? id, title: name, language: sources[0]?.language ?? 'en' });
  return {
    project: {
      ...base,
      ...opened,
      ...(slug === undefined || slug === base.id ? {} : { slug }),
      documents,
      marks: editor.file?.marks ?? [],
      dismissedDates: editor.file?.dismissedDates ?? [],
      media: [...kept].flatMap(([path, each]) =>
        path.startsWith('media/')
          ? [{ ...mediaOf(each, editor.file), name: path.slice('media/'.length) }]
          : [],
      ),
      ...(imported.imports.length > 0 ? { imports: imported.imports } : {}),
    },
    issues,
  };
}

function openDocuments(
  texts: ReadonlyMap<string, string>,
  kept: ReadonlyMap<string, KeptFile>,
  editor: EditorFile | undefined,
  sha256: (text: string) => string,
  issues: (Issue & { file: string })[],
): readonly EditedDocument[] {
  const documents = [...texts].flatMap(([path, text]): EditedDocument[] => {
    const file = /^sources\/([^/]+\.md)$/.exec(path)?.[1];
    if (file === undefined) return [];
    const read = remembered.read(text, { file, sha256 });
    const id = read.source?.id ?? file.slice(0, -'.md'.length);
    if (!read.source) issues.push(...read.issues.map((issue) => ({ ...issue, file: path })));
    const known = editor?.documents.find((each) => each.id === id);
    // What the editor knows of its blocks holds for the text that it wrote, not for one that was edited since.
    const isSame = known !== undefined && (known.written ?? sha256(text)) === sha256(text);
    const raw = known?.raw ?? rawOf(id, texts, kept);
    return [
      {
        id,
        text,
        ...(isSame && known.blocks ? { blocks: known.blocks } : {}),
        said: isSame ? known.said : saidInSource(read.source),
        ...(read.source?.publish === undefined ? {} : { publish: read.source.publish }),
        isFrozen: known?.isFrozen ?? true,
        earlier: known?.earlier ?? [],
        ...(raw ? { raw } : {}),
      },
    ];
  });
  const order = editor?.documents.map(({ id }) => id) ?? [];
  const placeOf = ({ id }: EditedDocument): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return documents.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Returns a picture with the type that it was added with. */
function mediaOf(file: KeptFile, editor: EditorFile | undefined): KeptFile {
  const known = editor?.media.find(({ sha256 }) => sha256 === file.sha256);
  return known ? { ...file, type: known.type } : file;
}

/** Returns the file that a source was read from, by the lock. */
function rawOf(
  id: string,
  texts: ReadonlyMap<string, string>,
  kept: ReadonlyMap<string, KeptFile>,
): KeptFile | undefined {
  const lock = texts.get(SOURCES_LOCK);
  const name = lock === undefined ? undefined : readLock(lock).lock?.[id]?.raw;
  return name === undefined ? undefined : kept.get(`sources/raw/${name}`);
}

function damagedEditorFile(): Issue {
  return {
    severity: 'warning',
    path: '',
    what: 'the file of the editor is damaged, and marks and left-out blocks are not known',
    found: EDITOR_FILE,
    fix: 'go on: events and sources are read from their own files',
  };
}

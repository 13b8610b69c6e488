import { SOURCES_LOCK, writeLock, type LockedSource } from '../../project/sources-lock.js';
import { bodyOf } from '../../source/document.js';
import { definitionOf } from '../definition.js';
import type { EditedEvent, EditedProject, KeptFile } from '../project.js';
import { IMPORTS_FILE, writeImportsFile } from './imports-file.js';

/** The file of what only the editor knows: blocks that were left out, marks, dismissed dates. */
export const EDITOR_FILE = 'editor.json';

/** A project as the files of its folder. */
export interface ProjectFiles {
  /** By the path in the folder, with slashes. */
  readonly texts: ReadonlyMap<string, string>;
  /** Bytes that are kept elsewhere, by the path that they have in the folder. */
  readonly kept: ReadonlyMap<string, KeptFile>;
}

/** Returns a project as files: what `sourceline check` reads, and beside it what the editor needs to go on. */
export function projectFiles(project: EditedProject, sha256: (text: string) => string): ProjectFiles {
  const texts = new Map<string, string>();
  texts.set('timeline.json', writeDefinition(project));
  const lock: Record<string, LockedSource> = {};
  for (const document of project.documents) {
    const { id, text, raw } = document;
    texts.set(`sources/${id}.md`, text);
    const name = raw && rawName(raw);
    lock[id] = { text: sha256(bodyOf(text)), ...(name === undefined ? {} : { raw: name }) };
  }
  texts.set(SOURCES_LOCK, writeLock(lock));
  texts.set(EDITOR_FILE, writeEditorFile(project, sha256));
  if ((project.imports ?? []).length > 0) texts.set(IMPORTS_FILE, writeImportsFile(project.imports ?? []));
  return { texts, kept: keptFiles(project) };
}

/** Returns the bytes that a project has beside its texts, by the path that they have in the folder. */
export function keptFiles({ documents, media }: EditedProject): ReadonlyMap<string, KeptFile> {
  return new Map([
    ...documents.flatMap(({ raw }): [string, KeptFile][] =>
      raw ? [[`sources/raw/${rawName(raw)}`, raw]] : [],
    ),
    ...media.map((file): [string, KeptFile] => [`media/${file.name}`, file]),
  ]);
}

/** Returns the name that the file of a document has in the folder: its hash, with the ending of its own name. */
function rawName({ name, sha256 }: KeptFile): string {
  const ending = /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? sha256 : `${sha256}.${ending}`;
}

/** The fields of an event in the order in which they are written, so that a change shows as its own lines. */
const FIELDS: readonly (keyof EditedEvent)[] = [
  'id',
  'aliases',
  'draft',
  'title',
  'summary',
  'kind',
  'attribution',
  'date',
  'lane',
  'actors',
  'tags',
  'importance',
  'difference',
  'media',
  'checked',
  'evidence',
];

/** Returns the text of timeline.json: one block an event, in the order in which they were made. */
function writeDefinition(project: EditedProject): string {
  const definition = definitionOf(project);
  const events = (definition['events'] as readonly EditedEvent[]).map(eventInOrder);
  return `${JSON.stringify({ ...definition, events }, undefined, 2)}\n`;
}

/** Returns the fields of an event in the order in which they are written. */
export function eventInOrder(event: EditedEvent): Readonly<Record<string, unknown>> {
  const known = FIELDS.filter((name) => event[name] !== undefined);
  const others = (Object.keys(event) as (keyof EditedEvent)[]).filter((name) => !FIELDS.includes(name));
  return Object.fromEntries([...known, ...others].map((name) => [name, event[name]]));
}

/** Returns what the other files do not have. */
function writeEditorFile(
  { version, id, documents, marks, dismissedDates, media }: EditedProject,
  sha256: (text: string) => string,
): string {
  const read = documents.map(({ text, ...document }) => ({ ...document, written: sha256(text) }));
  return `${JSON.stringify({ version, id, marks, dismissedDates, media, documents: read }, undefined, 1)}\n`;
}

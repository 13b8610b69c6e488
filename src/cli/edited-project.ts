import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import {
  DEFINITION_FILES,
  definitionsAmong,
  fileId,
  readDefinition,
  type DefinitionFile,
} from '../lib/core.js';
import { EDITOR_FILE } from '../lib/editing/files/write-project.js';
import { IMPORTS_FILE, readImportsFile, writeImportsFile } from '../lib/editing/files/imports-file.js';
import { openFiles } from '../lib/editing/files/open-project.js';
import type { EditedProject } from '../lib/editing/project.js';
import { writeForm } from '../lib/editing/written/write-form.js';
import { decodeUtf8 } from './decode.js';
import { nameFrom } from './folder.js';
import { sha256 } from './sha256.js';
import { readSources } from './sources.js';
import { CannotError } from './usage.js';
import { writeWhole } from './write-file.js';

/** A project of a folder, as the editor has it. */
export interface OpenedFolder {
  readonly folder: string;
  /** The name of its definition. */
  readonly file: Exclude<DefinitionFile, 'events.ts'>;
  readonly project: EditedProject;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Opens the project of a folder whose definition is data.
 *
 * @throws CannotError where there is none, it is a program, or it or its imports.json cannot be read
 */
export function openFolder(folder: string, from: string): OpenedFolder {
  const shown = nameFrom(from, folder);
  const names = readdirSync(folder);
  const [file, ...others] = definitionsAmong(names);
  if (others.length > 0)
    throw new CannotError(
      `${shown} has more than one definition: ${[file, ...others].join(' and ')}; keep one`,
    );
  if (file === 'events.ts')
    throw new CannotError(
      `${shown}/events.ts is a program, which its author alone writes; import into another folder, and copy what you need from there`,
    );
  const name = file ?? 'timeline.json';
  const texts = new Map<string, string>();
  for (const own of [name, EDITOR_FILE, IMPORTS_FILE])
    if (names.includes(own)) texts.set(own, textOf(join(folder, own), `${shown}/${own}`));
  const { files } = readSources(join(folder, 'sources'), (path) => path);
  for (const source of files) texts.set(`sources/${basename(source.file)}`, source.text);
  const definition = texts.get(name);
  if (definition !== undefined) {
    const { issues, definition: data } = readDefinition(definition, DEFINITION_FILES[name]);
    const [fault] = issues;
    if (!data)
      throw new CannotError(
        `${shown}/${name} cannot be read: ${fault?.what ?? 'it has no definition'}; ${fault?.fix ?? 'look at its text'}`,
      );
  }
  refuseUnreadImports(texts.get(IMPORTS_FILE), `${shown}/${IMPORTS_FILE}`);
  const opened = openProject(folder, texts);
  if (!opened)
    throw new CannotError(
      `${shown} was saved by a newer version of the editor, or has nothing that can be read`,
    );
  return { folder, file: name, project: opened, texts };
}

/** What is not read of imports.json would be lost when it is written, and each event of a file would be added a second time. */
function refuseUnreadImports(text: string | undefined, shown: string): void {
  if (text === undefined) return;
  const { issues, newer } = readImportsFile(text);
  const [issue] = issues;
  if (!issue) return;
  const restored = newer === undefined ? 'restore it from a copy' : 'use the version that saved it';
  throw new CannotError(
    `${shown}: ${issue.what}; found ${issue.found}; ${restored}, or delete it: importing a file again then adds its events anew`,
  );
}

/** Writes what changed of a project: its definition, in the form that it has, and what was imported. Returns their names. */
export function writeFolder(
  { folder, file, project, texts }: OpenedFolder,
  after: EditedProject,
): readonly string[] {
  const text = writeForm({
    text: texts.get(file) ?? '',
    form: DEFINITION_FILES[file],
    before: project,
    after,
    read: (written) => openProject(folder, new Map(texts).set(file, written)),
  });
  const files = new Map([[file as string, text]]);
  if (after.imports) files.set(IMPORTS_FILE, writeImportsFile(after.imports));
  const changed = [...files].filter(([name, written]) => texts.get(name) !== written);
  for (const [name, written] of changed) writeWhole(join(folder, name), written);
  return changed.map(([name]) => name);
}

function openProject(folder: string, texts: ReadonlyMap<string, string>): EditedProject | undefined {
  const name = basename(resolve(folder));
  return openFiles({ texts, id: fileId(name, 'timeline', 'timeline'), name, sha256 }).project;
}

/** Returns whether a folder is a project. */
export function isProjectFolder(folder: string): boolean {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return false;
  const names = readdirSync(folder);
  return names.includes('sources') || definitionsAmong(names).length > 0;
}

function textOf(path: string, shown: string): string {
  const text = decodeUtf8(readFileSync(path));
  if (typeof text !== 'string') throw new CannotError(`${shown}: ${text.issue.what}; ${text.issue.fix}`);
  return text;
}

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileId } from '../lib/core.js';
import { applyImport, type AppliedImport } from '../lib/editing/imports/apply-import.js';
import { settleConflicts } from '../lib/editing/imports/settle-conflicts.js';
import { newProject } from '../lib/editing/new-project.js';
import type { EditedProject } from '../lib/editing/project.js';
import { isKnownZone } from '../lib/imports/dates/zone-offset.js';
import { readImport } from '../lib/imports/importers.js';
import { ImportFault, type Import, type ImportFormat, type ImportProblem } from '../lib/imports/import.js';
import { valueOf } from './add-options.js';
import type { Command } from './command.js';
import { isProjectFolder, openFolder, writeFolder, type OpenedFolder } from './edited-project.js';
import { nameFrom } from './folder.js';
import { importJson } from './import-json.js';
import { readMapping } from './import-mapping.js';
import { importText } from './import-report.js';
import { namedPages, type NamedPages } from './imported-pages.js';
import { startingFiles } from './init-files.js';
import type { Given } from './options.js';
import { readOrder } from './order.js';
import { reasonOf } from './system-error.js';
import { CannotError, EXIT } from './usage.js';
import { writeWhole } from './write-file.js';

/** What is read of a file, and no more: a table of a million rows has less. */
const MAX_BYTES = 512 * 1024 * 1024;

/** What the file says that is no fault of it. */
const NO_FAULTS: ReadonlySet<ImportProblem['kind']> = new Set(['left-out', 'doubtful-date']);

/** Imports a file, and returns the exit code. */
export async function importFile(...[given, context]: Parameters<Command['run']>): Promise<number> {
  const { terminal, from } = context;
  const [name = ''] = given.operands;
  const isJson = given.values.has('json');
  const isDry = given.values.has('dry-run');
  terminal.progress(`reading ${name}`);
  const bytes = readBytesOf(name, from);
  const target = targetOf(given, name, from);
  const read = await importOf(bytes, name, given, from);
  const opened = target.isNew ? undefined : openFolder(target.folder, from);
  const start = opened?.project ?? startOf(target.folder, name, read);
  const file = { name: basename(name), sha256: createHash('sha256').update(bytes).digest('hex') };
  const applied = settled(applyImport(start, read, file), given.values.has('take-file'));
  const pages = namedPages(applied.project, target.folder);
  const said = { name, format: read.format, report: applied.report, pages };
  if (!isJson) await terminal.print(importText(said));
  refuseUnasked(read, given);
  const written = isDry ? [] : write(target.folder, opened, applied.project, from);
  const shown = nameFrom(from, target.folder);
  if (isJson) await terminal.write(importJson({ ...said, project: shown, written }));
  else await terminal.print(endText(written, shown, pages, isDry));
  return exitCodeOf(applied);
}

/** Where a file is imported to. */
interface Target {
  readonly folder: string;
  readonly isNew: boolean;
}

function targetOf({ operands }: Given, name: string, from: string): Target {
  const [, named] = operands;
  const path = resolve(from, name);
  // The folder of the file may be taken for a project since the file has the name of a definition.
  const isOwn = (folder: string): boolean =>
    ['timeline.json', 'timeline.yaml', 'events.csv'].some((each) => join(folder, each) === path);
  if (named === undefined) {
    if (isProjectFolder(from) && !isOwn(from)) return { folder: from, isNew: false };
    const id = fileId(basename(name).replace(/\.[A-Za-z0-9]+$/, ''), 'my-timeline', 'timeline');
    const folder = join(from, id);
    return { folder, isNew: !isProjectFolder(folder) && isEmpty(folder, from) };
  }
  const folder = resolve(from, named);
  if (isOwn(folder))
    throw new CannotError(
      `${name} is the definition of the project ${nameFrom(from, folder)} itself; name another folder, and it is made`,
    );
  return { folder, isNew: !isProjectFolder(folder) && isEmpty(folder, from) };
}

/** @throws CannotError for what is no project and has files of its own */
function isEmpty(folder: string, from: string): boolean {
  if (!existsSync(folder)) return true;
  const shown = nameFrom(from, folder);
  if (!statSync(folder).isDirectory()) throw new CannotError(`${shown} is no folder; name a project`);
  if (readdirSync(folder).length > 0)
    throw new CannotError(
      `${shown} is no project: it has no timeline.json, timeline.yaml or events.csv, and is not empty; name another folder, and it is made`,
    );
  return true;
}

function readBytesOf(name: string, from: string): Uint8Array {
  const path = resolve(from, name);
  try {
    const stats = statSync(path);
    if (!stats.isFile())
      throw new CannotError(`${name} is ${stats.isDirectory() ? 'a folder' : 'no file'}; name a file`);
    if (stats.size > MAX_BYTES)
      throw new CannotError(
        `${name} has ${Math.ceil(stats.size / 1024 / 1024)} MB, and ${MAX_BYTES / 1024 / 1024} MB are the most that is read; import it in parts`,
      );
    return readFileSync(path);
  } catch (error) {
    if (error instanceof CannotError) throw error;
    throw new CannotError(`${name} cannot be read: ${reasonOf(error)}`);
  }
}

async function importOf(bytes: Uint8Array, name: string, given: Given, from: string): Promise<Import> {
  const map = valueOf(given, 'map');
  const order = readOrder(given.values);
  const sheet = valueOf(given, 'sheet');
  const zone = valueOf(given, 'zone');
  // The command takes no other values.
  const as = valueOf(given, 'as') as ImportFormat | undefined;
  if (zone !== undefined && !isKnownZone(zone))
    throw new CannotError(`--zone cannot be ${zone}; it is the name of a zone such as Europe/Berlin or UTC`);
  try {
    return await readImport(bytes, {
      name: basename(name),
      ...(as === undefined ? {} : { as }),
      ...(order === undefined ? {} : { order }),
      ...(map === undefined ? {} : { mapping: readMapping(map, from) }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(zone === undefined ? {} : { zone }),
    });
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    const { message, found, fix } = error;
    throw new CannotError(`${name} is not imported: ${message}; found ${found}; ${fix}`);
  }
}

/** Returns a new project, which says of itself what the file says of the whole timeline. */
function startOf(folder: string, name: string, { title, language }: Import): EditedProject {
  const id = fileId(basename(folder), 'my-timeline', 'timeline');
  return newProject({
    id,
    title: title ?? basename(name).replace(/\.[A-Za-z0-9]+$/, ''),
    language: language ?? 'en',
  });
}

function settled(applied: AppliedImport, takesFile: boolean): AppliedImport {
  if (!takesFile) return applied;
  const { conflicts } = applied.report;
  const project = settleConflicts(applied.project, applied.record, conflicts, 'imported');
  return { ...applied, project, report: { ...applied.report, conflicts: [] } };
}

/** A date that can be read in two ways is for the author to decide, before anything is written. */
function refuseUnasked({ report: { asksOrder } }: Import, given: Given): void {
  if (!asksOrder || readOrder(given.values) !== undefined) return;
  const { column, found, dmy, mdy } = asksOrder;
  throw new CannotError(
    `${found} in the column ${column} is ${dmy} with --order dmy, and ${mdy} with --order mdy; say which it is. Nothing was written`,
  );
}

function write(
  folder: string,
  opened: OpenedFolder | undefined,
  project: EditedProject,
  from: string,
): readonly string[] {
  if (opened) return writeFolder(opened, project);
  const { title } = project;
  const id = fileId(basename(folder), 'my-timeline', 'timeline');
  mkdirSync(join(folder, 'sources'), { recursive: true });
  const files = startingFiles({ id, title, form: 'timeline.json', isEmpty: true });
  for (const { name, text } of files) writeWhole(join(folder, name), text);
  const written = writeFolder(openFolder(folder, from), project);
  return [...new Set([...files.map(({ name }) => name), ...written])];
}

function endText(written: readonly string[], shown: string, pages: NamedPages, isDry: boolean): string {
  if (isDry) return 'nothing was written\n';
  const folder = /^[\w./-]+$/.test(shown) ? shown : `"${shown}"`;
  const next =
    pages.missing.length > 0
      ? `sourceline add --imported ${folder}   archives the pages that the file names`
      : `sourceline add <address|file>… --to ${folder}   archives what the events rest on`;
  const files = written.map((name) => `${shown}/${name}`).join(', ');
  return [
    written.length === 0 ? 'nothing had to be written' : `written: ${files}`,
    `Next: ${next}`,
    `      sourceline dev ${folder}   finds a passage for each draft`,
    '',
  ].join('\n');
}

function exitCodeOf({ report: { ignored, problems, conflicts } }: AppliedImport): number {
  const isWhole = [...ignored, ...problems].every(({ kind }) => NO_FAULTS.has(kind));
  return isWhole && conflicts.length === 0 ? EXIT.done : EXIT.faults;
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { definitionsAmong } from '../lib/core.js';
import type { Command } from './command.js';
import { addOne, type AddOptions } from './add-one.js';
import { nameFrom } from './folder.js';
import type { Given } from './options.js';
import { reasonOf } from './system-error.js';
import { CannotError, EXIT, UsageError } from './usage.js';

const MAX_MEGABYTES = 15;

/** Archives every file that was named, and returns the exit code: the worst of theirs. */
export async function addDocuments(...[given, context]: Parameters<Command['run']>): Promise<number> {
  const { terminal, from } = context;
  const project = resolve(from, valueOf(given, 'to') ?? '.');
  if (!isProject(project))
    throw new CannotError(
      `${nameFrom(from, project)} is no project: it has no events.ts, timeline.json, timeline.yaml or events.csv, and no folder sources; sourceline init makes one, --to names another`,
    );
  let worst: number = EXIT.done;
  for (const operand of given.operands) {
    try {
      const bytes = readDocumentFile(operand, from);
      const result = await addOne({ name: operand, bytes, project, options: optionsOf(given), from });
      await terminal.print(result.text);
      worst = Math.max(worst, result.code);
    } catch (error) {
      if (!(error instanceof CannotError)) throw error;
      terminal.warn(`sourceline: ${error.message}\n`);
      worst = EXIT.misuse;
    }
  }
  return worst;
}

function isProject(folder: string): boolean {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return false;
  const names = readdirSync(folder);
  return names.includes('sources') || definitionsAmong(names).length > 0;
}

function readDocumentFile(name: string, from: string): Uint8Array {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name))
    throw new CannotError(`${name} is an address: save the page from your browser and add the file`);
  const path = resolve(from, name);
  try {
    const stats = statSync(path);
    if (!stats.isFile())
      throw new CannotError(`${name} is ${stats.isDirectory() ? 'a folder' : 'no file'}; name files`);
    if (stats.size >= MAX_MEGABYTES * 1024 * 1024)
      throw new CannotError(
        `${name} has ${(stats.size / 1024 / 1024).toFixed(1)} MB, and ${MAX_MEGABYTES} MB or more are not read; save it without its pictures`,
      );
    return readFileSync(path);
  } catch (error) {
    if (error instanceof CannotError) throw error;
    throw new CannotError(`${name} cannot be read: ${reasonOf(error)}`);
  }
}

function valueOf({ values }: Given, name: string): string | undefined {
  return values.get(name)?.[0];
}

function optionsOf(given: Given): AddOptions {
  const id = valueOf(given, 'id');
  if (id !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    throw new UsageError(`--id cannot be ${id}: an id has lower-case letters a to z, digits and hyphens`);
  return {
    id,
    title: valueOf(given, 'title'),
    language: valueOf(given, 'language'),
    charset: valueOf(given, 'charset'),
    password: valueOf(given, 'password'),
    keep: new Set((given.values.get('keep') ?? []).flatMap(numbersIn)),
    replaces: given.values.has('replace'),
  };
}

/** `2,5-7` is 2, 5, 6, 7. */
function numbersIn(text: string): number[] {
  return text.split(',').flatMap((part) => {
    const [, first, last = first] = /^\s*(\d{1,4})(?:-(\d{1,4}))?\s*$/.exec(part) ?? [];
    if (first === undefined) throw new UsageError(`--keep wants numbers such as 3 or 2,5-7, found ${text}`);
    const [from, to] = [Number(first), Number(last)];
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  });
}

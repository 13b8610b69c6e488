import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { TABLE_HEAD_BYTES as HEAD_BYTES, type DayOrder } from '../lib/core.js';
import type { Context } from './command.js';
import { nameFrom, type Checked } from './folder.js';
import { checkJson } from './json.js';
import { isTableContent, type Content } from './kind.js';
import { tableOfResult, type CheckedTable } from './table.js';
import { readTableFile } from './table-file.js';
import { isDefinition, readTarget, STANDARD } from './target.js';

/** What a command line names, read: a timeline that was checked, or a table of events. */
export type Loaded =
  | { readonly checked: Checked; readonly table?: never }
  | { readonly table: CheckedTable; readonly fileName: string; readonly checked?: never };

export interface LoadOptions {
  readonly order?: DayOrder | undefined;
  readonly allowsUnsourced: boolean;
  readonly onRows?: (rows: number) => void;
}

/**
 * Reads what a command line names, in the same way for every command: by what is in it, and not by its name alone.
 *
 * @throws UsageError or CannotError when there is nothing of the kind
 */
export async function readAny(name: string, context: Context, options: LoadOptions): Promise<Loaded> {
  const { terminal, load, from } = context;
  if (name === STANDARD) return readStandard(await terminal.read(), context, options);
  const path = resolve(from, name);
  if (
    existsSync(path) &&
    statSync(path).isFile() &&
    !/\.[cm]?[jt]s$/.test(path) &&
    !isDefinition(path) &&
    isTableContent(contentOf(path))
  )
    return readRows(path, nameFrom(from, path), context, options);
  return { checked: await readTarget(name, { load, from }) };
}

async function readStandard(bytes: Uint8Array, context: Context, options: LoadOptions): Promise<Loaded> {
  const content = { name: '', size: bytes.length, head: bytes.subarray(0, HEAD_BYTES), whole: () => bytes };
  const title = 'standard input';
  if (!isTableContent(content)) return { checked: checkJson(bytes, title) };
  // A table is read from a file, part by part.
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-'));
  try {
    const path = join(folder, title);
    writeFileSync(path, bytes);
    return await readRows(path, title, context, options);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readRows(
  path: string,
  shown: string,
  { readTable = readTableFile }: Context,
  { order, allowsUnsourced, onRows = () => undefined }: LoadOptions,
): Promise<Loaded> {
  const result = await readTable(path, { order, onRows });
  return { table: tableOfResult(shown, result, allowsUnsourced), fileName: basename(path) };
}

function contentOf(path: string): Content {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(HEAD_BYTES);
    const head = bytes.subarray(0, readSync(file, bytes, 0, HEAD_BYTES, 0));
    return { name: basename(path), size: statSync(path).size, head, whole: () => readFileSync(path) };
  } finally {
    closeSync(file);
  }
}

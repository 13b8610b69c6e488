import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  DEFINITION_FILES,
  findEdits,
  fixDefinition,
  quotedSources,
  SOURCES_LOCK,
  treeText,
  type Edit,
} from '../lib/core.js';
import type { Context } from './command.js';
import { nameFrom } from './folder.js';
import { locatorOf } from './locate.js';
import { printableLine } from './printable.js';
import { readProject } from './project.js';
import { fixLock } from './sources-lock.js';
import { isDefinition } from './target.js';
import { UsageError } from './usage.js';
import { writeWhole } from './write-file.js';

/** A value that was written, or that is to be. */
type Change = Pick<Edit, 'path' | 'before' | 'value'> & { readonly line: number };

/** What was written into a project. */
export interface FixReport {
  /** Its definition as reports name it. */
  readonly file: string;
  readonly changes: readonly Change[];
  /** Nothing was written: what would be is listed. */
  readonly isDryRun: boolean;
  /** It is a program, which is never written into. */
  readonly isProgram: boolean;
  /** The lock of its sources was brought up to them, or would be. */
  readonly isLocked: boolean;
}

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Writes into the definition of a project what follows from its sources.
 *
 * @throws UsageError for what is no project
 */
export async function fixProject(name: string, context: Context, isDryRun: boolean): Promise<FixReport> {
  const path = resolve(context.from, name);
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder && !isDefinition(path))
    throw new UsageError(`--fix is for the folder of a project; ${name} is none`);
  const { definition, sources, folder } = await readProject(isFolder ? path : dirname(path), context);
  const file = nameFrom(context.from, definition?.path ?? folder);
  const isLocked = fixLock(folder, quotedSources(definition?.data), isDryRun);
  if (!definition) return { file, changes: [], isDryRun, isProgram: false, isLocked };
  if (definition.file === 'events.ts') {
    const locate = locatorOf(definition.text, 'definition');
    const changes = findEdits(definition.data, sources).map((edit) => ({
      ...edit,
      line: locate({ path: edit.path, found: '' }).line,
    }));
    return { file, changes, isDryRun, isProgram: true, isLocked };
  }
  const { text, fixes } = fixDefinition(definition.text, DEFINITION_FILES[definition.file], sources);
  const hasMark = readFileSync(definition.path).subarray(0, 3).equals(BYTE_ORDER_MARK);
  if (fixes.length > 0 && !isDryRun) writeWhole(definition.path, `${hasMark ? '\uFEFF' : ''}${text}`);
  return { file, changes: fixes, isDryRun, isProgram: false, isLocked };
}

/** Returns what to print of it: each change with what was there and what is there now. */
export function fixText({ file, changes, isDryRun, isProgram, isLocked }: FixReport): string {
  const shown = printableLine(file);
  const lock = isLocked
    ? `${SOURCES_LOCK}: ${isDryRun ? 'the sources would be locked as they are' : 'the sources are locked as they are'}\n`
    : '';
  if (changes.length === 0) return isLocked ? `${lock}\n` : `${shown}: nothing to fix\n\n`;
  const count = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`;
  const head = isProgram
    ? `${shown} is a program and was left as it is; write:`
    : `${shown}: ${count}${isDryRun ? ' that would be written' : ''}`;
  const blocks = changes.map(({ path, line, before, value }) =>
    [
      printableLine(`${file}:${line}  ${path}`),
      ...(before === undefined ? [] : [`  - ${printableLine(valueText(before))}`]),
      `  + ${printableLine(valueText(value))}`,
    ].join('\n'),
  );
  return `${[head, ...blocks].join('\n')}\n${lock}\n`;
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  return treeText(value as Edit['value'], 'yaml', false);
}

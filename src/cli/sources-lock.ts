import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  completeLock,
  lockIssues,
  lockWith,
  readDocument,
  readLock,
  SOURCES_LOCK,
  writeLock,
  type LockedProject,
  type LockedSource,
  type SourceFile,
  type SourcesLock,
} from '../lib/core.js';
import type { PlacedIssue } from './load.js';
import type { CheckMemory } from './memory.js';
import { sha256 } from './sha256.js';
import { readSources } from './sources.js';
import { CannotError } from './usage.js';
import { writeWhole } from './write-file.js';

/**
 * Reads the lock of a project, or begins one, and returns what writes a source into it as it was archived.
 *
 * @throws CannotError where the lock cannot be read: nothing is written over it
 */
export function openLock(project: string): (id: string, source: LockedSource) => void {
  const path = join(project, SOURCES_LOCK);
  let lock = lockIn(path) ?? {};
  return (id, source) => {
    lock = lockWith(lock, id, source);
    writeWhole(path, writeLock(lock));
  };
}

/**
 * Brings the lock of a project up to its sources: what it lacks is added, what is gone and not quoted is taken out. Returns
 * whether the file is another one then; nothing is written in a dry run.
 *
 * @throws CannotError where the lock cannot be read
 */
export function fixLock(project: string, quoted: readonly string[], isDryRun = false): boolean {
  const path = join(project, SOURCES_LOCK);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const { files } = readSources(join(project, 'sources'), (file) => file);
  const after = writeLock(completeLock(lockIn(path) ?? {}, projectOf(project, files, quoted)));
  if (after === before || (before === undefined && files.length === 0)) return false;
  if (!isDryRun) writeWhole(path, after);
  return true;
}

/** Returns what of a project is not as its lock has it; nothing where it has no lock. */
export function checkLock(
  project: string,
  files: readonly SourceFile[],
  quoted: readonly string[],
  {
    nameOf,
    memory,
  }: { readonly nameOf: (path: string) => string; readonly memory?: CheckMemory | undefined },
): readonly PlacedIssue[] {
  const path = join(project, SOURCES_LOCK);
  if (!existsSync(path)) return [];
  const file = nameOf(path);
  const text = readFileSync(path, 'utf8');
  const { lock, issue } = readLock(text);
  if (issue) return [{ ...issue, file }];
  return lockIssues(lock ?? {}, projectOf(project, files, quoted, memory)).map((each) => ({
    ...each,
    file,
    line: lineOf(text, each.source ?? ''),
  }));
}

function lockIn(path: string): SourcesLock | undefined {
  if (!existsSync(path)) return undefined;
  const { lock, issue } = readLock(readFileSync(path, 'utf8'));
  if (issue) throw new CannotError(`${SOURCES_LOCK}: ${issue.what}: ${issue.found}; ${issue.fix}`);
  return lock;
}

/** @param quoted for each event, and each source that it quotes, the id of that source */
function projectOf(
  project: string,
  files: readonly SourceFile[],
  quoted: readonly string[],
  memory?: CheckMemory,
): LockedProject {
  const read = memory?.steps.readDocument ?? readDocument;
  return {
    sources: files.flatMap(({ file, text }) => {
      const { source, body } = read(text, { file, sha256 });
      return source ? [{ id: source.id, file, text: sha256(body) }] : [];
    }),
    rawHash: (name) => {
      const path = join(project, 'sources', 'raw', name);
      if (!existsSync(path)) return undefined;
      const hash = (): string => createHash('sha256').update(readFileSync(path)).digest('hex');
      return memory ? memory.hashFile(path, hash) : hash();
    },
    citing: (id) => quoted.filter((each) => each === id).length,
  };
}

/** Returns the line of a source's block, from 1; the first where it has none. */
function lineOf(text: string, id: string): number {
  return (
    Math.max(
      0,
      text.split('\n').findIndex((line) => line.trim().startsWith(`${JSON.stringify(id)}:`)),
    ) + 1
  );
}

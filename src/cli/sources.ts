import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Issue, SourceFile } from '../lib/core.js';
import { decodeUtf8 } from './decode.js';
import type { PlacedIssue } from './load.js';
import type { Position } from './locate.js';
import type { ByFile } from './memory.js';
import { reasonOf } from './system-error.js';

/** The documents of a timeline, as far as they can be read. */
export interface ReadSources {
  readonly files: readonly SourceFile[];
  /** Names of the files that cannot be read, without `.md`. */
  readonly unread: readonly string[];
  readonly issues: readonly SourceIssue[];
}

/** A fault of a source that cannot be read, with the name of its file likewise. */
interface SourceIssue extends PlacedIssue {
  readonly unread?: string;
}

type Problem = Pick<Issue, 'what' | 'found' | 'fix'>;

/**
 * Reads every *.md of a folder `sources`; what cannot be read is a fault with the name of its file.
 *
 * @param keep what reads each file; who does so again and again hands in one that remembers
 */
export function readSources(
  folder: string,
  nameOf: (path: string) => string,
  keep: ByFile<TextOfFile> = (_path, read) => read(),
): ReadSources {
  const files: SourceFile[] = [];
  const unread: string[] = [];
  const issues: SourceIssue[] = [];
  const add = (
    path: string,
    problem: Problem,
    at: Pick<SourceIssue, 'unread'> & Partial<Position> = {},
  ): void => {
    issues.push({ severity: 'error', path: '', ...problem, file: nameOf(path), ...at });
  };
  for (const path of documentsIn(folder, add)) {
    const text = keep(path, () => readText(path));
    if (typeof text === 'string') files.push({ file: nameOf(path), text });
    else {
      const name = basename(path, '.md');
      unread.push(name);
      add(path, text.issue, { ...text.position, unread: name });
    }
  }
  return { files, unread, issues };
}

/** Returns the faults of sources with what was not checked because of each, by their names. */
export function withUncheckedQuotes(
  issues: readonly SourceIssue[],
  unchecked: ReadonlyMap<string, string>,
): readonly PlacedIssue[] {
  return issues.map(({ unread = '', ...issue }) => {
    const line = unchecked.get(unread);
    return line === undefined ? issue : { ...issue, detail: line };
  });
}

function documentsIn(folder: string, add: (path: string, problem: Problem) => void): string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
    return names.sort().map((name) => join(folder, name));
  } catch (error) {
    // Without the folder every source that the definition lists is missing, which is said there.
    if (!isMissing(folder)) {
      const fix = 'it has to be a folder that can be read, with one *.md for each source';
      add(folder, { what: 'the sources cannot be read', found: reasonOf(error), fix });
    }
    return [];
  }
}

function isMissing(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined;
}

/** The text of a file, or why it has none. */
export type TextOfFile = string | { readonly issue: Problem; readonly position?: Position };

function readText(path: string): TextOfFile {
  try {
    // A pipe would never end, a device may not either.
    const stats = statSync(path);
    if (!stats.isFile()) return notAFile(stats.isDirectory() ? 'a folder' : 'a pipe or a device');
    return decodeUtf8(readFileSync(path));
  } catch (error) {
    const fix = 'make it a file that can be read, or take it out of sources/';
    return { issue: { what: 'the source cannot be read', found: reasonOf(error), fix } };
  }
}

function notAFile(found: string): TextOfFile {
  return {
    issue: {
      what: 'a source has to be a file',
      found,
      fix: 'rename it so that it does not end with .md, or move it out of sources/',
    },
  };
}

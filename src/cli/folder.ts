import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { joinTimeline, type Timeline, type TimelineDefinition } from '../lib/core.js';
import { firstIssues, NONE_OMITTED, type Omitted } from './limit.js';
import { loadIssue, type PlacedIssue } from './load.js';
import { locatorOf, type Locate } from './locate.js';

/** A timeline's folder or file, as far as it could be read. */
export interface Checked {
  /** The folder or file as reports name it. */
  readonly folder: string;
  /** Its events.ts likewise, or the file itself. */
  readonly file: string;
  /** Finds a fault in what that file says. */
  readonly locate: Locate;
  /** Absent when the data has not even its shape. */
  readonly timeline?: Timeline;
  /** The first of them; `omitted` counts the others. */
  readonly issues: readonly PlacedIssue[];
  readonly omitted: Omitted;
}

export interface CheckOptions {
  /** Loads a TypeScript module, given its path, and returns its exports. */
  readonly load: (path: string) => Promise<unknown>;
  /** The folder that reports name files from; others are named in full. */
  readonly from: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * Reads one folder of data/ and checks it.
 *
 * @throws when the folder has no events.ts
 */
export async function checkFolder(folder: string, { load, from }: CheckOptions): Promise<Checked> {
  const nameOf = (path: string) => nameFrom(from, path);
  const path = join(folder, 'events.ts');
  const file = nameOf(path);
  const text = readFileSync(path, 'utf8');
  const locate = locatorOf(text, 'definition');
  const read = { folder: nameOf(folder), file, locate, omitted: NONE_OMITTED };
  let exported: unknown;
  try {
    exported = await load(path);
  } catch (error) {
    return { ...read, issues: [loadIssue(error, { path, text, nameOf })] };
  }
  const definition = (exported as { default?: unknown } | undefined)?.default;
  if (!isDefinition(definition)) return { ...read, issues: [definitionIssue(definition, file)] };
  const { timeline, issues } = joinTimeline(definition, readSources(folder, nameOf), { file, sha256 });
  const { told, omitted } = firstIssues(issues);
  const placed = told
    .map((issue) => place(issue, file, locate))
    .sort((a, b) => rank(a, file) - rank(b, file));
  return { ...read, ...(timeline ? { timeline } : {}), issues: placed, omitted };
}

function readSources(folder: string, nameOf: (path: string) => string): { file: string; text: string }[] {
  const sources = join(folder, 'sources');
  const names = existsSync(sources) ? readdirSync(sources).filter((name) => name.endsWith('.md')) : [];
  return names.sort().map((name) => {
    const path = join(sources, name);
    return { file: nameOf(path), text: readFileSync(path, 'utf8') };
  });
}

/** Enough to join it to its documents; what else it lacks is reported with the rest. */
function isDefinition(value: unknown): value is TimelineDefinition {
  const sources = (value as { sources?: unknown } | null | undefined)?.sources;
  return Array.isArray(sources) && sources.every((id) => typeof id === 'string');
}

function definitionIssue(found: unknown, file: string): PlacedIssue {
  const isObject = typeof found === 'object' && found !== null;
  return {
    severity: 'error',
    path: isObject ? 'sources' : '',
    what: isObject ? 'the definition has no list of source ids' : 'the file exports no timeline',
    found: found === undefined ? 'no default export' : isObject ? 'no such list' : `a ${typeof found}`,
    fix: isObject
      ? "write sources: ['…'], with the id of each file in sources/"
      : 'write export default defineTimeline({ … })',
    file,
    line: 1,
  };
}

/** Faults of a document come with their place; those of a definition are looked for in its text. */
function place(
  issue: ReturnType<typeof joinTimeline>['issues'][number],
  file: string,
  locate: Locate,
): PlacedIssue {
  if (issue.file === file) return { ...issue, ...locate(issue) };
  const [, line, column] = /:(\d+):(\d+)$/.exec(issue.path) ?? [];
  const path = issue.source === undefined ? 'front matter' : `sources["${issue.source}"]`;
  return { ...issue, path, line: Number(line ?? 1), column: Number(column ?? 1) };
}

/** Faults of documents first, as they came; then those of the definition from its top to its end. */
function rank(issue: PlacedIssue, file: string): number {
  return issue.file === file ? (issue.line ?? 1) : 0;
}

/** Returns a path from `from`, with forward slashes; in full when it is not below it. */
export function nameFrom(from: string, path: string): string {
  const name = relative(from, path);
  const isBelow = name !== '' && !name.startsWith('..');
  return (isBelow ? name : path).split(sep).join('/');
}

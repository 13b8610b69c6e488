import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import {
  definitionsAmong,
  type DraftEvent,
  joinTimeline,
  quotedSources,
  severalDefinitions,
  type Correction,
  type MediaFile,
  type Timeline,
  type TimelineDefinition,
} from '../lib/core.js';
import { readCorrections } from './changes-file.js';
import { decodeUtf8 } from './decode.js';
import { NONE_OMITTED, type Omitted } from './limit.js';
import { LoadError } from './load-apart.js';
import type { CheckMemory } from './memory.js';
import { readMedia } from './media.js';
import { loadIssue, type PlacedIssue, type Unloaded } from './load.js';
import { locatorOf, type Locate } from './locate.js';
import { placeIssues } from './place-issues.js';
import { plainCopy } from './plain-copy.js';
import { sha256 } from './sha256.js';
import { checkLock } from './sources-lock.js';
import { readSources, withUncheckedQuotes } from './sources.js';
import { describeThrown } from './thrown.js';
import { UncheckedError } from './unchecked.js';
import { checkWritten } from './written-folder.js';

/** A timeline's folder or file, as far as it could be read. */
export interface Checked {
  /** The folder or file as reports name it. */
  readonly folder: string;
  /** Its definition likewise, or the file itself. */
  readonly file: string;
  /** Finds a fault in what that file says. */
  readonly locate: Locate;
  /** Absent when the data has not even its shape. */
  readonly timeline?: Timeline;
  /** Its events that are not ready, which are in no timeline. */
  readonly drafts?: readonly DraftEvent[];
  /** The files of its folder `media`. */
  readonly media?: readonly MediaFile[];
  /** What was corrected in it, the latest first. */
  readonly changes?: readonly Correction[];
  /** The first of them; `omitted` counts the others. */
  readonly issues: readonly PlacedIssue[];
  readonly omitted: Omitted;
  /** It could not be checked at all: its program ended, never finished or cannot be read. */
  readonly isUnchecked?: boolean;
  /** Files beside those of the folder that were read for it, as far as they are known. */
  readonly further?: readonly string[];
}

export interface CheckOptions {
  /** Loads a TypeScript module, given its path, and returns its exports. */
  readonly load: (path: string) => Promise<unknown>;
  /** The folder that reports name files from; others are named in full. */
  readonly from: string;
  /** What a further check of the same folder takes from those before it. */
  readonly memory?: CheckMemory | undefined;
}

/**
 * Reads one folder of data/ and checks it, whatever form its definition has.
 *
 * @throws when the folder has no definition
 */
export async function checkFolder(folder: string, options: CheckOptions): Promise<Checked> {
  const checked = await checkDefinition(folder, options);
  const { changes, issues } = readCorrections(folder, (path) => nameFrom(options.from, path));
  return {
    ...checked,
    ...(changes.length > 0 ? { changes } : {}),
    issues: issues.length > 0 ? [...checked.issues, ...issues] : checked.issues,
  };
}

async function checkDefinition(folder: string, { load, from, memory }: CheckOptions): Promise<Checked> {
  const nameOf = (path: string) => nameFrom(from, path);
  const names = definitionsAmong(readdirSync(folder));
  const [name = 'events.ts', ...others] = names;
  const path = join(folder, name);
  if (others.length > 0) {
    const issue: PlacedIssue = { ...severalDefinitions(names), file: nameOf(path) };
    const read = { folder: nameOf(folder), file: nameOf(path), omitted: NONE_OMITTED };
    return { ...read, locate: () => ({ line: 1 }), issues: [issue] };
  }
  const file = nameOf(path);
  const text = decodeUtf8(readFileSync(path));
  const read = { folder: nameOf(folder), file, omitted: NONE_OMITTED };
  if (typeof text !== 'string') {
    const issue: PlacedIssue = { severity: 'error', path: '', ...text.issue, file, ...text.position };
    return { ...read, locate: () => ({ line: 1 }), issues: [issue] };
  }
  if (name !== 'events.ts') return { ...read, ...checkWritten(text, folder, name, { nameOf, memory }) };
  const locate = locatorOf(text, 'definition');
  let definition: unknown;
  let further: readonly string[] | undefined;
  try {
    const exported = (await load(path)) as { default?: unknown; files?: readonly string[] } | undefined;
    further = exported?.files;
    definition = plainCopy(exported?.default);
    if (memory) definition = memory.keepEvents(definition);
  } catch (error) {
    return { ...read, locate, ...unloaded(error, { path, text, nameOf }) };
  }
  const found = { ...read, locate, ...(further ? { further } : {}) };
  if (!isDefinition(definition)) return { ...found, issues: [definitionIssue(definition, file)] };
  const sources = readSources(join(folder, 'sources'), nameOf, memory?.readText);
  const media = readMedia(join(folder, 'media'));
  const { timeline, drafts, issues, unchecked } = joinTimeline(definition, sources.files, {
    file,
    sha256,
    unread: sources.unread,
    media,
    ...(memory ? { steps: memory.steps } : {}),
  });
  return {
    ...found,
    ...(timeline ? { timeline } : {}),
    drafts,
    media,
    ...placeIssues(issues, {
      file,
      locate,
      before: [
        ...withUncheckedQuotes(sources.issues, unchecked),
        ...checkLock(folder, sources.files, quotedSources(definition), { nameOf, memory }),
      ],
    }),
  };
}

/** Returns why a definition could not be loaded: a slip in its text is a fault of the data, all else leaves it unchecked. */
function unloaded(error: unknown, from: Unloaded): Pick<Checked, 'issues' | 'isUnchecked' | 'further'> {
  const unchecked = (reason: UncheckedError['reason']): Pick<Checked, 'issues' | 'isUnchecked'> => {
    const issue = { severity: 'error', path: '', ...reason, file: from.nameOf(from.path) } as const;
    return { issues: [issue], isUnchecked: true };
  };
  if (error instanceof UncheckedError) return unchecked(error.reason);
  const thrown = error instanceof LoadError ? error.thrown : describeThrown(error);
  const further = error instanceof LoadError ? { further: error.files } : {};
  if (thrown.isError) return { issues: [loadIssue(thrown, from)], ...further };
  return unchecked({
    what: 'the file stops while it is run, so it was not checked',
    found: `it throws a value that is no error: ${thrown.message}`,
    fix: 'take the throw out, or throw an Error that says what is wrong',
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

/** Returns a path from `from`, with forward slashes; in full when it is not below it. */
export function nameFrom(from: string, path: string): string {
  const name = relative(from, path);
  const isBelow = name !== '' && !name.startsWith('..');
  return (isBelow ? name : path).split(sep).join('/');
}

import * as v from 'valibot';
import type { Issue } from '../model/issue.js';
import { breakOf } from './json-break.js';
import { textPosition } from './written.js';

/** The name of the file that pins the sources of a project. */
export const SOURCES_LOCK = 'sources.lock.json';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const lockSchema = v.strictObject({
  version: v.literal(1),
  sources: v.record(
    v.string(),
    v.strictObject({
      text: hash,
      raw: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}(\.[a-z0-9]{1,10})?$/))),
    }),
  ),
});

/** What is pinned of a source. */
export interface LockedSource {
  /** SHA-256 (hex) of the archived text: what follows the front matter, LF. */
  readonly text: string;
  /** The file of `sources/raw` that it came from; its name is the SHA-256 of its bytes. */
  readonly raw?: string;
}

/** The sources of a project, by id. */
export type SourcesLock = Readonly<Record<string, LockedSource>>;

/** Returns the lock that a text has, or why it has none. */
export function readLock(text: string): {
  readonly lock?: SourcesLock;
  readonly issue?: Issue & { line: number };
} {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const { line } = textPosition(text, breakOf(text)?.offset ?? 0);
    return { issue: { ...unreadable('text that is no JSON'), line } };
  }
  const read = v.safeParse(lockSchema, data);
  if (read.success) return { lock: read.output.sources };
  const [fault] = read.issues;
  const at = (fault.path ?? []).map(({ key }) => String(key)).join('.');
  return {
    issue: { ...unreadable(`${at || 'the whole'}: expected ${fault.expected ?? 'another value'}`), line: 1 },
  };
}

function unreadable(found: string): Issue {
  return {
    severity: 'error',
    path: '',
    what: 'the lock of the sources cannot be read',
    found,
    fix: 'restore it from your version control, or delete it and run check --fix, which locks the sources as they are',
  };
}

/** Returns a lock as its file has it: a source a block, in the order of ids, so that a change shows as its lines alone. */
export function writeLock(lock: SourcesLock): string {
  const sources = Object.fromEntries(
    Object.keys(lock)
      .sort()
      .map((id) => [id, { text: lock[id]?.text, raw: lock[id]?.raw }]),
  );
  return `${JSON.stringify({ version: 1, sources }, undefined, 2)}\n`;
}

/** Returns a lock with a source as it is now. */
export function lockWith(lock: SourcesLock, id: string, source: LockedSource): SourcesLock {
  return { ...lock, [id]: source };
}

/** What of a project is held against its lock. */
export interface LockedProject {
  /** The sources that are there: id, file, and hash of the text. */
  readonly sources: readonly { readonly id: string; readonly file: string; readonly text: string }[];
  /** Returns the hash of a file of `sources/raw`; undefined where it is not there. */
  readonly rawHash: (name: string) => string | undefined;
  /** How many events quote a source. */
  readonly citing: (id: string) => number;
}

/**
 * Returns a lock that has every source: those that it has stay as they are, those that it lacks are added, and those that
 * are gone and that no event quotes are taken out. What does not match stays a fault: to accept it is for the author.
 */
export function completeLock(lock: SourcesLock, { sources, citing }: LockedProject): SourcesLock {
  const there = new Set(sources.map(({ id }) => id));
  const kept = Object.entries(lock).filter(([id]) => there.has(id) || citing(id) > 0);
  const added = sources.filter(({ id }) => !Object.hasOwn(lock, id)).map(({ id, text }) => [id, { text }]);
  return Object.fromEntries([...kept, ...added]) as SourcesLock;
}

/** Returns what of a project is not as its lock has it. The path of each is that of its source. */
export function lockIssues(lock: SourcesLock, project: LockedProject): Issue[] {
  const there = new Map(project.sources.map((source) => [source.id, source]));
  const locked = Object.entries(lock).flatMap(([id, { text, raw }]): Issue[] => {
    const source = there.get(id);
    if (!source) return goneIssues(id, project.citing(id));
    return [
      ...(source.text === text ? [] : [changedIssue(id, source, text)]),
      ...rawIssues(id, raw, project),
    ];
  });
  const unlocked = project.sources
    .filter(({ id }) => !Object.hasOwn(lock, id))
    .map(({ id, file }): Issue => ({
      ...at(id, 'note'),
      what: 'the source is not in the lock',
      found: file,
      fix: 'check --fix adds it, with its hash as it is now',
    }));
  return [...locked, ...unlocked];
}

function at(id: string, severity: Issue['severity']): Pick<Issue, 'severity' | 'path' | 'source'> {
  return { severity, path: `sources["${id}"]`, source: id };
}

function changedIssue(id: string, { file, text }: { file: string; text: string }, expected: string): Issue {
  return {
    ...at(id, 'error'),
    what: 'the archived text is not the one that is locked',
    found: `${file} has the hash ${text}, locked is ${expected}`,
    fix: `restore the file; or, if the change is meant, take the block "${id}" out of ${SOURCES_LOCK} and run check --fix, which locks it as it is`,
  };
}

function goneIssues(id: string, events: number): Issue[] {
  const isCited = events > 0;
  return [
    {
      ...at(id, isCited ? 'error' : 'note'),
      what: isCited
        ? `a locked source is gone, and ${events} ${events === 1 ? 'event quotes' : 'events quote'} it`
        : 'a locked source is gone; no event quotes it',
      found: `no sources/${id}.md`,
      fix: isCited ? 'restore the file, or take its quotes out' : 'check --fix takes it out of the lock',
    },
  ];
}

function rawIssues(id: string, raw: string | undefined, { rawHash }: LockedProject): Issue[] {
  if (raw === undefined) return [];
  const [expected] = raw.split('.');
  const found = rawHash(raw);
  if (found === expected) return [];
  if (found === undefined)
    return [
      {
        ...at(id, 'warning'),
        what: 'the file that the source came from is gone',
        found: `no sources/raw/${raw}`,
        fix: `restore it, or take its line "raw" out of ${SOURCES_LOCK}`,
      },
    ];
  return [
    {
      ...at(id, 'error'),
      what: 'the file that the source came from was changed',
      found: `sources/raw/${raw} has the hash ${found}, locked is ${expected ?? ''}`,
      fix: 'restore the file: its bytes are never edited; a new document is added with sourceline add',
    },
  ];
}

import { basename, join, resolve } from 'node:path';
import {
  DEFINITION_FILES,
  type DraftEvent,
  joinWritten,
  quotedSources,
  readDefinition,
  type DefinitionFile,
  type MediaFile,
  type Timeline,
} from '../lib/core.js';
import { firstIssues, type Omitted } from './limit.js';
import type { PlacedIssue } from './load.js';
import type { Locate } from './locate.js';
import type { CheckMemory } from './memory.js';
import { readMedia } from './media.js';
import { placeIssues } from './place-issues.js';
import { sha256 } from './sha256.js';
import { checkLock } from './sources-lock.js';
import { readSources, withUncheckedQuotes } from './sources.js';

type WrittenFile = Exclude<DefinitionFile, 'events.ts'>;

/** What a folder gives. */
interface ReadFolder {
  /** Absent when the data has not even its shape. */
  readonly timeline?: Timeline;
  /** Its events that are not ready, which are in no timeline. */
  readonly drafts?: readonly DraftEvent[];
  readonly media?: readonly MediaFile[];
  readonly issues: readonly PlacedIssue[];
  readonly omitted: Omitted;
  readonly locate: Locate;
}

/** Checks a folder whose definition is data: it is only read, and no program is run. */
export function checkWritten(
  text: string,
  folder: string,
  name: WrittenFile,
  {
    nameOf,
    memory,
  }: { readonly nameOf: (path: string) => string; readonly memory?: CheckMemory | undefined },
): ReadFolder {
  const file = nameOf(join(folder, name));
  const read = readDefinition(text, DEFINITION_FILES[name]);
  if (!read.definition) {
    const { reported, omitted } = firstIssues(read.issues);
    const issues = reported.map((issue) => ({ ...issue, file }));
    return { locate: () => ({ line: 1 }), issues, omitted };
  }
  const definition = memory
    ? { ...read.definition, data: memory.keepEvents(read.definition.data) }
    : read.definition;
  const sources = readSources(join(folder, 'sources'), nameOf, memory?.readText);
  const media = readMedia(join(folder, 'media'));
  const { timeline, drafts, issues, locate, unchecked } = joinWritten(definition, sources.files, {
    file,
    sha256,
    unread: sources.unread,
    media,
    name: basename(resolve(folder)),
    ...(memory ? { steps: memory.steps } : {}),
  });
  const placed = placeIssues(issues, {
    file,
    locate,
    before: [
      ...withUncheckedQuotes(sources.issues, unchecked),
      ...checkLock(folder, sources.files, quotedSources(definition.data), { nameOf, memory }),
    ],
  });
  return { locate, ...(timeline ? { timeline } : {}), drafts, media, ...placed };
}

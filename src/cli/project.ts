import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import {
  DEFINITION_FILES,
  definitionsAmong,
  readDefinition,
  readDocument,
  type DefinitionFile,
  type Timeline,
} from '../lib/core.js';
import type { Context } from './command.js';
import { decodeUtf8 } from './decode.js';
import { nameFrom } from './folder.js';
import type { CheckMemory } from './memory.js';
import { plainCopy } from './plain-copy.js';
import { sha256 } from './sha256.js';
import { readSources } from './sources.js';
import { reasonOf } from './system-error.js';
import { CannotError } from './usage.js';

/** The definition of a project as it is written, whatever is at fault in it. */
export interface ProjectDefinition {
  readonly file: DefinitionFile;
  readonly path: string;
  /** With its byte order mark. */
  readonly text: string;
  readonly data: unknown;
}

/** A project as far as it can be read. */
export interface Project {
  readonly folder: string;
  /** The documents that could be read, whole, in the order of their files. */
  readonly sources: Timeline['sources'];
  /** Absent where there is none, or where it cannot be read. */
  readonly definition?: ProjectDefinition;
  /** Why not. */
  readonly unread?: string;
}

/**
 * Reads a project without checking it.
 *
 * @param memory what was read before, for who reads it again and again
 * @throws CannotError when the folder is no project
 */
export async function readProject(
  folder: string,
  { load, from }: Context,
  memory?: CheckMemory,
): Promise<Project> {
  const shown = nameFrom(from, folder);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new CannotError(`there is no folder ${shown}`);
  const names = readdirSync(folder);
  const [file, ...others] = definitionsAmong(names);
  if (file === undefined && !names.includes('sources'))
    throw new CannotError(
      `${shown} is no project: it has no events.ts, timeline.json, timeline.yaml or events.csv, and no folder sources`,
    );
  const { files } = readSources(join(folder, 'sources'), (path) => nameFrom(from, path), memory?.readText);
  const read = memory?.steps.readDocument ?? readDocument;
  const sources = files.flatMap(({ file: name, text }) => read(text, { file: name, sha256 }).source ?? []);
  if (file === undefined) return { folder, sources };
  if (others.length > 0)
    return {
      folder,
      sources,
      unread: `there is more than one definition: ${[file, ...others].join(' and ')}`,
    };
  const path = join(folder, file);
  const text = decodeUtf8(readFileSync(path));
  if (typeof text !== 'string') return { folder, sources, unread: `${file}: ${text.issue.what}` };
  const found = await dataOf(file, path, text, load);
  return 'why' in found
    ? { folder, sources, unread: `${file}: ${found.why}` }
    : { folder, sources, definition: { file, path, text, data: found.data } };
}

async function dataOf(
  file: DefinitionFile,
  path: string,
  text: string,
  load: Context['load'],
): Promise<{ readonly data: unknown } | { readonly why: string }> {
  if (file !== 'events.ts') {
    const { definition, issues } = readDefinition(text, DEFINITION_FILES[file]);
    return definition ? { data: definition.data } : { why: issues[0]?.what ?? 'it cannot be read' };
  }
  try {
    const exported = (await load(path)) as { readonly default?: unknown } | undefined;
    return { data: plainCopy(exported?.default) };
  } catch (error) {
    return { why: reasonOf(error) };
  }
}

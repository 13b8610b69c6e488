import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { readDocument, type Source } from '../../../src/lib/core';
import { runHere } from './here';

/** Makes folders of projects that have no source yet, for the tests of a file; they are removed at its end. */
export function projectFolders(name: string): { readonly next: () => string } {
  let folder: string;
  let count = 0;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), `sourceline-${name}-`))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    next() {
      const project = join(folder, `project-${++count}`);
      mkdirSync(join(project, 'sources'), { recursive: true });
      return project;
    },
  };
}

/** Writes a file into a project and has `sourceline add` archive it. */
export async function addTo(
  project: string,
  name: string,
  data: string | Uint8Array,
  ...options: string[]
): ReturnType<typeof runHere> {
  writeFileSync(join(project, name), data);
  return runHere(['add', name, ...options], { cwd: project });
}

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

export const sourcesIn = (project: string): string[] =>
  readdirSync(join(project, 'sources')).filter((name) => name.endsWith('.md'));

export const rawIn = (project: string): string[] =>
  existsSync(join(project, 'sources/raw')) ? readdirSync(join(project, 'sources/raw')) : [];

/** Reads a source that was archived, which has no fault. */
export function sourceIn(project: string, id: string): Source | undefined {
  const text = readFileSync(join(project, 'sources', `${id}.md`), 'utf8');
  const { source, issues } = readDocument(text, { file: `${id}.md`, sha256 });
  expect(issues).toEqual([]);
  return source;
}

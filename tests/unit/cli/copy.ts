import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { editFile, ROOT } from './files';

export const EVENTS = 'data/clean-network/events.ts';
export const LAUNCH = 'data/clean-network/sources/china-launches-initiative.md';
export const STRAITS = 'data/clean-network/sources/straits-times.md';

/** A copy of data/ that a test may break, with the one module that its definitions import. */
export interface Copy {
  readonly root: string;
  /**
   * Changes the first place of `find` in a file, which must be there, to `put`; gives the line, from 1, on
   * which § stands in `put`, or else on which the change begins. § itself is not written.
   */
  edit(file: string, find: string | RegExp, put: string): number;
  remove(): void;
}

export function copyData(): Copy {
  const root = mkdtempSync(join(tmpdir(), 'sourceline-data-'));
  const define = join('src', 'lib', 'model', 'define.ts');
  mkdirSync(dirname(join(root, define)), { recursive: true });
  cpSync(join(ROOT, define), join(root, define));
  cpSync(join(ROOT, 'data'), join(root, 'data'), { recursive: true });
  return {
    root,
    edit: (file, find, put) => editFile(join(root, file), find, put),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

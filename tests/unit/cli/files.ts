import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Changes a file as `Copy.edit` does, and gives the line of the change. */
export function editFile(path: string, find: string | RegExp, put: string): number {
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(find, put);
  if (changed === text) throw new Error(`${path} has no place for the change: ${find}`);
  writeFileSync(path, changed.replace('§', ''));
  const start = typeof find === 'string' ? text.indexOf(find) : text.search(find);
  const mark = changed.indexOf('§');
  return changed.slice(0, mark < 0 ? start : mark).split('\n').length;
}

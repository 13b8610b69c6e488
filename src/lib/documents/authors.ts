import type { Author } from '../model/timeline.js';
import type { Said } from './metadata.js';

/** Returns an author as a line: the name, and in brackets what the byline calls its bearer. */
export function authorLine({ name, role }: Author): string {
  return role === undefined ? name : `${name} (${role})`;
}

/**
 * Returns the authors that a document says. In lines that a person wrote, or that our own files have, brackets are the role;
 * what pages say of their authors is taken as a name.
 */
export function authorsSaid({ values, from }: Said): readonly Author[] {
  if (from !== 'editor' && from !== 'front matter') return values.map((name) => ({ name }));
  return values.map((line) => {
    const [, name, role] = /^(.*\S) ?\(([^()]+)\)$/.exec(line) ?? [];
    return name === undefined || role === undefined ? { name: line } : { name, role };
  });
}

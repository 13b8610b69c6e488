import type { Source } from '../model/timeline.js';
import { readDocument } from '../source/document.js';
import { authorLine } from './authors.js';
import { FIELDS, type Metadata } from './metadata.js';

/** Returns what the front matter of a source says, as a document says it of itself. */
export function saidInSource(source: Source | undefined): Metadata {
  if (!source) return {};
  const values = { ...source, authors: source.authors?.map(authorLine) };
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = values[field];
      return value === undefined ? [] : [[field, { values: [value].flat(), from: 'front matter' }]];
    }),
  );
}

/**
 * Returns a file that is an archived source already, with what it says, to be kept as it is: what is no text in it and its
 * hash would be lost if it were written anew. Undefined where it is none, or was changed since.
 */
export function readKeptSource(
  file: string,
  id: string,
  sha256: (text: string) => string,
): { readonly text: string; readonly written: Metadata } | undefined {
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { source, issues } = readDocument(text, { file: `${id}.md`, sha256 });
  const isWhole = source?.id === id && issues.every(({ severity }) => severity !== 'error');
  return isWhole ? { text, written: saidInSource(source) } : undefined;
}

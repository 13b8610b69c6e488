import { readFileSync } from 'node:fs';
import { readDocument, type ArchivedDocument } from '../../../src/lib/source/check';
import type { Source } from '../../../src/lib/model/timeline';
import { sha256 } from './documents';

export * from './documents';

/** The two articles of the demo, beside documents that are made up. */

export function keptText(name: string): string {
  return readFileSync(new URL(`../../../data/clean-network/sources/${name}.md`, import.meta.url), 'utf8');
}

export function archivedDocument(name: string): ArchivedDocument {
  return readDocument(keptText(name), { file: `${name}.md`, sha256 });
}

function keptSource(name: string): Source {
  const { source } = archivedDocument(name);
  if (!source) throw new Error(`${name} has no front matter`);
  return source;
}

export const launch = keptSource('china-launches-initiative');
export const straits = keptSource('straits-times');

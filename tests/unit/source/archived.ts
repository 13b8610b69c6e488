import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readDocument, type ArchivedDocument } from '../../../src/lib/source/check';
import type { Paragraph, Source } from '../../../src/lib/model/timeline';

/** The two founding articles and small documents made up for one test. */

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

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

/** A document as a file, its hash right unless `fields` gives another. */
export function fileOf(body: string, fields: Readonly<Record<string, string>> = {}): string {
  const all = { id: 'made-up', title: 'A headline', language: 'en', sha256: sha256(body), ...fields };
  const yaml = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `---\n${yaml.join('\n')}\n---\n${body}`;
}

export function read(text: string): ArchivedDocument {
  return readDocument(text, { file: 'made-up.md', sha256 });
}

export function paragraphsOf(...texts: string[]): Paragraph[] {
  return texts.map((text, index) => ({ number: index + 1, text }));
}

export function madeUpSource(texts: readonly string[], more: Partial<Source> = {}): Source {
  return {
    id: 'made-up',
    title: 'A headline',
    language: 'en',
    sha256: sha256(''),
    paragraphs: paragraphsOf(...texts),
    ...more,
  };
}

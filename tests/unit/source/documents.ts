import { createHash } from 'node:crypto';
import { readDocument, type ArchivedDocument } from '../../../src/lib/source/check';
import type { Paragraph, Source } from '../../../src/lib/model/timeline';

/** Small documents made up for one test. */

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

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

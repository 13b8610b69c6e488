import type { Metadata } from '../lib/documents/index.js';
import type { AddResult } from './add-result.js';

/** Returns what became of all documents of `add`, as one JSON document. docs/projects.md describes it. */
export function addJson(project: string, results: readonly AddResult[]): string {
  return `${JSON.stringify({ project, documents: results.map(documentOf) }, undefined, 2)}\n`;
}

function documentOf(result: AddResult): object {
  const { outcome, name } = result;
  if (outcome === 'refused') return { name, outcome, fault: result.fault };
  const { id, file } = result;
  if (outcome === 'unchanged') return { name, outcome, id, file };
  if (outcome === 'differs') return { name, outcome, id, file, changes: result.changes };
  const { raw, paragraphs, publish, archived, written, leftOut, notes } = result;
  return {
    name,
    outcome,
    id,
    file,
    raw,
    paragraphs,
    publish,
    archived,
    metadata: valuesOf(written.written),
    notWritten: written.unused.map(({ field, said, why }) => ({
      field,
      ...valueOf(field, said),
      why,
    })),
    leftOut: leftOut.map(({ number, reason, block }) => ({ number, reason, text: block.text })),
    notes,
  };
}

function valuesOf(metadata: Metadata): object {
  return Object.fromEntries(Object.entries(metadata).map(([field, said]) => [field, valueOf(field, said)]));
}

/** Authors are a list, and all else is one text. */
function valueOf(field: string, { values, from }: NonNullable<Metadata['title']>): object {
  return { value: field === 'authors' ? values : values[0], from };
}

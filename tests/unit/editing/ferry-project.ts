import { createHash } from 'node:crypto';
import { newProject } from '../../../src/lib/editing/new-project';
import type { EditedDocument, EditedEvent, EditedProject } from '../../../src/lib/editing/project';
import { composeText } from '../../../src/lib/editing/steps/documents';

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Returns a document of an invented paper, one block a paragraph. */
export function documentOf(id: string, title: string, texts: readonly string[]): EditedDocument {
  const from = 'meta';
  const said = {
    title: { values: [title], from },
    publisher: { values: ['The Coast Courier'], from },
    published: { values: ['2025-03-12'], from },
    language: { values: ['en'], from },
  };
  const blocks = texts.map((text) => ({ kind: 'paragraph' as const, text, isKept: true }));
  return { id, text: composeText({ id, blocks, said }, sha256), blocks, said, isFrozen: false, earlier: [] };
}

/** Returns an event that quotes the first paragraph of a document which begins with these words. */
export function eventOf(id: string, source: string, quote: string, day: number, paragraph = 1): EditedEvent {
  return {
    id,
    title: `What happened: ${id}`,
    summary: `What happened: ${id}`,
    kind: 'event',
    attribution: 'The Coast Courier',
    date: {
      edtf: `2025-03-${String(day).padStart(2, '0')}`,
      asWritten: [`${day} March 2025`],
      basis: 'stated',
    },
    lane: 'council',
    actors: ['council'],
    tags: [],
    importance: 50,
    evidence: [{ source, paragraph, quote, role: 'supports' }],
  };
}

const TEXTS: readonly (readonly string[])[] = [
  ['On 3 March 2025 the council voted for the ferry.', 'Two boats were bought on 5 March 2025.'],
  ['On 4 March 2025 the harbour was dredged.', 'Nobody spoke on 6 March 2025 against it.'],
  ['The ferry sailed again on 7 March 2025.', 'A storm came on 8 March 2025.'],
];

/** An invented ferry: three documents, four events of which one is a draft. */
export const FERRY_PROJECT: EditedProject = {
  ...newProject({ id: 'ferry', title: 'The ferry of Brandmouth', language: 'en' }),
  description: 'How the ferry came back.',
  lanes: [
    { id: 'council', title: 'Council' },
    { id: 'harbour', title: 'Harbour' },
  ],
  documents: TEXTS.map((texts, index) => documentOf(`paper-${index + 1}`, `Paper ${index + 1}`, texts)),
  events: [
    eventOf('vote', 'paper-1', 'On 3 March 2025 the council voted', 3),
    eventOf('boats', 'paper-1', 'Two boats were bought on 5 March 2025', 5, 2),
    eventOf('dredging', 'paper-2', 'On 4 March 2025 the harbour was dredged', 4),
    { id: 'storm', title: 'A storm', lane: 'harbour', draft: true, evidence: [] },
  ],
};

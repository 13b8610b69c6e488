import { describe, expect, it } from 'vitest';
import type { ImportedState, ImportRecord } from '../../../../src/lib/editing/imports/import-record.js';
import type { EditedDocument, EditedProject } from '../../../../src/lib/editing/project.js';
import { newProject } from '../../../../src/lib/editing/new-project.js';
import {
  documentOf,
  draftsWithoutPassage,
  namedPages,
  statesOf,
} from '../../../../src/make/imports/named-pages.js';

const state = (row: number, ...urls: readonly string[]): ImportedState => ({
  key: String(row),
  row,
  values: { title: '' },
  sources: urls.map((url) => ({ url })),
  quotes: [],
  fields: {},
});
const record = (id: string, events: ImportRecord['events']): ImportRecord => ({
  ...{ id, file: `${id}.csv`, format: 'table', sha256: '', lanes: {} },
  events,
});
const document = { id: 'quay', said: { url: { values: ['https://courier.example/quay/'], from: 'meta' } } };
const quote = { source: 'quay', paragraph: 1, quote: 'x', role: 'supports' } as const;

const project: EditedProject = {
  ...newProject({ id: 'p', title: 'P', language: 'en' }),
  documents: [document as unknown as EditedDocument],
  events: [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B', evidence: [quote] },
    { id: 'c', title: 'C' },
    { id: 'own', title: 'Own' },
  ],
  imports: [
    record('one', {
      a: state(2, 'https://www.courier.example/quay#top', 'https://radio.example/suit'),
      b: state(3, 'https://courier.example/done'),
    }),
    record('two', { a: state(9), c: state(4, 'http://radio.example/suit/', 'https://radio.example/other') }),
  ],
};

describe('pages that files name', () => {
  it('are those of events without a quote that no document is, each once', () => {
    expect(namedPages(project)).toEqual(['https://radio.example/suit', 'https://radio.example/other']);
    expect(namedPages({ ...project, imports: [] })).toEqual([]);
  });

  it('are found among the documents, however their address is written', () => {
    expect(documentOf(project, 'http://courier.example/quay')?.id).toBe('quay');
    expect(documentOf(project, 'https://courier.example/other')).toBeUndefined();
  });

  it('belong to drafts; the last import is said first', () => {
    expect(draftsWithoutPassage(project).map(({ id }) => id)).toEqual(['a', 'c']);
    expect(statesOf(project, 'a').map(({ file, state: { row } }) => [file, row])).toEqual([
      ['two.csv', 9],
      ['one.csv', 2],
    ]);
    expect(statesOf(project, 'toString')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { authorLine, authorsSaid } from '../../../src/lib/documents/authors';
import { readKeptSource } from '../../../src/lib/documents/kept-source';
import { ProjectChecker } from '../../../src/lib/editing/check';
import { openFiles } from '../../../src/lib/editing/files/open-project';
import { describeProject } from '../../../src/lib/editing/steps/describe-project';
import { changeDocument, describeDocument } from '../../../src/lib/editing/steps/documents';
import { changeLaneId } from '../../../src/lib/editing/steps/lanes';
import { FERRY_PROJECT, sha256 } from './ferry-project';

const BODY = `The ferry returns

Boats for Brandmouth

Advertisement

The council voted on 3 March 2025.

Two boats were bought.
`;
const ARCHIVED = `---
id: courier
title: The ferry returns
standfirst: Boats for Brandmouth
publisher: The Coast Courier
authors:
  - name: Ida Krol
    role: Harbour Correspondent
  - name: Per Lund
language: en
boilerplate:
  - Advertisement
sha256: ${sha256(BODY)}
---
${BODY}`;

describe('the authors of a document', () => {
  it('are lines with their role in brackets, both ways', () => {
    const authors = [{ name: 'Ida Krol', role: 'Harbour Correspondent' }, { name: 'Per Lund' }];
    const values = authors.map(authorLine);
    expect(values).toEqual(['Ida Krol (Harbour Correspondent)', 'Per Lund']);
    expect(authorsSaid({ values, from: 'editor' })).toEqual(authors);
  });

  it('are names where a page says them, whatever is in these', () => {
    expect(authorsSaid({ values: ['Ida Krol (Courier)'], from: 'JSON-LD' })).toEqual([
      { name: 'Ida Krol (Courier)' },
    ]);
  });
});

describe('a file that is an archived source', () => {
  it('is kept as it is, with what it says', () => {
    const kept = readKeptSource(ARCHIVED, 'courier', sha256);
    expect(kept?.text).toBe(ARCHIVED);
    expect(kept?.written.standfirst?.values).toEqual(['Boats for Brandmouth']);
    expect(kept?.written.authors?.values[0]).toBe('Ida Krol (Harbour Correspondent)');
  });

  it('is none where its text was changed, or another one has its id', () => {
    expect(readKeptSource(ARCHIVED.replace('Two boats', 'Three boats'), 'courier', sha256)).toBeUndefined();
    expect(readKeptSource(ARCHIVED, 'courier-2', sha256)).toBeUndefined();
    expect(readKeptSource(BODY, 'courier', sha256)).toBeUndefined();
  });
});

describe('a document whose publisher is corrected', () => {
  const texts = new Map([['sources/courier.md', ARCHIVED]]);
  const { project } = openFiles({ texts, id: 'p', name: 'P', sha256 });
  if (!project) throw new Error('not opened');
  const said = (field: string, ...values: readonly string[]) =>
    changeDocument(project, 'courier', (old) =>
      describeDocument(old, { said: { [field]: { values, from: 'editor' } } }, sha256),
    );
  const sourceOf = (changed: typeof project) =>
    new ProjectChecker({ sha256 }).check(changed).sources.get('courier');

  it('keeps the roles of its authors, its standfirst and what is no text in it', () => {
    const source = sourceOf(said('publisher', 'Harbour Radio'));
    expect(source).toMatchObject({
      publisher: 'Harbour Radio',
      standfirst: 'Boats for Brandmouth',
      authors: [{ name: 'Ida Krol', role: 'Harbour Correspondent' }, { name: 'Per Lund' }],
    });
    expect(source?.paragraphs.map(({ text }) => text)).toEqual([
      'The council voted on 3 March 2025.',
      'Two boats were bought.',
    ]);
  });

  it('has a standfirst only where that is a line of its text', () => {
    expect(sourceOf(said('standfirst', 'Nowhere'))?.standfirst).toBeUndefined();
    const other = sourceOf(said('standfirst', 'Two boats were bought.'));
    expect(other?.standfirst).toBe('Two boats were bought.');
    expect(other?.paragraphs).toHaveLength(2);
  });
});

describe('what a timeline says of itself', () => {
  it('is taken where it can be written', () => {
    const described = describeProject(FERRY_PROJECT, { description: 'New', language: 'de', slug: 'ferry-2' });
    expect(described).toMatchObject({ description: 'New', language: 'de', slug: 'ferry-2' });
    expect(describeProject(described, { slug: '' }).slug).toBeUndefined();
    expect(describeProject(described, { slug: 'No id', language: 'no language' })).toEqual(described);
  });

  it('has a lane under another id, with its events', () => {
    const changed = changeLaneId(FERRY_PROJECT, 'council', 'town');
    expect(changed.lanes[0]).toEqual({ id: 'town', title: 'Council' });
    expect(changed.events.map(({ lane }) => lane)).toEqual(['town', 'town', 'town', 'harbour']);
    expect(changeLaneId(FERRY_PROJECT, 'council', 'harbour')).toBe(FERRY_PROJECT);
    expect(changeLaneId(FERRY_PROJECT, 'council', 'A lane')).toBe(FERRY_PROJECT);
  });
});

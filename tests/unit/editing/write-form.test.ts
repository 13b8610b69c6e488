import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFiles } from '../../../src/lib/editing/files/open-project';
import type { EditedEvent, EditedProject } from '../../../src/lib/editing/project';
import { writeForm } from '../../../src/lib/editing/written/write-form';

/* A definition is written in its own form, and what did not change stays as its author wrote it. */

const FIXTURES = join(import.meta.dirname, '../../fixtures/sites/forms');
const FORMS = { yaml: 'timeline.yaml', json: 'timeline.json', csv: 'events.csv' } as const;
type Form = keyof typeof FORMS;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const SOURCE = readFileSync(join(FIXTURES, 'in-yaml/sources/almhaven-gazette.md'), 'utf8');

const read = (form: Form, text: string): EditedProject | undefined =>
  openFiles({
    texts: new Map([
      [FORMS[form], text],
      ['sources/almhaven-gazette.md', SOURCE],
    ]),
    id: 'ferry',
    name: 'Ferry',
    sha256,
  }).project;

function open(form: Form, text: string): EditedProject {
  const project = read(form, text);
  if (!project) throw new Error('it can be read');
  return project;
}

function write(form: Form, text: string, change: (project: EditedProject) => EditedProject): string {
  const before = open(form, text);
  return writeForm({ text, form, before, after: change(before), read: (written) => read(form, written) });
}

const fixture = (form: Form): string => readFileSync(join(FIXTURES, `in-${form}`, FORMS[form]), 'utf8');
const changeEvent =
  (index: number, fields: Partial<EditedEvent>) =>
  (project: EditedProject): EditedProject => ({
    ...project,
    events: project.events.map((event, at) => (at === index ? { ...event, ...fields } : event)),
  });
const NEW: EditedEvent = {
  id: 'people-watch',
  title: 'People: “watch”, # and = more; and',
  summary: 'true',
  date: { edtf: '1986-05-12', asWritten: ['12 May 1986'], basis: 'stated' },
  lane: 'events',
  kind: 'event',
  attribution: 'Almhaven Gazette',
  actors: ['A; B', 'no'],
  tags: [],
  importance: 70,
  evidence: [
    {
      source: 'almhaven-gazette',
      paragraph: 1,
      quote: 'Four hundred people watched from the quay.',
      role: 'supports',
    },
  ],
};

describe.each(['yaml', 'json', 'csv'] as const)('a definition as %s', (form) => {
  it('stays byte for byte where nothing changed', () => {
    expect(write(form, fixture(form), (project) => project)).toBe(fixture(form));
  });

  it.each<[string, (project: EditedProject) => EditedProject]>([
    ['another title of an event', changeEvent(0, { title: 'Another: title' })],
    [
      'another date',
      changeEvent(1, { date: { edtf: '1994', asWritten: [], basis: 'inferred', reason: 'A guess.' } }),
    ],
    ['another summary', changeEvent(1, { summary: '- not a list' })],
    ['another place', changeEvent(1, { importance: 90, tags: ['a', 'b; c'] })],
    [
      'a second quote',
      (project) =>
        changeEvent(0, { evidence: [...(project.events[0]?.evidence ?? []), ...(NEW.evidence ?? [])] })(
          project,
        ),
    ],
    ['no quote', changeEvent(0, { evidence: [], draft: true })],
    ['a new event', (project) => ({ ...project, events: [...project.events, NEW] })],
    ['a new event before the others', (project) => ({ ...project, events: [NEW, ...project.events] })],
    ['one event less', (project) => ({ ...project, events: project.events.slice(1) })],
    ['no events', (project) => ({ ...project, events: [] })],
    ['another order', (project) => ({ ...project, events: project.events.toReversed() })],
    [
      'a draft',
      (project) => ({
        ...project,
        events: [...project.events, { id: 'later', title: 'Later', lane: 'events', draft: true }],
      }),
    ],
    ['other lanes', (project) => ({ ...project, lanes: [{ id: 'sea', title: 'Sea' }, ...project.lanes] })],
    ['another title', (project) => ({ ...project, title: '“Ferry”, the', description: 'x: y' })],
  ])('is read as the project that was written: %s', (name, change) => {
    if (form === 'csv' && name === 'no events') return;
    const before = open(form, fixture(form));
    const after = change(before);
    const found = open(form, write(form, fixture(form), change));
    expect(found.events.map(plain)).toEqual(after.events.map(plain));
    expect({ ...found, events: [], documents: [] }).toEqual({ ...after, events: [], documents: [] });
  });

  it('is read as any project that was written', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', ':', '#', '"', "'", ';', ',', '\\', '=', '-', '{', 'ü', '国', '\n'),
    });
    const title = text.filter((each) => each.trim() === each && each !== '' && !each.includes('\n'));
    const summary = text.filter((each) => each.trim() === each && each !== '');
    fc.assert(
      fc.property(
        fc.array(fc.record({ title, summary, at: fc.nat(2) }), { minLength: 1, maxLength: 3 }),
        (edits) => {
          let [written, expected] = [fixture(form), open(form, fixture(form))];
          for (const [index, { title: called, summary: said, at }] of edits.entries()) {
            const change = (project: EditedProject): EditedProject =>
              at === 2
                ? {
                    ...project,
                    events: [...project.events, { ...NEW, id: `new-${index}`, title: called, summary: said }],
                  }
                : changeEvent(at, { title: called, summary: said })(project);
            written = write(form, written, change);
            expected = change(expected);
            const found = open(form, written);
            expect(found.events.map(plain)).toEqual(expected.events.map(plain));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** An empty list says the same as none. */
function plain(event: EditedEvent): object {
  return Object.fromEntries(
    Object.entries(event).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

describe('a definition as yaml', () => {
  const TEXT = `# The ferry of Almhaven
title: The ferry of Almhaven # a working title

events:
  # first
  - title: The ferry is launched
    date: 12 May 1986 # see the gazette
    quote: 'The ferry Ane was launched at Almhaven on 12 May 1986.'

  # second
  - title: The ferry is sold
    date: March 1994
    quote: It was sold in March 1994

# the end
`;

  it('keeps comments, order, blanks and the form of what did not change', () => {
    const written = write('yaml', TEXT, changeEvent(1, { importance: 90 }));
    expect(written).toBe(
      TEXT.replace(
        '- title: The ferry is sold\n    date: March 1994\n    quote: It was sold in March 1994\n',
        '- id: the-ferry-is-sold\n    title: The ferry is sold\n    date: March 1994\n    quote: It was sold in March 1994\n    importance: 90\n',
      ),
    );
  });
});

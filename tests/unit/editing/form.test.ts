import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDateWords, findUnquotedWords } from '../../../src/lib/editing/dates/date-words';
import { findIdFault, idOfTitle } from '../../../src/lib/editing/event-id';
import { emptyForm, formOf, saveForm } from '../../../src/lib/editing/forms';
import type { EventForm } from '../../../src/lib/editing/project';
import type { Evidence } from '../../../src/lib/model/timeline';
import { madeUpSource } from '../source/documents';
import { FERRY_PROJECT } from './ferry-project';

const source = madeUpSource(
  ['Last month the pier was closed; Recently a boat sank.', 'On 5 May 2022 it was repaired.'],
  { published: '2025-03-12' },
);
const sourceOf = (id: string) => (id === source.id ? source : undefined);
const quoteOf = (quote: string, paragraph = 1): Evidence => ({
  source: source.id,
  paragraph,
  quote,
  role: 'supports',
});

describe('the words of a date', () => {
  it('are offered from the quotes, vague ones too, each once', () => {
    const quote = quoteOf('Last month the pier was closed; Recently a boat sank.');
    expect(findDateWords([quote, quote, quoteOf('it was repaired', 2)], sourceOf)).toEqual([
      'Last month',
      'Recently',
    ]);
  });

  it('stand in a paragraph that is quoted, whole', () => {
    const evidence = [quoteOf('a boat sank')];
    expect(findUnquotedWords(['Last month', 'Recently'], evidence, sourceOf)).toEqual([]);
    expect(findUnquotedWords(['5 May 2022', 'last month', 'Last mon'], evidence, sourceOf)).toEqual([
      '5 May 2022',
      'last month',
      'Last mon',
    ]);
    expect(findUnquotedWords(['Recently'], [{ ...quoteOf('a'), source: 'gone' }], sourceOf)).toEqual([
      'Recently',
    ]);
  });
});

describe('the id of a new event', () => {
  const form: EventForm = { ...emptyForm(FERRY_PROJECT), title: 'The ferry sails' };

  it('is that of its title, unless another is typed', () => {
    expect(idOfTitle(FERRY_PROJECT, form.title)).toBe('the-ferry-sails');
    expect(saveForm(FERRY_PROJECT, form).id).toBe('the-ferry-sails');
    expect(saveForm(FERRY_PROJECT, { ...form, id: 'sailing' }).id).toBe('sailing');
  });

  it('is one that no event has or had, and the name of a file', () => {
    const aliased = {
      ...FERRY_PROJECT,
      events: FERRY_PROJECT.events.map((event) =>
        event.id === 'vote' ? { ...event, aliases: ['ballot'] } : event,
      ),
    };
    expect(['vote', 'ballot', 'A vote', 'con', '', 'sailing'].map((id) => findIdFault(aliased, id))).toEqual([
      'idTaken',
      'idTaken',
      'idWrong',
      'idWrong',
      'idWrong',
      undefined,
    ]);
    expect(findIdFault(aliased, 'ballot', 'vote')).toBeUndefined();
    // A form that was never finished is saved all the same, when another one is opened.
    expect(saveForm(aliased, { ...form, id: 'ballot' }).id).toBe('the-ferry-sails');
  });
});

describe('an event that is opened in the form and saved', () => {
  const text = fc.string({ minLength: 1 }).filter((each) => each.trim() === each && each !== '');
  const event = fc.record({
    id: fc.constant('vote'),
    title: text,
    summary: text,
    kind: fc.constantFrom('event' as const, 'statement' as const),
    attribution: text,
    date: fc.record({
      edtf: fc.constantFrom('2025-03', '/2025', '[..2025-03-12]'),
      asWritten: fc.array(text),
      basis: fc.constantFrom('stated' as const, 'relative' as const, 'inferred' as const),
      reason: text,
    }),
    lane: fc.constant('council'),
    actors: fc.array(text),
    tags: fc.array(text),
    importance: fc.nat(100),
    difference: text,
    aliases: fc.array(text),
    checked: fc.array(fc.record({ by: text, on: fc.constant('2025-05-03') })),
    media: fc.record({ file: text, alt: text, credit: text, licence: text }),
    draft: fc.constant(true as const),
    evidence: fc.array(
      fc.record({
        source: fc.constantFrom('paper-1', 'paper-2'),
        paragraph: fc.integer({ min: 1, max: 2 }),
        quote: fc.oneof(text, fc.tuple(text, text)),
        occurrence: fc.integer({ min: 1, max: 3 }),
        role: fc.constantFrom('supports' as const, 'disputes' as const, 'dates' as const),
      }),
    ),
  });

  it('is as it was, also in what the form does not show', () => {
    fc.assert(
      fc.property(event, (one) => {
        const project = {
          ...FERRY_PROJECT,
          events: FERRY_PROJECT.events.map((each) => (each.id === 'vote' ? one : each)),
        };
        const saved = saveForm(project, formOf(one, project));
        expect(saved.project).toEqual(project);
      }),
    );
  });
});

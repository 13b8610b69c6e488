import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameValue } from '../../../src/lib/editing/merge/conflict';
import { mergeProjects } from '../../../src/lib/editing/merge/merge-projects';
import { settleConflict } from '../../../src/lib/editing/merge/settle-conflict';
import type { EditedDocument, EditedEvent, EditedProject } from '../../../src/lib/editing/project';

/* Two programs change the same project: what is merged, and what is a choice. */

const document = (id: string, text: string): EditedDocument => ({
  id,
  text,
  said: {},
  isFrozen: false,
  earlier: [],
});
const event = (id: string, fields: Partial<EditedEvent> = {}): EditedEvent => ({
  id,
  title: `Title of ${id}`,
  ...fields,
});
const BASE: EditedProject = {
  version: 1,
  id: 'ferry',
  title: 'The ferry',
  description: 'A ferry',
  language: 'en',
  lanes: [{ id: 'quay', title: 'Quay' }],
  documents: [document('a', 'text a'), document('b', 'text b')],
  events: ['one', 'two', 'three'].map((id) => event(id)),
  marks: [],
  dismissedDates: [],
  media: [],
};

const word = fc.constantFrom('', 'red', 'blue', 'green');
const eventArb = (id: string): fc.Arbitrary<EditedEvent> =>
  fc.record(
    {
      id: fc.constant(id),
      title: word,
      summary: word,
      lane: fc.constantFrom('quay', 'ship'),
      actors: fc.array(word, { maxLength: 2 }),
      importance: fc.constantFrom(10, 50),
    },
    { requiredKeys: ['id', 'title'] },
  );
const IDS = ['one', 'two', 'three', 'four', 'five'];
const projectArb: fc.Arbitrary<EditedProject> = fc.record({
  version: fc.constant(1 as const),
  id: fc.constant('ferry'),
  title: word,
  description: word,
  language: fc.constantFrom('en', 'fr'),
  lanes: fc
    .subarray(['quay', 'ship'])
    .chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), title: word })))),
  documents: fc
    .subarray(['a', 'b', 'c'])
    .chain((ids) => fc.tuple(...ids.map((id) => word.map((text) => document(id, text))))),
  events: fc.shuffledSubarray(IDS).chain((ids) => fc.tuple(...ids.map(eventArb))),
  marks: fc.constant([]),
  dismissedDates: fc.subarray(['x', 'y']),
  media: fc.subarray(['a.png', 'b.png']).chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.record({
          name: fc.constant(name),
          type: fc.constant('image/png'),
          sha256: fc.constantFrom('0', '1'),
          size: fc.constant(1),
        }),
      ),
    ),
  ),
});

describe('merging', () => {
  it('keeps what one side alone changed', () => {
    fc.assert(
      fc.property(projectArb, projectArb, (base, changed) => {
        expect(mergeProjects({ base, ours: changed, theirs: base })).toEqual({
          value: changed,
          conflicts: [],
        });
        const theirs = mergeProjects({ base, ours: base, theirs: changed });
        expect(theirs).toEqual({ value: changed, conflicts: [] });
      }),
    );
  });

  it('keeps what both sides changed in the same way, and is ours itself then', () => {
    fc.assert(
      fc.property(projectArb, projectArb, (base, changed) => {
        const merged = mergeProjects({ base, ours: changed, theirs: structuredClone(changed) });
        expect(merged.conflicts).toEqual([]);
        expect(merged.value).toBe(changed);
      }),
    );
  });

  it('has both of two changes that are of different fields, events or documents', () => {
    const FIELDS = ['title', 'summary', 'importance', 'date', 'evidence'] as const;
    const places = BASE.events.flatMap(({ id }) => FIELDS.map((field) => ({ id, field })));
    const change = (
      project: EditedProject,
      chosen: readonly { id: string; field: string }[],
      by: string,
    ): EditedProject => ({
      ...project,
      events: project.events.map((each) => ({
        ...each,
        ...Object.fromEntries(
          chosen.filter(({ id }) => id === each.id).map(({ field }) => [field, `${field} ${by}`]),
        ),
      })),
      documents: [...project.documents, document(by, by)],
    });
    fc.assert(
      fc.property(fc.shuffledSubarray(places), fc.nat(), (chosen, at) => {
        const cut = at % (chosen.length + 1);
        const [left, right] = [chosen.slice(0, cut), chosen.slice(cut)];
        const ours = change(BASE, left, 'ours');
        const { value, conflicts } = mergeProjects({
          base: BASE,
          ours,
          theirs: change(BASE, right, 'theirs'),
        });
        expect(conflicts).toEqual([]);
        const both = change(change(BASE, left, 'ours'), right, 'theirs');
        expect(value.events).toEqual(both.events);
        expect(new Set(value.documents)).toEqual(new Set(both.documents));
      }),
    );
  });

  it('never loses a value of either side: it is in the project, or in a conflict that can be settled both ways', () => {
    const namesOf = (project: EditedProject): string[] =>
      [...project.events, ...project.documents, ...project.lanes].map(({ id }) => id);
    fc.assert(
      fc.property(projectArb, projectArb, projectArb, (base, ours, theirs) => {
        const { value, conflicts } = mergeProjects({ base, ours, theirs });
        expect(new Set(namesOf(value)).size).toBe(namesOf(value).length);
        for (const side of ['ours', 'theirs'] as const) {
          const settled = conflicts.reduce(
            (project, conflict) => settleConflict(project, conflict, side),
            value,
          );
          const from = { ours, theirs }[side];
          const isChanged = (find: (project: EditedProject) => unknown): boolean =>
            !isSameValue(find(from), find(base));
          for (const field of ['title', 'description', 'language'] as const)
            if (isChanged((project) => project[field])) expect(settled[field]).toBe(from[field]);
          for (const id of IDS) {
            const find = (project: EditedProject) => project.events.find((each) => each.id === id);
            const [was, now, got] = [find(base), find(from), find(settled)];
            if (now)
              for (const [field, value] of Object.entries(now))
                if (!isSameValue((was as Record<string, unknown> | undefined)?.[field], value))
                  expect((got as Record<string, unknown> | undefined)?.[field]).toEqual(value);
          }
          for (const id of ['a', 'b', 'c']) {
            const find = (project: EditedProject) => project.documents.find((each) => each.id === id)?.text;
            if (isChanged(find) && find(from) !== undefined) expect(find(settled)).toBe(find(from));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes out what one side removed and the other left as it was', () => {
    const ours = { ...BASE, events: BASE.events.slice(1) };
    const theirs = { ...BASE, events: BASE.events.slice(0, 2), title: 'Another' };
    const { value, conflicts } = mergeProjects({ base: BASE, ours, theirs });
    expect(conflicts).toEqual([]);
    expect([value.title, value.events.map(({ id }) => id)]).toEqual(['Another', ['two']]);
  });

  it('asks where one side removed what the other changed', () => {
    const ours = { ...BASE, events: BASE.events.slice(1) };
    const changed = event('one', { summary: 'New' });
    const theirs = { ...BASE, events: [changed, ...BASE.events.slice(1)] };
    const { value, conflicts } = mergeProjects({ base: BASE, ours, theirs });
    expect(value.events.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(conflicts).toEqual([
      { place: { kind: 'event', id: 'one' }, base: BASE.events[0], ours: undefined, theirs: changed },
    ]);
    const [conflict] = conflicts;
    if (!conflict) throw new Error('there is a conflict');
    expect(settleConflict(value, conflict, 'ours').events.map(({ id }) => id)).toEqual(['two', 'three']);
    expect(settleConflict(value, conflict, 'theirs').events).toEqual(theirs.events);
  });

  it('puts new events behind those that they were put behind, and keeps a new order', () => {
    const [one, two, three] = BASE.events as [EditedEvent, EditedEvent, EditedEvent];
    const ours = { ...BASE, events: [three, two, one] };
    const theirs = { ...BASE, events: [event('zero'), one, event('one-b'), two, three] };
    const { value } = mergeProjects({ base: BASE, ours, theirs });
    expect(value.events.map(({ id }) => id)).toEqual(['zero', 'three', 'two', 'one', 'one-b']);
    const { value: other } = mergeProjects({ base: BASE, ours: theirs, theirs: ours });
    expect(other.events.map(({ id }) => id)).toEqual(['zero', 'three', 'two', 'one', 'one-b']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyImport } from '../../../../src/lib/editing/imports/apply-import';
import { saidBy } from '../../../../src/lib/editing/imports/imported-values';
import { settleConflicts } from '../../../../src/lib/editing/imports/settle-conflicts';
import { openFiles } from '../../../../src/lib/editing/files/open-project';
import { projectFiles } from '../../../../src/lib/editing/files/write-project';
import { isSameValue, valueOf } from '../../../../src/lib/editing/merge/conflict';
import type { EditedEvent, EditedProject } from '../../../../src/lib/editing/project';
import { addDocument } from '../../../../src/lib/editing/steps/documents';
import { documentOf, sha256 } from '../ferry-project';
import { stepsOfProject } from '../random-steps';
import { EMPTY, FILE, importOf, type Row } from './made-import';

/* Import, edit, import again: nothing that was edited is lost, whatever the file has by then. */

const KEYS = ['constructor', 'boats', 'storm', 'vote', 'lamp'];
const word = fc.constantFrom('A storm', 'Boats', 'The vote', 'Ice');
const rowOf = (key: string): fc.Arbitrary<Row> =>
  fc.record(
    {
      key: fc.constant(key),
      title: word,
      summary: word,
      lane: fc.constantFrom('Quay', 'Ship', 'con'),
      day: fc.constantFrom('2025-03', '2025-03-08', '2025'),
      tags: fc.array(word, { maxLength: 2 }),
      importance: fc.constantFrom(10, 50),
    },
    { requiredKeys: ['key'] },
  );
const rows = fc.shuffledSubarray(KEYS).chain((keys) => fc.tuple(...keys.map(rowOf)));
const steps = fc.array(stepsOfProject, { maxLength: 12 });
const START = addDocument(
  EMPTY,
  documentOf('paper-1', 'Paper', ['A storm came on 8 March 2025. The ferry left.']),
);

const run = (project: EditedProject, list: readonly Row[]) => applyImport(project, importOf(list), FILE);

/** Returns what was imported of an event, by what it was called then or is called now. */
function baseOf({ imports = [] }: EditedProject, { id, aliases = [] }: EditedEvent): object | undefined {
  const states = imports[0]?.events ?? {};
  const state = [id, ...aliases].flatMap((name) => valueOf(states, name) ?? []).at(0) as
    { readonly values: object } | undefined;
  return state?.values;
}

describe('importing again', () => {
  it('keeps all events, all that was edited of them, and all evidence', () => {
    fc.assert(
      fc.property(rows, steps, rows, (before, edits, after) => {
        const edited = edits.reduce((project, step) => step(project), run(START, before).project);
        const { project, report } = run(edited, after);
        const now = new Map(project.events.map((event) => [event.id, event]));
        for (const event of edited.events) {
          const base = baseOf(edited, event);
          const found = now.get(event.id);
          expect(found?.evidence).toEqual(event.evidence);
          for (const field of Object.keys(event)) {
            const [was, mine, got] = [base, event, found].map((side) => saidBy(field, valueOf(side, field)));
            if (!base || !isSameValue(was, mine)) expect(got).toEqual(mine);
          }
          if ((event.evidence ?? []).length > 0) expect(found?.date).toEqual(event.date);
        }
        const added = new Set(report.new.map(({ event }) => event));
        for (const { id } of project.events)
          expect(added.has(id) || edited.events.some((event) => event.id === id)).toBe(true);
        expect(new Set(project.events.map(({ id }) => id)).size).toBe(
          edited.events.length + report.new.length,
        );
        for (const part of ['documents', 'marks', 'media', 'title'] as const)
          expect(project[part]).toEqual(edited[part]);
      }),
      { numRuns: 400 },
    );
  });

  it('changes nothing where the file is the same', () => {
    fc.assert(
      fc.property(rows, steps, (list, edits) => {
        const edited = edits.reduce((project, step) => step(project), run(START, list).project);
        const { project, report } = run(edited, list);
        expect(project.events).toEqual(edited.events);
        expect(project.lanes).toEqual(edited.lanes);
        expect([report.new, report.updated, report.conflicts, report.gone]).toEqual([[], [], [], []]);
      }),
      { numRuns: 200 },
    );
  });

  it('is the same whether the project was saved and opened between or not', () => {
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const { project } = run(START, before);
        const { texts } = projectFiles(project, sha256);
        const opened = openFiles({ texts, id: 'p1', name: 'folder', sha256 });
        expect(opened.project?.imports).toEqual(project.imports);
        const [one, two] = [project, opened.project ?? EMPTY].map((each) => run(each, after).report);
        // An event without a lane is in the first one when it is opened, which the file may then contradict.
        expect(two?.conflicts.filter(({ field }) => field !== 'lane')).toEqual(one?.conflicts);
        expect(two?.new).toEqual(one?.new);
        expect(two?.gone).toEqual(one?.gone);
      }),
      { numRuns: 100 },
    );
  });

  it('asks for nothing again that was settled', () => {
    fc.assert(
      fc.property(rows, steps, rows, fc.boolean(), (before, edits, after, isMine) => {
        const edited = edits.reduce((project, step) => step(project), run(START, before).project);
        const { project, report, record } = run(edited, after);
        const side = isMine ? 'edited' : 'imported';
        const settled = settleConflicts(project, record, report.conflicts, side);
        for (const { event, field, edited: mine, imported } of report.conflicts) {
          const found = settled.events.find(({ id }) => id === event);
          expect(saidBy(field, valueOf(found, field))).toEqual(isMine ? mine : imported);
        }
        expect(run(settled, after).report.conflicts).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

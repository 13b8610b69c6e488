import { describe, expect, it } from 'vitest';
import { isDraft } from '../../../../src/lib/editing/definition';
import { applyImport, type AppliedImport } from '../../../../src/lib/editing/imports/apply-import';
import { settleConflicts } from '../../../../src/lib/editing/imports/settle-conflicts';
import type { EditedProject } from '../../../../src/lib/editing/project';
import {
  changeEvent,
  deleteEvent,
  mergeEvents,
  redateEvent,
  renameEvent,
  retitleEvent,
} from '../../../../src/lib/editing/steps/events';
import { changeLaneId, removeLane, renameLane } from '../../../../src/lib/editing/steps/lanes';
import { EMPTY, FILE, importOf, type Row } from './made-import';

/* The same file again and again: what of it is taken, and what stays as it was edited. */

const ROWS: readonly Row[] = [
  { key: 'first-lamp', day: '1901-03', lane: 'Streets', summary: 'One lamp', tags: ['gas'] },
  { key: 'constructor', day: '1902', lane: 'Works' },
  { key: 'no-date', sources: [{ url: 'https://ostrel.example/works' }] },
];

function apply(project: EditedProject, rows: readonly Row[] = ROWS): AppliedImport {
  return applyImport(project, importOf(rows), FILE);
}

function changed(key: string, fields: Partial<Row>): readonly Row[] {
  return ROWS.map((row) => (row.key === key ? { ...row, ...fields } : row));
}

const idsOf = (events: readonly { readonly event: string }[]): string[] => events.map(({ event }) => event);
const eventIn = ({ events }: EditedProject, id: string) => events.find((event) => event.id === id);
const first = apply(EMPTY);

describe('the first import', () => {
  it('makes drafts with ids from their titles, and lanes from the titles of lanes', () => {
    const { project, report } = first;
    expect(project.events.map(({ id }) => id)).toEqual([
      'title-of-first-lamp',
      'title-of-constructor',
      'title-of-no-date',
    ]);
    expect(project.events.every(isDraft)).toBe(true);
    expect(project.lanes).toEqual([
      { id: 'streets', title: 'Streets' },
      { id: 'works', title: 'Works' },
    ]);
    expect(project.events.map(({ lane }) => lane)).toEqual(['streets', 'works', undefined]);
    expect(project.events[0]?.date).toMatchObject({ edtf: '1901-03', basis: 'inferred' });
    expect(idsOf(report.new)).toHaveLength(3);
    expect(idsOf(report.undated)).toEqual(['title-of-no-date']);
    expect(idsOf(report.withoutSource)).toEqual(['title-of-first-lamp', 'title-of-constructor']);
  });

  it('uses lanes that are there, and leaves what is there as it is', () => {
    const own = { id: 'old', title: 'Title of first-lamp', lane: 'streets-2' };
    const lanes = [{ id: 'streets-2', title: 'Streets' }];
    const { project } = apply({ ...EMPTY, lanes, events: [own] });
    expect(project.events[0]).toBe(own);
    expect(project.lanes.map(({ id }) => id)).toEqual(['streets-2', 'works']);
    expect(eventIn(project, 'title-of-first-lamp')?.lane).toBe('streets-2');
  });

  it('takes title and description of the file where the project has none', () => {
    const read = { ...importOf(ROWS), title: 'Lamps', description: 'All lamps' };
    const named = applyImport({ ...EMPTY, title: '' }, read, FILE).project;
    expect([named.title, named.description]).toEqual(['Lamps', 'All lamps']);
    expect(applyImport(EMPTY, read, FILE).project.title).toBe(EMPTY.title);
  });

  it('says which rows are left out, apart from what else could not be read', () => {
    const problem = { column: 'Year', what: 'no date', found: 'soon', fix: 'write a year' };
    const read = importOf(ROWS, [
      { ...problem, kind: 'no-title', row: 7 },
      { ...problem, kind: 'date', row: 4 },
      { ...problem, kind: 'damaged' },
    ]);
    const { report } = applyImport(EMPTY, read, FILE);
    expect(report.ignored.map(({ row }) => row)).toEqual([7]);
    expect(report.problems.map(({ kind }) => kind)).toEqual(['date', 'damaged']);
    expect(report.rows).toBe(6);
  });

  it('is quick with many events of one title', () => {
    const rows = Array.from({ length: 20_000 }, (_, index): Row => ({
      key: `k${index}`,
      title: `Lamp ${index}`,
    }));
    const { project } = apply(EMPTY, rows);
    expect(new Set(project.events.map(({ id }) => id)).size).toBe(20_000);
    expect(idsOf(apply(project, rows).report.unchanged)).toHaveLength(20_000);
  });
});

describe('the same file again', () => {
  it('changes nothing', () => {
    const again = apply(first.project);
    expect(again.project).toEqual(first.project);
    expect(idsOf(again.report.unchanged)).toHaveLength(3);
    expect([again.report.new, again.report.updated, again.report.conflicts]).toEqual([[], [], []]);
  });

  it('keeps every edit', () => {
    let edited = retitleEvent(first.project, 'title-of-first-lamp', 'The first lamp is lit');
    edited = redateEvent(edited, 'title-of-constructor', { edtf: '1903', asWritten: [], basis: 'inferred' });
    edited = changeEvent(edited, 'title-of-no-date', (event) => ({
      ...event,
      lane: 'works',
      importance: 90,
    }));
    const { project, report } = apply(edited);
    expect(project.events).toEqual(edited.events);
    expect(report.conflicts).toEqual([]);
  });

  it('is not led astray by what saving an event in the form fills in', () => {
    const filled = changeEvent(first.project, 'title-of-constructor', (event) => ({
      ...event,
      kind: 'event',
      importance: 50,
      actors: [],
      tags: [],
      evidence: [],
    }));
    const { project, report } = apply(filled, changed('constructor', { actors: ['Ada'], importance: 80 }));
    expect(report.conflicts).toEqual([]);
    expect(eventIn(project, 'title-of-constructor')).toMatchObject({ actors: ['Ada'], importance: 80 });
  });

  it('leaves deleted events deleted, and says so', () => {
    const { project, report } = apply(deleteEvent(first.project, 'title-of-constructor'));
    expect(eventIn(project, 'title-of-constructor')).toBeUndefined();
    expect(idsOf(report.deleted)).toEqual(['title-of-constructor']);
    const third = apply(project);
    expect(third.project).toEqual(project);
  });

  it('leaves an event that was merged into another one there', () => {
    const merged = mergeEvents(first.project, 'title-of-first-lamp', 'title-of-constructor');
    const { project, report } = apply(merged);
    expect(project.events).toEqual(merged.events);
    expect(idsOf(report.deleted)).toEqual(['title-of-constructor']);
  });

  it('finds an event by another id, given in the editor or by hand', () => {
    const renamed = renameEvent(first.project, 'title-of-constructor', 'works-open');
    const byHand = changeEvent(first.project, 'title-of-constructor', (event) => ({
      ...event,
      id: 'works-open',
      aliases: ['title-of-constructor'],
    }));
    for (const one of [renamed, byHand]) {
      const { project, report } = apply(one, changed('constructor', { summary: 'New' }));
      expect(project.events).toHaveLength(3);
      expect(idsOf(report.updated)).toEqual(['works-open']);
      expect(eventIn(project, 'works-open')?.summary).toBe('New');
      expect(idsOf(apply(project).report.updated)).toEqual(['works-open']);
    }
  });

  it('finds lanes that were renamed, and makes none again that was removed', () => {
    let edited = renameLane(first.project, 'streets', 'Streets and squares');
    edited = changeLaneId(edited, 'streets', 'squares');
    edited = removeLane(edited, 'works');
    const { project, report } = apply(edited);
    expect(project.lanes).toEqual([{ id: 'squares', title: 'Streets and squares' }]);
    expect(project.events).toEqual(edited.events);
    expect(report.conflicts).toEqual([]);
    const more = apply(edited, [...ROWS, { key: 'late', lane: 'Works' }]).project;
    expect(more.lanes.map(({ title }) => title)).toEqual(['Streets and squares', 'Works']);
  });
});

describe('a changed file', () => {
  it('updates what was not edited', () => {
    const rows = changed('first-lamp', { title: 'A lamp', day: '1901-03-04', lane: 'Squares' });
    const { project, report } = apply(first.project, rows);
    expect(eventIn(project, 'title-of-first-lamp')).toMatchObject({
      title: 'A lamp',
      lane: 'squares',
      date: { edtf: '1901-03-04', asWritten: ['1901-03-04'] },
    });
    expect(project.lanes.map(({ title }) => title)).toEqual(['Streets', 'Works', 'Squares']);
    expect(idsOf(report.updated)).toEqual(['title-of-first-lamp']);
  });

  it('keeps an edit and asks where both changed, until it is settled', () => {
    const edited = retitleEvent(first.project, 'title-of-first-lamp', 'Mine');
    const rows = changed('first-lamp', { title: 'Theirs' });
    const { project, report, record } = apply(edited, rows);
    const [conflict] = report.conflicts;
    expect(report.conflicts).toEqual([
      { event: 'title-of-first-lamp', field: 'title', edited: 'Mine', imported: 'Theirs' },
    ]);
    expect(eventIn(project, 'title-of-first-lamp')?.title).toBe('Mine');
    expect(apply(project, rows).report.conflicts).toEqual(report.conflicts);
    if (!conflict) throw new Error('there is a conflict');
    for (const [side, title] of [
      ['edited', 'Mine'],
      ['imported', 'Theirs'],
    ] as const) {
      const settled = settleConflicts(project, record, [conflict], side);
      expect(eventIn(settled, 'title-of-first-lamp')?.title).toBe(title);
      const again = apply(settled, rows);
      expect(again.report.conflicts).toEqual([]);
      expect(eventIn(again.project, 'title-of-first-lamp')?.title).toBe(title);
    }
  });

  it('makes the lane of a conflict that is settled for the file', () => {
    const edited = changeEvent(first.project, 'title-of-no-date', (event) => ({ ...event, lane: 'works' }));
    const { project, report, record } = apply(edited, changed('no-date', { lane: 'Harbour' }));
    const [conflict] = report.conflicts;
    expect(project.lanes).toHaveLength(2);
    if (!conflict) throw new Error('there is a conflict');
    const settled = settleConflicts(project, record, [conflict], 'imported');
    expect(settled.lanes.at(-1)).toEqual({ id: 'harbour', title: 'Harbour' });
    expect(eventIn(settled, 'title-of-no-date')?.lane).toBe('harbour');
  });

  it('never replaces the date of an event that has evidence', () => {
    const evidence = [{ source: 'a', paragraph: 1, quote: 'A lamp', role: 'supports' as const }];
    const quoted = changeEvent(first.project, 'title-of-first-lamp', (event) => ({ ...event, evidence }));
    const rows = changed('first-lamp', { day: '1905', summary: 'Two lamps' });
    const { project, report } = apply(quoted, rows);
    const event = eventIn(project, 'title-of-first-lamp');
    expect(event?.date).toEqual(eventIn(first.project, 'title-of-first-lamp')?.date);
    expect(event?.evidence).toBe(evidence);
    expect(event?.summary).toBe('Two lamps');
    expect(report.conflicts.map(({ field }) => field)).toEqual(['date']);
  });

  it('keeps a date that the file has in no form that can be read any more', () => {
    const rows = changed('first-lamp', {}).map(({ day, ...row }) =>
      row.key === 'first-lamp' || day === undefined ? row : { ...row, day },
    );
    const problem = { row: 2, column: 'Year', what: 'no date', found: 'soon', fix: 'write a year' };
    const read = applyImport(first.project, importOf(rows, [{ ...problem, kind: 'date' }]), FILE);
    expect(eventIn(read.project, 'title-of-first-lamp')?.date?.edtf).toBe('1901-03');
    expect(idsOf(read.report.undated)).toContain('title-of-first-lamp');
    const taken = apply(first.project, rows);
    expect(eventIn(taken.project, 'title-of-first-lamp')?.date).toBeUndefined();
    expect(idsOf(taken.report.updated)).toEqual(['title-of-first-lamp']);
  });

  it('says which rows are gone, keeps their events, and knows them when they are back', () => {
    const { project, report } = apply(first.project, ROWS.slice(1));
    expect(project.events.map(({ id }) => id)).toEqual(first.project.events.map(({ id }) => id));
    expect(idsOf(report.gone)).toEqual(['title-of-first-lamp']);
    const back = apply(project);
    expect(back.project.events).toHaveLength(3);
    expect(back.report.gone).toEqual([]);
  });

  it('says nothing of rows that only moved, and gives the reason of a date its new row', () => {
    const { project, report } = apply(first.project, [{ key: 'zero', day: '1900' }, ...ROWS]);
    expect(report.updated).toEqual([]);
    expect(report.conflicts).toEqual([]);
    expect(eventIn(project, 'title-of-first-lamp')?.date?.reason).toContain('row 3');
    const edited = redateEvent(first.project, 'title-of-first-lamp', {
      edtf: '1901-05',
      asWritten: [],
      basis: 'inferred',
    });
    const moved = apply(edited, [{ key: 'zero', day: '1900' }, ...ROWS]);
    expect(moved.report.conflicts).toEqual([]);
    expect(eventIn(moved.project, 'title-of-first-lamp')?.date?.edtf).toBe('1901-05');
  });

  it('gives no new event the id of a deleted one', () => {
    const deleted = deleteEvent(first.project, 'title-of-constructor');
    const { project } = apply(deleted, [...ROWS, { key: 'other', title: 'Title of constructor' }]);
    expect(project.events.at(-1)?.id).toBe('title-of-constructor-2');
    expect(renameEvent(deleted, 'title-of-no-date', 'title-of-constructor')).toBe(deleted);
  });
});

it('keeps a record for each format of a name', () => {
  const other = applyImport(first.project, { ...importOf(ROWS), format: 'vis' }, FILE).project;
  expect(other.events).toHaveLength(6);
  expect(other.imports?.map(({ id, format }) => [id, format])).toEqual([
    ['lamps-csv', 'table'],
    ['lamps-csv-2', 'vis'],
  ]);
  expect(apply(other).report.new).toEqual([]);
});

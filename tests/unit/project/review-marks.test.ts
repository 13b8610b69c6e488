import { describe, expect, it } from 'vitest';
import { joinTimeline } from '../../../src/lib/source/join';
import { publishTimeline } from '../../../src/lib/source/publish';
import type { TimelineDefinition } from '../../../src/lib/model/define';
import type { ReviewMark } from '../../../src/lib/model/timeline';
import { archived, readWith, sha256 } from './documents';

/* Who checked an event, in every form of a definition. */

const MARKS = [
  { by: 'Ana Ruiz', on: '2026-05-03' },
  { by: 'Lind, Bo; archivist', on: '2026-05-09' },
];
const QUOTE = 'It was sold in March 1994';

const yaml = (marks: string) =>
  readWith(`events:\n  - title: Sale\n    date: March 1994\n    quote: ${QUOTE}\n${marks}\n`, 'yaml');
const json = (checked: unknown) =>
  readWith(
    JSON.stringify({ events: [{ title: 'Sale', date: 'March 1994', quote: QUOTE, checked }] }),
    'json',
  );
const csv = (by: string, on: string) =>
  readWith(`title,date,quote,checked_by,checked_on\nSale,March 1994,${QUOTE},${by},${on}\n`, 'csv');

const LOG = archived('log', ['The ferry was sold in March 1994.']);
const DEFINITION: TimelineDefinition = {
  id: 'ferry',
  title: 'Ferry',
  description: 'Ferry',
  language: 'en',
  sources: ['log'],
  lanes: [{ id: 'events', title: 'Events' }],
  events: [
    {
      id: 'sale',
      kind: 'event',
      attribution: 'log',
      title: 'Sale',
      summary: 'Sale',
      date: { edtf: '1994-03', asWritten: ['March 1994'], basis: 'stated' },
      lane: 'events',
      actors: [],
      tags: [],
      importance: 50,
      checked: MARKS,
      evidence: [{ source: 'log', paragraph: 1, quote: 'sold in March 1994', role: 'supports' }],
    },
  ],
};
const program = (checked: readonly ReviewMark[]) =>
  joinTimeline({ ...DEFINITION, events: DEFINITION.events.map((event) => ({ ...event, checked })) }, [LOG], {
    file: 'events.ts',
    sha256,
  });

describe('who checked an event', () => {
  it('is read from YAML, where on is a name and a day is text', () => {
    const { timeline, faults } = yaml(
      '    checked:\n      - { by: Ana Ruiz, on: 2026-05-03 }\n      - by: Lind, Bo; archivist\n        on: 2026-05-09',
    );
    expect(faults).toEqual([]);
    expect(timeline?.events[0]?.checked).toEqual(MARKS);
  });

  it('is read from JSON', () => {
    expect(json(MARKS)).toMatchObject({ faults: [], timeline: { events: [{ checked: MARKS }] } });
  });

  it('is read from two columns of a CSV, the first name with the first day', () => {
    expect(csv('"Ana Ruiz; Lind, Bo\\; archivist"', '2026-05-03; 2026-05-09')).toMatchObject({
      faults: [],
      timeline: { events: [{ checked: MARKS }] },
    });
    expect(csv('Ana Ruiz;', '2026-05-03;').timeline?.events[0]?.checked).toEqual(MARKS.slice(0, 1));
    expect(csv('', '').timeline?.events[0]).not.toHaveProperty('checked');
  });

  it('is read from a program', () => {
    const { timeline, issues } = program(MARKS);
    expect(issues).toEqual([]);
    expect(timeline?.events[0]?.checked).toEqual(MARKS);
  });

  it('is published whatever is published of the sources', () => {
    const { timeline } = program(MARKS);
    if (!timeline) throw new Error('the timeline has faults');
    const sources = timeline.sources.map((source) => ({ ...source, publish: 'quotes' as const }));
    expect(publishTimeline({ ...timeline, sources }).events[0]?.checked).toEqual(MARKS);
  });
});

describe('a review mark that is not whole', () => {
  it('is a fault at its place in YAML', () => {
    const marks = (mark: string) => yaml(`    checked:\n      - ${mark}`).faults;
    expect(marks('{ by: Ana Ruiz, on: 2026-02-30 }')).toEqual(['6:29 on is not well formed: "2026-02-30"']);
    expect(marks("{ by: '', on: 2026-05-03 }")).toEqual(['6:15 the field by is missing: nothing']);
    expect(marks('{ by: Ana Ruiz }')).toEqual([expect.stringMatching(/^6:\d+ the field on is missing: /)]);
    expect(marks('{ by: Ana Ruiz, on: 2026-05-03, at: noon }')).toEqual([
      expect.stringContaining('no such field: at'),
    ]);
    expect(yaml('    checked: Ana Ruiz').faults).toEqual(['5:14 checked should be a list: "Ana Ruiz"']);
  });

  it('is a fault in JSON', () => {
    expect(json([{ by: ' ', on: '2026-05-03' }]).faults).toEqual([
      expect.stringContaining('by is not well formed: " "'),
    ]);
    expect(json([{ by: 7, on: '2026-05-03' }]).faults).toEqual([
      expect.stringContaining('by should be text: 7'),
    ]);
  });

  it('is a fault at its cell in a CSV, also where a name or a day is left out', () => {
    expect(csv('Ana Ruiz', '3/5/2026').faults).toEqual(['2:52 on is not well formed: "3/5/2026"']);
    expect(csv('Ana Ruiz', '').faults).toEqual(['2:43 the field on is missing: nothing']);
    expect(csv('', '2026-05-03').faults).toEqual([expect.stringContaining('the field by is missing')]);
    expect(csv('Ana Ruiz; Bo Lind', '2026-05-03').faults).toEqual([
      expect.stringContaining('the field on is missing'),
    ]);
    expect(csv('Ana Ruiz; ; Bo Lind', '2026-05-03; 2026-05-04').faults).toEqual([
      expect.stringContaining('the field by is missing'),
      expect.stringContaining('the field on is missing'),
    ]);
  });

  it('is a fault of a program that says how to write it', () => {
    expect(program([{ by: '', on: 'May 2026' }]).issues).toMatchObject([
      { path: 'events["sale"].checked[0].by', what: 'by is empty', event: 'sale' },
      {
        path: 'events["sale"].checked[0].on',
        found: '"May 2026"',
        fix: 'write a day of the calendar, such as 2026-05-03',
      },
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isHypothesis, readHypothesis } from '../../../../src/lib/imports/hypothesis/read-hypothesis';
import type { Import } from '../../../../src/lib/imports/import';

/* Annotations of an invented person: what each gives, what is left out, and files that are almost right. */

const bytesOf = (name: string): Uint8Array => readFileSync(`tests/fixtures/imports/hypothesis/${name}`);
const read = (name: string, more = {}): Import => readHypothesis(bytesOf(name), { name, ...more });
const whole = read('search.json');
const eventOf = (key: string, from = whole) => from.events.find((event) => event.key === key);
const problemsOf = (row: number) => whole.report.problems.filter((problem) => problem.row === row);

describe('annotations of Hypothesis', () => {
  it('are events whose passages are quotes', () => {
    expect(eventOf('Aa1')).toEqual({
      key: 'Aa1',
      row: 1,
      title: 'The quay is closed',
      date: {
        edtf: '2019-05-02',
        asWritten: [],
        basis: 'inferred',
        reason: 'From the tag “2019-05-02” of annotation 1 of search.json.',
      },
      tags: ['quay'],
      sources: [{ url: 'https://courier.example/quay', title: 'The old quay is closed' }],
      quotes: [
        {
          text: 'closed the old quay on Monday',
          url: 'https://courier.example/quay',
          prefix: 'The harbour authority ',
          suffix: ', after inspectors',
        },
      ],
      fields: {
        created: '2024-02-01T10:00:00.000000+00:00',
        updated: '2024-02-01T10:00:00.000000+00:00',
        user: 'acct:mila@hypothes.is',
        group: '__world__',
      },
    });
  });

  it.each([
    ['Aa1', '2019-05-02'],
    ['Aa2', '2019-05'],
    ['Aa3', '1931-06-03'],
    ['Aa4', '1931'],
    ['Aa6', undefined],
    ['Aa7', undefined],
    ['Aa8', '2019-04-13'],
    ['Aa9', '-0043'],
    ['Ab1', '199X'],
    ['Ab3', '2019-05-02'],
  ])('%s has the date %s of its tags', (key, edtf) => {
    expect(eventOf(key)?.date?.edtf).toBe(edtf);
  });

  it('have a title from their text, their passage or their document', () => {
    expect(eventOf('Aa2')).toMatchObject({
      title: 'Ferries move to the fish market',
      summary: 'They take longer now, see the timetable.',
    });
    expect(eventOf('Aa2')?.sources).toEqual([
      { url: 'https://courier.example/quay', title: 'The old quay is closed' },
      { url: 'https://ferries.example/times', title: 'the timetable' },
    ]);
    expect(eventOf('Aa3')?.title).toBe('closed the old quay on Monday');
    expect(eventOf('Aa4')).toMatchObject({ title: 'A page as a whole', quotes: [] });
    const long = eventOf('Ab3');
    expect(long?.title).toMatch(/^word( word)*…$/);
    expect(long?.title.length).toBeLessThanOrEqual(121);
    expect(long?.summary).toHaveLength(299);
  });

  it('have no markup left, and the quotations of their text', () => {
    const event = eventOf('Aa8');
    expect(event?.title).toBe('A heading');
    expect(event?.summary).toBe('And a comment & more');
    expect(event?.quotes.at(-1)).toEqual({ text: 'What the mayor said then' });
    expect(JSON.stringify(event)).not.toContain('alert');
  });

  it('name the page itself where a proxy showed it, and a file by its title', () => {
    expect(eventOf('Aa8')?.sources[0]?.url).toBe('https://courier.example/mayor');
    expect(eventOf('Aa9')?.sources).toEqual([{ title: 'Report of 1931' }]);
    expect(eventOf('Aa9')?.quotes[0]?.url).toBeUndefined();
    expect(eventOf('Aa9')?.fields['uri']).toBe('file:///home/mila/report.pdf');
  });

  it('have all their passages', () => {
    expect(eventOf('Ab1')?.quotes.map(({ text, prefix, suffix }) => [text, prefix, suffix])).toEqual([
      ['First the wall', undefined, ' cracked'],
      ['then the roof', 'and ', undefined],
    ]);
    expect(eventOf('Ab1')?.tags).toEqual(['12', 'covid-19']);
    expect(eventOf('Ab3')?.tags).toEqual(['2020']);
  });

  it('are left out where they answer another one or say nothing', () => {
    expect(whole.report.rows).toBe(12);
    expect(whole.events).toHaveLength(10);
    expect(problemsOf(5)).toMatchObject([{ kind: 'left-out', found: 'I agree' }]);
    expect(problemsOf(11)).toMatchObject([{ kind: 'no-title', found: 'urn:x-pdf:99' }]);
  });

  it('say which dates could not be read, and ask for the order that is open', () => {
    expect(problemsOf(6)).toMatchObject([{ kind: 'date', column: 'tags', found: '3/4/2019' }]);
    expect(problemsOf(7)).toMatchObject([{ kind: 'date', column: 'tags', found: 'soon' }]);
    expect(whole.report.asksOrder).toEqual({
      column: 'tags',
      found: '3/4/2019',
      dmy: '2019-04-03',
      mdy: '2019-03-04',
    });
    for (const [order, edtf] of [
      ['dmy', '2019-04-03'],
      ['mdy', '2019-03-04'],
    ] as const) {
      const ordered = read('search.json', { order });
      expect(eventOf('Aa6', ordered)?.date?.edtf).toBe(edtf);
      expect(ordered.report.asksOrder).toBeUndefined();
    }
  });

  it('note that the search found more', () => {
    expect(whole.report.notes[0]?.what).toContain('found 40 annotations, and the file has 12');
  });

  it('are read from an export, one annotation and a list', () => {
    expect(read('export.json').events.map(({ key }) => key)).toEqual(['Aa1', 'Aa2']);
    expect(read('one.json').events).toHaveLength(1);
    const { rows } = JSON.parse(readFileSync('tests/fixtures/imports/hypothesis/search.json', 'utf8')) as {
      rows: object[];
    };
    const list = new TextEncoder().encode(JSON.stringify(rows));
    expect(readHypothesis(list, { name: 'list.json' }).events).toHaveLength(10);
  });
});

describe('a file that is almost right', () => {
  it('gives what is whole where it is cut off', () => {
    const { events, report } = read('cut-off.json');
    expect(events.slice(0, 2).map(({ key }) => key)).toEqual(['Aa1', 'Aa2']);
    expect(report.problems.some(({ kind, what }) => kind === 'damaged' && what.includes('ends'))).toBe(true);
  });

  it('gives the others where one is damaged', () => {
    const { events, report } = read('one-bad.json');
    expect(events.map(({ key }) => key)).toEqual(['Aa1', 'Aa3']);
    expect(report.problems).toMatchObject([{ kind: 'damaged', row: 2 }]);
  });

  it('is read as Windows-1252 where it is not UTF-8, and said', () => {
    const { events, report } = read('windows-1252.json');
    expect(events[0]?.title).toBe('Café opens');
    expect(report.problems[0]?.what).toContain('Windows-1252');
  });

  it('is refused where it has no annotations', () => {
    const bytes = new TextEncoder().encode('{"hits": []}');
    expect(() => readHypothesis(bytes, { name: 'a.json' })).toThrow('there are no annotations in the file');
  });
});

describe('the beginning of a file', () => {
  it.each(['search.json', 'export.json', 'one.json', 'cut-off.json', 'one-bad.json', 'windows-1252.json'])(
    'says that it is of Hypothesis: %s',
    (name) => {
      expect(isHypothesis(bytesOf(name).subarray(0, 65_536))).toBe(true);
    },
  );

  it.each(['[{"content": "a", "start": 1}]', '{"events": [{"target": 1, "uri": 2}]}', 'uri,target', ''])(
    'says that it is not: %s',
    (text) => {
      expect(isHypothesis(text)).toBe(false);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/lib/core';
import { eventOf, timelineOf } from './source/made-up';
import { madeUpSource } from './source/documents';

type Fields = Record<string, unknown>;

/** A timeline of two events as unknown data, for a test to break. */
function data(): Fields & { events: Fields[] } {
  const quoted = { source: 'made-up', paragraph: 1, quote: 'One.' };
  const timeline = timelineOf([madeUpSource(['One.'])], [eventOf('one', [quoted]), eventOf('two', [quoted])]);
  return JSON.parse(JSON.stringify(timeline));
}

/** What is said of a first event with these fields; undefined takes a field away. */
function saidOf(fields: Fields) {
  const broken = data();
  broken.events[0] = JSON.parse(JSON.stringify({ ...broken.events[0], ...fields }));
  return parseTimeline(broken).issues;
}

const evidence = (fields: Fields) => [
  { source: 'made-up', paragraph: 1, quote: 'One.', role: 'supports', ...fields },
];

describe('parseTimeline', () => {
  it('passes what is whole, through JSON and back', () => {
    const { timeline, issues } = parseTimeline(data());
    expect(issues).toEqual([]);
    expect(timeline).toEqual(data());
  });

  it.each<[string, Fields, string, string, string, string]>([
    [
      'an unknown field',
      { sumary: 'x' },
      'events["one"].sumary',
      'no such field: sumary',
      'sumary',
      'take it out, or use one of id, aliases, kind, attribution, title, summary, date, lane, actors, tags, importance, difference, media, checked, evidence',
    ],
    [
      'an unknown field further down',
      { evidence: evidence({ page: 3 }) },
      'events["one"].evidence[0].page',
      'no such field: page',
      'page',
      'take it out, or use one of source, paragraph, quote, occurrence, role',
    ],
    ['a missing field', { title: undefined }, '.title', 'the field title is missing', 'nothing', 'add it'],
    [
      'a missing field with a form of its own',
      { lane: undefined },
      '.lane',
      'the field lane is missing',
      'nothing',
      'add it: lower-case words joined by hyphens, such as clean-network',
    ],
    [
      'a missing quote',
      { evidence: evidence({ quote: undefined }) },
      '.evidence[0].quote',
      'the field quote is missing',
      'nothing',
      'add it',
    ],
    [
      'text where a number belongs',
      { importance: '5' },
      '.importance',
      'importance should be a number',
      '"5"',
      'write a number, without quotation marks',
    ],
    [
      'a number where text belongs',
      { title: 2020 },
      '.title',
      'title should be text',
      '2020',
      'write text between quotation marks',
    ],
    [
      'nothing where text belongs',
      { difference: null },
      '.difference',
      'difference should be text',
      'null',
      'write text between quotation marks',
    ],
    [
      'one value where a list belongs',
      { tags: 'trade' },
      '.tags',
      'tags should be a list',
      '"trade"',
      'write a list between [ and ]',
    ],
    [
      'text in place of fields',
      { date: '2020' },
      '.date',
      'date should be a group of fields',
      '"2020"',
      'write its fields between { and }',
    ],
    [
      'a list in a list',
      { actors: ['a', ['b']] },
      '.actors[1]',
      'actors[1] should be text',
      'a list',
      'write text between quotation marks',
    ],
    [
      'an unknown role',
      { evidence: evidence({ role: 'suports' }) },
      '.evidence[0].role',
      'role cannot have this value',
      '"suports"',
      'write "supports", "disputes" or "dates"',
    ],
    [
      'no evidence',
      { evidence: [] },
      '.evidence',
      'the event has no evidence',
      'an empty list',
      'quote the passage that it rests on, or take the event out',
    ],
    ['an empty text', { title: '' }, '.title', 'title is empty', 'nothing', 'fill it in'],
    [
      'a text without end',
      { summary: 'x'.repeat(20_001) },
      '.summary',
      'summary is too long',
      '20001 characters',
      'write at most 20000 characters',
    ],
    [
      'a fraction',
      { importance: 0.5 },
      '.importance',
      'importance should be a whole number',
      '0.5',
      'write it without a fraction',
    ],
    [
      'a paragraph 0',
      { evidence: evidence({ paragraph: 0 }) },
      '.evidence[0].paragraph',
      'paragraph is too small',
      '0',
      'count from 1',
    ],
    [
      'an ill-formed alias',
      { aliases: ['An Alias'] },
      '.aliases[0]',
      'aliases[0] is not well formed',
      '"An Alias"',
      'write lower-case words joined by hyphens, such as clean-network',
    ],
  ])('tells %s in plain words', (_name, fields, path, what, found, fix) => {
    const place = path.startsWith('.') ? `events["one"]${path}` : path;
    expect(saidOf(fields)).toEqual([{ severity: 'error', path: place, what, found, fix, event: 'one' }]);
  });

  it('says nothing that only a programmer reads', () => {
    const broken = { kind: 1, title: {}, lane: 'No Lane', importance: null, evidence: [3], tags: [null] };
    for (const { what, found, fix } of saidOf(broken))
      expect(`${what} ${found} ${fix}`).not.toMatch(
        /strict|never|Object|Array|undefined|regex|\^|>=|\(|\||picklist/,
      );
  });

  it('names every unknown field and every missing one at once', () => {
    const issues = saidOf({ sumary: 'x', titel: 'x', title: undefined, summary: undefined });
    expect(issues.map(({ path }) => path)).toEqual([
      'events["one"].title',
      'events["one"].summary',
      'events["one"].sumary',
      'events["one"].titel',
    ]);
  });

  it('looks into the other events too when one has not its shape', () => {
    const broken = data();
    broken.events[0] = { ...broken.events[0], evidence: [] };
    broken.events[1] = { ...broken.events[1], lane: 'nowhere', date: { edtf: '2020-13', asWritten: [] } };
    const paths = () => parseTimeline(broken).issues.map(({ path }) => path);
    expect(paths()).toEqual(['events["one"].evidence', 'events["two"].date.basis']);
    broken.events[1]['date'] = { edtf: '2020-13', asWritten: [], basis: 'inferred', reason: 'x' };
    expect(paths()).toEqual(['events["one"].evidence', 'events["two"].lane', 'events["two"].date.edtf']);
    expect(parseTimeline(broken).timeline).toBeUndefined();
  });

  it('numbers an event that has no id', () => {
    const broken = data();
    broken.events.push({ title: 'x' });
    expect(parseTimeline(broken).issues[0]).toMatchObject({
      path: 'events[2].id',
      what: 'the field id is missing',
    });
  });

  it('names a source by its id', () => {
    const broken = data();
    const [source] = broken['sources'] as Fields[];
    expect(parseTimeline({ ...broken, sources: [{ ...source, url: 'javascript:alert()' }] }).issues).toEqual([
      {
        severity: 'error',
        path: 'sources["made-up"].url',
        what: 'url is not well formed',
        found: '"javascript:alert()"',
        fix: 'write an address that starts with https:// or http://, without a name or a password before the host',
        source: 'made-up',
      },
    ]);
  });

  it.each([
    ['nothing', null, 'null'],
    ['text', 'x', '"x"'],
    ['a number', 3, '3'],
  ])('says of %s that it is no timeline', (_name, broken, found) => {
    expect(parseTimeline(broken).issues).toMatchObject([
      { path: 'timeline', what: 'the timeline should be a group of fields', found },
    ]);
  });

  it('refuses another version', () => {
    expect(parseTimeline({ ...data(), version: 2 }).issues).toMatchObject([
      { path: 'version', what: 'version cannot have this value', found: '2', fix: 'write 1' },
    ]);
  });

  it('tells ids that are used twice or that nothing has', () => {
    const broken = data();
    broken.events[1] = { ...broken.events[1], id: 'one', lane: 'nowhere' };
    broken['lanes'] = [...(broken['lanes'] as Fields[]), { id: 'lane', title: 'Again' }];
    expect(parseTimeline(broken).issues.map(({ path, what }) => `${path}: ${what}`)).toEqual([
      'events["one"].id: the event id or alias is used more than once',
      'lanes["lane"].id: the lane id is used more than once',
      'events["one"].lane: no such lane',
    ]);
  });

  it('tells ids that cannot be names of files on every system', () => {
    const broken = data();
    broken['id'] = 'nul';
    broken.events[0] = { ...broken.events[0], id: 'con', aliases: ['lpt1', 'console'] };
    const { timeline, issues } = parseTimeline(broken);
    expect(timeline?.id).toBe('nul');
    expect(issues.map(({ path, what, fix }) => `${path}: ${what}: ${fix}`)).toEqual([
      'id: the timeline id cannot be the name of a file on Windows: choose another, such as nul-1',
      'events["con"].id: the event id cannot be the name of a file on Windows: choose another, such as con-1',
      'events["lpt1"].id: the event id cannot be the name of a file on Windows: choose another, such as lpt1-1',
    ]);
  });

  it.each([
    ['2020-13', 'month 13 does not exist (column 6)'],
    ['2020-09-31', 'day 31 does not exist (column 9)'],
    ['2020-09/2020-08', 'the end lies before the start (column 9)'],
    ['last month', 'expected a digit of the year, found "l" (column 1)'],
  ])('says where the date %s breaks', (edtf, what) => {
    expect(saidOf({ date: { edtf, asWritten: [], basis: 'inferred', reason: 'x' } })).toMatchObject([
      { path: 'events["one"].date.edtf', what, found: edtf },
    ]);
  });
});

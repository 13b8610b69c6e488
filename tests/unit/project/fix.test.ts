import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readDocument } from '../../../src/lib/core';
import type { DataForm } from '../../../src/lib/project/forms';
import { fixDefinition } from '../../../src/lib/project/fix/fix-definition';
import { archived, readWith, sha256 } from './documents';

/* What can be worked out is written into the text of a definition, and nothing else in it is touched. */

const FILES = [
  archived(
    'log',
    [
      'The lighthouse was lit on 3 May 1911. Twenty people watched.',
      'Its keeper said: “We were **not** ready.”',
      'Twenty people came back last month.',
      'On 9 May 1950 it fell — at night.',
    ],
    ['publisher: The Log', 'published: 1950-06-02T08:00:00+02:00'],
  ),
  archived('diary', ['On 4 May 1911 we slept.', 'Twenty people slept.', 'Twenty people slept, too.']),
];
const sources = FILES.map(({ file, text }) => {
  const { source } = readDocument(text, { file, sha256 });
  if (!source) throw new Error(`${file} cannot be read`);
  return source;
});

const fix = (text: string, form: DataForm) => {
  const { text: fixed, fixes } = fixDefinition(text, form, sources);
  expect(fixDefinition(fixed, form, sources)).toEqual({ text: fixed, fixes: [] });
  return { fixed, said: fixes.map(({ line, path, value }) => `${line} ${path}: ${JSON.stringify(value)}`) };
};

describe('timeline.yaml', () => {
  it('keeps comments, order and what it does not change', () => {
    const text = `# our lighthouse
title: The lighthouse   # a title
events:
  # the beginning
  - title: It is lit
    date: 3 May 1911   # by the log
    quote: The lighthouse was lit on 3 May 1911.   # all of it

  - title: 'The keeper'
    lane: people
    date: {edtf: 1911-05-03, reason: Said on that day.}
    evidence:
      - quote: "Its keeper said: \\"We were **not** ready.\\""
        source: log
        paragraph: 7
        role: supports   # he did
      - Twenty people watched
  - { title: It falls, date: 9 May 1950, quote: On 9 May 1950 it fell - at night. }
`;
    const { fixed, said } = fix(text, 'yaml');
    expect(fixed).toBe(`# our lighthouse
title: The lighthouse   # a title
events:
  # the beginning
  - id: it-is-lit
    title: It is lit
    date: { edtf: 1911-05-03, asWritten: [3 May 1911], basis: stated }   # by the log
    quote: The lighthouse was lit on 3 May 1911.   # all of it
    source: log
    paragraph: 1

  - id: the-keeper
    title: 'The keeper'
    lane: people
    date: {edtf: 1911-05-03, reason: Said on that day., asWritten: [3 May 1911], basis: stated}
    evidence:
      - quote: "Its keeper said: “We were not ready.”"
        source: log
        paragraph: 2
        role: supports   # he did
      - { quote: Twenty people watched, source: log, paragraph: 1 }
  - { id: it-falls, title: It falls, date: { edtf: 1950-05-09, asWritten: [9 May 1950], basis: stated }, quote: On 9 May 1950 it fell — at night., source: log, paragraph: 4 }
`);
    expect(said.slice(0, 4)).toEqual([
      '5 events["it-is-lit"].id: "it-is-lit"',
      '7 events["it-is-lit"].evidence[0].source: "log"',
      '7 events["it-is-lit"].evidence[0].paragraph: 1',
      '6 events["it-is-lit"].date: {"edtf":"1911-05-03","asWritten":["3 May 1911"],"basis":"stated"}',
    ]);
    expect(readWith(fixed, 'yaml', FILES).faults).toEqual([]);
  });

  it('keeps blocks, line ends of Windows, a byte order mark and fields without a value', () => {
    const text = `\uFEFFevents:
- title: It is lit
  date: 3 May 1911
  quote: >-
    The lighthouse was lit
    on 3 May 1911.
  paragraph:
- quote: |
    We were "not" ready.
  title: Keeper
  date: 1911-05-03`.replace(/\n/g, '\r\n');
    const { fixed } = fix(text, 'yaml');
    expect(fixed.replace(/\r\n/g, '\n')).toBe(`\uFEFFevents:
- id: it-is-lit
  title: It is lit
  date: { edtf: 1911-05-03, asWritten: [3 May 1911], basis: stated }
  quote: >-
    The lighthouse was lit
    on 3 May 1911.
  source: log
  paragraph: 1
- id: keeper
  quote: |
    We were "not" ready.
  title: Keeper
  date: 1911-05-03`);
    expect(fixed.match(/(?<!\r)\n/)).toBeNull();
  });

  it('writes the words that count from the day of publication, and leaves what has two readings', () => {
    const { fixed, said } = fix(
      `events:
  - { id: back, title: Back, date: last month, source: log, paragraph: 3, quote: Twenty people came back last month. }
  - { id: a, title: A, date: 1911, quote: Twenty people slept }
  - { id: b, title: B, date: 5/6/1911, source: diary, paragraph: 1, quote: On 4 May 1911 we slept. }
  - { id: c, title: C, date: 1911, source: diary, quote: Nobody slept. }
`,
      'yaml',
    );
    expect(said).toEqual([
      '2 events["back"].date: {"edtf":"1950-05","asWritten":["last month"],"basis":"relative","reason":"The Log, 1950-06-02"}',
    ]);
    expect(fixed).toContain('reason: "The Log, 1950-06-02"');
  });

  it('leaves what an alias stands for, and a text that cannot be read', () => {
    const text = `events:
  - &one { title: It is lit, date: 3 May 1911, quote: The lighthouse was lit on 3 May 1911. }
  - *one
`;
    const { fixed } = fix(text, 'yaml');
    expect(fixed).toContain('  - *one\n');
    expect(fix('events: [', 'yaml')).toEqual({ fixed: 'events: [', said: [] });
  });
});

describe('timeline.json', () => {
  it('keeps its blanks and order', () => {
    const text = `{
  "title": "The lighthouse",
  "events": [
    {
      "title": "It is lit",
      "date": "3 May 1911",
      "quote": "The lighthouse was lit on 3 May 1911."
    },
    {"title":"It falls","date":"9 May 1950","evidence":[{"quote":"it fell - at night"},"Twenty people watched"]}
  ]
}
`;
    const { fixed } = fix(text, 'json');
    expect(fixed).toBe(`{
  "title": "The lighthouse",
  "events": [
    {
      "id": "it-is-lit",
      "title": "It is lit",
      "date": { "edtf": "1911-05-03", "asWritten": ["3 May 1911"], "basis": "stated" },
      "quote": "The lighthouse was lit on 3 May 1911.",
      "source": "log",
      "paragraph": 1
    },
    {"id": "it-falls", "title":"It falls","date":{ "edtf": "1950-05-09", "asWritten": ["9 May 1950"], "basis": "stated" },"evidence":[{"quote":"it fell — at night", "source": "log", "paragraph": 4},{ "quote": "Twenty people watched", "source": "log", "paragraph": 1 }]}
  ]
}
`);
    expect(readWith(fixed, 'json', FILES).faults).toEqual([]);
  });
});

describe('events.csv', () => {
  it('keeps its columns, its mark between cells, its line ends and its byte order mark', () => {
    const text = [
      '\uFEFFtitle;date;quote;paragraph;source',
      'It is lit;3 May 1911;"The lighthouse was lit on 3 May 1911.";;',
      'It is lit;3 May 1911;"Its keeper said: ""We were not ready.""";7;log',
      '',
      '"It falls; ""at night""";9 May 1950;it fell - at night',
      '',
    ].join('\r\n');
    const { fixed } = fix(text, 'csv');
    expect(fixed).toBe(
      [
        '\uFEFFtitle;date;quote;paragraph;source;event;edtf;as_written;basis',
        'It is lit;3 May 1911;"The lighthouse was lit on 3 May 1911.";1;log;it-is-lit;1911-05-03;3 May 1911;stated',
        'It is lit;3 May 1911;Its keeper said: “We were not ready.”;2;log;it-is-lit;;;',
        '',
        '"It falls; ""at night""";9 May 1950;it fell — at night;4;log;it-falls-at-night;1950-05-09;9 May 1950;stated',
        '',
      ].join('\r\n'),
    );
    expect(readWith(fixed, 'csv', FILES).faults).toEqual([]);
  });
});

/** What an author may write of one event: what is right, what is nearly so, and what is found nowhere. */
const QUOTES = [
  { date: '3 May 1911', quote: 'The lighthouse was lit on 3 May 1911.' },
  { date: '3 May 1911', quote: 'The  lighthouse was lit on 3 May 1911.', paragraph: 4 },
  { date: '1911-05-03', quote: 'Its keeper said: "We were *not* ready."' },
  { date: 'last month', quote: 'Twenty people came back last month.', source: 'log' },
  { date: '9 May 1950', quote: '**On 9 May 1950** it fell - at night.', paragraph: 4 },
  { date: '4 May 1911', quote: 'On 4 May 1911 we slept.', source: 'diary' },
  { date: '5/6/1911', quote: 'Twenty people slept' },
  { date: 'some day', quote: 'The keeper slept well.', source: 'diary', paragraph: 2 },
  { date: '1911', quote: 'wenty people', source: 'log' },
];
const anyTitle = fc.oneof(
  fc.constantFrom('It is lit', 'It is lit', '灯塔', 'A: "b" # c', '- x', '=1+1', "'", 'null', '1911', 'Ä ö'),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((text) => text.trim() === text && text !== ''),
);
const anyEvents = fc.array(
  fc.record({
    title: anyTitle,
    kind: fc.constantFrom(undefined, 'event'),
    of: fc.constantFrom(...QUOTES),
    also: fc.nat(12),
  }),
  { minLength: 1, maxLength: 6 },
);
type Events = typeof anyEvents extends fc.Arbitrary<infer T> ? T : never;

const dataOf = (events: Events) => ({
  title: 'The lighthouse',
  events: events.map(({ title, kind, of: { date, ...own }, also }) => {
    const further = QUOTES[also];
    const named = { title, ...(kind === undefined ? {} : { kind }), date };
    return further
      ? { ...named, evidence: [own, also % 2 === 0 ? further.quote : { quote: further.quote }] }
      : { ...named, ...own };
  }),
});

const cell = (text: string, mark: string): string =>
  /["\r\n]|^\s|\s$/.test(text) || text.includes(mark) ? `"${text.replaceAll('"', '""')}"` : text;

const csvOf = (events: Events, mark: string): string => {
  const names = ['title', 'date', 'paragraph', 'quote', 'source'];
  const rows = events.map(({ title, of }) =>
    [
      title,
      of.date,
      'paragraph' in of ? String(of.paragraph) : '',
      of.quote,
      'source' in of ? of.source : '',
    ].map(String),
  );
  return [names, ...rows].map((cells) => `${cells.map((each) => cell(each, mark)).join(mark)}\n`).join('');
};

describe('whatever is written', () => {
  it.each(['json', 'yaml', 'csv'] as const)(
    '%s: a second time changes nothing, and no timeline is another',
    (form) => {
      let written = 0;
      fc.assert(
        fc.property(anyEvents, fc.nat(3), fc.constantFrom(',', ';', '\t'), (events, style, mark) => {
          const data = dataOf(events);
          const text = {
            json: () => JSON.stringify(data, null, [0, 2, 4, '\t'][style]),
            yaml: () =>
              stringify(data, {
                indentSeq: style < 2,
                collectionStyle: style === 3 ? 'flow' : 'any',
                lineWidth: style === 1 ? 30 : 0,
              }),
            csv: () => csvOf(events, mark),
          }[form]();
          const before = readWith(text, form, FILES);
          const { text: fixed, fixes } = fixDefinition(text, form, sources);
          written += fixes.length;
          expect(fixDefinition(fixed, form, sources)).toEqual({ text: fixed, fixes: [] });
          const after = readWith(fixed, form, FILES);
          if (before.faults.length === 0) expect(after).toEqual(before);
          if (before.faults.length === 0 && fixes.length === 0) expect(fixed).toBe(text);
        }),
        { numRuns: 100 },
      );
      expect(written).toBeGreaterThan(300);
    },
  );
});

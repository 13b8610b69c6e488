import { describe, expect, it } from 'vitest';
import { archived, readWith } from './documents';

const LAUNCH = `
  - title: The ferry is launched
    date: 12 May 1986
    quote: launched on 12 May 1986`;

describe('an event of a title, a date and a quote', () => {
  it('has all other fields', () => {
    const { timeline, faults } = readWith(`title: A ferry\nevents:${LAUNCH}\n`, 'yaml');
    expect(faults).toEqual([]);
    expect(timeline).toMatchObject({
      version: 1,
      id: 'a-ferry',
      title: 'A ferry',
      description: 'A ferry',
      language: 'en',
      lanes: [{ id: 'events', title: 'Events' }],
    });
    expect(timeline?.sources.map(({ id }) => id)).toEqual(['gazette', 'diary']);
    expect(timeline?.events).toEqual([
      {
        id: 'the-ferry-is-launched',
        kind: 'event',
        attribution: 'The Gazette',
        title: 'The ferry is launched',
        summary: 'The ferry is launched',
        date: { edtf: '1986-05-12', asWritten: ['12 May 1986'], basis: 'stated' },
        lane: 'events',
        actors: [],
        tags: [],
        importance: 50,
        evidence: [{ source: 'gazette', paragraph: 1, quote: 'launched on 12 May 1986', role: 'supports' }],
      },
    ]);
  });

  it('has the folder’s name where the timeline has no title', () => {
    expect(readWith(`events:${LAUNCH}\n`, 'yaml').timeline).toMatchObject({
      id: 'old-ferry',
      title: 'Old ferry',
    });
  });

  it('has the title of a source without a publisher as its attribution', () => {
    const { timeline } = readWith(
      'events:\n  - title: Engine\n    date: 1987-06-03\n    quote: the engine failed\n',
      'yaml',
    );
    expect(timeline?.events[0]).toMatchObject({
      attribution: 'Document diary',
      date: { edtf: '1987-06-03', asWritten: ['3 June 1987'], basis: 'stated' },
    });
  });

  it('has who wrote it, or where it stands, before its title where it names no publisher', () => {
    const attributionWith = (lines: readonly string[]): string | undefined =>
      readWith(
        'events:\n  - title: Bridge\n    date: 2 May 2025\n    quote: opened on 2 May 2025\n',
        'yaml',
        [archived('note', ['The bridge was opened on 2 May 2025.'], lines)],
      ).timeline?.events[0]?.attribution;
    const address = 'url: https://www.bridge.test:8080/a/b?c';
    expect(attributionWith(['authors:', '  - name: Ada Lint', '  - name: Bo Ek', address])).toBe(
      'Ada Lint, Bo Ek',
    );
    expect(attributionWith([address])).toBe('bridge.test');
    expect(attributionWith([])).toBe('Document note');
  });

  it('counts words from the day its document was published, and says so', () => {
    const files = [
      archived(
        'post',
        ['The bridge was closed last month.'],
        ['publisher: The Post', 'published: 2025-03-12T06:00:00Z'],
      ),
      archived('note', ['The bridge was opened last month.']),
    ];
    const event = (quote: string): string =>
      `events:\n  - title: Bridge\n    date: last month\n    quote: ${quote}\n`;
    const { timeline, faults } = readWith(event('The bridge was closed'), 'yaml', files);
    expect(faults).toEqual([]);
    expect(timeline?.events[0]?.date).toEqual({
      edtf: '2025-02',
      asWritten: ['last month'],
      basis: 'relative',
      reason: 'The Post, 2025-03-12',
    });
    expect(readWith(event('The bridge was opened'), 'yaml', files).faults).toEqual([
      '3:11 the date cannot be read: last month',
    ]);
  });

  it('has an id of its own where titles are the same, and none that another event is named by', () => {
    const named =
      '\n  - id: the-ferry-is-launched-2\n    aliases: [the-ferry-is-launched-3]' +
      '\n    title: Sold\n    date: 1994-03\n    quote: It was sold in March 1994';
    const { timeline } = readWith(`events:${LAUNCH}${LAUNCH}${named}\n`, 'yaml');
    expect(timeline?.events.map(({ id }) => id)).toEqual([
      'the-ferry-is-launched',
      'the-ferry-is-launched-4',
      'the-ferry-is-launched-2',
    ]);
  });

  it('is in the first lane, and may name one by its title', () => {
    const { timeline, faults } = readWith(
      `lanes: [Harbour, { id: sea, title: Open sea }]\nevents:${LAUNCH}${LAUNCH}\n    lane: Open sea\n`,
      'yaml',
    );
    expect(faults).toEqual([]);
    expect(timeline?.lanes).toEqual([
      { id: 'harbour', title: 'Harbour' },
      { id: 'sea', title: 'Open sea' },
    ]);
    expect(timeline?.events.map(({ lane }) => lane)).toEqual(['harbour', 'sea']);
  });

  it('makes the lanes that are named where none is listed', () => {
    const { timeline } = readWith(`events:${LAUNCH}\n    lane: On land${LAUNCH}\n    lane: At sea\n`, 'yaml');
    expect(timeline?.lanes).toEqual([
      { id: 'on-land', title: 'On land' },
      { id: 'at-sea', title: 'At sea' },
    ]);
  });

  it('may have several quotes, the bare ones as texts', () => {
    const { timeline, faults } = readWith(
      `events:\n  - title: Launch\n    date: 1986-05-12\n    evidence:\n      - launched on 12 May 1986\n` +
        '      - { quote: Four hundred people waved, role: dates }\n',
      'yaml',
    );
    expect(faults).toEqual([]);
    expect(timeline?.events[0]?.evidence).toEqual([
      { source: 'gazette', paragraph: 1, quote: 'launched on 12 May 1986', role: 'supports' },
      { source: 'diary', paragraph: 3, quote: 'Four hundred people waved', role: 'dates' },
    ]);
  });
});

describe('what cannot be worked out is a fault at its place', () => {
  const event = (fields: string): string => `events:\n  - title: Ferry\n    ${fields}\n`;
  it.each([
    [
      'a quote of several sources',
      event('date: 1986\n    quote: Four hundred people'),
      '4:12 several sources have this quote: gazette, diary',
    ],
    [
      'a quote of several paragraphs',
      event('date: 1986\n    quote: Four hundred people\n    source: gazette'),
      '4:12 several paragraphs of gazette have this quote: paragraphs 1, 2',
    ],
    [
      'a quote of no source',
      event('date: 1986\n    quote: Nobody ever said a thing like this'),
      '4:12 no source has this quote: Nobody ever said a thing like this',
    ],
    [
      'a source that is not there',
      event('date: 1986\n    quote: Four\n    source: letter'),
      '5:13 no such source: letter',
    ],
    [
      'a paragraph that is not there',
      event('date: 1986\n    source: gazette\n    paragraph: 9\n    quote: Ane'),
      '5:16 gazette has no such paragraph: 9',
    ],
    ['no date', event('quote: Ane was launched'), '2:5 the event has no date: nothing'],
    [
      'no title',
      'events:\n  - date: 1986-05-12\n    quote: Ane was launched\n',
      '2:5 the event has no title: nothing',
    ],
    [
      'an empty list of evidence',
      event('date: 1986\n    evidence: []'),
      '4:15 the event has no quote: nothing',
    ],
    [
      'two ways to quote',
      event('date: 1986\n    quote: Ane\n    evidence: [Ane]'),
      '5:15 the event has a quote of its own and a list of evidence: both',
    ],
    ['no quote', event('date: 1986'), '2:5 the event has no quote: nothing'],
    [
      'a date that is none',
      event('date: some day\n    quote: Ane was launched'),
      '3:11 the date cannot be read: some day',
    ],
    [
      'a date with two readings',
      event('date: 3/6/1987\n    quote: the engine failed'),
      '3:11 the date can be read in more than one way: 3/6/1987: 1987-06-03 or 1987-03-06',
    ],
    [
      'a date that nothing states',
      event('date: 1990\n    quote: the engine failed'),
      '3:11 no paragraph that the event quotes states this date: 1990',
    ],
    [
      'a field that is unknown',
      `titel: A ferry\n${event('date: 1987-06-03\n    quote: the engine failed')}`,
      '1:8 no such field: titel: titel',
    ],
    [
      'other words than those of the source',
      event('date: 1987-06-03\n    source: diary\n    quote: the motor failed'),
      '5:12 the quote is not in the source; the nearest passage differs: the motor failed',
    ],
    [
      'a list that is none',
      'sources: gazette\nevents: []\n',
      '1:10 sources is no list of ids: something else',
    ],
    ['no timeline', '- a\n- b\n', '1:1 the file has no timeline: a list'],
  ])('%s', (_name, text, fault) => {
    const { faults } = readWith(text, 'yaml');
    expect(faults).toEqual([fault]);
  });

  it('and is said with what to write: words that count from another date', () => {
    const painted = event('date: on Friday\n    quote: we painted the hull');
    expect(readWith(painted, 'yaml').faults).toHaveLength(1);
    const { timeline, faults } = readWith(
      event(
        'date: { words: On Friday, edtf: 1987-06-05, reason: Counted from 3 June 1987. }\n    quote: we painted the hull',
      ),
      'yaml',
    );
    expect(faults).toEqual([]);
    expect(timeline?.events[0]?.date).toEqual({
      edtf: '1987-06-05',
      asWritten: ['On Friday'],
      basis: 'relative',
      reason: 'Counted from 3 June 1987.',
    });
  });
});

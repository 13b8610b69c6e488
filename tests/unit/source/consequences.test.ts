import { describe, expect, it } from 'vitest';
import type { TimelineDefinition } from '../../../src/lib/model/define';
import { joinTimeline } from '../../../src/lib/source/join';
import { archived, readWith, sha256 } from '../project/documents';

/* One fault is one fault: what only follows from it is counted with it. */

const GAZETTE = archived('gazette', [
  'The tower was lit on 3 May 1911. Twenty people watched.',
  'It was sold in March 1934.',
  'It fell on 9 May 1950.',
]);
const DIARY = archived('diary', ['On 3 May 1911 we saw the light.', 'On 4 May 1911 we slept.']);
const BROKEN = { file: 'sources/diary.md', text: '---\nid: diary\ntitle: Document diary\n' };

const quote = (source: string, paragraph: number, text: string) =>
  ({ source, paragraph, quote: text, role: 'supports' }) as const;
const event = (
  id: string,
  edtf: string,
  words: string,
  ...evidence: readonly ReturnType<typeof quote>[]
) => ({
  id,
  kind: 'event' as const,
  attribution: 'The Gazette',
  title: id,
  summary: id,
  date: { edtf, asWritten: [words], basis: 'stated' as const },
  lane: 'tower',
  actors: [],
  tags: [],
  importance: 50,
  evidence: evidence as unknown as TimelineDefinition['events'][number]['evidence'],
});
const lit = event('lit', '1911-05-03', '3 May 1911', quote('diary', 1, 'On 3 May 1911 we saw the light.'));
const slept = event('slept', '1911-05-04', '4 May 1911', quote('diary', 2, 'On 4 May 1911 we slept.'));
const sold = event('sold', '1934-03', 'March 1934', quote('gazette', 2, 'It was sold in March 1934.'));
const fell = event('fell', '1950-05-09', '9 May 1950', quote('gazette', 3, 'It fell on 9 May 1950.'));

const definition = (...events: TimelineDefinition['events']): TimelineDefinition => ({
  id: 'tower',
  title: 'The tower',
  description: 'A tower.',
  language: 'en',
  sources: ['gazette', 'diary'],
  lanes: [{ id: 'tower', title: 'Tower' }],
  events,
});
const faults = (written: unknown, files = [GAZETTE, DIARY]) =>
  joinTimeline(written as TimelineDefinition, files, { file: 'events.ts', sha256 }).issues.map(
    ({ path, what, detail }) => [path, what, ...(detail === undefined ? [] : [detail.split('\n').at(-1)])],
  );

describe('a fault of a definition', () => {
  it('is none where all is right', () => {
    expect(faults(definition(lit, slept, sold, fell))).toEqual([]);
  });

  it('of a source that cannot be read is one, with its quotes counted', () => {
    expect(faults(definition(lit, slept, sold), [GAZETTE, BROKEN])).toEqual([
      ['sources/diary.md:1:1', 'the front matter is not closed', 'and 2 quotes of it were not checked'],
    ]);
  });

  it('of a source that is not archived, or not listed, is one', () => {
    expect(faults(definition(lit, slept, sold), [GAZETTE])).toEqual([
      [
        'sources["diary"]',
        'a declared source has no archived document',
        'and 2 quotes of it were not checked',
      ],
    ]);
    expect(faults({ ...definition(lit, sold), sources: ['gazette'] })).toEqual([
      ['sources["diary"]', 'an archived document is not declared', 'and 1 quote of it was not checked'],
    ]);
  });

  it('of an id that nothing has is one, however many name it', () => {
    const astray = [lit, slept, sold].map((each) => ({ ...each, lane: 'towre' }));
    expect(faults(definition(...astray))).toEqual([
      ['events["lit"].lane', 'no such lane', 'and 2 more events name it'],
    ]);
    const quoting = [lit, slept].map((each) => ({
      ...each,
      evidence: each.evidence.map((item) => ({ ...item, source: 'dairy' })),
    }));
    expect(faults({ ...definition(), events: quoting })).toEqual([
      ['events["lit"].evidence[0].source', 'no such source', 'and 1 more quote names it and was not checked'],
    ]);
  });

  it('of a headline that is not there is one: the numbers behind it follow from it', () => {
    const text = GAZETTE.text.replace('title: Document gazette', 'title: The Gazette');
    expect(faults(definition(lit, sold, fell), [{ ...GAZETTE, text }, DIARY])).toEqual([
      [
        'sources/gazette.md:3:8',
        'the title is not in the body',
        'and 2 quotes of it are in another paragraph until then',
      ],
    ]);
  });

  it('of a quote is one: the words of a date that are in that quote follow from it', () => {
    const wrong = event('sold', '1934-04', 'April 1934', quote('gazette', 2, 'It was sold in April 1934.'));
    expect(faults(definition(wrong)).map(([path]) => path)).toEqual(['events["sold"].evidence[0].quote']);
    const elsewhere = event(
      'sold',
      '1911-05-04',
      '4 May 1911',
      quote('gazette', 2, 'It was sold in May 1934.'),
    );
    expect(faults(definition(elsewhere)).map(([path]) => path)).toEqual([
      'events["sold"].evidence[0].quote',
      'events["sold"].date.asWritten[0]',
    ]);
  });

  it('of a date that cannot be read is one', () => {
    const date = { edtf: '1934-13', asWritten: ['March 1934'], basis: 'stated' as const };
    expect(faults(definition({ ...sold, date })).map(([path]) => path)).toEqual(['events["sold"].date.edtf']);
  });

  it('of an event’s shape says that its quotes were not checked', () => {
    expect(faults(definition({ ...sold, id: 'Not an id', aliases: ['old'] }, fell))).toEqual([
      ['events["Not an id"].id', 'id is not well formed', 'and 1 quote was not checked'],
    ]);
  });

  it('of the timeline’s own shape says that none was checked', () => {
    const lanes = [{ id: 'The tower', title: 'Tower' }];
    expect(faults({ ...definition(lit, slept, sold), lanes }).map((fault) => fault.at(-1))).toEqual([
      'and 3 quotes were not checked',
    ]);
  });
});

describe('a fault of a definition that is data', () => {
  const YAML = `
title: The tower
events:
  - { title: Lit, date: 3 May 1911, quote: On 3 May 1911 we saw the light. }
  - { title: Slept, date: 4 May 1911, source: diary, quote: On 4 May 1911 we slept. }
  - { title: Sold, date: March 1934, quote: It was sold in March 1934. }
`;

  it('of a source that cannot be read is one', () => {
    expect(readWith(YAML, 'yaml', [GAZETTE, BROKEN]).faults).toEqual([
      expect.stringContaining('the front matter is not closed'),
    ]);
    expect(readWith(YAML, 'yaml', [GAZETTE, DIARY]).faults).toEqual([]);
  });

  it('of an event says what was not checked', () => {
    const text = YAML.replace('title: Sold, date: March 1934', 'date: March 1934');
    const { timeline } = readWith(text, 'yaml', [GAZETTE, DIARY]);
    expect(timeline?.events.map(({ id }) => id)).toEqual(['lit', 'slept']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf } from '../../../src/lib/find/index';
import { asks } from '../../../src/lib/find/query';
import { search } from '../../../src/lib/find/search';
import { spansOf } from '../../../src/lib/find/spans';
import { madeUp } from '../../fixtures/search/made-up';
import { EXPECTED } from '../../fixtures/search/queries';
import { cleanNetwork } from '../formats/given';

const indexes = { 'clean-network': indexOf(cleanNetwork), 'made-up': indexOf(madeUp) };
const clean = indexes['clean-network'];

describe('the first event', () => {
  it.each(EXPECTED)('$of: $query finds $first', ({ on, query, first }) => {
    expect(search(indexes[on], query).events[0]).toBe(first);
  });

  it('is asked for in forty ways, each once', () => {
    expect(EXPECTED.length).toBeGreaterThanOrEqual(40);
    expect(new Set(EXPECTED.map(({ query }) => query)).size).toBe(EXPECTED.length);
  });
});

describe('a search', () => {
  it('wants every word', () => {
    const both = search(clean, 'huawei tencent').events;
    expect(both).toContain('us-concern-companies');
    for (const word of ['huawei', 'tencent'])
      expect(search(clean, word).events).toEqual(expect.arrayContaining([...both]));
    expect(search(clean, 'huawei tencent zebra')).toEqual({ events: [], paragraphs: [], terms: [] });
  });

  it('takes a word as typed before it takes one like it', () => {
    expect(search(clean, 'chins ').terms).toEqual(expect.arrayContaining(['china', 'chips']));
    expect(search(clean, 'china ').terms).toEqual(['china']);
  });

  it('takes the last word for whole once it is ended', () => {
    expect(search(clean, 'chin').terms).toEqual(expect.arrayContaining(['china', 'chinese']));
    expect(search(clean, 'chin ').terms).not.toContain('chinese');
  });

  it('takes only the last word for a beginning', () => {
    expect(search(clean, 'hof').events).toContain('hoffman-criticism');
    expect(search(clean, 'hof china').events).toEqual([]);
  });

  it('wants what stands between quotation marks to stand together', () => {
    const together = search(clean, '"national security"').events;
    const anywhere = search(clean, 'security national').events;
    expect(together.length).toBeGreaterThan(0);
    expect(anywhere).toEqual(expect.arrayContaining([...together]));
    expect(search(clean, '"security national"').events).toEqual([]);
    // A mark without a second one is on its way.
    expect(search(clean, '"national secu').events).toEqual(expect.arrayContaining([...together]));
  });

  it('puts what has the words side by side first', () => {
    const { events } = search(clean, 'data security');
    const hasPhrase = (id: string): boolean =>
      /data security/i.test(JSON.stringify(cleanNetwork.events.find((event) => event.id === id)));
    const last = events.map(hasPhrase).lastIndexOf(true);
    expect(last).toBeGreaterThan(0);
    expect(events.slice(0, last).every(hasPhrase)).toBe(true);
  });

  it('finds paragraphs that no event rests on', () => {
    const { events, paragraphs } = search(indexes['made-up'], '备用发电机');
    expect(events).toEqual([]);
    expect(paragraphs).toEqual([{ source: 'gangwan', number: 6 }]);
  });

  it('finds words apart, where a script has no spaces', () => {
    expect(search(indexes['made-up'], '企业 数据').events).toContain('data-rule');
    expect(search(indexes['made-up'], '数企').events).toEqual([]);
  });

  it.each(['', ' ', '?!', '“”', '"', '…'])('asks for nothing with %j', (query) => {
    expect(asks(query)).toBe(false);
    expect(search(clean, query)).toEqual({ events: [], paragraphs: [], terms: [] });
  });

  const words = [
    'data',
    'wang',
    '"',
    '“',
    ' ',
    'a',
    '数据',
    'é',
    "'s",
    '-',
    '*',
    '\\',
    '__proto__',
    'constructor',
  ];
  const anyQuery = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join('')),
    fc.array(fc.constantFrom(...words), { maxLength: 300 }).map((parts) => parts.join(' ')),
  );

  it('takes any text, and gives each event once and only what there is', () => {
    fc.assert(
      fc.property(anyQuery, fc.constantFrom(...Object.values(indexes)), (query, index) => {
        const { events, paragraphs, terms } = search(index, query);
        expect(new Set(events).size).toBe(events.length);
        for (const id of events) expect(index.ids).toContain(id);
        for (const place of paragraphs) expect(index.places).toContainEqual(place);
        expect(terms.length > 0).toBe(events.length + paragraphs.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it('names what can be marked in everything that it found', () => {
    for (const { on, query } of EXPECTED) {
      const { events, paragraphs, terms } = search(indexes[on], query);
      const { events: all, sources } = on === 'made-up' ? madeUp : cleanNetwork;
      for (const id of events) {
        const event = all.find((each) => each.id === id);
        const around = event?.evidence.map(
          (item) =>
            sources
              .find((source) => source.id === item.source)
              ?.paragraphs.find(({ number }) => number === item.paragraph)?.text,
        );
        const texts = [event?.title, event?.summary, event?.attribution, ...(around ?? [])];
        const marked = [...texts, ...(event?.actors ?? []), ...(event?.tags ?? [])];
        expect(
          marked.flatMap((text) => spansOf(text ?? '', terms)).length,
          `${query}: ${id}`,
        ).toBeGreaterThan(0);
      }
      for (const { source, number } of paragraphs) {
        const found = sources.find(({ id }) => id === source)?.paragraphs[number - 1]?.text ?? '';
        expect(spansOf(found, terms).length, `${query}: ${source} ${number}`).toBeGreaterThan(0);
      }
    }
  });
});

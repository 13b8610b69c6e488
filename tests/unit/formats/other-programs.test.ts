import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/model/dates';
import { readTimelineJsJson } from '../../../src/lib/imports/timelinejs/read-json';
import { readVis } from '../../../src/lib/imports/vis/read-vis';
import type { Import } from '../../../src/lib/imports/import';
import type { Timeline } from '../../../src/lib/model/timeline';
import { madeUpSource } from '../source/documents';
import { eventOf, timelineOf } from '../source/made-up';
import { cleanNetwork, hostileTimeline, SITE, written } from './given';

const source = { ...madeUpSource(['The ferry sails at noon.']), url: 'https://herald.example/a?b=1&c="2"' };

function datedTimeline(dates: readonly string[]): Timeline {
  const events = dates.map((edtf, index) =>
    eventOf(`event-${index}`, [{ source: source.id, paragraph: 1, quote: 'The ferry sails' }], {
      title: `Event ${index}`,
      date: { edtf, asWritten: [], basis: 'inferred', reason: 'made up' },
    }),
  );
  return timelineOf([source], events);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function readBack(id: 'timelinejs' | 'vis', timeline: Timeline): Promise<Import> {
  const file = bytes(await written(id, timeline, { site: SITE }));
  return id === 'vis' ? readVis(file, { name: 'x.json' }) : readTimelineJsJson(file, { name: 'x.json' });
}

/** Dates of years, months and days, and spans of two that are in order. */
function plainDate(years: fc.Arbitrary<number>): fc.Arbitrary<string> {
  const yearText = (year: number): string =>
    Math.abs(year) > 9999 ? `Y${year}` : (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
  const two = (value: number): string => String(value).padStart(2, '0');
  return fc
    .tuple(
      years,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 0, max: 2 }),
    )
    .map(([year, month, day, parts]) =>
      parts === 0 || Math.abs(year) > 9999
        ? yearText(year)
        : [yearText(year), two(month), ...(parts === 1 ? [] : [two(day)])].join('-'),
    );
}

function datesOf(years: fc.Arbitrary<number>): fc.Arbitrary<string> {
  const span = fc
    .tuple(plainDate(years), plainDate(years))
    .chain(([a, b]) => fc.constantFrom(`${a}/${b}`, `${b}/${a}`))
    .filter((edtf) => parseEdtf(edtf).ok);
  return fc.oneof(plainDate(years), span);
}

/** TimelineJS has no year that is −99,999 by our count: it calls 100,000 BCE “100,000 years ago”. */
const ofTimelineJs = datesOf(
  fc.oneof(fc.integer({ min: -99_998, max: 20_000 }), fc.integer({ min: -13_800_000_000, max: -100_000 })),
);
/** A span that ends where its first date does is one date for vis-timeline: it draws both alike. */
const ofVis = datesOf(fc.integer({ min: -271_000, max: 275_000 }));

describe('a date that is written for another program and read back', () => {
  it('is the same from TimelineJS', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ofTimelineJs, { minLength: 1, maxLength: 5 }), async (dates) => {
        const { events, report } = await readBack('timelinejs', datedTimeline(dates));
        expect(events.map(({ date }) => date?.edtf)).toEqual(dates.map(single));
        expect(report.problems).toEqual([]);
      }),
    );
  });

  it('is the same from vis-timeline', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ofVis, { minLength: 1, maxLength: 5 }), async (dates) => {
        const { events, report } = await readBack('vis', datedTimeline(dates));
        expect(events.map(({ date }) => date?.edtf)).toEqual(dates.map(single));
        expect(report.problems).toEqual([]);
      }),
    );
  });

  it('keeps a moment with its offset in vis-timeline', async () => {
    const dates = ['2020-09-08T22:25+08:00', '2020-09-08T22:25:42Z/2020-09-09T10:00Z', '0044-03-15'];
    const { events } = await readBack('vis', datedTimeline(dates));
    expect(events.map(({ date }) => date?.edtf)).toEqual(dates);
  });
});

/** A span from a date to the same date is that date. */
const single = (edtf: string): string => {
  const [a, b] = edtf.split('/');
  return a !== undefined && a === b ? a : edtf;
};

describe('what a format cannot say', () => {
  const LOSSY = [
    '2020~',
    '[2020-05..2020-07]',
    '[..2020-09-08]',
    '2020/..',
    '/2021',
    '202X',
    '2020-23',
    '2020-XX',
    '2020-09-XX',
  ];

  it('is in words in the date that TimelineJS shows, and is counted', async () => {
    const file = JSON.parse(
      await written('timelinejs', datedTimeline([...LOSSY, '2020', '2020-09-08T10:00Z'])),
    ) as {
      title: { text: { text: string } };
      events: { start_date: object; end_date?: object; display_date?: string }[];
    };
    expect(file.events.map((event) => [event.start_date, event.end_date, event.display_date])).toEqual([
      [{ year: 2020 }, undefined, 'About 2020'],
      [{ year: 2020, month: 5 }, { year: 2020, month: 7 }, 'Between May 2020 and July 2020'],
      [{ year: 2020, month: 9, day: 8 }, undefined, 'By 8 September 2020'],
      [{ year: 2020 }, undefined, 'From 2020 on'],
      [{ year: 2021 }, undefined, expect.stringContaining('2021')],
      [{ year: 2020 }, { year: 2029 }, expect.stringContaining('2020s')],
      [{ year: 2020, month: 9 }, { year: 2020, month: 11 }, 'Autumn 2020'],
      [{ year: 2020 }, undefined, expect.stringContaining('2020')],
      [{ year: 2020, month: 9 }, undefined, expect.stringContaining('September 2020')],
      [{ year: 2020 }, undefined, undefined],
      [{ year: 2020, month: 9, day: 8, hour: 10, minute: 0 }, undefined, expect.stringContaining('UTC')],
    ]);
    expect(file.title.text.text).toContain('10 events have dates that this format cannot say in full');
  });

  it('is counted in the description of the items of vis-timeline, with the years that it has not', async () => {
    const file = JSON.parse(await written('vis', datedTimeline([...LOSSY, 'Y-13800000000']))) as {
      description: string;
      items: { start: string; end?: string }[];
    };
    expect(file.items.slice(0, 2).map(({ start, end }) => [start, end])).toEqual([
      ['2020', undefined],
      ['2020-05', '2020-08'],
    ]);
    expect(file.items).toHaveLength(LOSSY.length);
    expect(file.description).toContain('9 events have dates that this format cannot say in full');
    expect(file.description).toContain('1 event is left out: the format has no such year.');
    for (const { start, end = start } of file.items)
      expect(Date.parse(start)).toBeLessThanOrEqual(Date.parse(end));
  });

  it('leaves a scale of deep time to TimelineJS', async () => {
    const scaleOf = async (edtf: string): Promise<unknown> =>
      (JSON.parse(await written('timelinejs', datedTimeline([edtf]))) as { scale?: string }).scale;
    expect(await scaleOf('Y-13800000000')).toBe('cosmological');
    expect(await scaleOf('-0043')).toBeUndefined();
  });
});

describe('the text of an event', () => {
  const TAGS = /<(?!\/?(?:p|blockquote|br)>|a href="[^"<>]*">|\/a>)/;

  it('has its quotes with the links to their proof', async () => {
    const { events, title } = await readBack('timelinejs', datedTimeline(['2020']));
    expect(title).toBe('Made up');
    expect(events[0]?.quotes).toEqual([{ text: 'The ferry sails' }]);
    expect(events[0]?.sources.map(({ url }) => url)).toEqual([
      expect.stringMatching(/^https:\/\/example\.org\/lines\/t\/made-up\/s\/.+#.+/),
    ]);
    const plain = readTimelineJsJson(bytes(await written('timelinejs', datedTimeline(['2020']))), {
      name: 'x',
    });
    expect(plain.events[0]?.sources.map(({ url }) => url)).toEqual([
      'https://herald.example/a?b=1&c=%222%22',
    ]);
  });

  it.each(['timelinejs', 'vis'] as const)('of %s holds nothing but text, quotes and links', async (id) => {
    const file = await written(id, hostileTimeline(), { site: SITE });
    const texts: string[] = [];
    JSON.parse(file, (_, value: unknown) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    const isHtml = (text: string): boolean => text.startsWith('<p>') || text.startsWith('<blockquote>');
    expect(texts.filter(isHtml).length).toBeGreaterThan(10);
    for (const text of texts.filter(isHtml)) expect(text).not.toMatch(TAGS);
    const { events } =
      id === 'vis' ? readVis(bytes(file), { name: 'x' }) : readTimelineJsJson(bytes(file), { name: 'x' });
    expect(events.map(({ title }) => title)).toContain('<script>alert(1)</script> </script><!-- & &amp; ]]>');
  });

  it('of the first timeline is read back with its lanes', async () => {
    for (const id of ['timelinejs', 'vis'] as const) {
      const { events, report } = await readBack(id, cleanNetwork);
      expect(report.problems).toEqual([]);
      expect(events.map(({ key }) => key)).toEqual(cleanNetwork.events.map((event) => event.id));
      const lanes = new Map(cleanNetwork.lanes.map((lane) => [lane.id, lane.title]));
      expect(events.map(({ lane }) => lane)).toEqual(cleanNetwork.events.map(({ lane }) => lanes.get(lane)));
      expect(events.reduce((sum, { quotes }) => sum + quotes.length, 0)).toBe(
        cleanNetwork.events.reduce((sum, { evidence }) => sum + evidence.length, 0),
      );
    }
  });
});

import { isEvent, parse, toArray } from '@markwhen/parser';
import { describe, expect, it } from 'vitest';
import { readTimelineJsJson } from '../../../src/lib/imports/timelinejs/read-json';
import { readVis } from '../../../src/lib/imports/vis/read-vis';
import { cleanNetwork, hostileTimeline, SITE, written } from './given';
import { bytesOf, datedTimeline, readBack } from './programs';

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
    const plain = readTimelineJsJson(bytesOf(await written('timelinejs', datedTimeline(['2020']))), {
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
      id === 'vis' ? readVis(bytesOf(file), { name: 'x' }) : readTimelineJsJson(bytesOf(file), { name: 'x' });
    expect(events.map(({ title }) => title)).toContain('<script>alert(1)</script> </script><!-- & &amp; ]]>');
  });

  it('of markwhen begins no event, section or setting of its own, as markwhen itself reads it', async () => {
    const hostile = hostileTimeline([
      '2019-05: no event',
      '# no heading',
      'section no section',
      'key: no setting',
      '// no comment',
      ': nothing before',
      '---',
      'now - 10 days: recent',
      'A [link](javascript:alert(1)) #tag @who !id',
    ]);
    for (const timeline of [hostile, hostileTimeline(), cleanNetwork]) {
      const file = await written('markwhen', timeline, { site: SITE });
      const read = parse(file);
      expect(toArray(read.events).filter(({ eventy }) => isEvent(eventy))).toHaveLength(
        timeline.events.length,
      );
      const { events, title, report } = await readBack('markwhen', timeline);
      expect(events).toHaveLength(timeline.events.length);
      expect(report.rows).toBe(timeline.events.length);
      if (timeline === cleanNetwork) expect(title).toBe(timeline.title);
    }
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

import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../../../src/lib/model/timeline';
import { tableOf } from '../../../../src/lib/model/table';
import { eventCard, timelineCard, CARD } from '../../../../src/lib/render/figure/card';
import { textsIn, type Item } from '../../../../src/lib/render/figure/items';
import type { Sheet } from '../../../../src/lib/render/figure/sheet';
import { notesOf } from '../../../../src/lib/render/notes';
import { english as messages } from '../../../../src/lib/messages/english';
import { squeezed, quotesOf } from '../../formats/assets';
import { crowd, quoting } from '../../formats/crowds';
import { cleanNetwork, HOSTILE, hostileTimeline, SITE } from '../../formats/given';
import { boxOf, doOverlap, leavesOf, sheetOf } from './drawn';

const WIDTHS = [360, 700, 1000, 1600, 2400];
const themes = ['light', 'dark'] as const;

/** What stands outside a sheet; the plot is cut at its own edges. */
function outsideOf({ items, width, height }: Sheet): string[] {
  return leavesOf(items.filter(({ kind }) => kind !== 'clip')).flatMap((leaf) => {
    const { left, right, top, bottom } = boxOf(leaf);
    const isIn = left >= 0 && right <= width + 0.01 && top >= 0 && bottom <= height + 0.01;
    return isIn ? [] : [JSON.stringify(leaf)];
  });
}

function hrefsOf(items: readonly Item[]): string[] {
  return items.flatMap((item) => {
    if (item.kind === 'text') return item.runs.flatMap(({ href }) => href ?? []);
    if (item.kind === 'group')
      return [...(item.href === undefined ? [] : [item.href]), ...hrefsOf(item.items)];
    return item.kind === 'clip' ? hrefsOf(item.items) : [];
  });
}

const giant = quoting(`${'A word, '.repeat(1250)}end`);
const cases: readonly (readonly [string, Timeline])[] = [
  ['the first timeline', cleanNetwork],
  ['a hostile one', hostileTimeline()],
  ['nothing but empty texts', hostileTimeline([''])],
  ['nothing but long words', hostileTimeline(['x'.repeat(2000), '國'.repeat(2000)])],
  ['a quote of 10,000 characters', giant],
  ['one event', crowd(1, 1)],
  ['forty lanes', crowd(80, 40)],
  ['400 events', crowd(400)],
];

describe('a figure on its sheet', () => {
  it.each(cases)('stays within it, and has every number and quote: %s', (_, timeline) => {
    for (const width of WIDTHS) {
      const sheet = sheetOf(timeline, { width });
      expect(sheet.width).toBe(width);
      expect(outsideOf(sheet)).toEqual([]);
      const text = squeezed(textsIn(sheet.items).join(''));
      for (const quote of quotesOf(timeline)) expect(text.includes(squeezed(quote))).toBe(true);
      const numbers = leavesOf(sheet.items).filter((leaf) => leaf.kind === 'text' && leaf.role === 'number');
      expect(numbers.length).toBe(timeline.events.length);
    }
  });

  it('differs between light and dark by its colours alone', () => {
    const [light, dark] = themes.map((theme) => {
      const { items } = sheetOf(cleanNetwork, { theme });
      return JSON.stringify(items).replace(/#[0-9a-f]{6}/g, '');
    });
    expect(light).toBe(dark);
  });

  it('is as high as its events need and no higher', () => {
    const [few = 0, many = 0] = [40, 400].map((count) => sheetOf(crowd(count)).height);
    expect(many).toBeLessThan(11 * few);
  });

  it('says in a view how many of all events it shows', () => {
    const viewport = { start: Date.UTC(2020, 7, 1), end: Date.UTC(2020, 8, 1) };
    const text = textsIn(sheetOf(cleanNetwork, { viewport }).items).join(' ');
    expect(text).toContain('5 of 34 events');
  });
});

describe('what a figure leads to', () => {
  const hostile = [
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'JaVaScRiPt:1',
    ' https://x.org',
    'file:///etc',
  ];

  it.each(hostile)('is never %s', (url) => {
    const sources = cleanNetwork.sources.map((source) => ({ ...source, url }));
    const timeline = { ...cleanNetwork, sources };
    for (const site of [undefined, SITE]) {
      const notes = notesOf(timeline, tableOf(timeline), { messages, site });
      for (const { quotes } of notes)
        for (const { link, address } of quotes) expect([link, address]).toEqual([undefined, undefined]);
    }
    const { items } = sheetOf(timeline);
    expect(hrefsOf(items).filter((href) => !href.startsWith(SITE))).toEqual([]);
    expect(textsIn(items).join(' ')).not.toContain('script:');
  });

  it('is a page of http or https, however hostile the texts', () => {
    const hrefs = hrefsOf(sheetOf(hostileTimeline()).items);
    expect(hrefs.length).toBeGreaterThan(HOSTILE.length);
    for (const href of hrefs) expect(href).toMatch(/^https?:\/\//);
  });
});

describe('a card', () => {
  it.each(cases)('holds all that it shows: %s', (_, timeline) => {
    for (const sheet of [
      timelineCard(timeline, messages),
      ...timeline.events.slice(0, 20).map((event) => eventCard(timeline, event, messages)),
    ]) {
      expect(sheet).toMatchObject(CARD);
      expect(outsideOf(sheet)).toEqual([]);
    }
  });

  it.each([
    ['the first timeline', cleanNetwork],
    ['sixty events in nine lanes', crowd(60, 9)],
    ['two hundred events in two lanes', crowd(200, 2)],
    [
      'long titles and names',
      {
        ...crowd(24, 2),
        lanes: crowd(24, 2).lanes.map((lane) => ({
          ...lane,
          title: `${lane.title} of the committee `.repeat(8),
        })),
        events: crowd(24, 2).events.map((event) => ({
          ...event,
          title: `${event.title} resolutions`.repeat(4),
        })),
      },
    ],
  ])('has no words on one another: %s', (_, timeline) => {
    const lines = leavesOf(timelineCard(timeline, messages).items).filter(({ kind }) => kind === 'text');
    const boxes = lines.map(boxOf);
    const overlaps = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => doOverlap(a, b)));
    expect(overlaps).toEqual([]);
  });

  it('shows marks that hide no other, and counts the rest at their lanes', () => {
    const text = textsIn(timelineCard(cleanNetwork, messages).items);
    for (const { title } of cleanNetwork.lanes) expect(text).toContain(title);
    const hidden = text.flatMap((line) => /^\+(\d+)$/.exec(line)?.[1] ?? []);
    const titles = cleanNetwork.events.filter(({ title }) =>
      text.some((line) => line === title || (line.endsWith('…') && title.startsWith(line.slice(0, -1)))),
    );
    expect(titles.length + hidden.reduce((sum, count) => sum + Number(count), 0)).toBe(
      cleanNetwork.events.length,
    );
    expect(titles.length).toBeGreaterThanOrEqual(8);
  });
});

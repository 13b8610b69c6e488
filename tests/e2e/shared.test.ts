import { existsSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { FORMATS } from '../../src/lib/formats/index';
import { BUILD, eventPage, events, HOME, timeline, TIMELINE } from './site';
import { test } from './test';

/** What other sites read of a page: the card of its link (Open Graph), its embed (oEmbed), its files. */

test.describe.configure({ mode: 'parallel' });

const PAGES = [HOME, TIMELINE, ...events.map(({ id }) => eventPage(id))];

interface Answer {
  readonly version: string;
  readonly type: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** The file of the build that a full address stands for. */
function fileAt(address: string): string {
  const { pathname } = new URL(address);
  return `${BUILD}${decodeURIComponent(pathname).replace(/^\//, '')}`;
}

test('every page of a timeline and of an event names its card and its embed', async ({ page }) => {
  for (const address of PAGES) {
    const html = readFileSync(`${BUILD}${address}index.html`, 'utf8');
    const head = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      const metas = [...parsed.querySelectorAll('meta[property^="og:"]')].map((meta) => [
        meta.getAttribute('property') ?? '',
        meta.getAttribute('content') ?? '',
      ]);
      const links = [...parsed.querySelectorAll('link[type="application/json+oembed"]')];
      return {
        metas: Object.fromEntries(metas) as Record<string, string>,
        oembed: links.map((link) => link.getAttribute('href') ?? ''),
      };
    }, html);
    const event = events.find(({ id }) => address === eventPage(id));
    expect(head.metas['og:title'], address).toBe(event?.title ?? timeline.title);
    expect(head.oembed, address).toHaveLength(1);

    const card = readFileSync(fileAt(head.metas['og:image'] ?? ''));
    expect(card.subarray(1, 4).toString()).toBe('PNG');
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);

    const answer = JSON.parse(readFileSync(fileAt(head.oembed[0] ?? ''), 'utf8')) as Answer;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', thumbnail_url: head.metas['og:image'] });
    expect([answer.thumbnail_width, answer.thumbnail_height]).toEqual([1200, 630]);
    const frame = await page.evaluate((text) => {
      const [iframe, ...others] = new DOMParser().parseFromString(text, 'text/html').body.children;
      const names = ['src', 'title', 'width', 'height', 'sandbox'];
      return { count: others.length + 1, of: names.map((name) => iframe?.getAttribute(name)) };
    }, answer.html);
    expect(frame.count).toBe(1);
    const [src, title, width, height, sandbox] = frame.of;
    expect([title, Number(width), Number(height)]).toEqual([answer.title, answer.width, answer.height]);
    expect(sandbox).toContain('allow-scripts');
    expect(existsSync(`${fileAt(src ?? '')}index.html`), src ?? '').toBe(true);
    expect(new URL(src ?? '').searchParams.get('event')).toBe(event?.id ?? null);
  }
});

test('cards of different events are different pictures', () => {
  const cards = events.map(({ id }) => readFileSync(`${BUILD}${eventPage(id)}card.png`).toString('base64'));
  expect(new Set(cards).size).toBe(events.length);
});

test('every format is a file, and the page links to all of them', async ({ page }) => {
  await page.goto(TIMELINE);
  const links = await page
    .getByRole('navigation', { name: 'This timeline as a file' })
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname.split('/').pop()));
  expect(links).toEqual(FORMATS.map(({ extension }) => `${timeline.id}.${extension}`));
  for (const name of links) expect(existsSync(`${BUILD}t/${name}`), name).toBe(true);
});

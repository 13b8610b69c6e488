import { quoteText } from '../../src/lib/model/quote';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Timeline } from '../../src/lib/model/timeline';
import { BUILD, hydrated, sampled, watch } from './any-site';
import { violations } from './axe';
import { test } from './test';

/* What holds for any timeline, looked at for each that the site has. */

const PAGES = `${BUILD}t/`;
const timelines = (existsSync(PAGES) ? readdirSync(PAGES, { withFileTypes: true }) : [])
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => JSON.parse(readFileSync(`${PAGES}${name}.json`, 'utf8')) as Timeline);

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Text of every quote of a page's list, in order. */
const quotesOn = (page: Page): Promise<string[]> =>
  page.locator('[data-event] blockquote p').evaluateAll((all) => all.map((quote) => quote.textContent));

const EVERY_WIDTH = [320, 768, 1920];

test('the front page is there, whatever timelines there are', async ({ page, baseURL }) => {
  const { faults } = watch(page, [new URL(baseURL ?? '').origin]);
  await page.goto('./');
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  for (const { id, title } of timelines) {
    const found = timelines.length === 1 ? page.getByRole('heading', { level: 1, name: title }) : undefined;
    await expect(found ?? page.getByRole('main').locator(`h2 a[href$="t/${id}/"]`)).toHaveText(title);
  }
  if (timelines.length === 0) await expect(page.getByRole('main').locator('code').first()).toBeVisible();
  expect(await violations(page, { isBrief: true })).toEqual([]);
  expect(faults).toEqual([]);
});

for (const timeline of timelines) {
  const { id, title, events, sources } = timeline;
  const home = `t/${id}/`;
  const quotes = events
    .flatMap(({ evidence }) => evidence.map(({ quote }) => squeezed(quoteText(quote))))
    .sort();

  test.describe(id, () => {
    test('has a page without faults, within its policy', async ({ page, baseURL }) => {
      const { faults } = watch(page, [new URL(baseURL ?? '').origin]);
      await page.goto(home);
      await hydrated(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      expect(await violations(page, { isBrief: true })).toEqual([]);
      await expect(page.locator('meta[http-equiv="content-security-policy"]')).toHaveAttribute(
        'content',
        /default-src 'none'/,
      );
      expect(faults).toEqual([]);
    });

    test('never scrolls to the side', async ({ page }) => {
      const [first] = events;
      const addresses = [
        home,
        `embed/${id}/`,
        `${home}coverage/`,
        ...(first ? [`${home}e/${first.id}/`] : []),
      ];
      for (const address of addresses) {
        await page.goto(address);
        for (const width of EVERY_WIDTH) {
          await page.setViewportSize({ width, height: 800 });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(over, `${address} at ${width} px`).toBeLessThanOrEqual(0);
        }
      }
    });

    test('has each quote in its article, and a page for each event', async ({ page, request }) => {
      for (const source of sources) {
        await page.goto(`${home}s/${source.id}/`);
        const found = await page.evaluate(() =>
          Array.from(document.querySelectorAll<HTMLElement>('mark[data-quotes]'), (mark) => ({
            quotes: mark.dataset['quotes'] ?? '',
            text: mark.textContent,
          })),
        );
        for (const event of events)
          for (const [index, { source: cited, quote }] of event.evidence.entries()) {
            if (cited !== source.id) continue;
            const anchor = `q-${event.id}-${index + 1}`;
            const pieces = found.filter((piece) => piece.quotes.split(' ').includes(anchor));
            expect(squeezed(pieces.map(({ text }) => text).join('')), anchor).toBe(
              squeezed(quoteText(quote)),
            );
          }
      }
      const tenth = Math.ceil(events.length / 10);
      for (const event of sampled(events, tenth))
        expect((await request.get(`${home}e/${event.id}/`)).status(), event.id).toBe(200);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('has every event with its quotes, and links that lead somewhere', async ({ page, request }) => {
        await page.goto(home);
        await expect(page.locator('[data-event]')).toHaveCount(events.length);
        expect((await quotesOn(page)).map(squeezed).sort()).toEqual(quotes);
        const links = await page
          .locator('main a[href]:not([href^="#"]), footer a[href]')
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')));
        const own = [...new Set(links)].filter((link) => link.startsWith(new URL(page.url()).origin));
        const every = Math.ceil(own.length / 40);
        for (const link of sampled(own, every)) expect((await request.get(link)).status(), link).toBe(200);
      });
    });
  });
}

import { expect, type Page } from '@playwright/test';
import { english, englishArchive } from '../../src/lib/messages/english';
import { ALL_LACKS, take } from './lacks';
import { axis, eventPage, events, HOME, sourcePage, sources, timeline, TIMELINE } from './site';
import { test } from './test';

/** Browsers below the floor: the page is the one without JavaScript, and nothing is thrown. */

test.describe.configure({ mode: 'parallel' });

async function expectBasic(page: Page): Promise<void> {
  await expect(page.locator('html[data-basic]')).toBeAttached();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('html[data-alive]')).not.toBeAttached();
}

for (const lack of ALL_LACKS)
  test(`without ${lack} the timeline is the list with its links`, async ({ page }) => {
    const faults = await take(page, lack);
    await page.goto(HOME);
    await expectBasic(page);
    const items = page.locator('[data-event]');
    await expect(items).toHaveCount(events.length);
    for (const item of await items.all()) await expect(item.getByRole('link').first()).toBeVisible();
    await expect(axis(page)).toHaveCount(0);
    // The page has a drawing for each width, and shows the one that fits.
    await expect(page.locator('svg.plot').filter({ visible: true })).toHaveCount(1);
    // Nothing is there that would do nothing.
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(faults).toEqual([]);
  });

for (const width of [360, 1280])
  test(`every page has what it has without JavaScript, at ${width} px`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const faults = await take(page, 'AbortSignal.any');
    await page.setViewportSize({ width, height: 800 });
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width, height: 800 },
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const plain = await context.newPage();
    const [first] = events;
    const [source] = sources;
    if (!first || !source) throw new Error('the timeline is empty');
    for (const address of [TIMELINE, eventPage(first.id), sourcePage(source.id), 'open/']) {
      await page.goto(address);
      await expectBasic(page);
      await plain.goto(address);
      const seen = (each: Page): Promise<string> => each.locator('body').innerText();
      expect(await seen(page), address).toBe(await seen(plain));
    }
    await expect(page.getByText(englishArchive.needsScript)).toBeVisible();
    await context.close();
    expect(faults).toEqual([]);
  });

test('the page of a browser that has all comes alive', async ({ page }) => {
  await page.goto(HOME);
  await expect(page.locator('html[data-alive]')).toBeAttached();
  await expect(page.locator('html[data-basic]')).not.toBeAttached();
  await expect(page.getByRole('searchbox', { name: english.timeline.search })).toBeVisible();
  await expect(axis(page)).toHaveAccessibleName(new RegExp(timeline.title));
});

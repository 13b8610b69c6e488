import { expect } from '@playwright/test';
import { violations } from './axe';
import { frames } from './any-site';
import { ANY_DATA, serveTestSite } from './test-sites';
import { test } from './test';

/* A document of headings, lists, a table, a quote, code and footnotes looks like one, and quotes carry no marks. */

const site = serveTestSite(ANY_DATA);
const WIDTHS = [320, 360, 768, 1280, 1920];

test('shows each part as what it is, and numbers what a reader counts', async ({ page }) => {
  await page.goto(`${site().origin}/t/blocks/s/report/`);
  const text = page.locator('ol.text').first();
  await expect(text.locator('li[data-paragraph]')).toHaveCount(15);
  await expect(text.getByRole('heading')).toHaveText([
    '1. What was found',
    '1.1 The days',
    '2. What follows',
  ]);
  const marks = text.locator('[data-kind=item] > p');
  expect(await marks.evaluateAll((items) => items.map((item) => item.getAttribute('data-mark')))).toEqual([
    ...['1.', '2.', '3.', '•', '•'],
  ]);
  const lefts = await marks.evaluateAll((items) =>
    items.map((item) => item.getBoundingClientRect().left + parseFloat(getComputedStyle(item).paddingLeft)),
  );
  expect(lefts[3]).toBeGreaterThan((lefts[2] ?? 0) + 15);
  await expect(text.locator('[data-kind=row]').last()).toContainText(
    '9 May 2019 · A letter from the town · Town',
  );
  await expect(text.locator('[data-kind=code] > p')).toHaveText(/lamp out\n05-05/);
  await expect(text.locator('[data-kind=header] .number')).toHaveText('');
  await expect(text).not.toContainText(/\*\*|\[\^|\]\(|^#/m);
});

test('leads from a quote to its words in an item, a row and a footnote, and back', async ({ page }) => {
  for (const [event, words] of [
    ['town-asks', 'not the town, which asked on 9 May 2019'],
    ['letter-comes', '9 May 2019 · A letter from the town'],
    ['board-meets', 'The board met twice, in June 2019'],
  ] as const) {
    await page.goto(`${site().origin}/t/blocks/`);
    const card = page.locator(`[data-event="${event}"]`).first();
    await expect(card.getByRole('blockquote').first()).toContainText(words);
    await page.goto(`${site().origin}/t/blocks/s/report/`);
    const mark = page.locator('mark', { hasText: words });
    await expect(mark).toHaveText(words);
    await mark.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`#q-${event}-1$`));
  }
});

test('sets headings apart, rules a table evenly, and notes off from the last section', async ({ page }) => {
  await page.goto(`${site().origin}/t/blocks/s/report/`);
  const text = page.locator('ol.text').first();
  const weights = await text
    .getByRole('heading')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).fontWeight));
  expect(new Set(weights)).toEqual(new Set(['700']));
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await frames(page, 2);
    const widths = await text
      .locator('[data-kind=header] > p, [data-kind=row] > p')
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().width)));
    expect(new Set(widths).size, `${width} px`).toBe(1);
  }
  const rules = await text
    .locator('[data-kind=note] > p')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).borderBlockStartWidth));
  expect(rules).toEqual(['1px', '0px']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is read by everyone, at every width, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(`${site().origin}/t/blocks/s/report/`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await frames(page, 2);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
      expect(await violations(page), `${width} px`).toEqual([]);
    }
  });

  for (const address of ['/t/blocks/#letter-comes', '/embed/blocks/#letter-comes'])
    test(`is clean for axe beside the list and in a frame, ${address}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${site().origin}${address}`);
        await frames(page, 2);
        expect(await violations(page), `${width} px`).toEqual([]);
      }
    });
}

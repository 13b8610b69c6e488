import { expect } from '@playwright/test';
import { watch } from './site';
import { serveTestSite } from './test-sites';
import { test } from './test';

/** The front page of a site with several timelines lists them. */

const site = serveTestSite({
  name: 'two',
  data: 'tests/fixtures/sites/two',
  entries: ['/', '/de/', '/t/ferry-bridge/', '/t/lichtfeuer/', '/embed/ferry-bridge/', '/404.html'],
});

test('links to each timeline', async ({ page }) => {
  const { origin, missing } = site();
  const { faults } = watch(page, [origin]);
  for (const id of ['ferry-bridge', 'lichtfeuer']) {
    await page.goto(`${origin}/`);
    const link = page.getByRole('main').locator(`a[href$="t/${id}/"]`);
    const title = (await link.textContent()) ?? '';
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('listbox', { name: title })).toBeVisible();
  }
  expect(faults).toEqual([]);
  expect(missing).toEqual([]);
});

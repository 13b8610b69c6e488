import { openMake, runChaos } from './make-chaos.js';
import { expect } from '@playwright/test';
import { test } from './test.js';

/** `npm run chaos` asks for more sessions and another seed. */
const SESSIONS = Number(process.env['SOURCELINE_CHAOS_SESSIONS'] ?? 10);
const SEED = Number(process.env['SOURCELINE_CHAOS_SEED'] ?? 1);

test('work that was killed at any moment is there again, but for the last second', async ({ browser }) => {
  test.setTimeout(90_000 + SESSIONS * 15_000);
  const context = await browser.newContext();
  const figures = await runChaos(context, { sessions: SESSIONS, seed: SEED });
  console.log(JSON.stringify(figures));
  expect(figures.sessions).toBe(SESSIONS);
  await context.close();
});

test('where the browser keeps nothing, the work goes on and the page says so', async ({ browser }) => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  const page = await context.newPage();
  await openMake(page);
  await expect(page.getByRole('alert').filter({ hasText: 'keeps nothing' })).toBeVisible();
  await page.locator('input.title').fill('Kept in the page');
  await page.locator('input.title').press('Enter');
  await expect(page.locator('.tools button').first()).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Save a file…' })).toBeVisible();
  await context.close();
});

test('where there is no room, the work stays in the page, and is saved once there is', async ({
  browser,
}) => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...args) {
      if (sessionStorage.getItem('full')) throw new DOMException('no room', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  const page = await context.newPage();
  await openMake(page);
  const title = page.locator('input.title');
  await page.evaluate(() => sessionStorage.setItem('full', 'yes'));
  await title.fill('More than fits');
  await title.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'no room' })).toBeVisible();
  await page.evaluate(() => sessionStorage.removeItem('full'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.editor .top')).toContainText('Saved in this browser');
  await expect(page.getByRole('alert').filter({ hasText: 'no room' })).toHaveCount(0);
  await page.reload();
  await expect(title).toHaveValue('More than fits');

  // A second tab reads; it takes over, and the first one is told.
  const second = await context.newPage();
  await openMake(second);
  await expect(second.getByRole('alert').filter({ hasText: 'Another tab' })).toBeVisible();
  await second.locator('input.title').fill('Not here');
  await second.locator('input.title').press('Enter');
  await expect(second.locator('.tools button').first()).toHaveAttribute('title', /^Undo: (?!.*Not here)/);
  await second.getByRole('button', { name: 'Edit here' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'taken this project over' })).toBeVisible();
  await second.locator('input.title').fill('Here');
  await second.locator('input.title').press('Enter');
  await expect(second.locator('.editor .top')).toContainText('Saved in this browser');
  await second.close();
  // The first one may write again, and shows what the second one saved.
  await expect(title).toHaveValue('Here');
  await context.close();
});

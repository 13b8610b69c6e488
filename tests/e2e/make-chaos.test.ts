import { expect, type Page } from '@playwright/test';
import type { ChaosSession, Command } from './chaos/commands.js';
import { runChaos, runLosing } from './chaos/run.js';
import { test } from './test.js';

/** `npm run chaos` asks for more sessions and another seed. */
const SESSIONS = Number(process.env['SOURCELINE_CHAOS_SESSIONS'] ?? 2);
const SEED = Number(process.env['SOURCELINE_CHAOS_SEED'] ?? 1);
const PATH = process.env['SOURCELINE_CHAOS_PATH'];

/** Opens the editor. */
async function openMake(page: Page): Promise<void> {
  await page.goto('make/');
  await page.locator('.editor').waitFor();
}

test('work that was killed at any moment is there again, but for the last second', async ({ baseURL }) => {
  test.setTimeout(90_000 + SESSIONS * 120_000);
  const { delays, ...figures } = await runChaos(`${baseURL}make/`, {
    sessions: SESSIONS,
    seed: SEED,
    path: PATH,
  });
  delays.sort((a, b) => a - b);
  const at = (part: number): number | undefined => delays[Math.floor(part * (delays.length - 1))];
  console.log(
    JSON.stringify({
      ...figures,
      delays: { count: delays.length, median: at(0.5), most: at(0.99), max: at(1) },
    }),
  );
  expect(figures.sessions).toBe(SESSIONS);
});

test('a page that loses work is found out', async ({ baseURL }) => {
  test.setTimeout(180_000);
  // Each title is a record of its own.
  const commands = Array.from({ length: 7 }, (_, number): readonly Command[] => [
    { do: 'title', text: `Title ${number}`, isDone: true },
    { do: 'wait', number: 600 },
  ]);
  const session: ChaosSession = {
    hasSample: false,
    events: 0,
    storage: 'kept',
    rounds: [{ commands: commands.flat(), kill: 'crash', after: 1500, isWalked: false, isFull: false }],
  };
  await expect(runLosing(`${baseURL}make/`, session)).rejects.toThrow(
    'the page shows what it did not show in the last second',
  );
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
  // What is older than a second is kept, whatever happens to the tab.
  await second.waitForTimeout(1000);
  await second.close();
  // The first one may write again, and shows what the second one saved.
  await expect(title).toHaveValue('Here');
  await context.close();
});

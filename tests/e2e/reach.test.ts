import { expect, type Locator, type Page } from '@playwright/test';
import { chooseFile, openPage } from './open-file';
import { ANY_DATA, serveTestSite } from './test-sites';
import { test } from './test';

/* Every event is reached from the axis where a timeline is in a page of others, in one file, or is a large table. */

test.describe.configure({ timeout: 120_000 });

const site = serveTestSite(ANY_DATA);

test.use({ reducedMotion: 'reduce' });

const plot = (page: Page): Locator => page.locator('.plot[role=listbox]');
const marks = (page: Page): Locator => plot(page).locator('a.mark');
const selected = (page: Page): Locator => plot(page).locator('[aria-selected=true]');
const list = (page: Page): Locator => page.getByRole('dialog').getByRole('listitem');
const count = (page: Page): Locator =>
  page.getByRole('button', { name: /^\+\d+: .* at this place$/ }).first();
const wayBack = (page: Page): Locator => page.getByRole('button', { name: /^(?:earlier|later): / });

/** Opens a page whose address is relative to the site, and waits for its axis. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${site().origin}${path}`);
  await expect(plot(page)).toBeVisible();
}

/** The number of a stack opens its list by click and by the space bar; what is chosen from it is selected. */
async function expectCountToOpen(page: Page): Promise<void> {
  await expect(marks(page).first()).toBeVisible();
  await plot(page).hover({ position: { x: 4, y: 4 } });
  const hidden = Number(/\d+/.exec((await count(page).getAttribute('aria-label')) ?? '')?.[0]);
  expect(hidden).toBeGreaterThan(1);
  await count(page).click();
  await expect(list(page)).toHaveCount(hidden);
  const title = (await list(page).last().locator('[dir=auto]').textContent()) ?? '';
  await list(page).last().getByRole('button').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(selected(page)).toHaveAttribute('aria-label', new RegExp(title));

  const before = (await selected(page).getAttribute('id')) ?? '';
  await plot(page).focus();
  await page.keyboard.press(' ');
  // Another event leads the stack now, and it is not always as large.
  await expect(list(page)).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(plot(page)).toBeFocused();
  await page.keyboard.press(' ');
  await list(page).first().getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(selected(page)).not.toHaveAttribute('id', before);
}

/** A view without events names the next ones, says so aloud, and goes there. */
async function expectWayBack(page: Page): Promise<void> {
  await expect(wayBack(page).first()).toBeVisible();
  expect(await marks(page).count()).toBe(0);
  await expect(page.getByRole('status').filter({ hasText: 'No event in the time shown' })).toHaveCount(1);
  await wayBack(page).first().click();
  await expect(wayBack(page)).toHaveCount(0);
  await expect(marks(page)).not.toHaveCount(0);
  await expect(plot(page)).toBeFocused();
}

for (const view of ['axis', 'both'])
  test(`an embed of view=${view}`, async ({ page }) => {
    await open(page, `/embed/one-day/?view=${view}`);
    await expectCountToOpen(page);
    await open(page, `/embed/millennia/?view=${view}&from=1700&to=1720`);
    await expectWayBack(page);
  });

test('a list that is asked for again at once is shown', async ({ page }) => {
  await open(page, '/embed/one-day/?view=axis');
  await expect(marks(page).first()).toBeVisible();
  await plot(page).focus();
  await page.keyboard.press(' ');
  await expect(list(page)).not.toHaveCount(0);
  // The browser's event that the dialog is closed is a task that comes after this one.
  await page.evaluate(async () => {
    document.querySelector<HTMLDialogElement>('dialog[open]')?.requestClose();
    for (let step = 0; step < 20; step += 1) await Promise.resolve();
    const key = new KeyboardEvent('keydown', { key: ' ', bubbles: true, composed: true });
    document.querySelector('.plot[role=listbox]')?.dispatchEvent(key);
  });
  await expect(page.locator('dialog[open]')).toHaveCount(1);
  await page.waitForTimeout(200);
  await expect(list(page)).not.toHaveCount(0);
});

test('the page for timelines from elsewhere', async ({ page }) => {
  await open(page, '/embed/?src=../t/one-day.json&view=both');
  await expectCountToOpen(page);
  await open(page, '/embed/?src=../t/millennia.json&view=axis&from=1700&to=1720');
  await expectWayBack(page);
});

test('the timeline in one file', async ({ page }) => {
  await open(page, '/t/one-day.standalone.html');
  await expectCountToOpen(page);
  await open(page, '/t/millennia.standalone.html');
  for (let presses = 0; presses < 9; presses += 1)
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  const box = await plot(page).boundingBox();
  if (!box) throw new Error('there is no axis');
  await page.mouse.move(box.x + 20, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 20, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expectWayBack(page);
});

test('a large table: the events of a lane that have no label', async ({ page }) => {
  const rows = Array.from(
    { length: 90 },
    (_, n) =>
      `Entry ${n + 1} of the long log of the office,${1990 + ((n * 7) % 30)}-0${1 + (n % 9)}-1${n % 9},${n % 3 ? 'Quay' : 'Lock'}`,
  );
  await openPage(page);
  await chooseFile(page, ['title,edtf,lane', ...rows, ''].join('\n'));
  const option = plot(page).getByRole('option', { includeHidden: true });
  const lane = page.getByRole('button', { name: /^\+\d+: .* without a label in Lock$/ });
  await expect(lane).toBeVisible();
  const counted = Number(/\d+/.exec((await lane.getAttribute('aria-label')) ?? '')?.[0]);
  await lane.click();
  await expect(list(page)).toHaveCount(counted);
  const title = (await list(page).nth(3).locator('[dir=auto]').textContent()) ?? '';
  await list(page).nth(3).getByRole('button').click();
  await expect(plot(page)).toBeFocused();
  await expect(option).toContainText(`${title},`);
  await expect(option).toContainText(', Lock,');
  // The selected event has a label now; the space bar lists the others of its lane.
  await expect(lane).toHaveAttribute('aria-label', new RegExp(`^\\+${counted - 1}: `));
  await page.keyboard.press(' ');
  await expect(list(page)).toHaveCount(counted - 1);
});

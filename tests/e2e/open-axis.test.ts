import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { englishArchive as own } from '../../src/lib/messages/english';
import { violations } from './axe';
import { chooseFile, detail, madeCsv, noteReady, openPage, selectedRow, rows } from './open-file';
import { frames, SOON } from './any-site';
import { test } from './test';

/** The axis of a large table: a canvas, with elements for what is reached, read and said. */

test.describe.configure({ mode: 'parallel' });

const COUNT = 10_000;
const plot = (page: Page): Locator => page.locator('.archive-axis [role=listbox]');
const option = (page: Page): Locator => plot(page).getByRole('option', { includeHidden: true });
const inView = (page: Page): Locator => page.locator('.archive-axis .in-view');

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not drawn');
  return box;
}

/** What the canvas shows, as one number: another picture has another. */
const picture = (page: Page): Promise<number> =>
  plot(page)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      // Its own context is with the worker that paints it.
      const copy = Object.assign(document.createElement('canvas'), {
        width: canvas.width,
        height: canvas.height,
      }).getContext('2d');
      copy?.drawImage(canvas, 0, 0);
      const { data } = copy?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      let sum = 0;
      for (let at = 0; at < data.length; at += 4) sum = (Math.imul(sum, 31) + (data[at] ?? 0)) | 0;
      return sum;
    });

/** What it shows at rest: words come a little after the first marks. */
async function pictureAtRest(page: Page): Promise<number> {
  let last = await picture(page);
  await expect
    .poll(async () => {
      await page.waitForTimeout(150);
      const before = last;
      last = await picture(page);
      return last === before;
    }, SOON)
    .toBe(true);
  return last;
}

async function openMade(page: Page): Promise<void> {
  await openPage(page);
  await chooseFile(page, madeCsv(COUNT));
}

test('keys walk it from end to end, and the list follows', async ({ page }) => {
  await openMade(page);
  await plot(page).focus();
  await page.keyboard.press('End');
  await expect(option(page)).toHaveAttribute('aria-posinset', String(COUNT));
  await expect(option(page)).toHaveAttribute('aria-setsize', String(COUNT));
  await expect(option(page)).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => selectedRow(page), SOON).toMatchObject({ place: COUNT, isSeen: true });
  await page.keyboard.press('ArrowLeft');
  await expect(option(page)).toHaveAttribute('aria-posinset', String(COUNT - 1));
  await page.keyboard.press('Home');
  await expect(option(page)).toHaveAttribute('aria-posinset', '1');
  const lane = await option(page).textContent();
  await page.keyboard.press('ArrowDown');
  await expect(option(page)).not.toHaveText(lane ?? '');
  await expect(plot(page)).toBeFocused();
  expect(await plot(page).getAttribute('aria-activedescendant')).toBe(await option(page).getAttribute('id'));
  await page.keyboard.press('Enter');
  await expect(detail(page).getByRole('heading')).toBeFocused();
});

test('it zooms and pans by wheel, drag, key and button, and says what is in view', async ({ page }) => {
  await openMade(page);
  await expect(inView(page)).toContainText(`10,000 of 10,000`);
  const box = await boxOf(plot(page));
  await page.mouse.move(box.x + box.width / 2, box.y + 120);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -320);
  await page.keyboard.up('Control');
  await expect(inView(page)).not.toContainText(`10,000 of 10,000`);
  const near = (await inView(page).textContent()) ?? '';
  const before = await pictureAtRest(page);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 300, box.y + 125, { steps: 6 });
  await page.mouse.up();
  await expect(inView(page)).not.toHaveText(near);
  expect(await picture(page)).not.toBe(before);
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
  await expect(inView(page)).toContainText(`10,000 of 10,000`);
  await plot(page).focus();
  await page.keyboard.press('+');
  await expect(inView(page)).not.toContainText(`10,000 of 10,000`);
  await page.keyboard.press('0');
  await expect(inView(page)).toContainText(`10,000 of 10,000`);
  // A plain wheel is the page's.
  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY), SOON).toBeGreaterThan(scrolled);
});

test('the key of the columns is there where columns are drawn, and moves nothing', async ({ page }) => {
  await openPage(page);
  const key = page.locator('.archive-axis .legend');
  await chooseFile(page, madeCsv(12));
  await expect(inView(page)).toContainText('12 of 12');
  await expect(key).toBeHidden();
  await openMade(page);
  await expect(inView(page)).toContainText('10,000 of 10,000');
  await expect(key).toBeVisible();
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  const before = (await boxOf(zoomIn)).x;
  for (let presses = 0; presses < 20 && (await key.isVisible()); presses += 1) {
    const was = (await inView(page).textContent()) ?? '';
    await zoomIn.click();
    await expect(inView(page)).not.toHaveText(was);
    await frames(page);
  }
  await expect(key).toBeHidden();
  expect((await boxOf(zoomIn)).x).toBeCloseTo(before, 0);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(key).toBeVisible();
});

test('the pointer is told what a column holds, and a press looks closer', async ({ page }) => {
  await openMade(page);
  const box = await boxOf(plot(page));
  const tip = plot(page).locator('.tip');
  for (let y = 40; y < 140 && (await tip.count()) === 0; y += 3) {
    await page.mouse.move(box.x + box.width / 2, box.y + y);
    await frames(page, 1);
  }
  await expect(tip).toBeVisible();
  await page.mouse.down();
  await page.mouse.up();
  const chosen = page.locator('[aria-selected=true]');
  await expect
    .poll(
      async () => (await chosen.count()) > 0 || !(await inView(page).textContent())?.includes('10,000 of'),
      SOON,
    )
    .toBe(true);
});

test('it is drawn anew in dark, in the colours of the system, and at another width', async ({ page }) => {
  await openMade(page);
  const seen = new Set([await pictureAtRest(page)]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(async () => seen.has(await picture(page)), SOON).toBe(false);
  seen.add(await pictureAtRest(page));
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(async () => seen.has(await picture(page)), SOON).toBe(false);
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  await page.setViewportSize({ width: 360, height: 740 });
  const canvas = plot(page).locator('canvas');
  await expect.poll(async () => (await boxOf(canvas)).width, SOON).toBeLessThan(360);
  await expect
    .poll(() => canvas.evaluate((each: HTMLCanvasElement) => each.width - each.clientWidth), SOON)
    .toBe(0);
});

test('a browser that hands no canvas to a worker paints it in the page', async ({ page }) => {
  await openMade(page);
  const painted = await pictureAtRest(page);
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen');
  });
  await openMade(page);
  await expect.poll(() => picture(page), SOON).toBe(painted);
});

test('has few elements, however many events', async ({ page }) => {
  await openMade(page);
  expect(await page.locator('.archive-axis *').count()).toBeLessThanOrEqual(110);
  expect(await plot(page).locator('*').count()).toBeLessThanOrEqual(50);
});

test('a million events: nothing that axe finds, keys from end to end, filters and search', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const count = 1_000_000;
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-million-'));
  try {
    const path = join(folder, 'million.csv');
    const lines = Array.from({ length: count }, (_, n) => {
      const month = String((n % 12) + 1).padStart(2, '0');
      return `Event ${n},${1950 + Math.floor(n / 14_000)}-${month}-${String((n % 28) + 1).padStart(2, '0')},Lane ${n % 7}`;
    });
    writeFileSync(path, `title,start,lane\n${lines.join('\n')}\n`);
    await openPage(page);
    const ready = await noteReady(page);
    await page.locator('input[type=file]').setInputFiles(path);
    expect(await ready()).toBe(count);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  expect(await violations(page)).toEqual([]);
  await plot(page).focus();
  await page.keyboard.press('End');
  await expect(option(page)).toHaveAttribute('aria-posinset', String(count));
  await expect.poll(() => selectedRow(page), SOON).toMatchObject({ place: count, all: count, isSeen: true });
  await page.keyboard.press('Home');
  await expect.poll(() => selectedRow(page), SOON).toMatchObject({ place: 1, all: count, isSeen: true });
  await rows(page).focus();
  await page.keyboard.press('End');
  await expect.poll(() => selectedRow(page), SOON).toMatchObject({ place: count, isSeen: true });
  await page.getByRole('searchbox').fill('"event 99999"');
  await expect(page.locator('search [role=status]')).toHaveText(own.find.result(1, count), {
    timeout: 30_000,
  });
  await page.getByRole('searchbox').fill('event 99999');
  // 99999 itself, and ten that begin with it.
  await expect(page.locator('search [role=status]')).toHaveText(own.find.result(11, count), {
    timeout: 30_000,
  });
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: own.find.filters, exact: true }).click();
  await page.getByRole('checkbox', { name: /^Lane 3/ }).check();
  await expect(page.locator('search [role=status]')).toHaveText(own.find.result(142_857, count));
  await expect(inView(page)).toContainText('142,857 of 142,857', { timeout: 30_000 });
  expect(await violations(page)).toEqual([]);
});

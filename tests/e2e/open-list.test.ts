import { expect, type Page } from '@playwright/test';
import { chooseFile, madeCsv, openPage, selectedRow, rows, rowsInView } from './open-file';
import { frames, SOON } from './any-site';
import { test } from './test';

/** The list of a large table while it is scrolled and after: rows go round, which nobody should notice. */

test.describe.configure({ mode: 'parallel' });

const COUNT = 10_000;

/** Places of all rows that are drawn, as they stand in the document. */
const placesInDocument = (page: Page): Promise<number[]> =>
  page
    .locator('.rows [role=option]')
    .evaluateAll((options) => options.map((row) => Number(row.getAttribute('aria-posinset'))));

test('at rest rows stand in the document as they are read', async ({ page }) => {
  await openPage(page);
  await chooseFile(page, madeCsv(COUNT));
  await rows(page).focus();
  await page.keyboard.press('ArrowDown');
  await rows(page).hover();
  for (const [turns, step] of [
    [40, 300],
    [13, -300],
  ] as const) {
    const [before = 0] = await rowsInView(page);
    for (let n = 0; n < turns; n += 1) {
      await page.mouse.wheel(0, step);
      await frames(page, 1);
    }
    await expect
      .poll(async () => Math.abs(((await rowsInView(page))[0] ?? 0) - before), SOON)
      .toBeGreaterThan(60);
    await expect
      .poll(async () => {
        const places = await placesInDocument(page);
        return places.every((place, n) => n === 0 || place > (places[n - 1] ?? 0));
      }, SOON)
      .toBe(true);
    // With the selected row, which is far above, before all others.
    expect((await placesInDocument(page))[0]).toBe(1);
    expect((await selectedRow(page)).place).toBe(1);
  }
});

test('a press takes the row below it, while the list still moves too', async ({ page }) => {
  await openPage(page);
  await chooseFile(page, madeCsv(COUNT));
  const list = rows(page);
  await list.hover();
  const box = await list.boundingBox();
  if (!box) throw new Error('not drawn');
  const y = box.y + box.height / 2;
  for (const wait of [2, 40]) {
    await page.mouse.wheel(0, 1000);
    await frames(page, wait);
    await page.mouse.click(box.x + 60, y);
    await expect.poll(async () => (await selectedRow(page)).isSeen, SOON).toBe(true);
    const at = await list.evaluate((each) => {
      const { top, bottom } = document
        .getElementById(each.getAttribute('aria-activedescendant') ?? '')
        ?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
      return [top, bottom];
    });
    expect(at[0]).toBeLessThanOrEqual(y);
    expect(at[1]).toBeGreaterThanOrEqual(y);
  }
});

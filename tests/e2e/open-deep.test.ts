import { expect, type Locator, type Page } from '@playwright/test';
import { chooseFile, detail, openPage, rows } from './open-file';
import { english, englishArchive as own } from '../../src/lib/messages/english';
import { test } from './test';

/** A table from the beginning of the universe to a second of our time, on /open/. */

test.describe.configure({ mode: 'parallel' });

const EVENTS = [
  ['Y-13800000000', 'The universe begins', 'Universe'],
  ['Y-13200000000', 'The first stars of the Milky Way', 'Universe'],
  ['Y-4600000000', 'The Sun and its planets form', 'Universe'],
  ['Y-3700000000', 'The oldest traces of life', 'Life'],
  ['Y-541000000', 'Animals of many kinds', 'Life'],
  ['Y-66000000', 'An impact ends the age of the dinosaurs', 'Life'],
  ['Y-300000', 'People', 'People'],
  ['-2599', 'A pyramid is built', 'People'],
  ['1969-07-20', 'People on the Moon', 'People'],
  ['2020-09-08T14:00:05Z', 'A bell rings', 'People'],
];
const CSV = ['start,title,lane', ...EVENTS.map((cells) => cells.join(',')), ''].join('\n');

const plot = (page: Page): Locator => page.locator('.archive-axis [role=listbox]');
const inView = (page: Page): Locator => page.locator('.archive-axis .in-view');

test('keys zoom from billions of years to a millisecond, and the address keeps the view', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPage(page);
  expect(await chooseFile(page, CSV, 'universe.csv')).toBe(EVENTS.length);
  await expect(rows(page)).toContainText('13.8 billion BC');
  await expect(inView(page)).toContainText(/\d+(?:\.\d+)? billion BC to AD \d/);
  let said = 'billion BC to AD';

  await plot(page).focus();
  await page.keyboard.press('End');
  await expect(plot(page).getByRole('option', { includeHidden: true })).toContainText('A bell rings');
  for (let press = 0; press < 115; press += 1) {
    await page.keyboard.press('+');
    if (press % 20 !== 19) continue;
    // Steps of all sizes are seen, not the last alone.
    await expect(inView(page)).not.toContainText(said);
    said = ((await inView(page).textContent()) ?? '').split(':')[0] ?? '';
  }
  await expect(inView(page)).toContainText(
    /8 September 2020, 14:00:0[45](?:\.\d{3})? to 14:00:05(?:\.\d{3})?:/,
  );
  await expect(page).toHaveURL(
    /from=2020-09-08T14:00:0[45](?:\.\d{3})?Z&to=2020-09-08T14:00:05(?:\.\d{3})?Z/,
  );

  for (let press = 0; press < 115; press += 1) await page.keyboard.press('-');
  await expect(inView(page)).toContainText(/billion BC to AD \d/);
  await page.keyboard.press('0');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(detail(page)).toContainText('13.8 billion BC');
  expect(errors).toEqual([]);
});

test('a date of long ago is gone to as it is written', async ({ page }) => {
  await openPage(page);
  await chooseFile(page, CSV, 'universe.csv');
  await page.getByRole('button', { name: english.timeline.goToDate, exact: true }).click();
  await page.getByLabel(own.jump.label).fill('Y-66000000');
  await page.keyboard.press('Enter');
  await expect(page.locator('form .answer')).toContainText('66 million BC');
  await expect(page).toHaveURL(/from=Y-660\d{5}&to=Y-6599\d{4}/);
});

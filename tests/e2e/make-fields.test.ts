import { expect, type Locator, type Page } from '@playwright/test';
import { violations } from './axe';
import { test } from './test';

/* The fields of an event: what is typed and not added yet is saved, and the keys stay where the work is. */

const FLOOD = `---
id: flood
title: The flood of the Arvel
publisher: The Arvel Almanac
published: 1897-05-01
language: en
---
The bridge was shut at 4 a.m. on Monday, 4 September 1893.

Rain fell on the hills from 3 September 1893. On 9 September the dam gave way.
`;

const form = (page: Page): Locator => page.locator('#make-form');

test('dates, lanes and faults of the form keep what is typed and where the keys are', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('./make/');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'flood.md', mimeType: 'text/markdown', buffer: Buffer.from(FLOOD) });
  await page.getByRole('button', { name: /The flood of the Arvel/ }).click();
  const pane = form(page);
  const title = pane.getByLabel('Title', { exact: true });
  const lane = pane.getByLabel('Lane', { exact: true });

  // A time of day is no part of the date; a lane that is typed is added by saving.
  await page.locator('[data-words="1"]').focus();
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('radio', { name: /^4 September 1893/ })).toBeChecked();
  await lane.fill('Bridges');
  await title.press('Control+Enter');
  await expect(page.locator('[role=status].said')).toContainText('Saved: ');
  await page.locator('[data-words="2"]').focus();
  await page.keyboard.press('Enter');
  await expect(lane.locator('option').first()).toHaveText('Bridges');

  // The keys go to the lanes once one is added.
  await lane.selectOption('New lane…');
  await expect(pane.getByLabel('Name of the new lane')).toBeFocused();
  await page.keyboard.type('Dams');
  await page.keyboard.press('Enter');
  await expect(lane).toBeFocused();
  await expect(lane.locator('option:checked')).toHaveText('Dams');

  // Arrows pass “Another date…”, and Ctrl+A on a choice selects nothing.
  const radios = pane.getByRole('radio', { name: /1893|1896|Another/ });
  await radios.first().focus();
  await page.keyboard.press('ArrowDown');
  const another = pane.getByRole('radio', { name: 'Another date…' });
  for (let step = 0; step < 6 && !(await another.isChecked()); step += 1)
    await page.keyboard.press('ArrowDown');
  await expect(another).toBeFocused();
  await page.keyboard.press('Control+a');
  expect(await page.evaluate(() => String(getSelection()))).toBe('');

  // Saving asks what a date is known from that the quote is against, in its field, and takes it with the answer.
  const typed = pane.getByRole('textbox', { name: 'Another date…' });
  await typed.fill('12 November 1893');
  const below = pane.getByText('Counted from', { exact: true });
  // From field to field: the pane scrolls.
  const apart = async (): Promise<number> =>
    ((await below.boundingBox())?.y ?? NaN) - ((await typed.boundingBox())?.y ?? NaN);
  await typed.press('Control+Enter');
  const reason = pane.locator('.question').getByLabel('What the date is known from');
  await expect(reason).toBeFocused();
  await expect(reason).toHaveAccessibleDescription(/Take this date or another one first/);
  expect(await violations(page, { part: '#make-form' })).toEqual([]);
  const asked = await apart();
  await typed.fill('12 Novem');
  expect(await apart()).toBeGreaterThanOrEqual(asked);
  await typed.fill('12 November 1893');
  await reason.fill('the minutes of the council');
  await reason.press('Control+Enter');
  await expect(page.locator('[role=status].said')).toContainText('Saved: ');
});

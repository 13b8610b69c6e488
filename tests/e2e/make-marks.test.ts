import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './test';

/* A round of marks and a list of dates, by keys: the keys are in the form that is open, and nothing saves it unasked. */

const MEDICINE = `---
id: medicine
title: Zentiprin approved
publisher: The Agency
published: 2021-01-20
language: en
---
The agency received the application on 3 November 2020.

A hearing was held on 5 December 2020 in the capital.

The medicine was approved on 11 January 2021 by the agency.
`;

const said = (page: Page): Locator => page.locator('[role=status].said');
const titleOf = (page: Page): Locator => page.locator('#make-form').getByLabel('Title', { exact: true });
const words = (page: Page, number: number): Locator => page.locator(`[data-words="${number}"]`);

async function open(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./make/');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'medicine.md', mimeType: 'text/markdown', buffer: Buffer.from(MEDICINE) });
  await expect(words(page, 1)).toBeVisible();
}

for (const view of ['Read', 'Dates'] as const)
  test(`a round of marks has the keys in the title of each form, in the view ${view}`, async ({ page }) => {
    await open(page);
    for (const number of [1, 2, 3]) {
      await words(page, number).focus();
      await page.keyboard.press('m');
    }
    await page.getByRole('button', { name: view, exact: true }).click();
    await page.getByRole('button', { name: '3 marks', exact: true }).click();
    await page.getByRole('button', { name: 'Go through them' }).press('Enter');
    await expect(titleOf(page)).toBeFocused();
    await page.keyboard.type('Application received');
    await page.keyboard.press('Control+Enter');
    await expect(said(page)).toHaveText('Saved: Application received. Event of a mark, 2 left');
    await expect(titleOf(page)).toHaveValue(/^A hearing/);
    await expect(titleOf(page)).toBeFocused();

    // What was discarded stays marked, and the round goes on behind it.
    await page.getByRole('button', { name: 'Discard' }).press('Enter');
    await expect(titleOf(page)).toHaveValue(/^The medicine/);
    await expect(titleOf(page)).toBeFocused();
    await page.keyboard.type('Approved in January');
    await page.keyboard.press('Control+Enter');
    await expect(said(page)).toHaveText(/^Saved: Approved in January/);
    await expect(titleOf(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: '1 mark', exact: true })).toBeVisible();
    await expect(page.getByText('2 events', { exact: true }).first()).toBeVisible();
  });

test('no key of the article or of the dates saves an open form unasked', async ({ page }) => {
  await open(page);
  const asked: string[] = [];
  let answer: 'accept' | 'dismiss' = 'dismiss';
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog[answer]();
  });
  await words(page, 1).focus();
  await page.keyboard.press('Enter');
  await expect(titleOf(page)).toBeFocused();
  await page.keyboard.type('Received');
  await page.keyboard.press('Escape');

  // In the article: the form stays as it is.
  await words(page, 2).focus();
  await page.keyboard.press('Enter');
  await expect(titleOf(page)).toHaveValue('Received');
  expect(asked).toEqual(['“Received” is not saved yet. Save it, and go on?']);

  // Among the dates: neither Enter nor C.
  await page.getByRole('button', { name: 'Dates', exact: true }).click();
  await page.locator('[data-date]').nth(2).focus();
  for (const key of ['Enter', 'c']) await page.keyboard.press(key);
  await expect(titleOf(page)).toHaveValue('Received');
  expect(asked).toHaveLength(3);

  // Asked and answered, it is saved, and the date that the next form is of stays the current one.
  answer = 'accept';
  await page.locator('[data-date]').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(titleOf(page)).toHaveValue(/^A hearing/);
  await expect(page.locator('[data-date][aria-current]')).toHaveText(/^5 December 2020/);
  await titleOf(page).press('Control+Enter');
  await expect(page.locator('[data-date][aria-current]')).toHaveText(/^11 January 2021/);
  await expect(page.locator('[data-date][aria-current]')).toBeFocused();
  await expect(page.getByText('2 events', { exact: true }).first()).toBeVisible();
});

test('a date is taken for the selected event, and the whole page is never the selection', async ({
  page,
}) => {
  await open(page);
  await words(page, 1).focus();
  await page.keyboard.press('Enter');
  await expect(titleOf(page)).toBeFocused();
  await page.keyboard.type('Received');
  await page.keyboard.press('Control+Enter');
  await page.locator('.live a.mark', { hasText: 'Received' }).click();
  await words(page, 2).focus();
  await page.keyboard.press('End');
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('ArrowLeft');
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('d');
  await expect(page.locator('#make-form').getByRole('heading', { name: 'Change event' })).toBeVisible();
  await expect(page.locator('#make-form').getByRole('textbox', { name: 'Another date…' })).toHaveValue(
    '5 December 2020',
  );

  // A field that selects no text of its own has the browser select the page.
  await page.locator('#make-form select').first().focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toHaveCount(0);
});

test('X takes a block back from its own button, and the list of keys has those of the dates', async ({
  page,
}) => {
  await page.goto('./make/');
  await page.locator('input[type=file]').setInputFiles({
    name: 'medicine.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Zentiprin approved\n\nBy Ada Holm\n\nThe agency received the application.\n'),
  });
  await page.getByRole('button', { name: 'Clean', exact: true }).click();
  const block = page.locator('[data-block="0"]');
  await block.focus();
  await page.keyboard.press('x');
  await expect(block).toHaveClass(/out/);
  await block.getByRole('button', { name: 'Take back' }).focus();
  await page.keyboard.press('x');
  await expect(block).not.toHaveClass(/out/);
  await expect(block).toBeFocused();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog').getByRole('heading', { name: 'In the list of dates' });
  await expect(keys).toBeVisible();
  await expect(keys.locator('+ dl')).toContainText('make one, and ask for its date');
});

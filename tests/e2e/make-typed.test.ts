import { expect, type Locator, type Page } from '@playwright/test';
import { violations } from './axe';
import { test } from './test';

/* What is typed and not taken yet is there again after the page was closed; and a date that is left empty stops nobody. */

const FERRY = `---
id: ferry
title: Ferry to run again
publisher: Harbour Radio
published: 2025-03-12
language: en
---
Last month the agency withdrew its objection to the ferry.

A petition was handed in on 3 March, and Ida Krol read it.
`;

const form = (page: Page): Locator => page.locator('#make-form');

/** Waits until all is saved, and loads the page again. */
async function loadAgain(page: Page): Promise<void> {
  await expect(page.locator('.editor .top')).not.toContainText('Saving…');
  await expect(page.locator('.editor .top')).toContainText('Saved in this browser');
  await page.reload();
}

async function startEvent(page: Page, paragraph: number): Promise<void> {
  await page.locator(`[data-words="${paragraph}"]`).focus();
  await page.keyboard.press('Enter');
  await expect(form(page).getByLabel('Title', { exact: true })).toBeFocused();
}

const selected = (field: Locator): Promise<string> =>
  field.evaluate(({ value, selectionStart, selectionEnd }: HTMLInputElement) =>
    value.slice(selectionStart ?? 0, selectionEnd ?? 0),
  );

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('./make/');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'ferry.md', mimeType: 'text/markdown', buffer: Buffer.from(FERRY) });
  await page.getByRole('button', { name: /Ferry to run again/ }).click();
});

test('an id, a reason and a date to count from that are typed are there again, and a title is not selected', async ({
  page,
}) => {
  const pane = form(page);
  const title = pane.getByLabel('Title', { exact: true });
  await startEvent(page, 2);
  await title.fill('Petition handed in');
  await title.press('Control+Enter');

  // An id that is typed, and not taken.
  await page.locator('.live a.mark', { hasText: 'Petition' }).click();
  await pane.getByRole('button', { name: 'Rename…' }).click();
  await pane.getByLabel('Id of the event').fill('the-petition');
  await loadAgain(page);
  await expect(pane.getByLabel('Id of the event')).toHaveValue('the-petition');
  await pane.getByRole('button', { name: 'Rename…' }).last().click();
  await expect(page.locator('[role=status].said')).toHaveText('The id is now the-petition.');

  // A title of the axis: it is not selected, lest a key writes over it.
  await page.locator('.live svg.plot').focus();
  await page.keyboard.press('F2');
  const named = page.locator('.live').getByRole('textbox', { name: 'Title of the event' });
  await expect(named).toBeFocused();
  await page.keyboard.type('A petition');
  await loadAgain(page);
  await expect(named).toHaveValue('A petition');
  expect(await selected(named)).toBe('');
  await named.press('Enter');

  // What a date that was moved is known from, with the question.
  await page.locator('.live svg.plot').focus();
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog');
  await question.getByRole('textbox').fill('the minutes');
  await loadAgain(page);
  await expect(question).toContainText('“3 March” is 3 March 2025');
  await expect(question.getByRole('textbox')).toHaveValue('the minutes');
  await question.getByRole('button', { name: 'Take 4 March 2025' }).click();
  await expect(page.locator('[role=status].said')).toHaveText('A petition: now 4 March 2025');
  await loadAgain(page);
  await expect(question).toHaveCount(0);

  // A date that is counted from, and the title that was typed.
  await startEvent(page, 1);
  await page.keyboard.type('Agency withdraws');
  await pane.getByLabel('Counted from').selectOption('another date…');
  await pane.getByRole('textbox', { name: 'Counted from' }).fill('10 May 2024');
  await expect(pane.getByRole('radio', { name: /^April 2024/ })).toBeVisible();
  await loadAgain(page);
  await expect(pane.getByLabel('Counted from').first()).toHaveValue('typed');
  await expect(pane.getByRole('textbox', { name: 'Counted from' })).toHaveValue('10 May 2024');
  await expect(pane.getByRole('radio', { name: /^April 2024/ })).toBeVisible();
  await expect(title).toBeFocused();
  expect(await selected(title)).toBe('');
  await page.keyboard.type(' at last');
  await expect(title).toHaveValue('Agency withdraws at last');

  // They go with the form: the next one counts from the publication.
  await title.press('Control+Enter');
  await startEvent(page, 1);
  await expect(pane.getByLabel('Counted from')).toHaveValue('');
});

test('another date that is left empty: what is missing is said, and the event can be saved without one', async ({
  page,
}) => {
  const pane = form(page);
  await startEvent(page, 1);
  await pane.getByRole('radio', { name: 'Another date…' }).check();
  await page.keyboard.press('Control+Enter');
  const typed = pane.getByRole('textbox', { name: 'Another date…' });
  await expect(typed).toBeFocused();
  await expect(typed).toHaveAccessibleDescription(/^Type a date, or choose one above\./);
  expect(await violations(page, { part: '#make-form' })).toEqual([]);
  await pane.getByRole('button', { name: 'Leave the date out' }).click();
  await expect(pane.getByRole('radio').first()).toBeFocused();
  await expect(pane.getByText('Without a date it is saved as a draft.').first()).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('[role=status].said')).toContainText('Saved as a draft');
});

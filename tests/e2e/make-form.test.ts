import { expect, type Locator, type Page } from '@playwright/test';
import { violations } from './axe';
import { test } from './test';

/* The form of the editor and its live timeline: events are written, changed, moved and joined, and all of it is taken back. */

const FERRY = `---
id: ferry
title: Ferry to run again
publisher: Harbour Radio
published: 2025-03-12
language: en
---
Last month the agency withdrew its objection to the ferry.

A petition was handed in on 3 March, and Ida Krol read it.

The ferry will run, said Ida Krol.
`;

const said = (page: Page): Locator => page.locator('[role=status].said');
const form = (page: Page): Locator => page.locator('#make-form');
const isFine = async (page: Page, part: string): Promise<void> =>
  expect(await violations(page, { part })).toEqual([]);

/** Makes an event of a sentence by keys alone: Enter on its paragraph, then in the form. */
async function startEvent(page: Page, paragraph: number): Promise<void> {
  await page.locator(`[data-words="${paragraph}"]`).focus();
  await page.keyboard.press('Enter');
  await expect(form(page).getByLabel('Title', { exact: true })).toBeFocused();
}

test('events are written by keys, moved with their words held against them, joined and undone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('./make/');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'ferry.md', mimeType: 'text/markdown', buffer: Buffer.from(FERRY) });
  await page.getByRole('button', { name: /Ferry to run again/ }).click();
  const pane = form(page);
  const title = pane.getByLabel('Title', { exact: true });

  // The suggested title is there to be written over, and the clear date is chosen; markup stays text.
  await startEvent(page, 1);
  await expect(pane.getByRole('radio', { name: /^February 2025/ })).toBeChecked();
  await expect(pane).toContainText('word for word');
  await page.keyboard.type('<b>Agency</b> withdraws');
  await isFine(page, '#make-form');
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText('Saved: <b>Agency</b> withdraws');
  await expect(page.locator('#make-article')).toContainText('1 event');

  // What keeps it from being saved is said beside its field.
  await startEvent(page, 2);
  await title.fill('');
  await page.keyboard.press('Control+Enter');
  await expect(pane.getByText('Write a title')).toBeVisible();
  await expect(title).toBeFocused();
  await title.fill('Petition handed in');

  // A date that the quote contradicts is asked about, and what cannot be read is said.
  await pane.getByRole('radio', { name: 'Another date…' }).check();
  await page.keyboard.type('no day');
  await expect(pane.getByText('is not read as')).toBeVisible();
  const typed = pane.getByRole('textbox', { name: 'Another date…' });
  await typed.fill('8 March 2025');
  await expect(pane).toContainText('Read as 8 March 2025');
  await expect(pane.locator('.ask')).toContainText('“3 March” is 3 March 2025');
  await page.keyboard.press('Control+Enter');
  await expect(pane.getByText('Take this date or another one first.')).toBeVisible();
  await isFine(page, '#make-form');
  await pane.getByRole('button', { name: 'Take 3 March 2025' }).click();
  await expect(pane.getByRole('radio', { name: /^3 March 2025/ })).toBeChecked();
  await pane.getByRole('combobox', { name: 'Actors' }).fill('Ida Krol');
  await page.keyboard.press('Enter');
  await expect(pane.getByRole('button', { name: 'Remove Ida Krol' })).toBeVisible();

  // Escape keeps what is typed, and the keys are in the article again.
  await page.keyboard.press('Escape');
  await expect(page.locator('#make-article :focus')).toHaveCount(1);
  await expect(title).toHaveValue('Petition handed in');
  await title.press('Control+Enter');
  await expect(said(page)).toHaveText('Saved: Petition handed in');

  // An event without a date is a draft, and listed as one.
  await startEvent(page, 3);
  await title.fill('Ferry will run');
  await title.press('Control+Enter');
  await expect(said(page)).toContainText('Saved as a draft: Ferry will run');
  const live = page.locator('.live');
  await expect(live.getByText('Without a date yet')).toContainText('Ferry will run');
  await expect(pane.getByText('3 events, 1 without a date')).toBeVisible();

  // On the axis: a title in place, a date by keys that its words contradict, and the lane beside it.
  const plot = live.locator('svg.plot');
  await live.locator('a.mark', { hasText: 'Petition' }).click();
  await plot.focus();
  await page.keyboard.press('F2');
  await live.getByRole('textbox', { name: 'Title of the event' }).fill('Petition');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Title: Petition');
  await plot.focus();
  await page.keyboard.press('m');
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toContainText('4 March 2025');
  await isFine(page, '.live');
  await page.keyboard.press('Enter');
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('“3 March” is 3 March 2025');
  await isFine(page, '.live');
  await question.getByRole('button', { name: 'Take 4 March 2025' }).click();
  await expect(question.getByText('Say what the new date is known from')).toBeVisible();
  await question.getByRole('textbox').fill('the minutes of the council');
  await question.getByRole('button', { name: 'Take 4 March 2025' }).click();
  await expect(said(page)).toHaveText('Petition: now 4 March 2025');

  // By a pointer: dragged, and kept as it was.
  const body = await live.locator('a.mark', { hasText: 'Petition' }).locator('.body').first().boundingBox();
  if (!body) throw new Error('no mark');
  const [x, y] = [body.x + body.width / 2, body.y + body.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 100, y, { steps: 4 });
  await expect(live.locator('.where')).not.toContainText('4 March');
  await page.mouse.up();
  await question.getByRole('button', { name: 'Keep 4 March 2025' }).click();
  await expect(live.getByRole('group', { name: 'The selected event' })).toContainText('4 March 2025');

  // Renamed, joined with another, and all of it undone.
  await pane.getByRole('button', { name: 'Rename…' }).click();
  await pane.getByLabel('Id of the event').fill('petition');
  await pane.getByRole('button', { name: 'Rename', exact: true }).click();
  await expect(said(page)).toHaveText('The id is now petition.');
  await pane.getByRole('button', { name: 'Merge…' }).click();
  await isFine(page, '#make-form');
  await pane.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(pane.getByText('2 events')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(pane.getByText('3 events')).toBeVisible();
  await pane.getByRole('button', { name: 'Delete' }).click();
  await expect(said(page)).toHaveText('Deleted: Petition');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(live.locator('a.mark', { hasText: 'Petition' })).toBeVisible();
});

import { expect, type Locator, type Page } from '@playwright/test';
import { violations } from './axe';
import { test } from './test';

/* The article of the editor: words are selected by mouse and by keys, marked, and made events of. */

const HARBOUR = `---
id: harbour
title: Council backs harbour expansion
publisher: The Coast Courier
published: 2025-03-12
language: en
---
The town council voted 17 to 14 on Tuesday night.

“Nobody asked us,” said the fishermen. They will go to court.

A petition was handed in on 3 March.
`;
const COUNCIL = `---
id: majlis
title: مجلس المدينة
published: 2025-03-13
language: ar
---
وافق مجلس المدينة يوم الثلاثاء على توسيع الميناء.
`;

async function addDocument(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/markdown', buffer: Buffer.from(text) });
}

const paragraph = (page: Page, number: number): Locator => page.locator(`[data-words="${number}"]`);

test('words are selected by keys and by mouse', async ({ page }) => {
  await page.goto('./make/');
  await addDocument(page, 'harbour.md', HARBOUR);
  const bar = page.getByRole('toolbar', { name: 'Selected words' });
  const said = page.locator('[role=status].said');
  await page.getByRole('button', { name: /Council backs/ }).click();

  // By keys: a word, two paragraphs, the sentence.
  await paragraph(page, 1).focus();
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText('town');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(said).toHaveText('Selected: town');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(bar).toContainText('2 paragraphs: one quote in 2 pieces');
  expect(await violations(page, { part: '#make-article' })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);

  // By mouse: half of a word is the whole one, and the bar is not over it.
  const box = await paragraph(page, 3).boundingBox();
  if (!box) throw new Error('no paragraph');
  await page.mouse.move(box.x + 30, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 12, { steps: 3 });
  await page.mouse.up();
  await expect(said).toHaveText(/^Selected: (?:A )?petition$/);
  const [line, place] = [await paragraph(page, 3).boundingBox(), await bar.boundingBox()];
  expect((place?.y ?? 0) >= (line?.y ?? 0) + (line?.height ?? 0) - 4).toBe(true);
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: '1 mark' })).toBeVisible();
  await page.getByRole('button', { name: '1 mark' }).click();
  expect(await violations(page, { part: '#make-article' })).toEqual([]);

  // Without a selection the sentence at the caret goes into the form, and is lit in the text.
  await paragraph(page, 1).focus();
  await page.keyboard.press('Enter');
  await expect(paragraph(page, 1).locator('.form').first()).toBeVisible();
  await page.keyboard.press('Control+Enter');

  // Its short name changes, and what quotes it follows; it is removed, and where one begins is shown again.
  await page.getByRole('button', { name: 'Clean', exact: true }).click();
  await page.getByText('What the document says of itself').click();
  const name = page.getByLabel('Short name');
  await name.fill('The Vote');
  await name.press('Tab');
  await expect(page.getByText('A short name has small letters')).toBeVisible();
  await name.fill('the-vote');
  await name.press('Tab');
  await expect(said).toHaveText('The short name is now the-vote.');
  await expect(page.getByText('The check finds nothing wrong.')).toBeVisible();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.locator('#make-documents').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('button', { name: 'Try it with a sample' })).toBeVisible();
  await expect(page.getByText('1 event, 1 without a quote', { exact: true })).toBeVisible();
});

test('a document from right to left is gone through to the left', async ({ page }) => {
  await page.goto('./make/');
  await addDocument(page, 'majlis.md', COUNCIL);
  await page.getByRole('button', { name: /مجلس/ }).click();
  await paragraph(page, 1).focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(page.locator('[role=status].said')).toHaveText('Selected: مجلس');
});

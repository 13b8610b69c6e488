import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './test';

/* What a document lacks, how it is cleaned, and how its passages are come back to. */

const TRAMS = `Veldmoor trams roll again after nine days
Posted 23 March 2023, Veldmoor Evening Post

Trams left the Quay Street depot on Wednesday, 22 March 2023, for the first time in nine days.

Union members had voted on 20 March 2023 to accept a rise of 6.5 per cent over two years.

The company said that it will publish a full account in April 2023.
`;
const OTHER = `The depot of Quay Street

The depot was opened on 4 May 1911 by the mayor of the town.
`;

const said = (page: Page): Locator => page.locator('[role=status].said');
const words = (page: Page, number: number): Locator => page.locator(`[data-words="${number}"]`);
const titleOf = (page: Page): Locator => page.locator('#make-form').getByLabel('Title', { exact: true });
const article = (page: Page): Locator => page.locator('#make-article');

async function add(page: Page, name: string, text: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

async function open(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./make/');
  await add(page, 'trams.txt', TRAMS);
  await expect(words(page, 1)).toHaveText('Posted 23 March 2023, Veldmoor Evening Post');
}

async function makeEvent(page: Page, paragraph: number, title: string): Promise<void> {
  await words(page, paragraph).focus();
  await page.keyboard.press('Enter');
  await expect(titleOf(page)).toBeFocused();
  await page.keyboard.type(title);
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toHaveText(new RegExp(`: ${title}$`));
}

test('the text stays below the pointer while a fact is taken, and the day of the byline is one press', async ({
  page,
}) => {
  await open(page);
  await expect(article(page).getByText('dates are read with the words of five languages')).toBeVisible();
  await article(page).getByLabel('Language').focus();
  await article(page).getByLabel('Language').selectOption('en');
  await expect(article(page).getByText('dates are read with the words')).toHaveCount(0);
  await expect(article(page).getByLabel('Published')).toBeFocused();

  await article(page).getByLabel('Published').fill('2023-03-24');
  const before = await words(page, 2).boundingBox();
  if (!before) throw new Error('no paragraph');
  await page.mouse.move(before.x + 4, before.y + 12);
  await page.mouse.down();
  await expect(article(page).getByLabel('Published')).not.toBeFocused();
  expect((await words(page, 2).boundingBox())?.y).toBe(before.y);
  await page.mouse.move(before.x + 80, before.y + 12, { steps: 3 });
  await page.mouse.up();
  await expect(said(page)).toHaveText('Selected: Trams left');
  await expect.poll(async () => (await words(page, 2).boundingBox())?.y).toBeLessThan(before.y - 30);

  // The day that was typed is taken back; that of the byline is offered.
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: 'Published on 23 March 2023' }).press('Enter');
  await expect(words(page, 2)).toBeFocused();
  await expect(article(page).locator('.facts')).toContainText('23 March 2023 (byline)');
});

test('quotes follow their paragraphs while blocks are left out, and an issue leads to where words are selected', async ({
  page,
}) => {
  await open(page);
  await makeEvent(page, 2, 'Trams return');
  await makeEvent(page, 3, 'Union votes');
  await page.getByRole('button', { name: 'Clean', exact: true }).click();
  await page.locator('[data-block="0"]').focus();
  await page.keyboard.press('x');
  await expect(said(page)).toHaveText('Left out');
  await expect(page.getByText('The check finds nothing wrong.')).toBeVisible();

  // Only the event whose words are gone has an issue, and the step says so.
  await page.locator('[data-block="1"]').focus();
  await page.keyboard.press('x');
  await expect(said(page)).toHaveText(/^Left out\. \d new issues?$/);
  const issues = page.locator('#make-form').getByRole('region', { name: 'Issues' });
  await expect(issues.getByRole('button', { name: 'Union votes' })).toHaveCount(0);
  await issues.getByRole('button', { name: 'Trams return' }).first().press('Enter');
  await expect(words(page, 1)).toBeVisible();
  await expect(titleOf(page)).toHaveValue('Trams return');
  await words(page, 1).focus();
  await page.keyboard.press('q');
  await expect(said(page)).toHaveText('Quote added to Trams return');
});

test('selecting an event shows its passage, in whatever document, and leaves the keys where they are', async ({
  page,
}) => {
  await open(page);
  await makeEvent(page, 2, 'Trams return');
  await add(page, 'depot.txt', OTHER);
  await page.getByRole('button', { name: /^The depot of Quay Street/ }).click();
  await makeEvent(page, 1, 'Depot opens');
  await page.setViewportSize({ width: 1280, height: 620 });
  await page.locator('.live a.mark', { hasText: 'Trams return' }).click();
  await expect(article(page).getByRole('heading', { level: 2 })).toHaveText(/^Veldmoor trams/);
  await expect(article(page).locator('mark.chosen').first()).toBeInViewport();
  await expect(page.locator('#make-article :focus')).toHaveCount(0);
  await page.locator('.live svg.plot').focus();
  await page.keyboard.press('Home');
  await expect(article(page).getByRole('heading', { level: 2 })).toHaveText(/^The depot/);
  await expect(page.locator('.live :focus')).toHaveCount(1);
});

import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { violations } from './axe';
import { FERRY_PAGE } from './make-hands';
import { openPage, pick } from './open-file';
import { test } from './test';

/* What is round the panes of the editor: its head, the timeline, messages after a step, and what is published. */

const form = (page: Page): Locator => page.locator('#make-form');
const said = (page: Page): Locator => page.locator('[role=status].said');
const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

async function begin(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.goto('./make/');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'ferry.html', mimeType: 'text/html', buffer: Buffer.from(FERRY_PAGE) });
  await expect(page.locator('[data-words="1"]')).toBeVisible();
}

async function startEvent(page: Page, paragraph: number): Promise<void> {
  await page.locator(`[data-words="${paragraph}"]`).focus();
  await page.keyboard.press('Enter');
  await expect(form(page).getByLabel('Title', { exact: true })).toBeFocused();
}

async function makeEvent(page: Page, paragraph: number, title: string): Promise<void> {
  await startEvent(page, paragraph);
  await page.keyboard.type(title);
  await page.keyboard.press('Control+Enter');
  await expect(said(page)).toContainText(title);
}

for (const size of [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
])
  test(`the page is as high as its window while a form is open, ${size.width} px`, async ({ page }) => {
    await begin(page, size);
    await startEvent(page, 2);
    await form(page).locator('summary').last().click();
    const over = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(over).toBeLessThanOrEqual(0);
    await expect(page.getByLabel('Title of the timeline')).toBeInViewport();
  });

test('F6 goes through the timeline too', async ({ page }) => {
  await begin(page, { width: 1280, height: 800 });
  await makeEvent(page, 1, 'Agency withdraws');
  const plot = page.locator('#make-time svg.plot');
  await expect(plot).toBeVisible();
  await page.locator('#make-form').focus();
  await page.keyboard.press('F6');
  await expect(plot).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.locator('#make-documents')).toBeFocused();
});

test('what was deleted and what was undone is shown, with the way back beside it', async ({ page }) => {
  await begin(page, { width: 1280, height: 800 });
  await makeEvent(page, 1, 'Agency withdraws');
  await form(page).getByRole('button', { name: 'Delete' }).click();
  const notice = page.locator('.notice');
  await expect(notice).toContainText('Done: delete “Agency withdraws”');
  expect(await violations(page, { part: '.notice' })).toEqual([]);
  await notice.getByRole('button', { name: /^Undo/ }).click();
  await expect(notice).toContainText('Undone: delete “Agency withdraws”');
  await expect(page.locator('.live a.mark')).toHaveCount(1);
  await notice.getByRole('button', { name: /^Redo/ }).click();
  await expect(page.locator('.live a.mark')).toHaveCount(0);
  await notice.getByRole('button', { name: /^Close/ }).click();
  await expect(notice).toHaveCount(0);

  // A form that is discarded is named by what brings it back.
  await startEvent(page, 2);
  await page.keyboard.type('Petition');
  await button(page, 'Discard').click();
  await expect(button(page, 'Bring back “Petition”, discarded')).toBeVisible();
});

test('what is left out and what is wrong is named, and asked about before a file is written', async ({
  page,
}) => {
  await begin(page, { width: 1280, height: 800 });
  await makeEvent(page, 1, 'Agency withdraws');
  await makeEvent(page, 2, 'Petition handed in');
  await form(page).getByRole('button', { name: 'Make it a draft' }).click();
  await makeEvent(page, 3, 'Ferry will run');
  // The words of one event are left out of the text.
  await button(page, 'Clean').click();
  const dialog = page.getByRole('dialog');
  const block = page.locator('[data-block]').filter({ hasText: 'The ferry will run' });
  await block.focus();
  await page.keyboard.press('x');
  await button(page, 'Publish…').click();
  await expect(dialog).toContainText('1 draft is not published.');
  await expect(dialog.getByRole('button', { name: 'Petition handed in' })).toBeVisible();
  await expect(dialog).toContainText('1 event is left out');
  await expect(dialog.getByRole('button', { name: 'Ferry will run' })).toBeVisible();
  let written = 0;
  page.on('download', () => (written += 1));
  await dialog.getByRole('button', { name: 'One HTML file' }).click();
  await expect(dialog.getByRole('alert')).toContainText('as it is?');
  expect(written).toBe(0);
  expect(await violations(page, { part: 'dialog[open]' })).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save it all the same' }).click(),
  ]);
  const html = readFileSync(await download.path(), 'utf8');
  expect(html).toContain('Agency withdraws');
  expect(html).not.toContain('Petition handed in');
  expect(html).not.toContain('Ferry will run');
  // Where no publisher is known, who wrote it reports it, and not its headline.
  expect(html).toContain('"attribution":"Ines Vold"');

  // What it published is opened as data, and a page of somebody else is not.
  await page.keyboard.press('Escape');
  await openPage(page);
  await pick(page, html, 'ferry.standalone.html');
  await expect(page.getByText('Agency withdraws').first()).toBeVisible();
  await openPage(page);
  await pick(page, '<!doctype html><title>News</title><p>On 3 March', 'news.html');
  await expect(page.getByRole('main')).toContainText('an HTML file that Sourceline published');
});

test('a project is also opened from the list of projects', async ({ page }) => {
  await begin(page, { width: 1280, height: 800 });
  await button(page, 'Projects').click();
  await button(page, 'Open a project…').click();
  await expect(page.getByRole('dialog').getByText('A ZIP archive, a JSON file or a folder.')).toBeVisible();
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('“More” is over the page and closes, an event is moved by buttons, and no keys are named', async ({
    page,
  }) => {
    await begin(page, { width: 390, height: 844 });
    const more = button(page, 'More');
    const words = page.locator('[data-words="1"]');
    const before = await words.boundingBox();
    await more.tap();
    await expect(button(page, 'Versions')).toBeVisible();
    expect((await words.boundingBox())?.y).toBe(before?.y);
    await page.keyboard.press('Escape');
    await expect(button(page, 'Versions')).toBeHidden();
    await more.tap();
    await page.getByLabel('Title of the timeline').tap();
    await expect(button(page, 'Versions')).toBeHidden();
    await more.tap();
    await button(page, 'About…').tap();
    await expect(button(page, 'Versions')).toBeHidden();
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap();

    // Under a finger the form leaves the keyboard of the screen away.
    await page.locator('[data-words="2"]').focus();
    await page.keyboard.press('Enter');
    await form(page).getByLabel('Title', { exact: true }).fill('Petition');
    await button(page, 'Save event').tap();
    await expect(page.locator('.live a.mark')).toHaveCount(1);
    await page.locator('.live a.mark .body').first().tap();
    await page.getByRole('tab', { name: 'Event' }).tap();
    await button(page, 'Move').tap();
    await button(page, 'Later').tap();
    await expect(page.locator('.moving')).toContainText('4 March 2025');
    await expect(page.locator('.moving')).not.toContainText('Arrow keys', { useInnerText: true });
    // It may be dragged meanwhile, and the mode goes on.
    const body = await page.locator('.live a.mark .body').first().boundingBox();
    if (!body) throw new Error('no mark');
    await page.mouse.move(body.x + body.width / 2, body.y + body.height / 2);
    await page.mouse.down();
    await page.mouse.move(body.x + body.width / 2 + 60, body.y + body.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect(page.locator('.moving')).toBeVisible();
    await button(page, 'Earlier').tap();
    await button(page, 'Cancel').tap();
    await expect(page.locator('.moving')).toHaveCount(0);
    for (const key of ['? Keys', 'F2', 'Ctrl+Enter'])
      await expect(page.getByText(key, { exact: true }).filter({ visible: true })).toHaveCount(0);
  });
});

// The pictures of docs/authoring.md and docs/importing.md: the editor on the sample, from its first page to the file that is published,
// and then on an old timeline.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './install.js';
import { makeEvent, openSample, selectWords, startEvent } from './make-states.js';

/** @typedef {import('@playwright/test').Page} Page */

const SIZE = { width: 1280, height: 720 };

/** Small enough for a repository, and letters stay clean. */
const QUALITY = 72;

/** Takes a picture as WebP. @param {Page} page @param {number} [height] */
async function webp(page, height = SIZE.height) {
  await page.setViewportSize({ ...SIZE, height });
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
  await session.detach();
  return Buffer.from(data, 'base64');
}

/**
 * Goes through the editor and gives each picture with the name of its file.
 * @param {Page} page an editor with nothing in it
 * @param {(name: string, bytes: Buffer) => void} keep
 */
export async function takeGuidePictures(page, keep) {
  await page.setViewportSize(SIZE);
  keep('begin.webp', await webp(page, 640));
  await openSample(page);
  await page.getByLabel('Title of the timeline').fill('The quay of Brandmouth');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Clean', exact: true }).click();
  await page.getByText('What the document says of itself').click();
  keep('clean.webp', await webp(page));
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await selectWords(page, 3, 0, 7);
  keep('select.webp', await webp(page, 640));
  await page.keyboard.press('Enter');
  await page.locator('#make-form form').waitFor();
  keep('form.webp', await webp(page));
  await page
    .locator('#make-form')
    .getByLabel('Title', { exact: true })
    .fill('Agency withdraws its objection');
  await page.keyboard.press('Control+Enter');
  await makeEvent(page, 1, 'Council votes for the quay');
  await page.getByRole('button', { name: 'Dates', exact: true }).click();
  keep('dates.webp', await webp(page));
  await page.getByRole('button', { name: 'Read', exact: true }).click();
  await makeEvent(page, 5, 'Petition handed in');
  await page.locator('#make-documents .document').nth(1).click();
  await makeEvent(page, 1, 'Fishermen go to court');
  await page.locator('#make-documents .document').nth(2).click();
  await startEvent(page, 2);
  await page.locator('#make-form').getByLabel('Title', { exact: true }).fill('Dredger leaves port');
  await page.keyboard.press('Control+Enter');
  await page.locator('.live a.mark').nth(1).click();
  keep('timeline.webp', await webp(page));
}

/**
 * Brings a table, and then a TimelineJS sheet with the pages that it names.
 * @param {Page} page an editor with nothing in it
 * @param {(name: string, bytes: Buffer) => void} keep
 */
export async function takeImportPictures(page, keep) {
  const fixture = (/** @type {string[]} */ ...path) => join(ROOT, 'tests', 'fixtures', ...path);
  const add = (/** @type {string[]} */ files) =>
    page.locator('.add input[type=file]').first().setInputFiles(files);
  const press = (/** @type {string} */ name) => page.getByRole('button', { name, exact: true }).click();
  await page.setViewportSize(SIZE);
  await add([fixture('import-dialog', 'harbour.csv')]);
  await page.getByText('What each column is').waitFor();
  keep('import-columns.webp', await webp(page));
  await page.keyboard.press('Escape');
  await add([fixture('tram', 'tram.csv')]);
  await page.getByRole('button', { name: 'Add 10 drafts' }).waitFor();
  keep('import-report.webp', await webp(page, 640));
  await press('Add 10 drafts');
  await page.getByRole('button', { name: 'Find their passages' }).waitFor();
  const pages = readdirSync(fixture('tram', 'pages')).sort();
  await add(pages.map((name) => fixture('tram', 'pages', name)));
  await page
    .locator('#make-documents .document')
    .nth(pages.length - 1)
    .waitFor();
  // So high that the passage is seen beside what is suggested.
  await page.setViewportSize({ ...SIZE, height: 960 });
  await press('Find their passages');
  await page.locator('.queue blockquote').first().waitFor();
  keep('import-passages.webp', await webp(page, 960));
}

// The pictures of docs/authoring.md: the editor on the sample, from its first page to the file that is published.

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

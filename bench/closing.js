// Whether memory returns: what the heap of Sourceline's page is after a file was closed.

import { measureHeap } from './protocol.js';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Closes what is open, opens and closes a small file, so that all code is there, and measures; then the same with the
 * large file.
 * @param {Page} page which shows a file
 * @param {{ path: string, small: string, timeout: number }} files
 * @returns {Promise<number | undefined>} the second heap as a share of the first; nothing where the page has no button
 */
export async function closeRatio(page, { path, small, timeout }) {
  const close = page
    .getByRole('button', { name: /^close/i })
    .locator('visible=true')
    .first();
  if ((await close.count()) === 0) return undefined;
  await close.click();
  await openAndClose(page, small, timeout);
  const before = await measureHeap(page);
  await openAndClose(page, path, timeout);
  return (await measureHeap(page)) / before;
}

/**
 * @param {Page} page
 * @param {string} path
 * @param {number} timeout
 */
async function openAndClose(page, path, timeout) {
  const ready = page.evaluate(
    () =>
      new Promise((done) => {
        addEventListener('sourceline:ready', () => done(undefined), { once: true });
      }),
  );
  await page.locator('input[type="file"]').first().setInputFiles(path, { timeout });
  const limit = new Promise((_done, fail) => {
    setTimeout(() => fail(new Error('the file was not opened a second time')), timeout).unref();
  });
  await Promise.race([ready, limit]);
  await page
    .getByRole('button', { name: /^close/i })
    .locator('visible=true')
    .first()
    .click();
  // A moment for what ends with the file: its worker, and what waits for the next frame.
  await page.waitForTimeout(500);
}

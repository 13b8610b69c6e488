// What the editor writes, what it keeps in memory, and how long files of the whole project take.

import { settle } from './probe.js';
import { until } from './steps.js';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./probe.js').Probe} Probe */

/**
 * Saves the project as files, as readers and as authors get it.
 * @param {Page} page
 * @param {Probe} probe
 * @param {number} turns
 */
export async function saveFiles(page, probe, turns) {
  /**
   * @param {string} open the button of the dialog
   * @param {string} save the button in it
   */
  const save = async (open, save) => {
    await page.getByRole('button', { name: open, exact: true }).click();
    const began = performance.now();
    const download = page.waitForEvent('download', { timeout: 120_000 });
    await page.getByRole('dialog').getByRole('button', { name: save, exact: true }).click();
    await download;
    const time = performance.now() - began;
    await page.keyboard.press('Escape');
    return time;
  };
  await probe.times('save as ZIP', turns, () => save('Save…', 'As a ZIP archive'));
  await probe.times('publish as one page', turns, () => save('Publish…', 'One HTML file'));
}

/**
 * Changes the title of the project many times, and takes all of it back.
 * @param {Page} page
 * @param {Probe} probe
 * @param {number} steps
 */
export async function undoMany(page, probe, steps) {
  const title = page.locator('input.title');
  const undo = page.locator('.tools button').first();
  await probe.times('a step until it is saved', 5, async (turn) => {
    await title.fill(`Saved ${turn}`);
    return until(
      page,
      () => title.press('Enter'),
      `(window.saving ||= /^Saving/.test(document.querySelector('.editor header p span').textContent.trim())) && ` +
        `/^Saved/.test(document.querySelector('.editor header p span').textContent.trim()) && !(window.saving = false)`,
    );
  });
  for (let step = 0; step < steps; step += 1) {
    await title.fill(`Step ${step}`);
    await title.press('Enter');
  }
  await settle(page);
  await probe.times('undo, one of many', steps, async () => {
    const before = performance.now();
    await undo.click();
    return performance.now() - before;
  });
}

/**
 * @param {Page} page
 * @param {Probe} probe
 * @param {number} turns
 * @returns {Promise<string>} what is in memory before and after documents were opened again and again
 */
export async function openAgain(page, probe, turns) {
  const open = async (/** @type {number} */ number) => {
    await page.locator('#make-documents .document').nth(number).click();
    await page.locator(`#make-documents li.open:nth-child(${number + 1})`).waitFor();
  };
  await open(0);
  await settle(page, 1500);
  const before = await probe.heap();
  for (let turn = 0; turn < turns; turn += 1) await open(1 + (turn % 5));
  await open(0);
  await settle(page, 1500);
  const after = await probe.heap();
  const say = (/** @type {Awaited<ReturnType<Probe['heap']>>} */ { heap, nodes, listeners }) =>
    `${(heap / 1e6).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners`;
  return `Memory: ${say(before)}; after ${turns} openings of documents ${say(after)}.`;
}

/**
 * @param {Page} page
 * @returns {Promise<{ records: number, letters: number }>} what is stored of the steps
 */
export function storedRecords(page) {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sourceline-make');
        opening.onerror = () => reject(new Error('the store is not opened'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('records').objectStore('records').getAll();
          all.onsuccess = () => {
            opening.result.close();
            const texts = all.result.map(({ text }) => /** @type {string} */ (text));
            resolve({ records: texts.length, letters: texts.reduce((sum, text) => sum + text.length, 0) });
          };
        };
      }),
  );
}

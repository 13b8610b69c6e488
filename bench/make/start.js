// How long the editor takes to be there: empty, and with the large project stored.

import { asOneFile, benchProject } from './project.js';
import { Probe, installProbe, longOf, settle, traceTasks } from './probe.js';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {import('./probe.js').Measured} Measured */

/**
 * @param {BrowserContext} context
 * @param {string} address
 * @param {{ turns: number }} often
 * @returns {Promise<{ page: Page, started: Measured[] }>} a page with the project open
 */
export async function measureStart(context, address, { turns }) {
  await context.addInitScript(installProbe);
  const started = [await measureLoads(context, address, { name: 'first pane, empty', turns })];
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('.editor').waitFor();
  const probe = await Probe.of(page);
  await probe.times('open the file of the project', 1, async () => {
    const file = {
      name: 'project.json',
      mimeType: 'application/json',
      buffer: Buffer.from(asOneFile(benchProject())),
    };
    const began = performance.now();
    await page.locator('.editor input[type=file]').setInputFiles(file);
    await page.locator('.editor footer b', { hasText: '300' }).waitFor();
    return performance.now() - began;
  });
  await settle(page, 3000);
  await page.close();
  started.push(...probe.measured);
  started.push(await measureLoads(context, address, { name: 'first pane, project stored', turns, has: 300 }));
  const again = await context.newPage();
  await again.goto(address);
  await again.locator('.editor footer b', { hasText: '300' }).waitFor();
  await settle(again, 2000);
  return { page: again, started };
}

/**
 * @param {BrowserContext} context
 * @param {string} address
 * @param {{ name: string, turns: number, has?: number }} what
 * @returns {Promise<Measured>}
 */
async function measureLoads(context, address, { name, turns, has = 0 }) {
  /** @type {number[]} */
  const times = [];
  /** @type {number[]} */
  const tasks = [];
  let work = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const page = await context.newPage();
    const probe = await Probe.of(page);
    const trace = await traceTasks(page);
    await page.goto(address);
    await page.locator('.editor footer b', { hasText: String(has) }).waitFor();
    times.push(
      await page.evaluate(() => /** @type {Promise<number>} */ (/** @type {any} */ (window).bench.first)),
    );
    await settle(page);
    tasks.push(...(await trace()));
    work += await probe.work();
    await page.close();
  }
  return { name, times, ...longOf(tasks), work: work / turns };
}

// `npm run make-pictures`: pictures of every state of the editor, at four widths, light and dark, in looks/make/. With `--docs`
// the pictures of the guides in docs/ instead. They are of build/, or of the page at `--url`.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser, LAUNCH_ARGS, NO_BROWSER } from './lib/browser.js';
import { takeGuidePictures, takeImportPictures } from './lib/guide-pictures.js';
import { ROOT, SetupError, explain, isMain } from './lib/install.js';
import { STATES } from './lib/make-states.js';
import { serve } from './serve.js';

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {import('@playwright/test').Page} Page */

const SIZES = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const WIDE = { width: 1280, height: 800 };

/** Opens the editor in a browser that knows nothing. @param {Browser} browser @param {string} url @param {(page: Page) => Promise<void>} [before] */
async function openEditor(browser, url, before) {
  const context = await browser.newContext({
    viewport: WIDE,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await before?.(page);
  await page.goto(url);
  await page.locator('.editor').waitFor({ timeout: 60_000 });
  return page;
}

/** Takes a page at each width, light and dark, and says where it is wider than the window. @param {Page} page @param {string} folder @param {string} name */
async function look(page, folder, name) {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(200);
      await page.screenshot({ path: join(folder, `${name}-${size.width}-${colorScheme}.png`) });
    }
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (beyond > 0) console.log(`${name} at ${size.width} px is ${beyond} px wider than the window`);
  }
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** @param {string[]} args */
async function main(args) {
  const { values } = parseArgs({
    args,
    options: {
      docs: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      url: { type: 'string' },
    },
  });
  const executablePath = await findBrowser({ install: false });
  if (executablePath === undefined) throw new SetupError(NO_BROWSER, 'npm test finds or installs one');
  const { chromium } = await import('@playwright/test');
  const served = values.url === undefined ? await serve(join(ROOT, 'build'), { port: 4274 }) : undefined;
  const url = values.url ?? `${served?.url}make/`;
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
  const folder = values.docs ? join(ROOT, 'docs', 'make') : join(ROOT, 'looks', 'make');
  try {
    if (values.docs) {
      /** @type {Map<string, Buffer>} */
      const pictures = new Map();
      const keep = (/** @type {string} */ name, /** @type {Buffer} */ bytes) =>
        void pictures.set(name, bytes);
      await takeGuidePictures(await openEditor(browser, url), keep);
      await takeImportPictures(await openEditor(browser, url), keep);
      // Only once all are taken do they take the place of those of before.
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const [name, bytes] of pictures) writeFileSync(join(folder, name), bytes);
    } else {
      if (values.only === '') rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const { name, before, show } of STATES.filter((each) => each.name.includes(values.only))) {
        const page = await openEditor(browser, url, before);
        const context = page.context();
        await show({ page, context, shoot: (of, on = page) => look(on, folder, of) });
        console.log(`looked at: ${name}`);
        await context.close();
      }
    }
    console.log(`The pictures are in ${folder}`);
  } finally {
    await browser.close();
    await served?.close();
  }
}

if (isMain(import.meta.url))
  await main(process.argv.slice(2)).catch((error) => {
    console.error(explain(error));
    process.exitCode = 1;
  });

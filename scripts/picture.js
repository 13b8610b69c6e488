// Makes the picture in README.md from the built page: `npm run build`, then `npm run picture`.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, LAUNCH_ARGS, NO_BROWSER } from './lib/browser.js';
import { DATA } from './lib/data.js';
import { DEMO, hasDemo } from './lib/demo-tests.js';
import { ROOT, SetupError, explain, isMain } from './lib/install.js';
import { serve } from './serve.js';

const SIZE = { width: 1280, height: 1080 };

/** Takes the picture and returns its path. */
export async function takePicture() {
  if (!hasDemo())
    throw new SetupError(
      `The picture is of the demo, and ${DATA}/${DEMO} is not there.`,
      `Put ${DATA}/${DEMO} back, or replace docs/timeline.png by a picture of your own.`,
    );
  const executablePath = await findBrowser({ install: false });
  if (executablePath === undefined) throw new SetupError(NO_BROWSER, 'npm test finds or installs one');
  const { chromium } = await import('@playwright/test');
  const served = await serve(join(ROOT, 'build'), { port: 4273 });
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
  try {
    const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(`${served.url}t/${DEMO}/`, { waitUntil: 'networkidle' });
    // The first selected event, seen in all three places: axis, list and article.
    await page.locator('[data-event]').first().locator('.summary').click();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.mouse.move(0, 0);
    await page.waitForTimeout(400);
    const path = join(ROOT, 'docs', 'timeline.png');
    mkdirSync(join(ROOT, 'docs'), { recursive: true });
    await page.screenshot({ path });
    return path;
  } finally {
    await browser.close();
    await served.close();
  }
}

if (isMain(import.meta.url)) {
  try {
    console.log(await takePicture());
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

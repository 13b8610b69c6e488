import { expect } from '@playwright/test';
import english from '../../src/lib/messages/en/make';
import { violations } from './axe';
import { MakeWalk } from './make-walk';
import { test } from './test';

/*
 * Every state of the editor is looked at by axe. On a narrow dark page, make-words.test.ts does so in German; with
 * SOURCELINE_STATES=all it is done at four widths, light and dark.
 */

const ALL = [360, 768, 1280, 1920].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);
const PLACES =
  process.env['SOURCELINE_STATES'] === 'all' ? ALL : [{ width: 1280, colorScheme: 'light' } as const];

for (const { width, colorScheme } of PLACES)
  test(`axe finds nothing in any state of the editor at ${width} px, ${colorScheme}`, async ({ browser }) => {
    // Projects are kept in the browser: here is none yet.
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const found: string[] = [];
    const walk = new MakeWalk(await context.newPage(), english, async (name, part) => {
      found.push(...(await violations(walk.page, { part })).map((each) => `${name}: ${each}`));
    });
    await walk.walk('./make/');
    expect(found).toEqual([]);
    await context.close();
  });

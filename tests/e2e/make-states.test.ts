import { expect } from '@playwright/test';
import english from '../../src/lib/messages/en/make';
import german from '../../src/lib/messages/de/make';
import { violations } from './axe';
import { MakeWalk } from './make-walk';
import { test } from './test';

/* Every state of the editor is looked at by axe: on a wide page, and on a narrow dark one in another language. */

const PLACES = [
  { address: './make/', words: english, width: 1280, colorScheme: 'light' },
  { address: './de/make/', words: german, width: 360, colorScheme: 'dark' },
] as const;

for (const { address, words, width, colorScheme } of PLACES)
  test(`axe finds nothing in any state of the editor at ${width} px, ${colorScheme}`, async ({ browser }) => {
    // Projects are kept in the browser: here is none yet.
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const found: string[] = [];
    const walk = new MakeWalk(await context.newPage(), words, async (name, part) => {
      found.push(...(await violations(walk.page, { part })).map((each) => `${name}: ${each}`));
    });
    await walk.walk(address);
    expect(found).toEqual([]);
    await context.close();
  });

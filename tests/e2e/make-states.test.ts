import { expect, type Browser, type Page } from '@playwright/test';
import english from '../../src/lib/messages/en/make';
import imports from '../../src/lib/messages/en/make/imports';
import { violations } from './axe';
import { MakeHands } from './make-hands';
import { MakeImportWalk } from './make-import-walk';
import { ALL_WAYS, lookInWays, type Way } from './make-look';
import { MakeWalk, type LookAt } from './make-walk';
import { test } from './test';

/*
 * Every state of the editor is looked at by axe, with large text, forced colours and less motion. On narrow pages,
 * make-words.test.ts does so in other languages; with SOURCELINE_STATES=all it is done at four widths, light and dark, in every way.
 */

const isAll = process.env['SOURCELINE_STATES'] === 'all';
const ALL = [360, 768, 1280, 1920].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);
const PLACES = isAll ? ALL : [{ width: 1280, colorScheme: 'light' } as const];
const WAYS: readonly Way[] = isAll
  ? ALL_WAYS
  : ['text of twice the size', 'forced colours', 'less motion', 'a pointer'];

/** What is gone through: the way to a published timeline, and the way of a file of another program. */
const WALKS = {
  'the editor': (page: Page, look: LookAt) => new MakeWalk(page, english, look),
  'an import': (page: Page, look: LookAt) => new MakeImportWalk(page, english, imports, look),
};

for (const { width, colorScheme } of PLACES)
  for (const [what, begin] of Object.entries(WALKS))
    test(`nothing is wrong in any state of ${what} at ${width} px, ${colorScheme}`, async ({ browser }) => {
      test.setTimeout(300_000);
      // Projects are kept in the browser: here is none yet.
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const found: string[] = [];
      const walk = begin(await context.newPage(), async (name, part) => {
        const faults = [...(await violations(walk.page, { part })), ...(await lookInWays(walk.page, WAYS))];
        found.push(...faults.map((each) => `${name}: ${each}`));
      });
      await walk.walk('./make/');
      expect(found).toEqual([]);
      await context.close();
    });

/** Makes an event of the sample. */
async function makeEvent(page: Page): Promise<void> {
  const hands = new MakeHands(page, english);
  await expect(hands.pane('article')).toBeAttached();
  await hands.show('article');
  await hands.button(english.help.empty.sample).click();
  await hands.startEvent(2);
  await hands.keys('Control+Enter');
}

/** States that a browser or another tab brings about. */
const KEPT_ELSEWHERE: Readonly<Record<string, (browser: Browser, width: number) => Promise<Page>>> = {
  async 'storage is refused, as in a private window'(browser, width) {
    const context = await browser.newContext({ viewport: { width, height: 740 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const open = (): never => {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.defineProperty(globalThis, 'indexedDB', { value: { open } });
    });
    await page.goto('./make/');
    await makeEvent(page);
    await expect(page.getByRole('alert').filter({ hasText: english.storage.state.refused })).toBeVisible();
    return page;
  },
  async 'a second tab only reads'(browser, width) {
    const context = await browser.newContext({ viewport: { width, height: 740 } });
    const first = await context.newPage();
    await first.goto('./make/');
    await makeEvent(first);
    await expect(first.getByText(/^Saved in this browser/)).toBeVisible();
    const page = await context.newPage();
    await page.goto('./make/');
    await expect(page.getByRole('button', { name: english.storage.takeOver })).toBeVisible();
    return page;
  },
};

for (const [state, open] of Object.entries(KEPT_ELSEWHERE))
  test(`nothing is wrong when ${state}`, async ({ browser }) => {
    for (const width of [360, 1280]) {
      const page = await open(browser, width);
      expect([...(await violations(page)), ...(await lookInWays(page, ALL_WAYS))]).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page)).toEqual([]);
      await page.context().close();
    }
  });

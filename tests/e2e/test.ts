import { test as base, type BrowserContext, type Page } from '@playwright/test';

/**
 * `test` of Playwright, with one page for all tests of a worker that ask for the same kind of context. A context, a page
 * and the picture that Playwright takes of each before it is closed, lest the test has failed, cost more than to load
 * most pages of the site. What the site stores is cleared; what a test changes beyond the document is set back after it,
 * and where that cannot be done, the next test has a page or a context of its own.
 */

interface Kept {
  readonly context: BrowserContext;
  page: Page | undefined;
}

/** What stays with a page, or a context, for good. */
const OF_PAGE = ['addInitScript', 'exposeFunction', 'route', 'close'] as const;
const OF_CONTEXT = ['addCookies', 'grantPermissions', 'setOffline', 'route', 'newCDPSession'] as const;

/** What tests listen to. */
const EVENTS = [
  'console',
  'dialog',
  'download',
  'filechooser',
  'frameattached',
  'framenavigated',
  'pageerror',
  'popup',
  'request',
  'requestfailed',
  'response',
  'worker',
] as const;

const spent = new WeakSet<object>();

/** Notes of the object that it is spent, once one of these methods is called. */
function noteSpent(object: object, methods: readonly string[]): void {
  for (const name of methods) {
    const method = Reflect.get(object, name) as (...args: unknown[]) => unknown;
    Reflect.set(object, name, (...args: unknown[]) => {
      spent.add(object);
      return method.apply(object, args);
    });
  }
}

/** Empties what a page has stored; the editor lets go of its database when it is asked to. */
async function clearStores(): Promise<void> {
  localStorage.clear();
  const databases = await indexedDB.databases();
  await Promise.all(
    databases.map(
      ({ name = '' }) =>
        new Promise((done) => {
          Object.assign(indexedDB.deleteDatabase(name), { onsuccess: done, onerror: done, onblocked: done });
        }),
    ),
  );
}

export const test = base.extend<{ kept: Kept }, { keptByKind: Map<string, Kept> }>({
  keptByKind: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const keptByKind = new Map<string, Kept>();
      await use(keptByKind);
      for (const { context } of keptByKind.values()) await context.close();
    },
    { scope: 'worker' },
  ],

  kept: async ({ browser, keptByKind, hasTouch, javaScriptEnabled }, use, info) => {
    const kind = `${hasTouch} ${javaScriptEnabled}`;
    // Made with the options of this test, as Playwright's own is.
    const kept = keptByKind.get(kind) ?? { context: await browser.newContext(), page: undefined };
    if (!keptByKind.has(kind)) noteSpent(kept.context, OF_CONTEXT);
    keptByKind.set(kind, kept);
    await use(kept);
    if (spent.has(kept.context) || info.status !== info.expectedStatus) {
      keptByKind.delete(kind);
      await kept.context.close();
    }
  },

  context: async ({ kept }, use) => use(kept.context),

  page: async ({ kept, viewport, colorScheme, reducedMotion, forcedColors }, use, info) => {
    if (!kept.page) noteSpent((kept.page = await kept.context.newPage()), OF_PAGE);
    const { page } = kept;
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({ media: null, contrast: null, colorScheme, reducedMotion, forcedColors });
    await use(page);
    if (info.status !== info.expectedStatus) return;
    for (const event of EVENTS) page.removeAllListeners(event);
    // A page that is blank, or of a file, stores nothing.
    await page.evaluate(clearStores).catch(() => undefined);
    for (const other of kept.context.pages())
      if (other !== page || spent.has(page)) await other.close({ runBeforeUnload: false });
    if (spent.has(page)) kept.page = undefined;
    else {
      await page.goto('about:blank');
      // Else what lies there in the next page is pointed at.
      await page.mouse.move(-1, -1);
    }
  },
});

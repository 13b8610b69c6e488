import { quoteText } from '../../src/lib/model/quote';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { LANGUAGE_NAMES, LANGUAGES } from '../../src/lib/messages/languages';
import {
  axis,
  BUILD,
  events,
  frames,
  HOME,
  hydrated,
  openTimeline,
  ROOT,
  sourcePage,
  sources,
  timeline,
} from './site';
import { expectStill, noteShifts } from './shifts';
import { test } from './test';

/** What the first view of the front page costs, and that it stands still while it comes. */

test.describe.configure({ mode: 'parallel' });

/** What the editor loads until its panes are there, in the language with the longest words. */
const MAKE_LIMITS = { script: 300_000, stylesheet: 20_000 } as const;
const LIMITS = { script: 55_000, stylesheet: 15_000, font: 90_000 } as const;
/** A second file of styles is for what one page has alone. */
const MAX_STYLESHEETS = 2;
/** How long after the first text its fonts come on a slow line. */
const FONT_DELAY_MS = 500;

/** Sizes after gzip of all that a page loads until it is at rest, by `kind path`; of the files, which may be cached. */
async function sizesOf(page: Page, address: string): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    const kind = /\.(m?js)$/.test(path)
      ? 'script'
      : path.endsWith('.css')
        ? 'stylesheet'
        : response.request().resourceType();
    const body = readFileSync(`${BUILD}${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`);
    sizes.set(`${kind} ${path}`, gzipSync(body, { level: 9 }).byteLength);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await hydrated(page);
  return sizes;
}

for (const language of LANGUAGES)
  test(`the scripts and styles of the first view are small, ${LANGUAGE_NAMES[language]}`, async ({
    page,
  }) => {
    const sizes = await sizesOf(page, language === LANGUAGES[0] ? HOME : `${language}/`);
    await expect(axis(page)).toBeVisible();
    const sum = (kind: string): number =>
      [...sizes].reduce((total, [name, size]) => total + (name.startsWith(`${kind} `) ? size : 0), 0);
    const kinds = [...new Set([...sizes.keys()].map((name) => name.split(' ')[0] ?? ''))];
    console.log(`gzip -9: ${kinds.map((kind) => `${kind} ${sum(kind)}`).join(', ')} bytes`);
    for (const [kind, limit] of Object.entries(LIMITS)) {
      console.log(`${kind}: ${limit - sum(kind)} bytes left of ${limit}`);
      expect(sum(kind), kind).toBeGreaterThan(0);
      expect(sum(kind), kind).toBeLessThanOrEqual(limit);
    }
  });

test('the editor loads what it needs for its panes alone', async ({ page }) => {
  const sizes = await sizesOf(page, 'fr/make/');
  await expect(page.locator('.editor')).toBeVisible();
  for (const [kind, limit] of Object.entries(MAKE_LIMITS)) {
    const sum = [...sizes].reduce(
      (total, [name, size]) => total + (name.startsWith(`${kind} `) ? size : 0),
      0,
    );
    console.log(`the editor, ${kind}: ${sum} bytes, ${limit - sum} left`);
    expect(sum, kind).toBeGreaterThan(0);
    expect(sum, kind).toBeLessThanOrEqual(limit);
  }
  // Readers of documents, publishing and the folder come when they are asked for.
  expect([...sizes.keys()].filter((name) => /pdf|mammoth|publisher|resvg|open-folder/i.test(name))).toEqual(
    [],
  );
});

for (const address of [HOME, 'open/', ...sources.slice(0, 1).map(({ id }) => sourcePage(id))])
  test(`styles hold up the first paint of ${address} in few files`, async ({ page }) => {
    const sizes = await sizesOf(page, address);
    const sheets = [...sizes.keys()].filter((name) => name.startsWith('stylesheet '));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.length).toBeLessThanOrEqual(MAX_STYLESHEETS);
  });

test('the first view has the modules of packages that it is known to have', () => {
  const built = JSON.parse(
    readFileSync(`${ROOT}.svelte-kit/output/server/island-packages.json`, 'utf8'),
  ) as Readonly<Record<string, readonly string[]>>;
  const known = readFileSync(`${ROOT}tests/golden/first-view-packages.txt`, 'utf8').trimEnd().split('\n');
  // One that came in by the way costs every reader; one that is gone leaves the list.
  expect(built['timeline']).toEqual(known);
});

for (const width of [360, 1280])
  test(`the page stands still at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const shifts = await noteShifts(page);
    const hasPainted = (): Promise<boolean> =>
      page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    let fonts = 0;
    await page.route('**/*.woff2', async (route) => {
      fonts += 1;
      // However slow the machine is, the text is there before its fonts are.
      await expect.poll(hasPainted).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, FONT_DELAY_MS));
      await route.continue();
    });
    await openTimeline(page);
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    expect(fonts).toBeGreaterThan(0);
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).toContain('loaded');
    await frames(page);
    expectStill(await shifts(), `at ${width} px, loading`);

    await page.mouse.move(width / 4, 600);
    const turn = async (px: number, until: () => Promise<boolean>): Promise<void> => {
      for (let n = 0; n < 60 && !(await until()); n += 1) {
        await page.mouse.wheel(0, px);
        await frames(page, 3);
      }
      expect(await until()).toBe(true);
    };
    const top = (): Promise<number> => page.evaluate(() => scrollY);
    const height = (): Promise<number> => axis(page).evaluate((node) => node.getBoundingClientRect().height);
    const all = await height();

    await turn(40, async () => (await height()) < all);
    await turn(-40, async () => (await top()) === 0);
    expect(await height()).toBe(all);
    await frames(page);
    expectStill(await shifts(), `at ${width} px, loading and collapsing`);

    // Further down, the article beside the list changes with the event that is read.
    await turn(80, async () => (await top()) > 1600);
    await turn(-80, async () => (await top()) === 0);
    await frames(page);
    expectStill(await shifts(), `at ${width} px, loading, collapsing and reading on`);
  });

test('headline, titles and quotes are in the text of the page', async ({ page }) => {
  const html = readFileSync(`${BUILD}index.html`, 'utf8');
  const { headline, text } = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    for (const element of parsed.querySelectorAll('script, style, template, noscript')) element.remove();
    return {
      headline: parsed.querySelector('h1')?.textContent,
      text: parsed.body.textContent.replace(/\s+/g, ' '),
    };
  }, html);
  expect(headline).toBe(timeline.title);
  for (const { title, evidence } of events) {
    expect(text).toContain(title);
    for (const { quote } of evidence) expect(text).toContain(quoteText(quote).replace(/\s+/g, ' '));
  }
});

import { expect, type Locator, type Page } from '@playwright/test';
import { chooseFile } from './open-file';
import { frames, hydrated } from './site';
import { expectStill, noteShifts } from './shifts';
import { ANY_DATA, serveTestSite } from './test-sites';
import { test } from './test';

/**
 * Names of lanes that no column has room for, twelve lanes in a low window, and words that are wider than a phone: a
 * timeline of all of them, in every place where its words are.
 */

const site = serveTestSite(ANY_DATA);

const TIMELINE = 't/long-words/';
/** Of the height of a window, what an axis takes at most where it is wide. */
const MOST = 0.55;

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${site().origin}/${path}`);
  await drawn(page, path);
}

/** An embed does not say that it is alive: its axis is drawn for its own width then. */
const drawn = (page: Page, path: string): Promise<void> =>
  path.startsWith('embed/') ? expect(page.locator('.figure.only')).toBeVisible() : hydrated(page);

const axis = (page: Page): Locator => page.locator('.plot[role=listbox]');
const height = async (box: Locator): Promise<number> => (await box.boundingBox())?.height ?? NaN;

const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Words of dialogs and panels scroll in them, but never sideways. */
const widerInside = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('dialog[open], dialog[open] *')]
      .filter(
        (each) => !each.closest('svg, textarea, .visually-hidden') && each.scrollWidth > each.clientWidth + 1,
      )
      .filter((each) => /auto|scroll/.test(getComputedStyle(each).overflowX) && each.clientWidth > 0)
      .map((each) => `${each.tagName}.${each.getAttribute('class') ?? ''}`),
  );

test.describe('at 320 px nothing scrolls sideways', () => {
  test.beforeEach(({ page }) => page.setViewportSize({ width: 320, height: 700 }));

  for (const path of [
    TIMELINE,
    `${TIMELINE}e/entry-1/`,
    `${TIMELINE}s/register/`,
    `${TIMELINE}coverage/`,
    'embed/long-words/',
    '404.html',
  ])
    test(path, async ({ page }) => {
      await page.goto(`${site().origin}/${path}`);
      expect(await beyond(page), 'as the build drew it').toBe(0);
      if (path !== '404.html' && !path.endsWith('coverage/')) await drawn(page, path);
      await frames(page, 5);
      expect(await beyond(page)).toBe(0);
    });

  test('what a reader opens on the timeline', async ({ page }) => {
    await open(page, TIMELINE);
    const look = async (name: string): Promise<void> => {
      await frames(page, 5);
      expect.soft(await beyond(page), name).toBe(0);
      expect.soft(await widerInside(page), name).toEqual([]);
    };
    await page.getByRole('searchbox').fill('Donaudampf');
    // What was found in the articles is folded while events were found.
    await page.getByText(/^In the articles: /).click();
    await expect(page.locator('mark:visible').first()).toBeVisible();
    await look('search');
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await expect(page.locator('input[type=checkbox]').first()).toBeVisible();
    await look('filters');
    await page.locator('input[type=checkbox]').first().check();
    await look('chips');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await expect(page.locator('.scroller table')).toBeVisible();
    await look('table');
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await page.evaluate(() => scrollTo(0, 0));
    await page.getByRole('button', { name: 'Share', exact: true }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('share');
    await page.keyboard.press('Escape');
    await axis(page).focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('keys');
  });

  test('a table with such words', async ({ page }) => {
    await open(page, 'open/');
    const words = await page.evaluate(async (address) => {
      const html = await (await fetch(address)).text();
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      return [...parsed.querySelectorAll('.names g title')].map(({ textContent }) => textContent);
    }, `${site().origin}/${TIMELINE}`);
    expect(words.length).toBeGreaterThan(3);
    const rows = words.map(
      (word, at) => `"${word} ${at}",1911-0${at + 1}-01,"${word}","${word} ${words[0]}"`,
    );
    await chooseFile(page, ['title,start,lane,summary', ...rows, ''].join('\n'), `${words[0]}.csv`);
    await frames(page, 5);
    expect(await beyond(page)).toBe(0);
    await page.locator('.rows [role=option]').first().click();
    await frames(page, 5);
    expect(await beyond(page), 'with one selected').toBe(0);
  });
});

for (const [width, windowHeight] of [
  [1280, 700],
  [1920, 1080],
  [768, 900],
] as const)
  test(`twelve lanes are low enough for a window of ${width} by ${windowHeight} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: windowHeight });
    for (const path of [TIMELINE, 'embed/long-words/']) {
      const shifts = await noteShifts(page);
      await open(page, path);
      await frames(page);
      expect(await height(page.locator('.axis'))).toBeLessThanOrEqual(windowHeight * MOST + 0.5);
      expectStill(await shifts(), `${path} at ${width} px, with many lanes`);
    }
  });

test('all lines can be shown, and fewer again', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await open(page, TIMELINE);
  const few = await height(axis(page));
  await page.getByRole('button', { name: 'All lines' }).click();
  const all = await height(axis(page));
  expect(all).toBeGreaterThan(700 * MOST);
  await expect(page.getByRole('button', { name: 'Fewer lines' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await height(axis(page))).toBe(few);
  // A window that is high enough has nothing to offer.
  await page.setViewportSize({ width: 1280, height: Math.ceil(all / MOST) + 60 });
  await expect(page.getByRole('button', { name: 'All lines' })).toBeHidden();
  expect(await height(axis(page))).toBe(all);
});

test('without script, and on paper, all lines are there', async ({ page, browser }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await open(page, TIMELINE);
  await page.getByRole('button', { name: 'All lines' }).click();
  const all = await height(axis(page));
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 700 },
  });
  const plain = await context.newPage();
  await plain.goto(`${site().origin}/${TIMELINE}`);
  expect(await height(plain.locator('.figure.wide .plot'))).toBe(all);
  await context.close();
});

for (const [width, windowHeight] of [
  [1280, 1500],
  [1280, 700],
  [768, 900],
  [360, 740],
] as const)
  test(`names of lanes are clear of marks at ${width} by ${windowHeight} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: windowHeight });
    await open(page, TIMELINE);
    const faults = await page.evaluate(() => {
      const boxes = (what: string): { text: string; box: DOMRect }[] =>
        [...document.querySelectorAll(`.figure.only ${what}`)].map((each) => ({
          text: each.textContent.slice(0, 30),
          box: each.getBoundingClientRect(),
        }));
      const names = boxes(':is(.names, .grid) g[class*=lane] text');
      const marks = boxes('.mark');
      const edge = document.querySelector('.figure.only .plot')?.getBoundingClientRect();
      const column = document.querySelector('.figure.only .names')?.getBoundingClientRect();
      return [
        ...(names.length < 12 ? [`${names.length} names`] : []),
        ...names.flatMap(({ text, box }) => [
          ...(box.right > (column ?? edge ?? box).right ? [`“${text}” is too wide`] : []),
          ...marks
            .filter(({ box: mark }) => {
              const across = Math.min(box.right, mark.right) - Math.max(box.left, mark.left);
              const down = Math.min(box.bottom - 4, mark.bottom) - Math.max(box.top + 4, mark.top);
              return across > 0 && down > 0;
            })
            .map((mark) => `“${text}” is below “${mark.text}”`),
        ]),
      ];
    });
    expect(faults).toEqual([]);
  });

test('a name that is cut is whole under the pointer, and for the keys while its lane is walked', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await open(page, TIMELINE);
  const cut = page.locator('.figure.only .names g').filter({ has: page.locator('title') });
  expect(await cut.count()).toBeGreaterThanOrEqual(4);
  const whole = (await cut.first().locator('title').textContent()) ?? '';
  const said = (await cut.first().locator('text').allTextContents()).join('');
  expect(said.endsWith('…')).toBe(true);
  expect(whole.startsWith(said.slice(0, -1))).toBe(true);

  const tip = page.locator('.tip');
  await axis(page).focus();
  // The first event is of another lane.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  // The list says the lane of its event in full; the opened axis has but the names.
  await page.evaluate(() => scrollTo(0, 0));
  await expect(tip).toBeVisible();
  await expect(tip).toHaveText(whole);
  // It is over names alone.
  const [over, plot] = [await tip.boundingBox(), await axis(page).boundingBox()];
  expect((over?.x ?? 0) + (over?.width ?? 0)).toBeLessThanOrEqual((plot?.x ?? 0) + 0.5);
  await page.getByRole('searchbox').focus();
  await expect(tip).toBeHidden();
});

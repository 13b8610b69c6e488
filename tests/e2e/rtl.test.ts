import { expect, type Page } from '@playwright/test';
import { events, HOME, hydrated, sources, timeline } from './site';
import { test } from './test';

/* Set from right to left, a page is mirrored, but for its axis: time runs from left to right in every language. */

test.describe.configure({ mode: 'parallel' });

const [event] = events;
const [source] = sources;
const EVENT = `t/${timeline.id}/e/${event?.id}/`;
const SOURCE = `t/${timeline.id}/s/${source?.id}/`;

async function turned(page: Page, path: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(path);
  await hydrated(page);
  await page.evaluate(() => void (document.documentElement.dir = 'rtl'));
}

/** What hangs over the window's edges, or is cut by its own box. */
async function cutIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const found = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth} wide`] : [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*:not(svg *)')) {
      const { left, right, width } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      // What is only heard, what scrolls on purpose, and what a key brings into view.
      if (width <= 1 || style.visibility === 'hidden') continue;
      if (element.closest('.visually-hidden, .skip, .scroller table, [aria-live]')) continue;
      const name = `${element.tagName}.${element.className.toString()}`;
      if (left < -1 || right > root.clientWidth + 1) found.push(`${name} from ${left} to ${right}`);
      const isCut = style.overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      if (isCut && (element.textContent ?? '').trim() !== '') found.push(`${name} is cut`);
    }
    return found;
  });
}

for (const [name, path, width] of [
  ['the front page, narrow', HOME, 360],
  ['the front page, wide', HOME, 1280],
  ['an event, narrow', EVENT, 360],
  ['an event, wide', EVENT, 1280],
  ['an article, narrow', SOURCE, 360],
  ['an article, wide', SOURCE, 1280],
  ['the coverage', `t/${timeline.id}/coverage/`, 1280],
] as const)
  test(`${name} fits from right to left`, async ({ page }) => {
    await turned(page, path, width);
    expect(await cutIn(page)).toEqual([]);
  });

test('cards, buttons and rules are mirrored', async ({ page }) => {
  await turned(page, HOME, 1280);
  const card = page.locator('article.card').first();
  await expect(card).toHaveCSS('border-right-width', '3px');
  await expect(card).toHaveCSS('border-left-width', '0px');
  const name = await page.locator('.top .name').boundingBox();
  const choice = await page.locator('.top .languages').boundingBox();
  expect(name?.x).toBeGreaterThan(choice?.x ?? Infinity);
  // The article stands on the left of the list now.
  const list = await page.locator('section.list').boundingBox();
  const article = await page.locator('.source').first().boundingBox();
  expect(list?.x).toBeGreaterThan(article?.x ?? Infinity);
});

test('the axis stays as it is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(HOME);
  await hydrated(page);
  const places = (): Promise<number[]> =>
    page.evaluate(() =>
      ['.figure.only .names', '.figure.only .plot', '.figure.only .mark']
        .flatMap((each) => [...document.querySelectorAll(each)])
        .map((each) => Math.round(each.getBoundingClientRect().left)),
    );
  const before = await places();
  expect(before.length).toBeGreaterThan(10);
  await page.evaluate(() => void (document.documentElement.dir = 'rtl'));
  expect(await places()).toEqual(before);
});

test('the table and the dialogs fit', async ({ page }) => {
  await turned(page, HOME, 1280);
  await page.locator('.modes button').nth(1).click();
  await expect(page.locator('.scroller table')).toBeVisible();
  expect(await cutIn(page)).toEqual([]);
  await page.keyboard.press('?');
  await expect(page.locator('dialog[open]')).toBeVisible();
  expect(await cutIn(page)).toEqual([]);
});

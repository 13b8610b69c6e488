import { expect, type Page } from '@playwright/test';
import { axis, drawing, EMBED, frames, HOME, openTimeline } from './site';
import { test } from './test';

/** The overview below the axis, its buttons, the jump to a date, and what the axis says. */

test.describe.configure({ mode: 'parallel' });

const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });
const said = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ });
const part = async (page: Page, name: string): Promise<number> =>
  Number(await slider(page, name).getAttribute('aria-valuenow'));

test('each handle of the window works by keys, and says the time in messages', async ({ page }) => {
  await openTimeline(page);
  expect(await page.getByRole('slider').count(), 'it loads when it is asked for').toBe(0);
  await axis(page).focus();
  const [start, end, window] = [
    slider(page, 'Beginning of the time shown'),
    slider(page, 'End of the time shown'),
    slider(page, 'Time shown'),
  ];
  await expect(window).toHaveAttribute('aria-valuetext', /^31 July to 9 September 2020$/);
  await start.focus();
  await page.keyboard.press('PageUp');
  await expect(start).toHaveAttribute('aria-valuenow', '50');
  await expect(start).toHaveAttribute('aria-valuetext', /^\d+ August 2020$/);
  expect(await part(page, 'End of the time shown')).toBe(100);
  await end.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(end).toHaveAttribute('aria-valuenow', '95');
  await window.focus();
  await page.keyboard.press('Home');
  await expect(start).toHaveAttribute('aria-valuenow', '0');
  await expect(end).toHaveAttribute('aria-valuenow', '45');
  await page.keyboard.press('End');
  await expect(end).toHaveAttribute('aria-valuenow', '100');
  await expect(said(page)).toHaveText(/^\d+ August to 9 September 2020, \d+ of 34 events$/);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(start).toHaveAttribute('aria-valuenow', '0');
  await expect(said(page)).toHaveText(/, 34 of 34 events$/);
});

test('the mouse drags the window and brings it to where it is pressed', async ({ page }) => {
  await openTimeline(page);
  await axis(page).hover();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await frames(page, 30);
  const from = await part(page, 'Time shown');
  const box = await slider(page, 'Time shown').boundingBox();
  if (!box) throw new Error('no window');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 100, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => part(page, 'Time shown')).toBeLessThan(from - 5);
  // Where the window was until now, and 60 px beside where it is.
  await page.mouse.click(box.x + box.width - 40, y);
  await expect.poll(() => part(page, 'Time shown')).toBeGreaterThan(from - 5);
});

test('a date is typed, read aloud as it was read, and gone to', async ({ page }) => {
  await openTimeline(page);
  const all = await drawing(page);
  await page.getByRole('button', { name: 'Go to date' }).click();
  const field = page.getByLabel('Date', { exact: true });
  await expect(field).toBeFocused();
  const answer = page.locator('form .answer');
  for (const [typed, expected] of [
    ['8/9/2020', /^Read as 8 September 2020, the day first\. 8 September 2020: 18 events\. 15 more /],
    ['Sept 2020', /^September 2020: 18 events\. /],
    ['1999', /^1999: no event\. .*Nearest: /],
    ['soon', /^“soon” is not read as part of a date\./],
    ['31 Sept 2020', /^“31 Sept 2020” is not in the calendar\./],
  ] as const) {
    await field.fill(typed);
    await page.keyboard.press('Enter');
    await expect(answer).toHaveText(expected);
    await expect(field).toHaveAttribute('aria-describedby', /answer/);
  }
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(said(page)).toHaveText(/^“31 Sept 2020” is not in the calendar\. Such as /);
  expect(await drawing(page)).not.toBe(all);

  await field.fill('2019');
  await page.keyboard.press('Enter');
  await answer.getByRole('button').click();
  await expect(axis(page).locator('[aria-selected=true]')).toHaveCount(1);
  await expect(field, 'the answer has been taken').toHaveCount(0);

  // The list may still be on its way to the chosen event, and collapses the axis until the reader is back at the top.
  await expect(async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.getByRole('button', { name: 'Go to date' }).click({ timeout: 2000 });
  }).toPass();
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Go to date' })).toBeFocused();
});

test('keys on the axis fit, open the field, and say what is chosen', async ({ page }) => {
  // The axis takes a part of the window: some events of the last day are below others, and it says so.
  await page.setViewportSize({ width: 1280, height: 1100 });
  await openTimeline(page);
  const all = await drawing(page);
  await axis(page).focus();
  await expect(page.getByRole('slider')).toHaveCount(3);
  for (const key of ['End', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  await expect(said(page)).toHaveText(/, 32 of 34 \d+ events below it: the space bar lists them$/);
  await page.keyboard.press('f');
  await expect.poll(() => drawing(page)).not.toBe(all);
  // The list went to the event, and the axis became a strip: the field brings it back.
  await page.keyboard.press('g');
  await expect(page.getByLabel('Date', { exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(axis(page)).toBeFocused();
});

test('a name under the pointer goes with Escape', async ({ page }) => {
  await page.setViewportSize({ width: 500, height: 800 });
  await openTimeline(page);
  const body = axis(page).locator('.dot .body').first();
  await body.hover();
  // What listens for the key has come with the overview.
  await expect(page.getByRole('slider')).toHaveCount(3);
  const label = axis(page).locator('text.label').filter({ hasText: /\p{L}/u });
  await expect(label).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(label).toHaveCount(0);
});

test('it is not on paper, in a low window, in an embed, nor without scripts', async ({ page, browser }) => {
  const strip = page.locator('.overview').filter({ visible: true });
  await openTimeline(page);
  await expect(strip).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(strip).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 1000, height: 480 });
  await expect(strip).toHaveCount(0);
  await page.setViewportSize({ width: 1000, height: 800 });
  await openTimeline(page, `${EMBED}?view=both`);
  await expect(page.locator('.overview')).toHaveCount(0);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(new URL(HOME, test.info().project.use.baseURL).href);
  await expect(plain.locator('.overview').filter({ visible: true })).toHaveCount(0);
  await context.close();
});

test('with forced colours, what is chosen, the window and its grips are told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openTimeline(page);
  await axis(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('+');
  // The list went to the event, and the axis became a strip.
  await frames(page, 30);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(page.getByRole('slider')).toHaveCount(3);
  const colours = await page.evaluate(() => {
    const style = (selector: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(selector);
      return getComputedStyle(element);
    };
    return {
      chosen: style('[aria-selected=true] .body').fill,
      other: style('.state[aria-selected=false] .body').fill,
      ground: style('body').backgroundColor,
      window: style('.shown').borderTopColor,
      grip: style('[data-handle=start] .bar').borderTopColor,
      ring: style('[role=listbox]').outlineColor,
    };
  });
  expect(new Set([colours.chosen, colours.other, colours.ground]).size).toBe(3);
  for (const colour of [colours.window, colours.grip, colours.ring]) expect(colour).not.toBe(colours.ground);
  expect(colours.window).not.toBe(colours.grip);
});

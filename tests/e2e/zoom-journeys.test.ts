import { expect, type Locator, type Page } from '@playwright/test';
import { chooseFile, openPage } from './open-file';
import { hydrated } from './any-site';
import { ANY_DATA, SCALES, serveTestSite } from './test-sites';
import { test } from './test';

/* From everything to one event and back, by buttons alone and by keys alone, whatever the scale of the events. */

test.describe.configure({ timeout: 120_000 });

/** So many presses lead from 13.8 billion years to the nearest view. */
const MOST_PRESSES = 120;

const site = serveTestSite(ANY_DATA);

test.use({ reducedMotion: 'reduce' });

const plot = (page: Page): Locator => page.locator('.plot[role=listbox]');
const marks = (page: Page): Locator => plot(page).locator('a.mark');
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
const selected = (page: Page): Locator => plot(page).locator('[aria-selected=true]');
const list = (page: Page): Locator => page.getByRole('dialog').getByRole('listitem');
/** A button of the axis, also while the axis is a strip and has none. */
const tool = (page: Page, name: string): Locator =>
  page.locator(`.buttons button[aria-label="${name}"], .buttons button:text-is("${name}")`);
const isOff = async (locator: Locator): Promise<boolean> =>
  (await locator.getAttribute('aria-disabled')) === 'true';

/** How many different places along the axis the marks have: those at one place cannot be parted by a zoom. */
const places = (page: Page): Promise<number> =>
  marks(page).evaluateAll((all) => new Set(all.map((mark) => mark.getBoundingClientRect().left)).size);

async function openTimelineOf(page: Page, id: string): Promise<number> {
  await page.goto(`${site().origin}/t/${id}/`);
  await hydrated(page);
  await expect(marks(page).first()).toBeVisible();
  return marks(page).count();
}

/** Presses what comes nearer until one place is left, or no nearer view is there; something is drawn all the while. */
async function comeNearer(page: Page, press: () => Promise<void>): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if ((await places(page)) === 1 || (await isOff(tool(page, 'Zoom in')))) break;
    await press();
    expect(await marks(page).count(), `after ${presses + 1} presses`).toBeGreaterThan(0);
  }
}

for (const id of SCALES) {
  test(`${id}: by buttons from everything to one event and back`, async ({ page }) => {
    const all = await openTimelineOf(page, id);
    expect(await isOff(tool(page, 'Show all'))).toBe(true);
    await comeNearer(page, () => button(page, 'Zoom in').click());
    if (id === 'one-day') {
      // No zoom parts them: the number opens the list of those at one place.
      await plot(page).hover();
      const count = page.getByRole('button', { name: /^\+\d+: .* at this place$/ }).first();
      const hidden = Number(/\d+/.exec((await count.getAttribute('aria-label')) ?? '')?.[0]);
      await count.click();
      await expect(list(page)).toHaveCount(hidden);
      const wanted = list(page).last();
      const title = (await wanted.locator('[dir=auto]').textContent()) ?? '';
      await wanted.getByRole('button').click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(plot(page)).toBeFocused();
      await expect(selected(page)).toHaveAttribute('aria-label', new RegExp(title));
    } else {
      expect(await marks(page).count()).toBe(1);
      await marks(page).click();
      await expect(selected(page)).toHaveCount(1);
    }
    // The list was scrolled to the event: the axis is a strip until the reader is back at it.
    await page.evaluate(() => scrollTo(0, 0));
    let steps = 0;
    while (!(await isOff(tool(page, 'Show all'))) && steps < MOST_PRESSES) {
      await button(page, 'Zoom out').click();
      expect(await marks(page).count()).toBeGreaterThan(0);
      steps += 1;
    }
    expect(await isOff(tool(page, 'Show all'))).toBe(true);
    await expect(marks(page)).toHaveCount(all);
  });

  test(`${id}: by keys from everything to one event and back`, async ({ page }) => {
    const all = await openTimelineOf(page, id);
    await plot(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const chosen = (await selected(page).getAttribute('id')) ?? '';
    await comeNearer(page, () => page.keyboard.press('+'));
    await expect(selected(page)).toHaveAttribute('id', chosen);
    if (id === 'one-day') {
      // What opens the list loads with the first zoom.
      await expect(async () => {
        await page.keyboard.press(' ');
        await expect(list(page).first()).toBeVisible({ timeout: 2000 });
      }).toPass();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(plot(page)).toBeFocused();
      await page.keyboard.press(' ');
      await list(page).first().getByRole('button').focus();
      await page.keyboard.press('Enter');
      await expect(plot(page)).toBeFocused();
      await expect(selected(page)).not.toHaveAttribute('id', chosen);
    }
    await page.keyboard.press('0');
    expect(await isOff(tool(page, 'Show all'))).toBe(true);
    await expect(marks(page)).toHaveCount(all);
    // Arrows pass every event, also those below another.
    await page.keyboard.press('Home');
    const passed = new Set<string>();
    for (let step = 0; step < all; step += 1) {
      passed.add((await selected(page).getAttribute('id')) ?? '');
      await page.keyboard.press('ArrowRight');
    }
    expect(passed.size).toBe(all);
  });
}

test('an empty view names the next events, goes there by keys, and is announced', async ({ page }) => {
  await page.goto(`${site().origin}/t/millennia/?from=1700&to=1720`);
  await hydrated(page);
  const earlier = page.getByRole('button', { name: /^earlier: 1640: A pump is set$/ });
  const later = page.getByRole('button', { name: /^later: 1822: The pump is of iron$/ });
  await expect(earlier).toBeVisible();
  await expect(later).toBeVisible();
  expect(await marks(page).count()).toBe(0);
  await expect(page.getByRole('status').filter({ hasText: 'earlier' })).toContainText('1822');
  await plot(page).focus();
  await page.keyboard.press('Tab');
  await expect(earlier).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(plot(page)).toBeFocused();
  await expect(marks(page)).toHaveCount(1);
  await expect(later).toHaveCount(0);
});

test('a number opens by touch, and is large enough', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 780 } });
  const page = await context.newPage();
  await page.goto(`${site().origin}/t/one-day/`);
  await hydrated(page);
  await plot(page).dispatchEvent('pointerenter');
  const count = page.getByRole('button', { name: /^\+\d+: .* at this place$/ }).first();
  await count.scrollIntoViewIfNeeded();
  const box = await count.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(24);
  expect(box?.height).toBeGreaterThanOrEqual(24);
  await count.tap();
  await expect(list(page).first()).toBeVisible();
  await list(page).first().getByRole('button').tap();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(selected(page)).toHaveCount(1);
  await context.close();
});

/** The same scales as tables. */
const TABLES: Readonly<Record<(typeof SCALES)[number], string>> = {
  seconds: csvOf(12, (n) => `2031-05-02T08:14:${String(n * 5).padStart(2, '0')}Z`),
  millennia: csvOf(30, (n) =>
    String(n * 100 - 1000).replace(/^(-?)(\d+)$/, (_, sign, year) => sign + year.padStart(4, '0')),
  ),
  cosmos: csvOf(14, (n) => (n === 13 ? '2019-04-10' : `Y-${13_800_000_000 - n * 1_000_000_000}`)),
  'one-day': csvOf(200, () => '2032-09-01'),
};

function csvOf(count: number, startOf: (n: number) => string): string {
  const rows = Array.from(
    { length: count },
    (_, n) => `Entry ${n + 1} of the log,${startOf(n)},${n % 2 ? 'A' : 'B'}`,
  );
  return ['title,edtf,lane', ...rows, ''].join('\n');
}

const inView = (page: Page): Locator => page.locator('.archive-axis .in-view');
/** How many events the page counts in view, at rest. */
async function countInView(page: Page, before: string): Promise<number> {
  await expect(inView(page)).not.toHaveText(before);
  return Number(
    /([\d,]+) of [\d,]+ events/.exec((await inView(page).textContent()) ?? '')?.[1]?.replace(',', ''),
  );
}

for (const id of SCALES)
  test(`${id}: a table, by keys from everything to one event and back`, async ({ page }) => {
    await openPage(page);
    await chooseFile(page, TABLES[id]);
    await expect(inView(page)).toContainText('events');
    const whole = (await inView(page).textContent()) ?? '';
    const all = TABLES[id].trim().split('\n').length - 1;
    await plot(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    const option = plot(page).getByRole('option', { includeHidden: true });
    await expect(option).toHaveAttribute('aria-posinset', String(all - 1));
    let count = all;
    for (let presses = 0; presses < MOST_PRESSES && count > 1; presses += 1) {
      if (await isOff(tool(page, 'Zoom in'))) break;
      const before = (await inView(page).textContent()) ?? '';
      await page.keyboard.press('+');
      count = await countInView(page, before);
      expect(count, `after ${presses + 1} presses`).toBeGreaterThan(0);
      if (id === 'one-day' && presses > 20) break;
    }
    if (id === 'one-day') {
      await page.keyboard.press(' ');
      await expect(list(page)).not.toHaveCount(0);
      const title = (await list(page).nth(4).locator('[dir=auto]').textContent()) ?? '';
      await list(page).nth(4).getByRole('button').focus();
      await page.keyboard.press('Enter');
      await expect(plot(page)).toBeFocused();
      await expect(option).toContainText(title);
    } else expect(count).toBe(1);
    await page.keyboard.press('0');
    await expect(inView(page)).toHaveText(whole);
  });

// No zoom parts events of one day.
for (const id of SCALES.filter((scale) => scale !== 'one-day'))
  test(`${id}: a table, by buttons from everything to one event and back`, async ({ page }) => {
    await openPage(page);
    await chooseFile(page, TABLES[id]);
    await expect(inView(page)).toContainText('events');
    const whole = (await inView(page).textContent()) ?? '';
    const all = TABLES[id].trim().split('\n').length - 1;
    let count = all;
    for (let presses = 0; presses < MOST_PRESSES && count > 1; presses += 1) {
      if (await isOff(tool(page, 'Zoom in'))) break;
      const before = (await inView(page).textContent()) ?? '';
      await button(page, 'Zoom in').click();
      count = await countInView(page, before);
      expect(count, `after ${presses + 1} presses`).toBeGreaterThan(0);
    }
    expect(count).toBe(1);
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      if (await isOff(tool(page, 'Show all'))) break;
      const before = (await inView(page).textContent()) ?? '';
      await button(page, 'Zoom out').click();
      expect(await countInView(page, before)).toBeGreaterThan(0);
    }
    await expect(inView(page)).toHaveText(whole);
  });

test('what is written at a mark is in its name, as far as it is not shortened', async ({ page }) => {
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const count = await openTimelineOf(page, 'one-day');
    expect(count).toBeGreaterThan(0);
    const marksWithText = await marks(page).evaluateAll((all) =>
      all.flatMap((mark) => {
        const label = mark.querySelector('text.label')?.textContent;
        return label ? [{ label, name: mark.getAttribute('aria-label') ?? '' }] : [];
      }),
    );
    expect(marksWithText.length, `${width} px`).toBeGreaterThan(0);
    for (const { label, name } of marksWithText)
      for (const part of label.split('…')) expect(name).toContain(part.trim());
  }
});

test('a table: an empty view names the next events and goes there', async ({ page }) => {
  await openPage(page);
  await chooseFile(
    page,
    csvOf(2, (n) => (n === 0 ? '1900-05-01' : '2000-05-01')),
  );
  await expect(inView(page)).toContainText('2 of 2');
  await plot(page).focus();
  await page.keyboard.press('g');
  await page.getByRole('textbox', { name: 'Go to number or date' }).fill('1950');
  await page.keyboard.press('Enter');
  const later = page.getByRole('button', { name: /^later: .*Entry 2 of the log/ });
  await expect(later).toBeVisible();
  await expect(page.getByRole('button', { name: /^earlier: .*Entry 1 of the log/ })).toBeVisible();
  await later.click();
  await expect(plot(page)).toBeFocused();
  await expect(later).toHaveCount(0);
  await expect(inView(page)).toContainText('1 of 2');
});

import { expect, type Page } from '@playwright/test';
import { english, englishArchive as own } from '../../src/lib/messages/english';
import { detail, madeCsv, madeRow, selectedRow, rows } from './open-file';
import { hydrated, listen, SOON } from './any-site';
import { test } from './test';

/** The address of a large table holds what the reader set, and Back goes step by step, as on a timeline. */

test.describe.configure({ mode: 'parallel' });

const COUNT = 4000;
const plot = (page: Page) => page.locator('.archive-axis [role=listbox]');
const inView = (page: Page) => page.locator('.archive-axis .in-view');
const result = (page: Page) => page.locator('search [role=status]');
const aloud = (page: Page) => page.locator('.archive-axis [role=status]');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const params = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
const hash = (page: Page): string => new URL(page.url()).hash;

let host: Awaited<ReturnType<typeof listen>>;
test.beforeAll(async () => {
  host = await listen((request, response) => {
    const [, count] = /(\d+)\.csv/.exec(request.url ?? '') ?? [];
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end(madeCsv(Number(count ?? COUNT)));
  });
});
test.afterAll(() => host.close());

const srcOf = (count = COUNT): string => `${host.origin}/${count}.csv`;

async function openSource(page: Page, more = '', count = COUNT): Promise<void> {
  await page.goto(`open/?src=${encodeURIComponent(srcOf(count))}${more}`);
  await hydrated(page);
  await expect(page.locator('main header')).toContainText(own.opened.events(count));
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(rows(page)).toBeVisible();
}

const selected = (page: Page, row: number) =>
  expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(madeRow(row).title);

test('a search, a filter, a zoom and a selected event survive a copied address', async ({
  page,
  browser,
  baseURL,
}) => {
  await openSource(page);
  await page.getByRole('searchbox').fill('harbour');
  await button(page, own.find.filters).click();
  await page.getByRole('checkbox', { name: /^China/ }).check();
  const found = Array.from({ length: COUNT }, (_, n) => ({ n, ...madeRow(n) })).filter(
    ({ title, lane }) => title.includes('harbour') && lane === 'China',
  );
  await expect(result(page)).toHaveText(own.find.result(found.length, COUNT));
  const [, , third] = found;
  for (let n = 0; n < 3; n += 1) await page.getByRole('searchbox').press('Enter');
  await selected(page, third?.n ?? -1);
  await plot(page).focus();
  for (let n = 0; n < 4; n += 1) await page.keyboard.press('+');
  await expect.poll(() => params(page).get('from'), SOON).toMatch(/^\d{4}-/);
  await expect.poll(() => hash(page), SOON).toBe(`#${third?.id}`);
  expect(Object.fromEntries(params(page))).toMatchObject({ src: srcOf(), q: 'harbour', lane: 'China' });
  await expect(inView(page)).not.toContainText(`${found.length} of ${found.length}`);
  // The address follows the axis once it is at rest.
  let address = '';
  await expect
    .poll(async () => {
      const before = address;
      address = page.url();
      await page.waitForTimeout(600);
      return page.url() === address && before === address;
    }, SOON)
    .toBe(true);
  const seen = await inView(page).textContent();

  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByRole('searchbox')).toHaveValue('harbour');
  await expect(result(other)).toHaveText(own.find.result(found.length, COUNT));
  await expect(inView(other)).toHaveText(seen ?? '');
  await selected(other, third?.n ?? -1);
  await expect
    .poll(() => selectedRow(other), SOON)
    .toMatchObject({ place: 3, all: found.length, isSeen: true });
  await button(other, own.find.filters).click();
  await expect(other.getByRole('checkbox', { name: /^China/ })).toBeChecked();
  expect(other.url()).toBe(address);
  await context.close();
});

test('Back and Forward step through selections, not through what was zoomed or typed', async ({ page }) => {
  await openSource(page);
  const choose = async (place: number): Promise<void> => {
    await page.locator(`.rows [aria-posinset="${place}"]`).click();
    await selected(page, place - 1);
    await expect.poll(() => hash(page), SOON).toBe(`#e${place - 1}`);
  };
  await choose(2);
  await button(page, english.timeline.zoomIn).click();
  await expect.poll(() => params(page).has('from'), SOON).toBe(true);
  await choose(5);
  await page.getByRole('searchbox').fill('event');
  await expect.poll(() => params(page).get('q'), SOON).toBe('event');
  await choose(4);

  await page.goBack();
  await selected(page, 4);
  expect(hash(page)).toBe('#e4');
  await page.goBack();
  await selected(page, 1);
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.goBack();
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveCount(0);
  expect(hash(page)).toBe('');
  expect(params(page).get('src')).toBe(srcOf());
  await page.goForward();
  await selected(page, 1);
  await page.goForward();
  await selected(page, 4);
  await expect(page.getByRole('searchbox')).toHaveValue('event');
});

test('rows that keys run over are no steps, and the last is', async ({ page }) => {
  await openSource(page);
  const before = await page.evaluate(() => history.length);
  await rows(page).focus();
  for (let n = 0; n < 30; n += 1) await page.keyboard.press('ArrowDown');
  await selected(page, 29);
  await expect.poll(() => hash(page), SOON).toBe('#e29');
  expect(await page.evaluate(() => history.length)).toBeLessThan(before + 10);
});

test('what was set on one file goes with it', async ({ page }) => {
  await openSource(page, '&q=harbour&lane=China&from=1990-02&to=1990-12&kept=1#e7');
  await expect(page.getByRole('searchbox')).toHaveValue('harbour');
  await selected(page, 7);
  await button(page, own.opened.close).click();
  await expect(button(page, own.start.choose)).toBeFocused();
  expect(new URL(page.url()).search).toBe('?kept=1');
  expect(hash(page)).toBe('');
  await page.getByLabel(own.start.address).fill(srcOf(50));
  await page.keyboard.press('Enter');
  await expect(page.locator('main header')).toContainText(own.opened.events(50));
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(inView(page)).toContainText('50 of 50');
});

test('an address that names what is not there shows all', async ({ page }) => {
  await openSource(page, '&lane=Nowhere&source=Nobody&from=x&to=2020&basis=stated#nothing', 60);
  await expect(inView(page)).toContainText('60 of 60');
  await expect(result(page)).toHaveText('');
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveCount(0);
});

test('it fits what is found or selected, lists its keys, and says what it shows', async ({ page }) => {
  await openSource(page);
  await page.getByRole('searchbox').fill('"number 2000"');
  await expect(result(page)).toHaveText(own.find.result(1, COUNT));
  await button(page, english.timeline.fit).click();
  await expect.poll(() => params(page).get('from'), SOON).toMatch(/^1995-06/);
  await expect(inView(page)).toContainText('1 of 1');
  await expect(aloud(page)).toContainText('1 of 1 event');
  await plot(page).focus();
  await page.keyboard.press('0');
  await expect.poll(() => params(page).has('from'), SOON).toBe(false);
  await page.keyboard.press('f');
  await expect.poll(() => params(page).get('from'), SOON).toMatch(/^1995-06/);
  await page.keyboard.press('Home');
  await expect(aloud(page)).toContainText(`${madeRow(2000).title}, 24 June 1995, 1 of 1`);

  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: english.timeline.keys });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText(own.dense.enter);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.keyboard.press('g');
  const field = page.getByLabel(own.jump.label);
  await expect(field).toBeFocused();
  await field.fill('nonsense');
  await field.press('Enter');
  await expect(aloud(page)).toContainText('nonsense');
  await field.press('Escape');
  await expect(plot(page)).toBeFocused();
});

import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
  english,
  englishArchive as own,
  englishLazy as more,
  englishSite,
} from '../../src/lib/messages/english';
import { BLOCK } from '../../src/lib/state/virtual';
import {
  chooseFile,
  detail,
  has,
  madeCsv,
  madeRow,
  noteReady,
  openPage,
  pick,
  selectedRow,
  rows,
  rowsInView,
} from './open-file';
import { frames, HOME, hydrated, listen, SOON, watch } from './any-site';
import { test } from './test';

/** A file of events of the reader's own: opened in every way, walked, searched, and closed. */

test.describe.configure({ mode: 'parallel' });

const COUNT = 10_000;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const readSelection = (page: Page, place: number) =>
  expect.poll(() => selectedRow(page), SOON).toMatchObject({ place, isSeen: true });

test('a chosen file is read on this device: no host is asked for anything', async ({ page, baseURL }) => {
  const { faults } = watch(page, [new URL(baseURL ?? '').origin]);
  await openPage(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!request.url().includes('/_app/')) asked.push(request.url());
  });
  expect(await chooseFile(page, madeCsv(COUNT))).toBe(COUNT);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('made');
  await has(page.locator('main header'), own.opened.events(COUNT));
  await has(page.locator('main header'), own.opened.unsourced(1000, COUNT));
  expect(asked).toEqual([]);
  expect(faults).toEqual([]);
});

test('the list goes from end to end by keys, in one stop of Tab', async ({ page }) => {
  await openPage(page);
  await chooseFile(page, madeCsv(COUNT));
  const list = rows(page);
  await list.focus();
  await expect(list).toHaveAttribute('role', 'listbox');
  await page.keyboard.press('ArrowDown');
  await readSelection(page, 1);
  expect(await selectedRow(page)).toMatchObject({ all: COUNT, text: madeRow(0).title });
  await page.keyboard.press('End');
  await readSelection(page, COUNT);
  expect((await selectedRow(page)).text).toBe(madeRow(COUNT - 1).title);
  expect((await rowsInView(page)).at(-1)).toBe(COUNT);
  await page.keyboard.press('ArrowUp');
  await readSelection(page, COUNT - 1);
  await page.keyboard.press('PageUp');
  await expect.poll(async () => (await selectedRow(page)).place, SOON).toBeLessThan(COUNT - 2);
  await page.keyboard.press('Home');
  await readSelection(page, 1);
  for (let n = 0; n < 40; n += 1) await page.keyboard.press('ArrowDown');
  await readSelection(page, 41);
  await expect(list).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(detail(page).getByRole('heading', { name: madeRow(40).title })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toBeFocused();
  await readSelection(page, 41);
});

test('rows are recycled, and each says its place', async ({ page }) => {
  await openPage(page);
  await chooseFile(page, madeCsv(COUNT));
  await rows(page).hover();
  for (let n = 0; n < 30; n += 1) {
    await page.mouse.wheel(0, 700);
    await frames(page, 2);
  }
  await expect.poll(async () => (await rowsInView(page))[0] ?? 0, SOON).toBeGreaterThan(300);
  await frames(page, 30);
  const seen = await rowsInView(page);
  expect(seen).toEqual(seen.map((_, n) => (seen[0] ?? 0) + n));
  expect(await page.locator('.rows [role=option]').count()).toBeLessThan(80);
  const first = page.locator(`.rows [aria-posinset="${seen[3]}"]`);
  await expect(first.locator('.title')).toHaveText(madeRow((seen[3] ?? 0) - 1).title);
});

test('a list longer than browsers draw reaches both ends, by bar and by key', async ({ page }) => {
  await openPage(page);
  const count = 300_000;
  const lines = Array.from({ length: count }, (_, n) => `${n},2020-01-01`);
  expect(await chooseFile(page, `title,start\n${lines.join('\n')}\n`)).toBe(count);
  const list = rows(page);
  expect(await list.evaluate((box) => box.scrollHeight)).toBe(8_000_000);
  await list.evaluate((box) => (box.scrollTop = box.scrollHeight));
  await expect.poll(async () => (await rowsInView(page)).at(-1), SOON).toBe(count);
  await list.evaluate((box) => (box.scrollTop = box.scrollHeight / 2));
  await expect
    .poll(async () => Math.abs(((await rowsInView(page))[0] ?? 0) - count / 2), SOON)
    .toBeLessThan(100);
  // There the bar stands for more than it measures; the wheel does not.
  const [before = 0] = await rowsInView(page);
  const rowPx = await list
    .locator('[role=option]')
    .first()
    .evaluate((row) => row.clientHeight + 1);
  await list.hover();
  await frames(page, 30);
  const touched = await list.evaluateHandle((box) => {
    const options = new Set<Element>();
    new MutationObserver((records) => {
      for (const { target } of records) {
        const option = (target.nodeType === 1 ? (target as Element) : target.parentElement)?.closest(
          '[role=option]',
        );
        if (option) options.add(option);
      }
    }).observe(box, { subtree: true, childList: true, attributes: true, characterData: true });
    return options;
  });
  await page.mouse.wheel(0, 200);
  await frames(page, 40);
  expect(await touched.evaluate(({ size }) => size)).toBeLessThanOrEqual(BLOCK);
  const [after = 0] = await rowsInView(page);
  expect(Math.abs((after - before) * rowPx - 200)).toBeLessThan(rowPx * 1.5);
  await list.evaluate((box) => (box.scrollTop = 0));
  await expect.poll(async () => (await rowsInView(page))[0], SOON).toBe(1);
  await list.focus();
  await page.keyboard.press('End');
  await readSelection(page, count);
});

test('a number or a date is gone to', async ({ page }) => {
  await openPage(page);
  await chooseFile(page, madeCsv(COUNT));
  await button(page, english.timeline.goToDate).click();
  const field = page.getByLabel(own.jump.label);
  const answer = page.locator('form .answer');
  await expect(field).toBeFocused();
  await field.fill('5,001');
  await field.press('Enter');
  await readSelection(page, 5001);
  await expect(answer).toHaveText(own.jump.event(5001, COUNT));
  await field.fill('Sept 1995');
  await field.press('Enter');
  const first = Math.round((Date.UTC(1995, 8, 1) - Date.UTC(1990, 0, 1)) / 86_400_000) + 1;
  await readSelection(page, first);
  // The axis goes there too, and says how many events there are.
  await has(answer, more.overview.found('September 1995', 30));
  await has(answer, own.jump.first('September 1995', first, COUNT));
  await has(page.locator('.archive-axis .in-view'), '1995');
  await field.fill('#20000');
  await field.press('Enter');
  await expect(answer).toHaveText(own.jump.beyond(COUNT));
  await readSelection(page, first);
});

test('search and filters leave exactly what fits', async ({ page }) => {
  await openPage(page);
  await chooseFile(page, madeCsv(COUNT));
  const all = Array.from({ length: COUNT }, (_, n) => madeRow(n));
  const harbour = all.filter(({ title }) => title.includes('harbour'));
  const result = page.locator('search [role=status]');
  const field = page.getByRole('searchbox');
  await field.fill('harbour');
  await expect(result).toHaveText(own.find.result(harbour.length, COUNT));
  await field.press('Enter');
  await expect.poll(() => selectedRow(page), SOON).toMatchObject({ place: 1, all: harbour.length });
  await field.press('Enter');
  await readSelection(page, 2);
  await field.press('Shift+Enter');
  await field.press('Shift+Enter');
  await readSelection(page, harbour.length);

  await button(page, own.find.filters).click();
  await page.getByRole('checkbox', { name: /^United States/ }).check();
  const both = harbour.filter(({ lane }) => lane === 'United States');
  await expect(result).toHaveText(own.find.result(both.length, COUNT));
  const bare = both.filter(({ source }) => source === '').length;
  await expect(page.locator('label', { hasText: own.find.noSource })).toContainText(own.number(bare));
  await page.getByRole('checkbox', { name: new RegExp(own.find.noSource) }).check();
  await expect(result).toHaveText(own.find.result(bare, COUNT));
  await field.fill('no such thing');
  await expect(result).toHaveText(own.find.result(0, COUNT));
  await expect(page.getByText(own.find.none).first()).toBeVisible();
  // What to leave out, and what that brings back.
  await expect(
    page
      .getByRole('search')
      .getByRole('button', { name: /\d events?$/ })
      .first(),
  ).toHaveText(
    `Search: no such thing ${more.find.events(all.filter(({ lane, source }) => lane === 'United States' && source === '').length)}`,
  );
  await button(page, own.find.clearAll).click();
  await expect.poll(async () => (await rowsInView(page)).length, SOON).toBeGreaterThan(5);
  await button(page, own.opened.showUnsourced).click();
  await expect(result).toHaveText(own.find.result(1000, COUNT));
});

test('rows that cannot be read are told with their place, and can be saved', async ({ page }) => {
  await openPage(page);
  const bad = (n: number): string | undefined =>
    n % 80 === 1 ? `x${n},Bad ${n},2020-13-${n},,,,,,` : undefined;
  const faulty = Array.from({ length: COUNT }, (_, n) => n).filter((n) => bad(n) !== undefined).length;
  expect(await chooseFile(page, madeCsv(COUNT, bad))).toBe(COUNT - faulty);
  const faults = page.locator('details.faults');
  await expect(faults.locator('summary')).toHaveText(own.opened.faults(faulty, 0));
  await faults.locator('summary').click();
  await expect(faults.getByRole('listitem')).toHaveCount(100);
  await has(faults.getByRole('listitem').first(), own.rows.place(3, 'start'));
  await has(faults.getByRole('listitem').first(), '2020-13-1');
  await has(faults.getByRole('listitem').first(), own.rows.faults.date);
  const saving = page.waitForEvent('download');
  await button(page, own.opened.faultsFile).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('made-faults.csv');
  const lines = readFileSync(await saved.path(), 'utf8')
    .trim()
    .split(/\r?\n/);
  expect(lines).toHaveLength(faulty + 1);
});

const PROBLEMS: readonly [name: string, text: string, wanted: string][] = [
  ['empty', '', own.rows.problems.empty({})],
  ['a web page', '<!doctype html><p>404', own.rows.problems.html({})],
  ['no title', 'a,b\n1,2\n', own.rows.problems['no-title']({ detail: 'a, b' })],
];
for (const [name, text, wanted] of PROBLEMS)
  test(`a file that is no table, ${name}, is told so, and another can be chosen`, async ({ page }) => {
    await openPage(page);
    await pick(page, text);
    await has(page.locator('main .problem'), wanted);
    await expect(button(page, own.start.choose)).toBeFocused();
    expect(await chooseFile(page, madeCsv(20))).toBe(20);
  });

test('a dropped file is opened, wherever it is dropped', async ({ page }) => {
  await openPage(page);
  const ready = await noteReady(page);
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.csv'));
    return data;
  }, madeCsv(30));
  await page.dispatchEvent('header.top', 'dragenter', { dataTransfer: transfer });
  await expect(page.getByText(own.start.dropHere)).toBeVisible();
  await page.dispatchEvent('header.top', 'drop', { dataTransfer: transfer });
  expect(await ready()).toBe(30);
  await expect(page.getByText(own.start.dropHere)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('dropped');
});

test('an address opens at once, without cookies or referrer, and stays in the page’s own', async ({
  page,
  baseURL,
  context,
}) => {
  const asked: { cookie: string | undefined; referer: string | undefined }[] = [];
  const host = await listen((request, response) => {
    asked.push({ cookie: request.headers.cookie, referer: request.headers.referer });
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end(madeCsv(40));
  });
  await context.addCookies([{ name: 'secret', value: '1', url: host.origin }]);
  const src = `${host.origin}/data.csv`;
  const { faults } = watch(page, [host.origin, new URL(baseURL ?? '').origin]);
  await page.goto(`open/?src=${encodeURIComponent(src)}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('data');
  await has(page.locator('main header'), own.opened.events(40));
  expect(asked).toEqual([{ cookie: undefined, referer: undefined }]);

  await button(page, own.opened.close).click();
  await expect(button(page, own.start.choose)).toBeFocused();
  expect(new URL(page.url()).search).toBe('');
  await page.getByLabel(own.start.address).fill(src);
  await page.keyboard.press('Enter');
  await has(page.locator('main header'), own.opened.events(40));
  expect(new URL(page.url()).searchParams.get('src')).toBe(src);
  expect(faults).toEqual([]);
  await host.close();
});

test('reading can be cancelled at any time', async ({ page }) => {
  let isOver = false;
  const host = await listen((_, response) => {
    response.writeHead(200, { 'access-control-allow-origin': '*' });
    response.write(madeCsv(40));
    response.on('close', () => (isOver = true));
  });
  await page.goto(`open/?src=${encodeURIComponent(`${host.origin}/slow.csv`)}`);
  await hydrated(page);
  await button(page, own.reading.cancel).click();
  // What had come by then may be shown, or nothing.
  await expect(
    page.getByText(own.reading.cancelled).or(page.getByText(own.rows.problems.cancelled({}))),
  ).toBeVisible();
  await expect(button(page, own.reading.cancel)).toHaveCount(0);
  await expect.poll(() => isOver, SOON).toBe(true);
  await host.close();
});

test('closing leaves nothing of a file', async ({ page }) => {
  await openPage(page);
  const started = page.waitForEvent('worker');
  await chooseFile(page, madeCsv(200));
  const worker = await started;
  const ended = worker.waitForEvent('close');
  await button(page, own.opened.close).click();
  await ended;
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByText('Event number')).toHaveCount(0);
});

test('what a file says is shown as text, and nothing of it runs', async ({ page }) => {
  await page.exposeFunction('pwned', () => {
    throw new Error('a text of the file ran');
  });
  const { faults } = watch(page, []);
  await openPage(page);
  faults.length = 0;
  const markup = `<img src=x onerror=pwned()><script>pwned()</script>`;
  const row = `"${markup}","${markup}",2020-01-01,"${markup}",1,"${markup}",3,"${markup}",`;
  const line = `z,Second,2021-01-01,B,1,S,,,javascript:pwned()`;
  expect(await chooseFile(page, `${madeCsv(0)}${row}\n${line}\n`, '<b>name.csv')).toBe(2);
  await rows(page).focus();
  await page.keyboard.press('Home');
  await expect(detail(page).getByRole('heading')).toHaveText(markup);
  await expect(detail(page).locator('blockquote')).toHaveText(markup);
  await has(detail(page), own.detail.unchecked);
  await page.keyboard.press('End');
  await expect(detail(page).getByRole('heading')).toHaveText('Second');
  await expect(detail(page).getByRole('link')).toHaveCount(0);
  await button(page, own.find.filters).click();
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('<b>name');
  expect(faults.filter((fault) => !fault.startsWith('elsewhere: '))).toEqual([]);
});

test('a link on the front page leads here, with a policy of this page', async ({ page, baseURL }) => {
  const policy = (): Promise<string | null> =>
    page.locator('meta[http-equiv=content-security-policy]').getAttribute('content');
  await page.goto(HOME);
  await hydrated(page);
  expect(await policy()).toMatch(/connect-src 'self';/);
  // The header has one whatever timelines there are, and the page of a single one another in its footer.
  const links = page.getByRole('link', { name: englishSite.openFile });
  for (const link of await links.all())
    expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(new URL('open/', baseURL).href);
  await page.getByRole('banner').getByRole('link', { name: englishSite.openFile }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(own.title);
  expect(await policy()).toMatch(/connect-src 'self' https:/);
  expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? '').origin);
});

test('without JavaScript it says what it needs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('open/');
  await expect(page.getByText(own.needsScript)).toBeVisible();
  await expect(button(page, own.start.choose)).toBeHidden();
  await page.locator('summary').click();
  await expect(page.getByRole('table')).toBeVisible();
  await context.close();
});

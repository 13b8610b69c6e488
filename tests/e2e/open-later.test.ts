import { expect, type Page } from '@playwright/test';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { englishArchive as own } from '../../src/lib/messages/english';
import { detail, madeRow, rows, selectedRow } from './open-file';
import { hydrated, listen } from './any-site';
import { test } from './test';

/** A Parquet file whose marks are drawn before its texts are read: in the end all of it is there. */

const COUNT = 6000;
const quote = (n: number): string => `As it was said: ${`${n} `.repeat(80)}`;
const BAD = 4321;

function file(): Uint8Array {
  const of = (name: string, make: (n: number) => string): ColumnSource => ({
    name,
    type: 'STRING',
    data: Array.from({ length: COUNT }, (_, n) => make(n)),
  });
  const columnData = [
    ...(['id', 'title', 'start', 'lane', 'source'] as const).map((name) => of(name, (n) => madeRow(n)[name])),
    of('quote', quote),
    of('url', (n) => (n === BAD ? 'nowhere' : '')),
  ];
  return new Uint8Array(parquetWriteBuffer({ columnData, codec: 'UNCOMPRESSED', rowGroupSize: 1000 }));
}

let host: Awaited<ReturnType<typeof listen>>;
let sent: { readonly from: number; readonly to: number }[] = [];
/** What is sent only once the test lets it: quotes. */
let hold: Promise<void> | undefined;
const bytes = file();
test.beforeAll(async () => {
  host = await listen((request, response) => {
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    response.setHeader('access-control-allow-origin', '*');
    if (request.method === 'HEAD' || !range) {
      response.writeHead(200, { 'content-length': bytes.length });
      response.end(request.method === 'HEAD' ? undefined : bytes);
      return;
    }
    const [from, to] = [Number(range[1]), Number(range[2]) + 1];
    sent.push({ from, to });
    const isText = to - from > 100_000;
    void Promise.resolve(isText ? hold : undefined).then(() => {
      response.writeHead(206, {
        'content-range': `bytes ${from}-${to - 1}/${bytes.length}`,
        'content-length': to - from,
      });
      response.end(bytes.subarray(from, to));
    });
  });
});
test.afterAll(() => host.close());
test.beforeEach(() => {
  sent = [];
  hold = undefined;
});

async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`open/?src=${encodeURIComponent(`${host.origin}/events.parquet`)}${hash}`);
  await hydrated(page);
  await expect(page.locator('main header')).toContainText(own.opened.events(COUNT));
}

const result = (page: Page) => page.locator('search [role=status]');

test('titles, cards, search and faults are those of the whole file', async ({ page }) => {
  await open(page);
  const unsourced = Array.from({ length: COUNT }, (_, n) => madeRow(n)).filter(({ source }) => source === '');
  await expect(page.locator('main header')).toContainText(own.opened.unsourced(unsourced.length, COUNT));
  await expect(rows(page).locator('.title').first()).toHaveText(madeRow(0).title);
  await rows(page).focus();
  await page.keyboard.press('End');
  await expect.poll(async () => (await selectedRow(page)).text).toBe(madeRow(COUNT - 1).title);
  await page.keyboard.press('Enter');
  await expect(detail(page).locator('blockquote')).toHaveText(quote(COUNT - 1).trim());
  await expect(page).toHaveURL(new RegExp(`#${madeRow(COUNT - 1).id}$`));
  await page.getByRole('searchbox').fill('harbour');
  const found = Array.from({ length: COUNT }, (_, n) => madeRow(n)).filter(({ title }) =>
    title.includes('harbour'),
  );
  await expect(result(page)).toHaveText(own.find.result(found.length, COUNT));
  // Faults of a text are reported once it has been read.
  await expect(page.locator('main header')).toContainText('nowhere');
});

test('a search that waits for texts says so, and is exact in the end', async ({ page }) => {
  let release: (() => void) | undefined;
  hold = new Promise((resolve) => (release = resolve));
  await open(page);
  await expect(rows(page).locator('.title').first()).toHaveText(madeRow(0).title);
  expect(sent.filter(({ from, to }) => to - from > 100_000).length).toBeLessThanOrEqual(1);
  await page.getByRole('searchbox').fill('"5999 5999"');
  await expect(result(page)).toHaveText(own.find.readingTexts(0));
  release?.();
  await expect(result(page)).toHaveText(own.find.result(1, COUNT));
});

test('an id in the address is found among texts that are still to come', async ({ page }) => {
  await open(page, `#${madeRow(5432).id}`);
  await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(madeRow(5432).title);
  await expect(detail(page).locator('blockquote')).toHaveText(quote(5432).trim());
});

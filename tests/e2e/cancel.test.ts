import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { englishArchive as own } from '../../src/lib/messages/english';
import { chooseFile, openPage, pick } from './open-file';
import { hydrated, listen } from './any-site';
import { test } from './test';
import { workerEntry } from './worker-script';

/** Reading ends when the reader asks for it, when a server sends no more, and when a file keeps the worker busy. */

const ROWS = 400_000;
/** Rows that come before a server stalls: more than are looked at to tell the format. */
const STALLED = 5000;
const HEADER = 'title,start,source\n';
const line = (n: number): string =>
  `Event number ${n} of the harbour,${1000 + (n % 1000)}-0${1 + (n % 9)}-11,The Gazette\n`;
const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, n) => line(from + n)).join('');
const object = (n: number): string =>
  `{"title":"Event number ${n}","start":"${1000 + (n % 1000)}","source":"The Gazette"}`;
const objects = (count: number, between: string): string =>
  Array.from({ length: count }, (_, n) => object(n)).join(between);

function parquet(): Uint8Array {
  const of = (make: (n: number) => string) => Array.from({ length: ROWS }, (_, n) => make(n));
  const columns = {
    title: of((n) => `Event number ${n}`),
    start: of((n) => `${1000 + (n % 1000)}`),
    source: of(() => 'The Gazette'),
  };
  const columnData = Object.entries(columns).map(([name, data]) => ({ name, data, type: 'STRING' as const }));
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 20_000 }));
}

const FILES: Readonly<Record<string, () => string | Uint8Array>> = {
  'busy.csv': () => HEADER + lines(0, ROWS),
  'busy.ndjson': () => objects(ROWS, '\n'),
  'busy.json': () => `[${objects(ROWS, ',\n')}]`,
  'busy.parquet': parquet,
  'busy.csv.gz': () => gzipSync(HEADER + lines(0, ROWS), { level: 1 }),
};

/** Sends a file, but for `stall`: its first rows, and then nothing more. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const name = (request.url ?? '').slice(1);
  response.writeHead(200, { 'access-control-allow-origin': '*' });
  if (name === 'stall.csv') response.write(HEADER + lines(0, STALLED));
  else response.end(FILES[name]?.() ?? '');
}

let host: Awaited<ReturnType<typeof listen>>;
test.beforeAll(async () => {
  host = await listen(answer);
});
test.afterAll(() => host.close());

const WORKER = `**/${workerEntry}`;
const cancel = (page: Page) => page.getByRole('button', { name: own.reading.cancel, exact: true });
const problem = (page: Page) => page.locator('main [role=status]').first();
const atStart = (page: Page) => expect(page.locator('.start button').first()).toBeVisible();
const openSource = async (page: Page, name: string): Promise<void> => {
  await page.goto(`open/?src=${encodeURIComponent(`${host.origin}/${name}`)}`);
  await hydrated(page);
};

/** Keeps the worker busy for ever as soon as it is to open a file, as no file does any more: the hook is the test's own. */
async function hang(page: Page): Promise<void> {
  await page.route(WORKER, async (route) => {
    const response = await route.fetch();
    const spin = "addEventListener('message', ({ data }) => { if (data.kind === 'open') for (;;); });\n";
    await route.fulfill({ response, body: spin + (await response.text()) });
  });
}

for (const name of Object.keys(FILES))
  test(`a cancel ends the reading of ${name} while it is busy`, async ({ page }) => {
    await openSource(page, name);
    await cancel(page).click();
    await expect(cancel(page)).toBeHidden({ timeout: 5000 });
    // What was read is shown, or there was nothing yet: either way the page goes on.
    const shown = page.locator('main header').filter({ hasText: own.rows.problems.cancelled({}) });
    const returned = page.locator('.start button').first();
    await expect(shown.or(returned).first()).toBeVisible();
  });

test('a cancel that a busy worker cannot hear ends the worker, and another file can be opened', async ({
  page,
}) => {
  await hang(page);
  await openPage(page);
  await pick(page, HEADER + lines(0, 10));
  await cancel(page).click();
  await expect(problem(page)).toContainText(own.rows.problems['given-up']({}), { timeout: 3000 });
  await atStart(page);
  await page.unroute(WORKER);
  await page.reload();
  await hydrated(page);
  expect(await chooseFile(page, HEADER + lines(0, 10))).toBe(10);
});

test('a worker that a file keeps busy is ended by itself', async ({ page }) => {
  await page.clock.install();
  await hang(page);
  await openPage(page);
  await pick(page, HEADER + lines(0, 10));
  await expect(cancel(page)).toBeVisible();
  await page.clock.runFor(119_000);
  await expect(cancel(page)).toBeVisible();
  await page.clock.runFor(2000);
  await expect(problem(page)).toContainText(own.rows.problems.stuck({ limit: 120 }));
  await atStart(page);
});

test('a server that stops sending can be cancelled, and the rows so far are shown', async ({ page }) => {
  await openSource(page, 'stall.csv');
  await expect(page.locator('.reading')).toContainText(/[1-9][\d,]* events read/);
  await cancel(page).click();
  await expect(cancel(page)).toBeHidden({ timeout: 3000 });
  await expect(page.locator('main header')).toContainText(own.opened.events(STALLED));
});

test('a server that stops sending is given up after a while, and the rows so far are shown', async ({
  page,
}) => {
  test.slow();
  await openSource(page, 'stall.csv');
  await expect(page.locator('main')).toContainText(own.rows.problems.stalled({ limit: 20 }), {
    timeout: 40_000,
  });
  await expect(page.locator('main header')).toContainText(own.opened.events(STALLED));
});

test('a worker whose script fails is reported, and the page goes on', async ({ page }) => {
  await page.route(WORKER, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: "throw new Error('broken');" }),
  );
  await openPage(page);
  await pick(page, HEADER + lines(0, 10));
  await expect(problem(page)).toContainText(own.rows.problems.worker({}));
  await atStart(page);
});

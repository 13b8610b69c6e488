// A table of 100,000 rows in the dialog of imports: how long the page was busy at a time.

/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */

const ROWS = 100_000;

function table() {
  const lines = Array.from({ length: ROWS }, (_, n) => {
    const day = new Date(Date.UTC(1900, 0, 1 + Math.floor(n / 3))).toISOString().slice(0, 10);
    return `"Event number ${n}, at the harbour",${day},Lane ${n % 7},What happened on that day,https://courier.example/${n % 500}`;
  });
  return Buffer.from(`Event,Day,Group,Notes,Link\n${lines.join('\n')}\n`);
}

/**
 * Maps the table and has it compared with the project, and says what that took.
 * @param {BrowserContext} context
 * @param {string} url of the editor
 */
export async function measureImport(context, url) {
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Import a timeline or table…' }).first().click();
  await page.locator('dialog[open]').waitFor();
  await page.evaluate(() => {
    /** @type {number[]} */
    const tasks = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      entryTypes: ['longtask'],
    });
  });
  const start = performance.now();
  const buffer = table();
  await page
    .locator('dialog[open] input[type=file]')
    .setInputFiles({ name: 'big.csv', mimeType: 'text/csv', buffer });
  const next = page.getByRole('button', { name: 'Look at what it gives' });
  await next.waitFor({ timeout: 120_000 });
  const mapped = performance.now();
  await next.click();
  await page.locator('dialog[open] .counts').waitFor({ timeout: 120_000 });
  const read = performance.now();
  await page.waitForTimeout(500);
  const tasks = await page.evaluate(
    () => /** @type {{ tasks: number[] }} */ (/** @type {unknown} */ (globalThis)).tasks,
  );
  await page.close();
  const seconds = (/** @type {number} */ ms) => (ms / 1000).toFixed(1);
  const longest = tasks.length === 0 ? 'none of 50 ms' : `${Math.round(Math.max(...tasks))} ms`;
  return `A table of ${ROWS} rows: its columns after ${seconds(mapped - start)} s, its report ${seconds(read - mapped)} s later; longest task of the page: ${longest}.`;
}

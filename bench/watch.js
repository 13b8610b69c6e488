// Learns from a page when its marks are drawn, and which tasks took long.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ start: number, duration: number }} LongTask */
/** @typedef {{ first: number, ready: number } | { failed: string }} Told */
/** @typedef {typeof globalThis & { benchTasks: LongTask[], benchTell: (told: Told) => void }} BenchWindow */

/** Events on window that say that some events are drawn, and that there will be none. */
const FIRST = ['bench:first', 'sourceline:first'];
const FAILED = ['bench:failed', 'sourceline:failed'];

/**
 * Listens on every page opened after this. A page dispatches its event when a frame with the marks has been shown.
 * @param {Page} page
 * @param {string} ready name of the event
 * @returns {Promise<{ outcome: Promise<Told>, longTasks: () => Promise<LongTask[]> }>}
 */
export async function watch(page, ready) {
  /** @type {(told: Told) => void} */
  let tell = () => undefined;
  /** @type {Promise<Told>} */
  const outcome = new Promise((done) => (tell = done));
  page.on('crash', () => tell({ failed: 'the page crashed' }));
  await page.exposeFunction('benchTell', (/** @type {Told} */ told) => tell(told));
  await page.addInitScript(
    ({ names, firsts, failures }) => {
      /** @type {LongTask[]} */
      const tasks = [];
      const bench = /** @type {BenchWindow} */ (globalThis);
      bench.benchTasks = tasks;
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
      }).observe({ type: 'longtask', buffered: true });
      /** @type {number | undefined} */
      let first = undefined;
      for (const name of firsts) addEventListener(name, () => (first ??= performance.now()));
      for (const name of names)
        addEventListener(name, () => {
          const now = performance.now();
          bench.benchTell({ first: first ?? now, ready: now });
        });
      for (const name of failures)
        addEventListener(name, (event) =>
          bench.benchTell({ failed: String(/** @type {CustomEvent<unknown>} */ (event).detail) }),
        );
    },
    { names: [ready], firsts: FIRST, failures: FAILED },
  );
  const longTasks = () => page.evaluate(() => /** @type {BenchWindow} */ (globalThis).benchTasks);
  return { outcome, longTasks };
}

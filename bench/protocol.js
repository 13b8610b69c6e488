// What only the browser's own protocol tells: traces, heaps, counters.

import { END_MARK, START_MARK, TRACE_CATEGORIES } from './trace.js';

/** @typedef {import('@playwright/test').Page} Page */

/**
 * Bytes of JavaScript's heap, with the buffers that it holds, after what is no longer needed is gone.
 * @param {Page} page
 * @returns {Promise<number>}
 */
export async function measureHeap(page) {
  const session = await page.context().newCDPSession(page);
  try {
    // Twice: what the first collection finalises, the second frees.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    /** @type {{ usedSize: number, backingStorageSize?: number }} */
    const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  } finally {
    await session.detach();
  }
}

/**
 * Records a trace of what a page does meanwhile, between two marks on its own clock.
 * @template T
 * @param {Page} page
 * @param {() => Promise<T>} act
 * @returns {Promise<{ events: import('./trace.js').TraceEvent[], result: T, taskTime: number }>} `taskTime` is that of
 *   all tasks by the browser's counter, in milliseconds
 */
export async function record(page, act) {
  const session = await page.context().newCDPSession(page);
  /** @type {import('./trace.js').TraceEvent[]} */
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(.../** @type {import('./trace.js').TraceEvent[]} */ (/** @type {unknown} */ (value)));
  });
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', () => done(undefined)));
  await session.send('Performance.enable');
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: TRACE_CATEGORIES, excludedCategories: ['*'] },
  });
  await page.evaluate((name) => void performance.mark(name), START_MARK);
  const before = await taskTimeOf(session);
  const result = await act();
  const after = await taskTimeOf(session);
  await page.evaluate((name) => void performance.mark(name), END_MARK);
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return { events, result, taskTime: after - before };
}

/**
 * @param {import('@playwright/test').CDPSession} session
 * @returns {Promise<number>} milliseconds since the page began
 */
async function taskTimeOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

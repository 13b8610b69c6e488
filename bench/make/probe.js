// When a key was painted, which tasks of a page were long, and what it keeps in memory.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('@playwright/test').CDPSession} CDPSession */

/**
 * What a step of the editor took. Times are milliseconds.
 * @typedef {object} Measured
 * @property {string} name
 * @property {number[]} times of each repetition, as the hand waits
 * @property {number} longTasks tasks of the page that took the processor more than 50 ms
 * @property {number} longest what the longest task took of the processor
 * @property {number} work of the main thread for each repetition, all that came after it included
 */

/** A task of this length is one that a hand feels. */
const LONG_MS = 50;

/** Put into each page before its own scripts. */
export function installProbe() {
  /** @type {number[]} */
  const painted = [];
  const note = (/** @type {Event} */ event) => {
    const began = event.timeStamp;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // The first task behind a frame: its picture is made by then.
      port1.onmessage = () => void painted.push(performance.now() - began);
      port2.postMessage(undefined);
    });
  };
  for (const type of ['keydown', 'pointerdown', 'pointermove', 'wheel'])
    window.addEventListener(type, note, { capture: true, passive: true });
  const first = new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('.editor .panes'))
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      else setTimeout(look, 4);
    };
    look();
  });
  Object.assign(window, { bench: { first, take: () => painted.splice(0) } });
}

/**
 * Waits until a page has had nothing to do for a while.
 * @param {Page} page
 * @param {number} [ms]
 */
export async function settle(page, ms = 700) {
  await page.waitForTimeout(ms);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(undefined)))),
  );
}

/** Measures the steps of one page. */
export class Probe {
  /** @type {Page} */
  page;
  /** @type {CDPSession} */
  session;
  /** @type {Measured[]} */
  measured = [];

  /**
   * @param {Page} page
   * @param {CDPSession} session
   */
  constructor(page, session) {
    this.page = page;
    this.session = session;
  }

  /** @param {Page} page */
  static async of(page) {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Probe(page, session);
  }

  /**
   * Measures from an input to its picture.
   * @param {string} name
   * @param {() => Promise<void>} act sends inputs
   */
  async inputs(name, act) {
    return this.#measure(name, async () => {
      await act();
      return undefined;
    });
  }

  /**
   * Measures what is timed by the step itself.
   * @param {string} name
   * @param {number} count
   * @param {(number: number) => Promise<number>} act returns milliseconds
   */
  async times(name, count, act) {
    return this.#measure(name, async () => {
      /** @type {number[]} */
      const times = [];
      for (let number = 0; number < count; number += 1) times.push(await act(number));
      return times;
    });
  }

  /**
   * @param {string} name
   * @param {() => Promise<number[] | undefined>} act
   */
  async #measure(name, act) {
    await settle(this.page);
    await this.#take();
    const before = await this.work();
    const trace = await traceTasks(this.page);
    const own = await act();
    await settle(this.page);
    const tasks = await trace();
    const work = (await this.work()) - before;
    const times = own ?? (await this.#take());
    process.stderr.write(`${name}: ${times.length}\n`);
    this.measured.push({ name, times, ...longOf(tasks), work: work / Math.max(1, times.length) });
  }

  /** @returns {Promise<number[]>} */
  #take() {
    return this.page.evaluate(() => /** @type {any} */ (window).bench.take());
  }

  /** Time of the main thread so far, in milliseconds. */
  async work() {
    const { metrics } = await this.session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  }

  /** Returns the bytes of the heap once all garbage is collected. */
  async heap() {
    await this.session.send('HeapProfiler.collectGarbage');
    await this.session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.session.send('Performance.getMetrics');
    /** @param {string} wanted */
    const of = (wanted) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
  }
}

/** @param {readonly number[]} tasks */
export function longOf(tasks) {
  return { longTasks: tasks.filter((ms) => ms > LONG_MS).length, longest: Math.max(0, ...tasks) };
}

/**
 * Notes the tasks of a page's main thread. The time of the processor is taken, which the work of other programs does not change.
 * @param {Page} page
 * @returns {Promise<() => Promise<number[]>>} ends it, and returns milliseconds of each task
 */
export async function traceTasks(page) {
  const browser = page.context().browser();
  if (!browser) throw new Error('a page of no browser');
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', '__metadata'] });
  return async () => {
    const text = (await browser.stopTracing()).toString('utf8');
    /** @type {{ traceEvents: import('../trace.js').TraceEvent[] }} */
    const { traceEvents } = JSON.parse(text);
    const threads = traceEvents.filter(
      ({ name, args }) => name === 'thread_name' && args?.['name'] === 'CrRendererMain',
    );
    /** @type {Map<string, number[]>} */
    const tasks = new Map(threads.map(({ pid, tid }) => [`${pid} ${tid}`, []]));
    for (const { name, ph, pid, tid, tdur = 0 } of traceEvents)
      if (name === 'RunTask' && ph === 'X') tasks.get(`${pid} ${tid}`)?.push(tdur / 1000);
    // The page that was worked in is the one that had the most to do.
    const sum = (/** @type {readonly number[]} */ list) => list.reduce((total, ms) => total + ms, 0);
    return [...tasks.values()].sort((a, b) => sum(b) - sum(a))[0] ?? [];
  };
}

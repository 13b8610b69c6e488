// Opens one page in a browser of its own, loads one file, drives it, and gives every figure of it.

import { chromium } from '@playwright/test';
import { LAUNCH_ARGS } from '../scripts/browser.js';
import { closeRatio } from './closing.js';
import { PHASES, drive, zoomIn } from './drive.js';
import { watch } from './watch.js';
import { measureHeap, record } from './protocol.js';
import { phaseOf } from './trace.js';

/** @typedef {import('./pages.js').BenchPage} BenchPage */
/** @typedef {import('./drive.js').PhaseName} PhaseName */
/** @typedef {import('@playwright/test').Page} Page */

/**
 * @typedef {object} Moved
 * @property {boolean} moved whether what is seen changed, the pointer in the same place before and after
 * @property {number} inputs
 * @property {[number, number]} [from] the span shown before, in UTC milliseconds, where the page says it
 * @property {[number, number]} [to]
 * @property {number} check time of all tasks by the browser's own counter, as a share of that in the trace
 */
/** @typedef {import('./trace.js').Phase & Moved} DrivenPhase */

/**
 * One visit. Times are milliseconds, from the start of the navigation.
 * @typedef {object} Visit
 * @property {number} bytes bodies sent to the page until it was ready
 * @property {number} first events are seen
 * @property {number} ready all marks are drawn
 * @property {number} longTasks tasks over 50 ms on the main thread until ready
 * @property {number} longestTask
 * @property {number} heap bytes of JavaScript's heap and the buffers that it holds, after ready
 * @property {number} elements in the document
 * @property {Partial<Record<PhaseName, DrivenPhase>>} phases
 * @property {number} [closed] heap after Close as a share of what it was before the file was opened
 * @property {number} [bytesPerEvent] of columns and index, where the page says it
 */

/** @typedef {{ ok: true, visit: Visit } | { ok: false, why: string }} Outcome */

/**
 * @typedef {object} Plan
 * @property {BenchPage} page
 * @property {string} address
 * @property {string} browser path
 * @property {number} seconds of each phase
 * @property {number} timeout milliseconds
 * @property {() => number} takeSent bytes sent since last asked
 * @property {string} path of the file of events
 * @property {string} small path of a small file of events
 */

const VIEWPORT = { width: 1280, height: 720 };
/** Beyond loading: driving and measuring may take this long before a page counts as hung. */
const DRIVING_LIMIT = 240_000;

/**
 * @param {Plan} plan
 * @returns {Promise<Outcome>} why not, when the page failed or was not ready in time
 */
export async function visit(plan) {
  const browser = await chromium.launch({ executablePath: plan.browser, args: LAUNCH_ARGS });
  const hung = setTimeout(() => void browser.close(), plan.timeout + DRIVING_LIMIT);
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, deviceScaleFactor: 1 });
    page.setDefaultTimeout(plan.timeout);
    const loaded = await load(page, plan);
    if ('why' in loaded) return { ok: false, why: loaded.why };
    const phases = await drivePhases(page, plan);
    const closed = plan.page.name === 'sourceline' ? await closeRatio(page, plan) : undefined;
    return { ok: true, visit: { ...loaded, phases, ...(closed !== undefined && { closed }) } };
  } catch (error) {
    const [why = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return { ok: false, why };
  } finally {
    clearTimeout(hung);
    await browser.close();
  }
}

/**
 * @param {Page} page
 * @param {Plan} plan
 * @returns {Promise<Omit<Visit, 'phases'> | { why: string }>}
 */
async function load(page, { page: { ready, undriven }, address, timeout, takeSent }) {
  const { outcome, longTasks } = await watch(page, ready);
  takeSent();
  const limit = new Promise((done) => setTimeout(() => done(undefined), timeout).unref());
  // Not awaited: a page that blocks its thread ends neither its navigation nor anything else.
  page.goto(address, { waitUntil: 'commit' }).catch(() => undefined);
  const told = await Promise.race([outcome, limit]);
  if (!told) return { why: `not loaded in ${timeout / 1000} s` };
  if ('failed' in told) return { why: `failed: ${told.failed}` };
  const bytes = takeSent();
  const tasks = (await longTasks()).filter(({ start }) => start < told.ready);
  return {
    bytes,
    first: told.first,
    ready: told.ready,
    longTasks: tasks.length,
    longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
    heap: undriven ? 0 : await measureHeap(page),
    elements: await page.evaluate(() => document.getElementsByTagName('*').length),
    ...(await bytesPerEvent(page)),
  };
}

/**
 * @param {Page} page
 * @returns {Promise<{ bytesPerEvent?: number }>}
 */
async function bytesPerEvent(page) {
  const found = page.locator('[data-bytes-per-event]').first();
  if ((await found.count()) === 0) return {};
  return { bytesPerEvent: Number(await found.getAttribute('data-bytes-per-event')) };
}

/**
 * @param {Page} page
 * @param {Plan} plan
 * @returns {Promise<Visit['phases']>}
 */
async function drivePhases(page, { page: { view, list, undriven }, seconds }) {
  /** @type {Visit['phases']} */
  const phases = {};
  if (undriven) return phases;
  for (const phase of PHASES) {
    const selector = phase === 'list' ? list : view;
    if (selector === undefined) continue;
    const target = page.locator(selector).locator('visible=true').first();
    if ((await target.count()) === 0) continue;
    await target.scrollIntoViewIfNeeded();
    const box = await boxOf(target);
    if (phase === 'pan') await zoomIn(page, box);
    phases[phase] = await drivePhase(page, box, phase, seconds);
  }
  return phases;
}

/**
 * The part of an element that is in the window.
 * @param {import('@playwright/test').Locator} target
 * @returns {Promise<import('./drive.js').Box>}
 */
async function boxOf(target) {
  const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, ...VIEWPORT };
  const left = Math.max(0, x);
  const top = Math.max(0, y);
  return {
    x: left,
    y: top,
    width: Math.min(VIEWPORT.width, x + width) - left,
    height: Math.min(VIEWPORT.height, y + height) - top,
  };
}

/**
 * @param {Page} page
 * @param {import('./drive.js').Box} box
 * @param {PhaseName} phase
 * @param {number} seconds
 * @returns {Promise<DrivenPhase>}
 */
async function drivePhase(page, box, phase, seconds) {
  const before = await look(page, box);
  const { events, result, taskTime } = await record(page, () => drive(page, box, phase, seconds));
  const after = await look(page, box);
  const measured = phaseOf(events);
  return {
    ...measured,
    inputs: result,
    moved: !before.picture.equals(after.picture),
    ...(before.view && after.view && { from: before.view, to: after.view }),
    check: taskTime / measured.total,
  };
}

/**
 * What is seen while the pointer is in the corner, where it changes nothing.
 * @param {Page} page
 * @param {import('./drive.js').Box} box
 */
async function look(page, box) {
  await page.mouse.move(1, 1);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const picture = await page.screenshot({ clip: box, timeout: 60_000 });
  const view = await page.evaluate(() => {
    const tell = /** @type {{ benchView?: () => [number, number] }} */ (/** @type {unknown} */ (window))
      .benchView;
    return tell?.();
  });
  return { picture, view };
}

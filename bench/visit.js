// Opens one page in a browser of its own, loads one file, drives it, and gives every figure of it.

import { chromium } from '@playwright/test';
import { LAUNCH_ARGS } from '../scripts/lib/browser.js';
import { closeRatio } from './closing.js';
import { watch } from './watch.js';
import { VIEWPORT, drivePhases } from './phases.js';
import { measureHeap } from './protocol.js';

/** @typedef {import('./pages.js').BenchPage} BenchPage */
/** @typedef {import('@playwright/test').Page} Page */

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
 * @property {import('./phases.js').Phases} phases
 * @property {string} [stopped] why not all phases were driven
 * @property {number} [closed] heap after Close as a share of what it was before the file was opened
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

/** Beyond loading: driving and measuring may take this long before a page counts as hung. */
const DRIVING_LIMIT = 240_000;

/**
 * @param {Plan} plan
 * @returns {Promise<Outcome>} why not, when the page failed or was not ready in time
 */
export async function visit(plan) {
  const browser = await chromium.launch({ executablePath: plan.browser, args: LAUNCH_ARGS });
  const hung = setTimeout(() => void browser.close(), plan.timeout + DRIVING_LIMIT);
  const isOurs = plan.page.name === 'sourceline';
  let complaint = '';
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, deviceScaleFactor: 1 });
    page.setDefaultTimeout(plan.timeout);
    page.on('pageerror', ({ message }) => (complaint = message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaint = message.text();
    });
    const loaded = await load(page, plan);
    if ('why' in loaded) return { ok: false, why: complaint ? `${loaded.why}: ${complaint}` : loaded.why };
    const driven = await drivePhases(page, plan.page, plan.seconds);
    const closed = isOurs && !driven.stopped ? await closeRatio(page, plan) : undefined;
    return { ok: true, visit: { ...loaded, ...driven, ...(closed !== undefined && { closed }) } };
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
  };
}

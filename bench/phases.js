// Drives a page through its phases, and proves that it moved.

import { PHASES, drive, zoomIn } from './drive.js';
import { record } from './protocol.js';
import { phaseOf } from './trace.js';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./drive.js').PhaseName} PhaseName */

/**
 * @typedef {object} Moved
 * @property {boolean} moved whether what is seen changed, the pointer in the same place before and after
 * @property {number} inputs
 * @property {[number, number]} [from] the span shown before, in UTC milliseconds, where the page says it
 * @property {[number, number]} [to]
 * @property {number} check time of all tasks by the browser's own counter, as a share of that in the trace
 */
/** @typedef {import('./trace.js').Phase & Moved} DrivenPhase */
/** @typedef {Partial<Record<PhaseName, DrivenPhase>>} Phases */

export const VIEWPORT = { width: 1280, height: 720 };
/** Of the wheel for a small step of d3-zoom: see `BenchPage.wheel`. */
const WHEEL = 2.5;

/**
 * Drives a page through all phases that it has, until one fails.
 * @param {Page} page
 * @param {import('./pages.js').BenchPage} driven
 * @param {number} seconds of each phase
 * @returns {Promise<{ phases: Phases, stopped?: string }>} why it went no further
 */
export async function drivePhases(page, { view, list, wheel = WHEEL, undriven }, seconds) {
  /** @type {Phases} */
  const phases = {};
  if (undriven) return { phases };
  try {
    for (const phase of PHASES) {
      const selector = phase === 'list' ? list : view;
      if (selector === undefined) continue;
      const target = page.locator(selector).locator('visible=true').first();
      if ((await target.count()) === 0) continue;
      await target.scrollIntoViewIfNeeded();
      const box = await boxOf(target);
      if (phase === 'pan') await zoomIn(page, box, wheel);
      phases[phase] = await drivePhase(page, box, { phase, seconds, wheel });
    }
    return { phases };
  } catch (error) {
    const [stopped = ''] = String(error instanceof Error ? error.message : error).split('\n');
    return { phases, stopped };
  }
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
 * @param {{ phase: PhaseName, seconds: number, wheel: number }} how
 * @returns {Promise<DrivenPhase>}
 */
async function drivePhase(page, box, how) {
  const before = await look(page, box);
  const { events, result, taskTime } = await record(page, () => drive(page, box, how));
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

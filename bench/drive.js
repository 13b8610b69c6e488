// Moves a page as a reader's hand does: trusted input, sixty times a second where the page keeps up with it.

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{ x: number, y: number, width: number, height: number }} Box */
/** @typedef {'pan' | 'zoom' | 'list'} PhaseName */

export const PHASES = /** @type {const} */ (['pan', 'zoom', 'list']);

const TICK = 1000 / 60;
/** A slow page is driven longer than asked, up to this many times, until it has had so many inputs. */
const STRETCH = 5;
const LEAST_INPUTS = 8;

/** Pixels of the pointer for each tick, and to each side of the middle. */
const DRAG_STEP = 16;
const DRAG_REACH = 240;
/** Where a drag ends, whatever its length: never where it began. */
const DRAG_END = 150;
/** Inputs under way at once: the browser tells of one only when the page has taken it, often a frame later. */
const AHEAD = 2;
const LIST_STEP = 120;
/** The phase goes one way for this share of it and then back, and so does not end where it began. */
const THERE = 0.6;

/**
 * Brings the view to twice its scale, so that dragging has where to go on a page that keeps to its ends.
 * @param {Page} page
 * @param {Box} box
 * @param {number} wheel pixels of it, with Control, that make the view larger by 2 to the power of 0.05
 */
export async function zoomIn(page, box, wheel) {
  await toMiddle(page, box);
  await page.keyboard.down('Control');
  // All at once: a slow page then takes them in a few frames.
  await Promise.all(Array.from({ length: 20 }, () => page.mouse.wheel(0, -wheel)));
  await page.keyboard.up('Control');
}

/**
 * @param {Page} page
 * @param {Box} box of the timeline, or for `list` of the list
 * @param {{ phase: PhaseName, seconds: number, wheel: number }} how `wheel` as in `zoomIn`
 * @returns {Promise<number>} inputs sent
 */
export async function drive(page, box, { phase, seconds, wheel }) {
  const { x, y } = await toMiddle(page, box);
  if (phase === 'pan') {
    await page.mouse.down();
    const reach = Math.min(DRAG_REACH, box.width / 2 - 20);
    const { move, end } = await dragger(page, y);
    const inputs = await tick(seconds, (input) => move(x + triangle(input * DRAG_STEP, reach)));
    await end();
    await page.mouse.move(x + DRAG_END, y);
    await page.mouse.up();
    return inputs;
  }
  if (phase === 'list') {
    return tick(seconds, (_input, share) => page.mouse.wheel(0, share < THERE ? LIST_STEP : -LIST_STEP));
  }
  await page.keyboard.down('Control');
  const inputs = await tick(seconds, (_input, share) => page.mouse.wheel(0, share < THERE ? -wheel : wheel));
  await page.keyboard.up('Control');
  return inputs;
}

/**
 * Moves a pressed pointer by the browser's own protocol: Playwright runs two scripts of its own in the page for each such
 * move, to learn of drags of elements, and a busy page would be charged for the time that they wait.
 * @param {Page} page
 * @param {number} y
 * @returns {Promise<{ move: (x: number) => Promise<void>, end: () => Promise<void> }>}
 */
async function dragger(page, y) {
  const session = await page.context().newCDPSession(page);
  return {
    move: async (x) => {
      const place = { x, y, button: /** @type {const} */ ('left'), buttons: 1 };
      await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...place });
    },
    end: () => session.detach(),
  };
}

/**
 * Where a pointer is that goes to and fro about the middle, having gone a distance.
 * @param {number} distance
 * @param {number} reach
 * @returns {number} from -reach to reach
 */
export function triangle(distance, reach) {
  const round = 4 * reach;
  const along = (distance + reach) % round;
  return along < 2 * reach ? along - reach : 3 * reach - along;
}

/**
 * @param {Page} page
 * @param {Box} box
 */
async function toMiddle(page, { x, y, width, height }) {
  const middle = { x: x + width / 2, y: y + height / 2 };
  await page.mouse.move(middle.x, middle.y);
  return middle;
}

/**
 * Sends inputs at the pace of the display, and waits where the page has not taken those before.
 * @param {number} seconds
 * @param {(input: number, share: number) => Promise<void>} send
 * @returns {Promise<number>}
 */
async function tick(seconds, send) {
  const start = performance.now();
  const length = seconds * 1000;
  /** @type {Promise<void>[]} */
  const underway = [];
  let inputs = 0;
  let next = start;
  for (;;) {
    const passed = performance.now() - start;
    const enough = passed >= length && inputs >= LEAST_INPUTS;
    if (enough || passed >= length * STRETCH) break;
    inputs += 1;
    const sent = send(inputs, (passed / length) % 1);
    // Two that fail together are told of once, by the one that is waited for.
    sent.catch(() => undefined);
    underway.push(sent);
    if (underway.length >= AHEAD) await underway.shift();
    // What a slow frame has lost is not made up for: no hand moves faster after it.
    next = Math.max(next + TICK, performance.now());
    const wait = next - performance.now();
    if (wait > 1) await new Promise((done) => setTimeout(done, wait));
  }
  await Promise.all(underway);
  return inputs;
}

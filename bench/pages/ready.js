// What a page tells the benchmark.

/**
 * The span of time that a page shows, in UTC milliseconds: proof that it moved.
 * @typedef {() => [from: number, to: number]} View
 */

/** @returns {{ src: string, window: string | null }} what the page's address asks for */
export function asked() {
  const query = new URLSearchParams(location.search);
  return { src: query.get('src') ?? '', window: query.get('window') };
}

/**
 * Says that the marks are drawn once a frame with them has been shown, as Sourceline's own page does.
 * @param {View} [view]
 */
export function ready(view) {
  Object.assign(window, { benchView: view });
  requestAnimationFrame(() => requestAnimationFrame(() => window.dispatchEvent(new Event('bench:ready'))));
}

/**
 * Runs a page's script; what it throws ends the wait at once.
 * @param {() => Promise<void>} page
 */
export async function start(page) {
  try {
    await page();
  } catch (error) {
    window.dispatchEvent(new CustomEvent('bench:failed', { detail: String(error) }));
    throw error;
  }
}

// Builds for production, whatever runs them.

let running = 0;
/** @type {string | undefined} */
let before;

/**
 * Runs a build as for production whoever asks for it: the page must be the site's, byte for byte. A test runner says
 * otherwise, and components would be compiled for finding faults. Builds may run beside each other.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function asProduction(work) {
  if (running === 0) before = process.env['NODE_ENV'];
  running += 1;
  process.env['NODE_ENV'] = 'production';
  try {
    return await work();
  } finally {
    running -= 1;
    if (running === 0 && before === undefined) delete process.env['NODE_ENV'];
    else if (running === 0) process.env['NODE_ENV'] = before;
  }
}

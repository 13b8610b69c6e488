// What `npm run engines` prints at its end, and whether it succeeded.

/** @typedef {import('../../tests/engines/run.js').EngineResult} EngineResult */
/** @typedef {import('../../tests/engines/driver.js').Engine} Engine */
/** @typedef {{ engine: Engine, reason: string }} Missing */

/** @type {Readonly<Record<Engine, string>>} */
export const NAMES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/**
 * Returns the lines of the summary: a line for each engine, then what failed and what was skipped, by name.
 * @param {readonly EngineResult[]} ran
 * @param {readonly Missing[]} missing
 * @returns {string[]}
 */
export function summary(ran, missing) {
  const engines = ran.map(({ engine, version, seconds, results }) => {
    /** @param {string} outcome */
    const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
    const counts = ['passed', 'failed', 'skipped'].map((outcome) => `${count(outcome)} ${outcome}`);
    return `${NAMES[engine]} (${version}): ${counts.join(', ')} in ${seconds.toFixed(0)} s`;
  });
  const told = ran.flatMap(({ engine, results }) =>
    results
      .filter(({ outcome }) => outcome !== 'passed')
      .map(({ name, outcome, reason = '' }) => `  ${NAMES[engine]} ${outcome} “${name}”: ${reason}`),
  );
  const absent = missing.map(({ engine, reason }) => `${NAMES[engine]}: not run. ${reason}`);
  return [...engines, ...absent, ...told];
}

/**
 * Returns whether all that ran passed, and at least Chromium ran, or any engine where Chromium is not needed.
 * @param {readonly EngineResult[]} ran
 * @param {boolean} [needsChromium]
 * @returns {boolean}
 */
export function isSuccess(ran, needsChromium = true) {
  const counted = ran.filter(({ engine }) => !needsChromium || engine === 'chromium');
  const hasRun = counted.some(({ results }) => results.length > 0);
  return hasRun && ran.every(({ results }) => results.every(({ outcome }) => outcome !== 'failed'));
}

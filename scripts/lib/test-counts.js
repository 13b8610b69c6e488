// What the steps of `npm test` count, and how that is told.

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ name: string, counts: Counts, seconds: number | undefined }} Row */

export const PASSED = { passed: 1, failed: 0, skipped: 0 };
export const FAILED = { passed: 0, failed: 1, skipped: 0 };
export const SKIPPED = { passed: 0, failed: 0, skipped: 1 };

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 * @returns {Counts}
 */
export function vitestCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/**
 * @param {{ stats: { expected: number, flaky: number, unexpected: number, skipped: number } }} report
 * @returns {Counts}
 */
export function playwrightCounts({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/**
 * A test runner's counts, made to agree with its exit code: a run that ended badly without a failed test (a
 * file that would not load, a server that would not start), or in which no test ran, is a failure.
 * @param {number} code
 * @param {Counts | undefined} counts undefined when it left no report
 * @returns {Counts}
 */
export function settle(code, counts) {
  const { passed, failed, skipped } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed, skipped };
}

/**
 * @param {readonly Row[]} rows
 * @returns {string}
 */
export function table(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length));
  return rows
    .map(({ name, counts, seconds }) => {
      const result = counts.failed > 0 ? 'FAILED' : seconds === undefined ? 'not run' : 'passed';
      const time = seconds === undefined ? '' : `${seconds.toFixed(1)} s`;
      return `${name.padEnd(width)}  ${result.padEnd(7)}  ${time.padStart(8)}`.trimEnd();
    })
    .join('\n');
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sumOf(all) {
  /** @param {keyof Counts} key */
  const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/**
 * The last line, and whether it is a success: something passed and nothing failed.
 * @param {readonly Row[]} rows
 * @returns {{ line: string, ok: boolean }}
 */
export function summary(rows) {
  const { passed, failed, skipped } = sumOf(rows.map(({ counts }) => counts));
  const line = `${passed} passed, ${failed} failed` + (skipped > 0 ? `, ${skipped} skipped` : '');
  return { line, ok: passed > 0 && failed === 0 };
}

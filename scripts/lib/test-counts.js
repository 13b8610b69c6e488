// What the steps of `npm test` count, and how that is told.

/** @typedef {{ passed: number, failed: number, skipped: number, assertions?: number }} Counts */
/** @typedef {{ name: string, counts: Counts, seconds: number | undefined }} Row */

export const PASSED = { passed: 1, failed: 0, skipped: 0 };
export const FAILED = { passed: 0, failed: 1, skipped: 0 };
export const SKIPPED = { passed: 0, failed: 0, skipped: 1 };

/** @typedef {{ assertionResults: { meta?: { assertions?: number } }[] }} VitestFile */

/**
 * Returns what a report of Vitest counts; tests/count.ts notes the assertions.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: VitestFile[] }} report
 * @returns {Counts}
 */
export function vitestCounts({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    assertions: tests.reduce((sum, { meta }) => sum + (meta?.assertions ?? 0), 0),
  };
}

/**
 * Returns what a report of Playwright counts; tests/e2e/count.ts counts the assertions.
 * @param {{ stats: { expected: number, flaky: number, unexpected: number, skipped: number } }} report
 * @param {number} assertions
 * @returns {Counts}
 */
export function playwrightCounts({ stats }, assertions) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    assertions,
  };
}

/**
 * A test runner's counts, made to agree with its exit code: a run that ended badly without a failed test (a
 * file that would not load, a server that would not start), or in which no test ran, is a failure.
 * @param {number} code
 * @param {Counts | undefined} counts undefined when it left no report
 * @returns {Counts}
 */
export function settle(code, counts) {
  const { passed, failed, ...others } = counts ?? { passed: 0, failed: 0, skipped: 0 };
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed, ...others };
}

const COLUMNS = ['step', 'result', 'seconds', 'tests', 'assertions'];

/**
 * Returns a line for each step, and one of the sums: how it ended, how long it took, how many tests it ran and how many
 * assertions these made. Seconds are not added up, as steps run beside each other: the last line has those of the run.
 * @param {readonly Row[]} rows
 * @param {number} seconds of the whole run
 * @returns {string}
 */
export function table(rows, seconds) {
  /** @param {number | undefined} value */
  const inSeconds = (value) => (value === undefined ? '' : value.toFixed(1));
  const { passed, failed, assertions = 0 } = sumOf(rows.map(({ counts }) => counts));
  const lines = [
    COLUMNS,
    ...rows.map(({ name, counts, seconds: took }) => [
      name,
      counts.failed > 0 ? 'FAILED' : took === undefined ? 'not run' : 'passed',
      inSeconds(took),
      took === undefined ? '' : String(counts.passed + counts.failed),
      counts.assertions === undefined ? '' : String(counts.assertions),
    ]),
    [
      'all',
      failed > 0 ? 'FAILED' : 'passed',
      inSeconds(seconds),
      String(passed + failed),
      String(assertions),
    ],
  ];
  const widths = COLUMNS.map((_, at) => Math.max(...lines.map((cells) => cells[at]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
function sumOf(all) {
  /** @param {keyof Counts} key */
  const sum = (key) => all.reduce((total, counts) => total + (counts[key] ?? 0), 0);
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    assertions: sum('assertions'),
  };
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

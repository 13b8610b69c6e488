// `npm test`: every check there is, from a fresh clone, ending in one line of counts.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, NO_BROWSER } from './browser.js';
import { ROOT, endWithNpm, ensureInstalled, explain, isMain, readText, run } from './install.js';
import { freePort } from './serve.js';
import { build } from './start.js';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ name: string, counts: Counts, seconds: number | undefined }} Row */

const PASSED = { passed: 1, failed: 0, skipped: 0 };
const FAILED = { passed: 0, failed: 1, skipped: 0 };
const SKIPPED = { passed: 0, failed: 0, skipped: 1 };

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
function sumOf(all) {
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

/**
 * The script a package gives as one of its commands, to be run by this Node: the same on every system.
 * @param {string} pack
 * @param {string} name
 * @returns {string}
 */
function bin(pack, name) {
  const folder = join(ROOT, 'node_modules', pack);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin: given } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const path = typeof given === 'string' ? given : given[name];
  if (path === undefined) throw new Error(`${pack} has no command ${name}`);
  return join(folder, path);
}

/**
 * Runs local commands one after another, all of them whatever fails.
 * @param {string[][]} commands each a package, its command's name and the arguments
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} the first exit code that is not 0
 */
async function runLocal(commands, env = {}) {
  let first = 0;
  for (const [pack = '', name = '', ...args] of commands) {
    const code = await run(process.execPath, [bin(pack, name), ...args], { env: { ...process.env, ...env } });
    first ||= code;
  }
  return first;
}

/**
 * @template T
 * @param {string} path
 * @param {(report: T) => Counts} counts
 * @returns {Counts | undefined}
 */
function readCounts(path, counts) {
  const text = readText(path);
  return text === undefined ? undefined : counts(JSON.parse(text));
}

/**
 * @param {string} folder where the runners leave their reports
 * @param {string | undefined} browser
 * @returns {{ name: string, needs?: string, go: () => Promise<Counts> }[]}
 */
function steps(folder, browser) {
  /** @param {string[][]} commands */
  const check = async (commands) => ((await runLocal(commands)) === 0 ? PASSED : FAILED);
  return [
    { name: 'sync', go: () => check([['@sveltejs/kit', 'svelte-kit', 'sync']]) },
    {
      // Each of them keeps one processor busy, and none waits for another.
      name: 'types, lint, format',
      go: async () =>
        sumOf(
          await Promise.all([
            check([
              ['svelte-check', 'svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
              ['typescript', 'tsc', '-p', 'tsconfig.core.json'],
            ]),
            check([
              ['eslint', 'eslint', '.', '--max-warnings', '0'],
              ['prettier', 'prettier', '--check', '.'],
            ]),
          ]),
        ),
    },
    {
      name: 'unit',
      go: async () => {
        const report = join(folder, 'unit.json');
        const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
        const code = await runLocal([['vitest', 'vitest', 'run', ...reporters]]);
        return settle(code, readCounts(report, vitestCounts));
      },
    },
    { name: 'build', go: async () => ((await build()) ? PASSED : FAILED) },
    {
      name: 'e2e',
      needs: 'build',
      go: async () => {
        if (browser === undefined) {
          console.log(NO_BROWSER);
          return FAILED;
        }
        const report = join(folder, 'e2e.json');
        const code = await runLocal([['@playwright/test', 'playwright', 'test']], {
          SOURCELINE_BROWSER: browser,
          SOURCELINE_E2E_PORT: String(await freePort(4199)),
          SOURCELINE_E2E_JSON: report,
        });
        return settle(code, readCounts(report, playwrightCounts));
      },
    },
    {
      name: 'package',
      go: async () => {
        const report = join(folder, 'package.json');
        const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
        const args = ['run', '--config', 'vitest.package.config.ts', ...reporters];
        const code = await runLocal([['vitest', 'vitest', ...args]], { SOURCELINE_BROWSER: browser ?? '' });
        return settle(code, readCounts(report, vitestCounts));
      },
    },
  ];
}

/**
 * Runs the steps in order and goes on after a failure; a step that needs a failed one is not run.
 * @param {readonly { name: string, needs?: string, go: () => Promise<Counts> }[]} list
 * @param {(line: string) => void} log
 * @returns {Promise<Row[]>}
 */
export async function runSteps(list, log) {
  /** @type {Row[]} */
  const rows = [];
  for (const { name, needs, go } of list) {
    log(`\n=== ${name}`);
    if (rows.some((row) => row.name === needs && row.counts.failed > 0)) {
      log(`Not run, as ${needs} failed.`);
      rows.push({ name, counts: SKIPPED, seconds: undefined });
      continue;
    }
    const began = performance.now();
    /** @type {Counts} */
    let counts = FAILED;
    try {
      counts = await go();
    } catch (error) {
      log(explain(error));
    }
    rows.push({ name, counts, seconds: (performance.now() - began) / 1000 });
  }
  return rows;
}

/** @param {(line: string) => void} log */
async function main(log) {
  try {
    await ensureInstalled({ log });
  } catch (error) {
    log(`${explain(error)}\n\n${summary([{ name: 'install', counts: FAILED, seconds: 0 }]).line}`);
    process.exitCode = 1;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-test-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

  const browser = await findBrowser({ install: true, log }).catch((error) => void log(explain(error)));
  log(browser === undefined ? NO_BROWSER : `The browser is ${browser}`);
  const rows = await runSteps(steps(folder, browser), log);
  const { line, ok } = summary(rows);
  log(`\n${table(rows)}\n\n${line}`);
  process.exitCode = ok ? 0 : 1;
}

if (isMain(import.meta.url)) {
  endWithNpm();
  await main((line) => console.log(line));
}

// `npm test`: every check there is, from a fresh clone, ending in one line of counts.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, NO_BROWSER } from './lib/browser.js';
import { ROOT, endWithNpm, ensureInstalled, explain, isMain, readText, run } from './lib/install.js';
import { freePort } from './serve.js';
import { build } from './start.js';
import {
  FAILED,
  PASSED,
  SKIPPED,
  playwrightCounts,
  settle,
  summary,
  table,
  vitestCounts,
} from './lib/test-counts.js';

/** @typedef {import('./lib/test-counts.js').Counts} Counts */
/** @typedef {import('./lib/test-counts.js').Row} Row */

/**
 * `hasBeside`: it keeps about one processor busy, needs no other step of its kind and may run beside them.
 * @typedef {{ name: string, needs?: string, hasBeside?: boolean, go: () => Promise<Counts> }} Step
 */

/** How many steps run beside each other; it is what the smallest machines have processors for. */
const LANES = 2;

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
 * @param {string} folder where the runner leaves its report
 * @param {string | undefined} browser
 * @returns {Promise<Counts>}
 */
async function packageTests(folder, browser) {
  const report = join(folder, 'package.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = ['run', '--config', 'vitest.package.config.ts', ...reporters];
  const code = await runLocal([['vitest', 'vitest', ...args]], { SOURCELINE_BROWSER: browser ?? '' });
  return settle(code, readCounts(report, vitestCounts));
}

/**
 * @param {string} folder where the runners leave their reports
 * @param {string | undefined} browser
 * @returns {Step[]}
 */
function steps(folder, browser) {
  /** @param {string[][]} commands */
  const check = async (commands) => ((await runLocal(commands)) === 0 ? PASSED : FAILED);
  /**
   * @param {string} name
   * @param {string[][]} commands
   * @returns {Step}
   */
  const beside = (name, commands) => ({ name, hasBeside: true, go: () => check(commands) });
  return [
    { name: 'sync', go: () => check([['@sveltejs/kit', 'svelte-kit', 'sync']]) },
    // The longest first. They come before the tests in browsers, which take both processors for themselves.
    { name: 'package', hasBeside: true, go: () => packageTests(folder, browser) },
    beside('types', [
      ['svelte-check', 'svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
      ['typescript', 'tsc', '-p', 'tsconfig.core.json'],
    ]),
    beside('lint, format', [
      ['eslint', 'eslint', '.', '--max-warnings', '0'],
      ['prettier', 'prettier', '--check', '.'],
    ]),
    { name: 'build', hasBeside: true, go: async () => ((await build()) ? PASSED : FAILED) },
    {
      name: 'unit',
      go: async () => {
        const report = join(folder, 'unit.json');
        const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
        const code = await runLocal([['vitest', 'vitest', 'run', ...reporters]]);
        return settle(code, readCounts(report, vitestCounts));
      },
    },
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
  ];
}

/**
 * Runs a step, and tells what became of it.
 * @param {Step} step
 * @param {(line: string) => void} log
 * @returns {Promise<Row>}
 */
async function runStep({ name, go }, log) {
  log(`\n=== ${name}`);
  const began = performance.now();
  /** @type {Counts} */
  let counts = FAILED;
  try {
    counts = await go();
  } catch (error) {
    log(explain(error));
  }
  return { name, counts, seconds: (performance.now() - began) / 1000 };
}

/**
 * Runs the steps in order, those that may beside each other, and goes on after a failure; a step that needs a
 * failed one is not run.
 * @param {readonly Step[]} list
 * @param {(line: string) => void} log
 * @returns {Promise<Row[]>} in the order of the list
 */
export async function runSteps(list, log) {
  /** @type {Row[]} */
  const rows = [];
  const left = [...list];
  for (let first = left.shift(); first !== undefined; first = left.shift()) {
    const { name, needs, hasBeside } = first;
    if (rows.some((row) => row.name === needs && row.counts.failed > 0)) {
      log(`\n=== ${name}\nNot run, as ${needs} failed.`);
      rows.push({ name, counts: SKIPPED, seconds: undefined });
      continue;
    }
    const group = [first];
    while (hasBeside && left[0]?.hasBeside) group.push(/** @type {Step} */ (left.shift()));
    const waiting = [...group];
    /** @type {Map<Step, Row>} */
    const done = new Map();
    const lane = async () => {
      for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
        done.set(step, await runStep(step, log));
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    rows.push(...group.flatMap((step) => done.get(step) ?? []));
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

// `npm test`: every check there is, from a fresh clone, ending in one line of counts.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, NO_BROWSER } from './lib/browser.js';
import { leftOutReport } from './lib/demo-tests.js';
import { ROOT, endWithNpm, ensureInstalled, explain, isMain, readText, run } from './lib/install.js';
import { roomyOptions } from './lib/node-options.js';
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
 * `needs`: a step that must have passed. `after`: one that must have ended. `isFirst`: it is given the processors before
 * what runs beside it, and prints while it runs; of all others the output is printed when they end.
 * @typedef {{ name: string, needs?: string, after?: string, isFirst?: boolean,
 *   go: (spawn: Spawn) => Promise<Counts> }} Step
 */

/**
 * Runs local commands one after another, all of them whatever fails, and returns the first exit code that is not 0.
 * Each command is a package, its command's name and the arguments.
 * @typedef {(commands: string[][], env?: Record<string, string>) => Promise<number>} Spawn
 */

/** How many steps run beside each other; it is what the smallest machines have processors for. */
const LANES = 2;

/** What the processors do last, of -20 to 19: a test in a browser should not wait for a type check. */
const LOW_PRIORITY = 10;

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
 * Returns how a step runs its commands.
 * @param {Pick<Step, 'isFirst'>} step
 * @param {(text: string) => void} print
 * @returns {Spawn}
 */
function spawnFor({ isFirst = false }, print) {
  const beside = { priority: LOW_PRIORITY, print };
  const NODE_OPTIONS = roomyOptions(process.env['NODE_OPTIONS']);
  return async (commands, env = {}) => {
    let first = 0;
    for (const [pack = '', name = '', ...args] of commands) {
      const options = { env: { ...process.env, NODE_OPTIONS, ...env }, ...(isFirst ? {} : beside) };
      const code = await run(process.execPath, [bin(pack, name), ...args], options);
      first ||= code;
    }
    return first;
  };
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
 * Runs the tests of a configuration of Vitest and returns their counts.
 * @param {Spawn} spawn
 * @param {string} report where it leaves its report
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<Counts>}
 */
async function vitest(spawn, report, args, env) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await spawn([['vitest', 'vitest', 'run', ...args, ...reporters]], env);
  return settle(code, readCounts(report, vitestCounts));
}

/**
 * Runs the tests in the browser and returns their counts.
 * @param {Spawn} spawn
 * @param {string} report where it leaves its report
 * @param {string | undefined} browser
 * @returns {Promise<Counts>}
 */
async function playwright(spawn, report, browser) {
  if (browser === undefined) {
    console.log(NO_BROWSER);
    return FAILED;
  }
  const code = await spawn([['@playwright/test', 'playwright', 'test']], {
    SOURCELINE_BROWSER: browser,
    SOURCELINE_E2E_PORT: String(await freePort(4199)),
    SOURCELINE_E2E_JSON: report,
  });
  /** @type {{ assertions: number }} */
  const { assertions } = JSON.parse(readText(`${report}.count`) ?? '{ "assertions": 0 }');
  return settle(
    code,
    readCounts(report, (/** @type {Parameters<typeof playwrightCounts>[0]} */ found) =>
      playwrightCounts(found, assertions),
    ),
  );
}

/**
 * Lists the steps. The build and the tests in the browser, which take the most time, go first; what needs neither runs
 * beside them, where a processor is free.
 * @param {string} folder where the runners leave their reports
 * @param {string | undefined} browser
 * @returns {Step[]}
 */
function steps(folder, browser) {
  /**
   * @param {string} name
   * @param {string[][]} commands
   * @returns {Step}
   */
  const check = (name, commands) => ({
    name,
    after: 'sync',
    go: async (spawn) => ((await spawn(commands)) === 0 ? PASSED : FAILED),
  });
  return [
    {
      name: 'sync',
      go: async (spawn) => {
        // The type check keeps what it makes of each component there, of deleted ones too.
        rmSync(join(ROOT, '.svelte-kit', '.svelte-check'), { recursive: true, force: true });
        return (await spawn([['@sveltejs/kit', 'svelte-kit', 'sync']])) === 0 ? PASSED : FAILED;
      },
    },
    { name: 'build', after: 'sync', isFirst: true, go: async () => ((await build()) ? PASSED : FAILED) },
    {
      name: 'e2e',
      needs: 'build',
      isFirst: true,
      go: (spawn) => playwright(spawn, join(folder, 'e2e.json'), browser),
    },
    check('types', [
      // The native compiler finds the same errors in a third of the time.
      ['svelte-check', 'svelte-check', '--tsgo', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
      ['@typescript/native-preview', 'tsgo', '-p', 'tsconfig.core.json'],
    ]),
    check('lint, format, unused', [
      ['eslint', 'eslint', '.', '--max-warnings', '0'],
      ['prettier', 'prettier', '--check', '.'],
      ['knip', 'knip'],
    ]),
    {
      name: 'package',
      // The bundles that it shares with the site are built once.
      after: 'build',
      go: (spawn) =>
        vitest(spawn, join(folder, 'package.json'), ['--config', 'vitest.package.config.ts'], {
          SOURCELINE_BROWSER: browser ?? '',
        }),
    },
    { name: 'unit', after: 'build', go: (spawn) => vitest(spawn, join(folder, 'unit.json'), []) },
  ];
}

/**
 * Runs a step, and reports what became of it.
 * @param {Step} step
 * @param {(line: string) => void} log
 * @returns {Promise<Row>}
 */
async function runStep({ name, isFirst = false, go }, log) {
  /** @type {string[]} */
  const output = [];
  if (isFirst) log(`\n=== ${name}`);
  const began = performance.now();
  /** @type {Counts} */
  let counts = FAILED;
  try {
    counts = await go(spawnFor({ isFirst }, (text) => void output.push(text)));
  } catch (error) {
    output.push(explain(error));
  }
  const text = output.join('').trimEnd();
  log(isFirst ? text : `\n=== ${name}\n${text}`);
  return { name, counts, seconds: (performance.now() - began) / 1000 };
}

/**
 * Runs the steps, as many at once as there are lanes, each as early as its place in the list and the steps before it
 * allow. Goes on after a failure; a step that needs a failed one is not run.
 * @param {readonly Step[]} list
 * @param {(line: string) => void} log
 * @returns {Promise<Row[]>} in the order of the list
 */
export async function runSteps(list, log) {
  const names = list.map(({ name }) => name);
  const waiting = [...list];
  /** @type {Map<string, Row>} */
  const rows = new Map();
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();

  /** @param {string | undefined} name */
  const hasEnded = (name) => name === undefined || rows.has(name) || !names.includes(name);
  const startNext = () => {
    const next = waiting.find(({ needs, after }) => hasEnded(needs) && hasEnded(after));
    if (next === undefined) return false;
    waiting.splice(waiting.indexOf(next), 1);
    const { name, needs = '' } = next;
    if ((rows.get(needs)?.counts.failed ?? 0) > 0) {
      log(`\n=== ${name}\nNot run, as ${needs} failed.`);
      rows.set(name, { name, counts: SKIPPED, seconds: undefined });
    } else {
      const ended = runStep(next, log).then((row) => {
        rows.set(name, row);
        running.delete(name);
      });
      running.set(name, ended);
    }
    return true;
  };

  while (rows.size < list.length) {
    while (running.size < LANES && startNext());
    if (running.size > 0) await Promise.race(running.values());
    else if (rows.size < list.length && waiting.length > 0) throw new Error('steps wait for each other');
  }
  return list.flatMap(({ name }) => rows.get(name) ?? []);
}

/** @param {(line: string) => void} log */
async function main(log) {
  const began = performance.now();
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
  const leftOut = leftOutReport();
  if (leftOut !== undefined) log(leftOut);
  const rows = await runSteps(steps(folder, browser), log);
  const { line, ok } = summary(rows);
  log(`\n${table(rows, (performance.now() - began) / 1000)}\n\n${line}`);
  process.exitCode = ok ? 0 : 1;
}

if (isMain(import.meta.url)) {
  endWithNpm();
  await main((line) => console.log(line));
}

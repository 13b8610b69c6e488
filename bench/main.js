// `npm run bench`: Sourceline beside its peers, from a hundred events to a million.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LAUNCH_ARGS, NO_BROWSER, findBrowser } from '../scripts/lib/browser.js';
import { ROOT, SetupError, endWithNpm, explain, isMain } from '../scripts/lib/install.js';
import { bytesPerEvent } from './bytes.js';
import { CACHE, fileName, makeFiles } from './data.js';
import { machineLine } from './machine.js';
import { HELP, readOptions } from './options.js';
import { addressOf, pageOf } from './pages.js';
import { PEERS, installPeers, peerVersions } from './peers.js';
import { report } from './report.js';
import { openLab } from './server.js';
import { summaryOf } from './summary.js';
import { runLine, visitLine } from './verbose.js';
import { visit } from './visit.js';

/** @typedef {import('./options.js').Options} Options */
/** @typedef {import('./summary.js').Row} Row */
/** @typedef {import('./summary.js').Summary} Summary */

/** @typedef {import('./report.js').About} About */

/** Opened and closed before a large file, so that what is compared is data and not code. */
const SMALL = 100;

/** @param {string} line */
const log = (line) => void process.stderr.write(`${line}\n`);

/**
 * @param {Options} options
 * @param {string} browser
 * @param {(rows: readonly Row[]) => void} measured told after each size: a run that is stopped has what was before it
 * @returns {Promise<Row[]>}
 */
async function measure(options, browser, measured) {
  const site = await openLab({ '/': join(ROOT, 'build') });
  const lab = await openLab({
    '/pages/': join(ROOT, 'bench', 'pages'),
    '/peers/': PEERS,
    '/data/': CACHE,
  });
  /** @type {Row[]} */
  const rows = [];
  try {
    for (const events of options.events) {
      const names = options.pages.filter((name) => isMeasured(name, events, rows));
      /** @type {Map<string, Row>} */
      const here = new Map(names.map((page) => [page, { events, page, runs: [] }]));
      for (let run = 1; run <= options.runs; run += 1) {
        for (const [name, row] of here) {
          if (row.runs.some(({ ok }) => !ok)) continue;
          const file = fileName(events);
          const outcome = await visit({
            page: pageOf(name),
            address: addressOf(pageOf(name), {
              lab: lab.url,
              site: site.url,
              file: `${lab.url}data/${file}`,
            }),
            browser,
            seconds: options.seconds,
            timeout: options.timeout * 1000,
            takeSent: () => lab.takeSent() + site.takeSent(),
            path: join(CACHE, file),
            small: join(CACHE, fileName(SMALL)),
          });
          row.runs.push(outcome);
          log(runLine({ events, name, run, of: options.runs }, outcome));
          if (options.verbose && outcome.ok) log(visitLine(outcome));
        }
      }
      rows.push(...here.values());
      measured(rows);
    }
    return rows;
  } finally {
    await Promise.all([site.close(), lab.close()]);
  }
}

/**
 * Whether a page is tried at a size: one that did not load fewer events is not tried with more.
 * @param {string} name
 * @param {number} events
 * @param {readonly Row[]} rows so far
 * @returns {boolean}
 */
function isMeasured(name, events, rows) {
  if (name === 'decode' && !fileName(events).endsWith('.parquet')) return false;
  if (events < (pageOf(name).from ?? 0)) return false;
  return !rows.some((row) => row.page === name && row.runs.some(({ ok }) => !ok));
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(HELP);
    return;
  }
  if (options.pages.includes('sourceline') && !existsSync(join(ROOT, 'build', 'open', 'index.html'))) {
    throw new SetupError(
      'build/ has no page open/, which is what is measured.',
      'Run `npm run build` first, or leave Sourceline out with --pages.',
    );
  }
  await installPeers();
  await makeFiles([...new Set([SMALL, ...options.events])], { fresh: options.fresh, log });
  const browser = await findBrowser({ install: false });
  if (browser === undefined) throw new SetupError('The benchmark drives a browser.', NO_BROWSER);
  const machine = machineLine({ browser, version: await versionOf(browser) });
  log(machine);

  /** @type {About} */
  const about = { machine, peers: peerVersions(), options };
  const rows = await measure(options, browser, (some) => void report(about, some, some.map(summaryOf)));
  const summaries = await Promise.all(rows.map(summaryOf).map(withBytes));
  console.log(report(about, rows, summaries));
}

/**
 * Adds what columns and index of the largest file take.
 * @param {Summary} summary
 * @param {number} _index
 * @param {readonly Summary[]} all
 * @returns {Promise<Summary>}
 */
async function withBytes(summary, _index, all) {
  const most = Math.max(...all.map(({ events }) => events));
  if (summary.page !== 'sourceline' || summary.events !== most || summary.why !== undefined) return summary;
  return { ...summary, bytesPerEvent: await bytesPerEvent(join(CACHE, fileName(most))) };
}

/**
 * @param {string} executablePath
 * @returns {Promise<string>}
 */
async function versionOf(executablePath) {
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
  const version = browser.version();
  await browser.close();
  return version;
}

if (isMain(import.meta.url)) {
  endWithNpm();
  try {
    await main();
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

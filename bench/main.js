// `npm run bench`: Sourceline beside its peers, from a hundred events to a million.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LAUNCH_ARGS, NO_BROWSER, findBrowser } from '../scripts/browser.js';
import { ROOT, SetupError, endWithNpm, explain, isMain } from '../scripts/install.js';
import { bytesPerEvent } from './bytes.js';
import { CACHE, fileName, makeFiles } from './data.js';
import { machineLine } from './machine.js';
import { HELP, readOptions } from './options.js';
import { PAGES, addressOf, pageOf } from './pages.js';
import { PEERS, installPeers, peerVersions } from './peers.js';
import { openLab } from './server.js';
import { summaryOf } from './summary.js';
import { resultsTable, targetsTable } from './table.js';
import { targetsOf } from './targets.js';
import { runLine, visitLine } from './verbose.js';
import { visit } from './visit.js';

/** @typedef {import('./options.js').Options} Options */
/** @typedef {import('./summary.js').Row} Row */
/** @typedef {import('./summary.js').Summary} Summary */

/** Opened and closed before a large file, so that what is compared is data and not code. */
const SMALL = 100;

/** @param {string} line */
const log = (line) => void process.stderr.write(`${line}\n`);

/**
 * @param {Options} options
 * @param {string} browser
 * @returns {Promise<Row[]>}
 */
async function measure(options, browser) {
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
          if (options.verbose) log(visitLine(outcome));
        }
      }
      rows.push(...here.values());
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

  const rows = await measure(options, browser);
  const summaries = await Promise.all(rows.map(summaryOf).map(withBytes));
  const targets = targetsOf(summaries);
  const text = [
    `Measured on ${machine}; ${peerVersions()}. Medians of ${options.runs}; times of frames are p50 / p95 / max.`,
    resultsTable(summaries),
    PAGES.filter(({ name }) => options.pages.includes(name))
      .map(({ title, about }) => `- ${title}: ${about}.`)
      .join('\n'),
    'The empty page’s cost is taken off where times of frames are compared.',
    targetsTable(targets),
  ].join('\n\n');
  const out = resolve(ROOT, options.out);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'results.md'), `${text}\n`);
  writeFileSync(
    join(out, 'results.json'),
    `${JSON.stringify({ machine, peers: peerVersions(), options, summaries, targets, rows }, undefined, 1)}\n`,
  );
  console.log(text);
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

// Writes what was measured.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../scripts/lib/install.js';
import { PAGES } from './pages.js';
import { resultsTable, targetsTable } from './table.js';
import { targetsOf } from './targets.js';

/** @typedef {import('./options.js').Options} Options */
/** @typedef {import('./summary.js').Row} Row */
/** @typedef {import('./summary.js').Summary} Summary */
/** @typedef {{ machine: string, peers: string, options: Options }} About */

/**
 * Writes the results, as Markdown and as JSON.
 * @param {About} about
 * @param {readonly Row[]} rows
 * @param {readonly Summary[]} summaries
 * @returns {string} the Markdown
 */
export function report(about, rows, summaries) {
  const { machine, peers, options } = about;
  const targets = targetsOf(summaries);
  const text = [
    `Measured on ${machine}; ${peers}. Medians of ${options.runs}; times of frames are p50 / p95 / max of the main thread, behind a plus the mean in the page’s workers.`,
    resultsTable(summaries),
    PAGES.filter(({ name }) => options.pages.includes(name))
      .map(({ title, about: what }) => `- ${title}: ${what}.`)
      .join('\n'),
    'The empty page’s cost is taken off where times of frames are compared.',
    targetsTable(targets),
  ].join('\n\n');
  const out = resolve(ROOT, options.out);
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'results.md'), `${text}\n`);
  const all = { ...about, summaries, targets, rows };
  writeFileSync(join(out, 'results.json'), `${JSON.stringify(all, undefined, 1)}\n`);
  return text;
}

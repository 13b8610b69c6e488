// The figures of the editor as Markdown.

import { spreadOf } from '../stats.js';
import { brief, markdown } from '../table.js';

/** @typedef {import('./probe.js').Measured} Measured */

/**
 * @param {readonly Measured[]} measured
 * @returns {string}
 */
export function makeTable(measured) {
  const head = ['step', 'times', 'p50 / p95 / max, ms', 'tasks over 50 ms', 'longest', 'work each, ms'];
  return markdown(
    head,
    measured.map(({ name, times, longTasks, longest, work }) => {
      const { p50, p95, max } = spreadOf(times);
      const spread = times.length === 1 ? brief(p50) : [p50, p95, max].map(brief).join(' / ');
      return [name, String(times.length), spread, String(longTasks), brief(longest), brief(work)];
    }),
  );
}

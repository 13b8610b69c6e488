// The results as Markdown.

import { PHASES } from './drive.js';
import { pageOf } from './pages.js';

/** @typedef {import('./summary.js').Summary} Summary */
/** @typedef {import('./summary.js').Middle} Middle */
/** @typedef {import('./targets.js').Target} Target */

const NAMES = { pan: 'drag-pan', zoom: 'wheel-zoom', list: 'list scroll' };

/**
 * One row for each size and page. Times of frames are p50 / p95 / max of the main thread; behind a plus the mean of what
 * the page's workers took.
 * @param {readonly Summary[]} summaries
 * @returns {string}
 */
export function resultsTable(summaries) {
  const head = ['events', 'page', 'MB', 'first, s', 'ready, s', 'long tasks', 'heap, MB', 'DOM'];
  for (const phase of PHASES) head.push(`${NAMES[phase]}: ms a frame`, 'interval, ms');
  return markdown(head, summaries.map(rowOf));
}

/**
 * @param {Summary} summary
 * @returns {string[]}
 */
function rowOf({ events, page, why, figures, phases }) {
  const { title, still, undriven } = pageOf(page);
  const start = [events.toLocaleString('en'), title];
  if (why !== undefined) return [...start, why];
  const { bytes, first, ready, longTasks = 0, longestTask = 0, heap, elements } = figures;
  const long = longTasks > 0 ? `${Math.round(longTasks)}, to ${Math.round(longestTask)} ms` : '0';
  start.push(amount(bytes, 1e6, 2), amount(first, 1000, 2), amount(ready, 1000, 2), long);
  start.push(undriven ? '–' : amount(heap, 1e6, 1), amount(elements, 1, 0));
  for (const name of PHASES) {
    const phase = phases[name];
    if (!phase) start.push('–', '–');
    else if (!phase.moved && !still) start.push('did not move', '–');
    else start.push(spread(phase.task) + beside(phase.worker), spread(phase.interval));
  }
  return start;
}

/**
 * @param {readonly Target[]} targets
 * @returns {string}
 */
export function targetsTable(targets) {
  const met = { yes: 'met', no: '**not met**', unknown: 'not measured' };
  return markdown(
    ['target', 'figure', ''],
    targets.map(({ name, figure, isMet }) => [
      name,
      figure ?? '–',
      met[isMet === undefined ? 'unknown' : isMet ? 'yes' : 'no'],
    ]),
  );
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows shorter ones end in empty cells
 * @returns {string}
 */
export function markdown(head, rows) {
  /** @param {readonly string[]} cells */
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const whole = rows.map((row) => head.map((_name, index) => row[index] ?? ''));
  return [line(head), line(head.map(() => '---')), ...whole.map(line)].join('\n');
}

/**
 * @param {number | undefined} value
 * @param {number} unit
 * @param {number} digits
 * @returns {string}
 */
function amount(value, unit, digits) {
  return value === undefined ? '–' : (value / unit).toFixed(digits);
}

/**
 * @param {number} worker milliseconds a frame
 * @returns {string} nothing for pages whose workers are at rest
 */
function beside(worker) {
  return worker < 0.5 ? '' : ` + ${brief(worker)}`;
}

/**
 * @param {Middle} middle
 * @returns {string}
 */
function spread({ p50, p95, max }) {
  return [p50, p95, max].map(brief).join(' / ');
}

/**
 * @param {number} value
 * @returns {string} with one digit behind the point below a hundred
 */
export function brief(value) {
  if (!Number.isFinite(value)) return '–';
  return value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en');
}

// Medians over the runs of one page at one size.

import { PHASES } from './drive.js';
import { medianOf } from './stats.js';

/** @typedef {import('./visit.js').Visit} Visit */
/** @typedef {import('./visit.js').Outcome} Outcome */
/** @typedef {import('./drive.js').PhaseName} PhaseName */

/** @typedef {{ events: number, page: string, runs: Outcome[] }} Row */

/**
 * A spread whose figures are medians over runs.
 * @typedef {{ p50: number, p95: number, max: number }} Middle
 */
/**
 * @typedef {object} PhaseSummary
 * @property {Middle} task
 * @property {Middle} interval
 * @property {number} worker mean of what workers took a frame
 * @property {number[]} late p95 of the interval in each run
 * @property {number} frames
 * @property {boolean} moved in every run
 */

/**
 * @typedef {object} Summary
 * @property {number} events
 * @property {string} page
 * @property {string} [why] it could not be measured
 * @property {{ [figure in FigureName]?: number }} figures
 * @property {number} [bytesPerEvent] of columns and index, texts apart; of Sourceline at its largest size
 * @property {Partial<Record<PhaseName, PhaseSummary>>} phases
 */

const FIGURES = /** @type {const} */ ([
  'bytes',
  'first',
  'ready',
  'longTasks',
  'longestTask',
  'heap',
  'elements',
  'closed',
]);
/** @typedef {(typeof FIGURES)[number]} FigureName */

/**
 * @param {Row} row
 * @returns {Summary}
 */
export function summaryOf({ events, page, runs }) {
  const visits = runs.flatMap((run) => (run.ok ? [run.visit] : []));
  const failed = runs.find((run) => !run.ok);
  /** @type {Summary['figures']} */
  const figures = {};
  for (const name of FIGURES) {
    const figure = medianOf(visits, (visit) => visit[name]);
    if (figure !== undefined) figures[name] = figure;
  }
  /** @type {Summary['phases']} */
  const phases = {};
  for (const name of PHASES) {
    const phase = phaseSummary(visits, name);
    if (phase) phases[name] = phase;
  }
  return { events, page, figures, phases, ...(failed && visits.length === 0 && { why: failed.why }) };
}

/**
 * @param {readonly Visit[]} visits
 * @param {PhaseName} name
 * @returns {PhaseSummary | undefined}
 */
function phaseSummary(visits, name) {
  const driven = visits.flatMap(({ phases }) => phases[name] ?? []);
  if (driven.length === 0) return undefined;
  /** @param {'task' | 'interval'} kind */
  const middle = (kind) => ({
    p50: medianOf(driven, (phase) => phase[kind].p50) ?? NaN,
    p95: medianOf(driven, (phase) => phase[kind].p95) ?? NaN,
    max: medianOf(driven, (phase) => phase[kind].max) ?? NaN,
  });
  return {
    task: middle('task'),
    interval: middle('interval'),
    worker: medianOf(driven, ({ worker }) => worker) ?? 0,
    late: driven.map(({ interval }) => interval.p95),
    frames: medianOf(driven, ({ frames }) => frames) ?? 0,
    moved: driven.every(({ moved }) => moved),
  };
}

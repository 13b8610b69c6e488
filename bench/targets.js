// Holds the medians against the targets that Sourceline has set itself.

import { brief } from './table.js';

/** @typedef {import('./summary.js').Summary} Summary */
/** @typedef {import('./summary.js').PhaseSummary} PhaseSummary */
/** @typedef {import('./drive.js').PhaseName} PhaseName */
/** @typedef {{ name: string, figure?: string, isMet?: boolean }} Target `isMet` is left out when it was not measured */

/** Length of one frame of a display of 60 Hz, in milliseconds. */
const DISPLAY_FRAME = 1000 / 60;
/** The empty page's cost is taken off; what is left of a page is not taken to be less than this. */
const LEAST = 0.1;

const NAMES = { pan: 'drag-pan', zoom: 'wheel-zoom', list: 'list scroll' };
const OURS = 'sourceline';

/**
 * @param {readonly Summary[]} summaries
 * @returns {Target[]}
 */
export function targetsOf(summaries) {
  /** @type {(events: number, page: string) => Summary | undefined} */
  const at = (events, page) => summaries.find((row) => row.events === events && row.page === page);
  const sizes = [...new Set(summaries.map(({ events }) => events))];

  /**
   * Milliseconds a frame, p50, without what driving costs.
   * @type {(events: number, page: string, phase: PhaseName) => number | undefined}
   */
  const net = (events, page, phase) => {
    const own = at(events, page)?.phases[phase];
    const empty = at(events, 'empty')?.phases[phase];
    return own?.moved && empty ? Math.max(LEAST, own.task.p50 - empty.task.p50) : undefined;
  };
  const both = /** @type {const} */ (['pan', 'zoom']);
  const all = /** @type {const} */ (['pan', 'zoom', 'list']);
  const big = at(1_000_000, OURS)?.figures;
  const bytes = at(1_000_000, OURS)?.bytesPerEvent;
  return [
    ...both.map((phase) =>
      ratio(`1M, ${NAMES[phase]}: ms a frame, p50, at most the columns page's`, 1, [
        net(1_000_000, OURS, phase),
        net(1_000_000, 'columns', phase),
      ]),
    ),
    ...all.map((phase) =>
      ratio(`${NAMES[phase]}: ms a frame at 1M at most 2 x that at 10k`, 2, [
        net(1_000_000, OURS, phase),
        net(10_000, OURS, phase),
      ]),
    ),
    ...all.map((phase) =>
      late(`1M, ${NAMES[phase]}: interval, p95, at most one frame over the empty page's`, [
        at(1_000_000, OURS)?.phases[phase],
        at(1_000_000, 'empty')?.phases[phase],
      ]),
    ),
    times(
      '1k, drag-pan: at least 4 x less than vis-timeline',
      4,
      net(1000, OURS, 'pan'),
      net(1000, 'vis', 'pan'),
    ),
    times(
      '10k, drag-pan: at least 50 x less than D3 SVG',
      50,
      net(10_000, OURS, 'pan'),
      net(10_000, 'd3svg', 'pan'),
    ),
    times(
      '10k, drag-pan: at least 6 x less than vis-timeline with one year',
      6,
      net(10_000, OURS, 'pan'),
      net(10_000, 'visyear', 'pan'),
    ),
    ...sizes.map((events) =>
      ratio(`${events.toLocaleString('en')}: ready in at most 1.3 x the columns page's time`, 1.3, [
        at(events, OURS)?.figures.ready,
        at(events, 'columns')?.figures.ready,
      ]),
    ),
    ratio('1M: ready in at most 3 x the time of fetching and decoding', 3, [
      big?.ready,
      at(1_000_000, 'decode')?.figures.ready,
    ]),
    limit('1M: longest task on the main thread at most 100 ms', big?.longestTask, {
      limit: 100,
      unit: ' ms',
    }),
    limit('1M: columns and index at most 60 bytes an event', bytes, {
      limit: 60,
      unit: ' bytes',
    }),
    limit('1M: heap after Close within 10 % of that before', big?.closed, { limit: 1.1, unit: ' x' }),
  ];
}

/**
 * @param {string} name
 * @param {[PhaseSummary | undefined, PhaseSummary | undefined]} phases ours and the empty page's
 * @returns {Target} with the figures of every run
 */
function late(name, [ours, empty]) {
  if (!ours?.moved || !empty) return { name };
  const over = ours.interval.p95 - empty.interval.p95;
  /** @param {PhaseSummary} phase */
  const runs = (phase) => phase.late.map(brief).join(', ');
  const figure = `${over.toFixed(1)} ms over (${runs(ours)} to ${runs(empty)} ms)`;
  return { name, figure, isMet: over <= DISPLAY_FRAME };
}

/**
 * @param {string} name
 * @param {number} most
 * @param {[number | undefined, number | undefined]} figures ours and theirs, in milliseconds
 * @returns {Target}
 */
function ratio(name, most, [ours, theirs]) {
  if (ours === undefined || theirs === undefined) return { name };
  const share = ours / theirs;
  return {
    name,
    figure: `${share.toFixed(2)} x (${brief(ours)} to ${brief(theirs)} ms)`,
    isMet: share <= most,
  };
}

/**
 * @param {string} name
 * @param {number} least
 * @param {number | undefined} ours
 * @param {number | undefined} theirs
 * @returns {Target}
 */
function times(name, least, ours, theirs) {
  if (ours === undefined || theirs === undefined) return { name };
  const share = theirs / ours;
  return {
    name,
    figure: `${share.toFixed(1)} x (${brief(ours)} to ${brief(theirs)} ms)`,
    isMet: share >= least,
  };
}

/**
 * @param {string} name
 * @param {number | undefined} figure
 * @param {{ limit: number, unit: string }} most
 * @returns {Target}
 */
function limit(name, figure, { limit: most, unit }) {
  if (figure === undefined) return { name };
  return { name, figure: `${figure.toFixed(2)}${unit}`, isMet: figure <= most };
}

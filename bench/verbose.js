// Lines for who watches: one for each visit, and its figures.

import { PHASES } from './drive.js';
import { brief } from './table.js';

/** @typedef {import('./visit.js').Outcome} Outcome */

/**
 * @param {{ events: number, name: string, run: number, of: number }} visit
 * @param {Outcome} outcome
 * @returns {string}
 */
export function runLine({ events, name, run, of }, outcome) {
  const start = `${events.toLocaleString('en')} ${name}, run ${run} of ${of}:`;
  return outcome.ok ? `${start} ready in ${brief(outcome.visit.ready)} ms` : `${start} ${outcome.why}`;
}

/**
 * @param {Outcome} outcome
 * @returns {string} a line for each phase
 */
export function visitLine(outcome) {
  if (!outcome.ok) return '';
  const { phases, ...figures } = outcome.visit;
  const lines = PHASES.flatMap((name) => {
    const phase = phases[name];
    if (!phase) return [];
    const { task, interval, frames, idleFrames, drawnFrames, cpu, worker, busy, inputs, moved, check } =
      phase;
    return [
      `  ${name}: ${moved ? 'moved' : 'did not move'}; ${inputs} inputs, ${frames} frames (${drawnFrames} composited, ` +
        `${idleFrames} idle); ms a frame ${brief(task.p50)} / ${brief(task.p95)} / ${brief(task.max)}, ` +
        `mean ${brief(task.mean)}, in workers ${brief(worker)}, of the processor ${brief(cpu.p50)} / ${brief(cpu.p95)}; interval ${brief(interval.p50)} / ` +
        `${brief(interval.p95)} / ${brief(interval.max)}; busy ${Math.round(busy * 100)} %; ` +
        `browser's own count ${check.toFixed(2)} of the trace's`,
    ];
  });
  return [`  ${JSON.stringify(figures)}`, ...lines].join('\n');
}

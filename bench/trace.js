// Splits a Chromium trace into frames of one page's main thread, and says what each took.

import { spreadOf } from './stats.js';

/**
 * What is read of an event of a trace. Times are microseconds.
 * @typedef {{ name: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number, args?: Record<string, unknown> }} TraceEvent
 */

/**
 * One frame: from the task that begins it to the one that begins the next. Times are milliseconds.
 * @typedef {{ start: number, task: number, cpu: number, drawn: boolean }} Frame
 */

/**
 * A phase of driving. `task` is the time that the main thread was at work a frame, all its tasks together;
 * `interval` is the time from one frame to the next; both in milliseconds.
 * @typedef {object} Phase
 * @property {number} frames
 * @property {number} idleFrames begun by the browser and ended without a change on the page
 * @property {number} drawnFrames as the compositor counts them
 * @property {number} worker time that the page's workers were at work a frame, on average, in milliseconds
 * @property {import('./stats.js').Spread} task
 * @property {import('./stats.js').Spread} interval
 * @property {import('./stats.js').Spread} cpu as `task`, of the processor's time: other programs weigh less in it
 * @property {number} busy share of the phase in which the main thread was at work
 * @property {number} total all tasks of the phase together, in milliseconds
 */

/** Categories that hold what is read here, and little else. */
export const TRACE_CATEGORIES = [
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
  'raf_investigation',
  'blink.user_timing',
  'viz',
];

/** The display has a new picture, whichever thread of a page painted it. */
const DISPLAYED = 'DirectRenderer::DrawFrame';
/** What Chromium calls the thread of a page's own worker. */
const WORKER = 'DedicatedWorker thread';

/** Marks that the page sets by `performance.mark` at the ends of a phase. */
export const START_MARK = 'bench:start';
export const END_MARK = 'bench:end';

/**
 * The part of a page's main thread between the two marks.
 * @param {readonly TraceEvent[]} events of a trace, in any order
 * @returns {{ main: TraceEvent[], others: TraceEvent[], workers: TraceEvent[][], displayed: number[], start: number,
 *   end: number }} events of each worker, and the times in microseconds when the display had a new picture
 */
function phaseEvents(events) {
  const first = events.find(({ name }) => name === START_MARK);
  const last = events.find(({ name }) => name === END_MARK);
  if (!first || !last) throw new Error('the trace has no marks of the phase');
  const inPhase = events.filter(({ ts }) => ts >= first.ts && ts < last.ts);
  const within = inPhase.filter(({ pid }) => pid === first.pid);
  const named = events.filter(
    ({ name, pid, args }) => name === 'thread_name' && pid === first.pid && args?.['name'] === WORKER,
  );
  const workers = [...new Set(named.map(({ tid }) => tid))];
  /** @param {number} thread */
  const of = (thread) => within.filter(({ tid }) => tid === thread).sort((a, b) => a.ts - b.ts);
  return {
    main: of(first.tid),
    workers: workers.map(of),
    // The display is another process's.
    displayed: inPhase
      .filter(({ name }) => name === DISPLAYED)
      .map(({ ts }) => ts)
      .sort((a, b) => a - b),
    others: within.filter(({ tid }) => tid !== first.tid),
    start: first.ts,
    end: last.ts,
  };
}

/**
 * Frames of the main thread: every task from the one that begins a frame until the next such task belongs to it. What
 * is before the first belongs to none. Tasks that lie in a task are part of it. A frame is drawn when the page changed
 * something, or when the display had a new picture meanwhile: a worker may paint where the page itself does not.
 * @param {readonly TraceEvent[]} main in order of time
 * @param {readonly number[]} [displayed]
 * @returns {Frame[]}
 */
export function framesOf(main, displayed = []) {
  const tasks = topTasks(main);
  const begins = main.filter(({ name }) => name === 'BeginMainThreadFrame');
  const early = main.filter(({ name }) => name === 'EarlyOut_NoUpdates');
  /** @type {Frame[]} */
  const frames = [];
  let begun = 0;
  let ended = 0;
  for (const task of tasks) {
    const end = task.ts + (task.dur ?? 0);
    const has = (begins[begun]?.ts ?? Infinity) <= end;
    if (has) frames.push({ start: task.ts / 1000, task: 0, cpu: 0, drawn: true });
    while ((begins[begun]?.ts ?? Infinity) <= end) begun += 1;
    const frame = frames.at(-1);
    if (frame) {
      frame.task += (task.dur ?? 0) / 1000;
      frame.cpu += (task.tdur ?? 0) / 1000;
      if ((early[ended]?.ts ?? Infinity) <= end) frame.drawn = false;
    }
    while ((early[ended]?.ts ?? Infinity) <= end) ended += 1;
  }
  let shown = 0;
  frames.forEach((frame, index) => {
    const next = 1000 * (frames[index + 1]?.start ?? Infinity);
    while ((displayed[shown] ?? Infinity) < 1000 * frame.start) shown += 1;
    if ((displayed[shown] ?? Infinity) < next) frame.drawn = true;
  });
  return frames;
}

/**
 * @param {readonly TraceEvent[]} main in order of time
 * @returns {TraceEvent[]}
 */
function topTasks(main) {
  let until = -Infinity;
  return main.filter(({ name, ph, ts, dur = 0 }) => {
    if (name !== 'RunTask' || ph !== 'X' || ts < until) return false;
    until = ts + dur;
    return true;
  });
}

/**
 * Puts frames that drew nothing into the drawn frame before them, so that no cost is lost and a half-idle page does
 * not look twice as fast. A page that never drew keeps all of its frames.
 * @param {readonly Frame[]} frames
 * @returns {Frame[]}
 */
export function drawnFrames(frames) {
  const first = frames.findIndex(({ drawn }) => drawn);
  if (first < 0) return [...frames];
  /** @type {Frame[]} */
  const drawn = [];
  for (const frame of frames.slice(first)) {
    const last = drawn.at(-1);
    if (frame.drawn || !last) drawn.push({ ...frame });
    else {
      last.task += frame.task;
      last.cpu += frame.cpu;
    }
  }
  return drawn;
}

/**
 * @param {readonly TraceEvent[]} events
 * @returns {Phase}
 */
export function phaseOf(events) {
  const { main, others, workers, displayed, start, end } = phaseEvents(events);
  const all = framesOf(main, displayed);
  const frames = drawnFrames(all);
  /** @param {readonly TraceEvent[]} thread */
  const timeOf = (thread) => topTasks(thread).reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
  const total = timeOf(main);
  return {
    frames: frames.length,
    idleFrames: all.filter(({ drawn }) => !drawn).length,
    drawnFrames: others.filter(({ name }) => name === 'DrawFrame').length,
    task: spreadOf(frames.map(({ task }) => task)),
    interval: spreadOf(frames.slice(1).map((frame, index) => frame.start - (frames[index]?.start ?? 0))),
    cpu: spreadOf(frames.map(({ cpu }) => cpu)),
    worker: frames.length > 0 ? workers.reduce((sum, worker) => sum + timeOf(worker), 0) / frames.length : 0,
    busy: total / ((end - start) / 1000),
    total,
  };
}

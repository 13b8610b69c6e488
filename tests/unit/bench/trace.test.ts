import { describe, expect, it } from 'vitest';
import { drawnFrames, framesOf, phaseOf } from '../../../bench/trace.js';

const MAIN = { pid: 7, tid: 1 };

/** A task of the page's main thread, in milliseconds. */
function task(at: number, length: number, thread = MAIN) {
  return { name: 'RunTask', ph: 'X', ts: at * 1000, dur: length * 1000, tdur: length * 500, ...thread };
}

function instant(name: string, at: number, thread = MAIN) {
  return { name, ph: 'I', ts: at * 1000, ...thread };
}

const begin = (at: number) => instant('BeginMainThreadFrame', at);
const early = (at: number) => instant('EarlyOut_NoUpdates', at);

describe('frames of a trace', () => {
  it('take every task until the next frame begins', () => {
    const frames = framesOf([
      task(1, 1),
      task(10, 4),
      begin(11),
      task(20, 2),
      task(26, 6),
      begin(27),
      task(40, 1),
    ]);
    expect(frames).toEqual([
      { start: 10, task: 6, cpu: 3, drawn: true },
      { start: 26, task: 7, cpu: 3.5, drawn: true },
    ]);
  });

  it('count a task that lies in another once', () => {
    const frames = framesOf([task(10, 8), begin(11), task(12, 3), task(20, 2)]);
    expect(frames).toEqual([{ start: 10, task: 10, cpu: 5, drawn: true }]);
  });

  it('are told apart by whether anything was drawn', () => {
    const frames = framesOf([
      task(10, 4),
      begin(11),
      task(26, 1),
      begin(26.1),
      early(26.2),
      task(42, 5),
      begin(43),
    ]);
    expect(frames.map(({ drawn }) => drawn)).toEqual([true, false, true]);
  });

  it('are drawn when a worker painted what the display shows', () => {
    const main = [task(10, 1), begin(10.5), early(10.6), task(26, 1), begin(26.5), early(26.6)];
    expect(framesOf(main, [5_000, 27_000]).map(({ drawn }) => drawn)).toEqual([false, true]);
    expect(framesOf(main, [12_000, 25_000]).map(({ drawn }) => drawn)).toEqual([true, false]);
  });

  it('give what an idle frame took to the drawn one before it', () => {
    const frames = [
      { start: 0, task: 9, cpu: 9, drawn: false },
      { start: 16, task: 4, cpu: 3, drawn: true },
      { start: 32, task: 1, cpu: 1, drawn: false },
      { start: 48, task: 5, cpu: 2, drawn: true },
    ];
    expect(drawnFrames(frames)).toEqual([
      { start: 16, task: 5, cpu: 4, drawn: true },
      { start: 48, task: 5, cpu: 2, drawn: true },
    ]);
  });

  it('are all kept on a page that never drew', () => {
    const idle = [0, 16].map((start) => ({ start, task: 1, cpu: 1, drawn: false }));
    expect(drawnFrames(idle)).toEqual(idle);
  });
});

describe('a phase', () => {
  const events = [
    task(50, 3, { pid: 7, tid: 2 }),
    instant('DrawFrame', 31, { pid: 7, tid: 2 }),
    instant('DrawFrame', 32, { pid: 8, tid: 2 }),
    task(90, 40),
    task(0, 5),
    instant('bench:start', 4),
    task(10, 4),
    begin(11),
    task(30, 8),
    begin(31),
    task(60, 2),
    begin(61),
    instant('bench:end', 80),
    begin(91),
    task(12, 30, { pid: 8, tid: 1 }),
    { ...instant('thread_name', 0, { pid: 7, tid: 3 }), args: { name: 'DedicatedWorker thread' } },
    task(12, 6, { pid: 7, tid: 3 }),
    task(40, 9, { pid: 7, tid: 3 }),
  ];

  it('is what the page did on its main thread between its marks', () => {
    const phase = phaseOf(events);
    expect(phase).toMatchObject({ frames: 3, idleFrames: 0, drawnFrames: 1, total: 14 });
    expect(phase.task).toMatchObject({ p50: 4, max: 8 });
    expect(phase.interval).toMatchObject({ p50: 25, max: 30 });
    expect(phase.worker).toBe(5);
    expect(phase.busy).toBeCloseTo(14 / 76);
  });

  it('must have its marks', () => {
    expect(() => phaseOf([task(10, 4)])).toThrow('no marks');
  });
});

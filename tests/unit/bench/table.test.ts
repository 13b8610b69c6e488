import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../../bench/summary.js';
import { markdown, resultsTable, targetsTable } from '../../../bench/table.js';
import { targetsOf } from '../../../bench/targets.js';

interface Figures {
  ready?: number;
  task?: number;
  interval?: number;
  moved?: boolean;
  longestTask?: number;
  worker?: number;
}

/** One visit in which every phase took the same. */
function ran({ ready = 200, task = 4, interval = 16, moved = true, longestTask = 0, worker = 0 }: Figures) {
  const spread = (figure: number) => ({ p50: figure, p95: figure * 2, max: figure * 3, mean: figure });
  const phase = {
    frames: 180,
    idleFrames: 0,
    worker,
    drawnFrames: 180,
    task: spread(task),
    interval: spread(interval),
    cpu: spread(task),
    busy: 0.5,
    total: 180 * task,
    inputs: 180,
    moved,
    check: 1,
  };
  const figures = { bytes: 2e6, first: ready, ready, longTasks: 1, longestTask, heap: 5e6, elements: 40 };
  return { ok: true as const, visit: { ...figures, phases: { pan: phase, zoom: phase, list: phase } } };
}

function row(events: number, page: string, ...runs: Figures[]) {
  return summaryOf({ events, page, runs: runs.map(ran) });
}

const cellsOf = (table: string) => table.split('\n').map((line) => line.split(' | '));

describe('a table', () => {
  it('has a line for each row, as many cells in each, and no stray bars', () => {
    const table = markdown(['a', 'b'], [['1'], ['2', 'x|y']]);
    expect(table).toBe('| a | b |\n| --- | --- |\n| 1 |  |\n| 2 | x\\|y |');
  });

  it('gives medians over runs', () => {
    const table = resultsTable([row(1000, 'columns', { task: 4 }, { task: 90 }, { task: 6 })]);
    expect(table).toContain(
      '| 1,000 | columns | 2.00 | 0.20 | 0.20 | 1, to 0 ms | 5.0 | 40 | 6.0 / 12.0 / 18.0 |',
    );
  });

  it('says what workers took beside the page', () => {
    const table = resultsTable([row(1000, 'sourceline', { task: 4, worker: 5 })]);
    expect(table).toContain('| 4.0 / 8.0 / 12.0 + 5.0 | 16.0 / 32.0 / 48.0 |');
  });

  it('says what did not move instead of giving its time, but for the empty page', () => {
    const still = { moved: false, task: 7 };
    const [, , ours, empty] = resultsTable([row(100, 'vis', {}, still), row(100, 'empty', still)]).split(
      '\n',
    );
    expect(ours).toContain('did not move');
    expect(ours).not.toContain('14.0');
    expect(empty).toContain('7.0 / 14.0 / 21.0');
  });

  it('says why there is nothing to give', () => {
    const failed = summaryOf({
      events: 10_000,
      page: 'vis',
      runs: [{ ok: false, why: 'not loaded in 60 s' }],
    });
    expect(resultsTable([failed])).toContain('| 10,000 | vis-timeline | not loaded in 60 s |');
  });
});

describe('targets', () => {
  const empty = { task: 2, interval: 16 };
  const summaries = [
    row(1000, 'empty', empty),
    row(1000, 'sourceline', { task: 5 }),
    row(1000, 'vis', { task: 26 }),
    row(10_000, 'empty', empty),
    row(10_000, 'sourceline', { task: 7, ready: 260 }),
    row(10_000, 'columns', { task: 7, ready: 200 }),
    row(1_000_000, 'empty', empty),
    row(1_000_000, 'sourceline', { task: 14, interval: 20, longestTask: 101 }),
    row(1_000_000, 'columns', { task: 12 }),
  ];
  const cells = cellsOf(targetsTable(targetsOf(summaries)));
  const verdict = (name: string) => cells.find(([target]) => target?.includes(name))?.slice(1);

  it('take off what driving costs', () => {
    expect(verdict('1k, drag-pan: at least 4 x')).toEqual(['8.0 x (3.0 to 24.0 ms)', 'met |']);
    expect(verdict("1M, drag-pan: ms a frame, p50, at most the columns page's")).toEqual([
      '1.20 x (12.0 to 10.0 ms)',
      '**not met** |',
    ]);
    expect(verdict('drag-pan: ms a frame at 1M at most 2 x')).toEqual([
      '2.40 x (12.0 to 5.0 ms)',
      '**not met** |',
    ]);
  });

  it('hold intervals, readiness and long tasks against their limits, the limit itself being met', () => {
    expect(verdict('1M, wheel-zoom: interval')).toEqual(['8.0 ms over (40.0 to 32.0 ms)', 'met |']);
    expect(verdict('10,000: ready')).toEqual(['1.30 x (260 to 200 ms)', 'met |']);
    expect(verdict('longest task')).toEqual(['101.00 ms', '**not met** |']);
  });

  it('are not measured where a page is missing, and not met by a page that stands still', () => {
    expect(verdict('50 x less than D3 SVG')).toEqual(['–', 'not measured |']);
    const stuck = targetsOf([
      row(1000, 'empty', empty),
      row(1000, 'vis', {}),
      row(1000, 'sourceline', { moved: false }),
    ]);
    expect(stuck.find(({ name }) => name.startsWith('1k'))).not.toHaveProperty('isMet');
  });
});

import { randomLcg } from 'd3';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { look } from '../../../src/lib/components/archive/press';
import { bandsOf } from '../../../src/lib/layout/aggregate/band-index';
import { xOf } from '../../../src/lib/layout/viewport';
import { knownTime } from '../../../src/lib/model/rows';
import { moveInArchive } from '../../../src/lib/state/archive-keys';
import { madeArchive } from '../layout/aggregate/made';
import { loadedOf, viewOf } from './desk';

const archive = madeArchive(100_000, { seed: 21, lanes: 9 });
const random = randomLcg(77);
const chosen = Array.from({ length: 100 }, () => Math.floor(random() * archive.table.count));
const WIDTH = 1152;

beforeEach(() => {
  // Frames come at once, so that a animate is over when it has begun.
  let now = 0;
  vi.stubGlobal('requestAnimationFrame', (callback: (time: number) => void) => {
    now += 400;
    callback(now);
    return 0;
  });
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});

describe('a hundred events at random of a hundred thousand', () => {
  it('are in the list, each at its place', () => {
    const { view } = viewOf(archive);
    const rows = Uint32Array.from(chosen).sort();
    for (const row of chosen) expect(view.rowAt(view.positionOf(row))).toBe(row);
    view.setVisible(rows);
    for (const row of chosen) expect(view.rowAt(view.positionOf(row))).toBe(row);
    expect(view.positionOf([...rows].findIndex((row, at) => row !== at))).toBe(-1);
  });

  it('are reached by the keys from their neighbours, both ways, and from the ends', async () => {
    const { view } = viewOf(archive);
    for (const row of chosen) {
      if (row > 0) {
        view.chosen = row - 1;
        expect(await moveInArchive(view, 'later')).toBe(row);
      }
      if (row < archive.table.count - 1) {
        view.chosen = row + 1;
        expect(await moveInArchive(view, 'earlier')).toBe(row);
      }
    }
    expect(await moveInArchive(view, 'first')).toBe(0);
    expect(await moveInArchive(view, 'last')).toBe(archive.table.count - 1);
  });

  it('are reached by coming nearer: as marks, or by the list where no zoom parts them', () => {
    const reached = { marks: 0, list: 0, known: 0 };
    const { axis } = viewOf(archive);
    for (const row of chosen) {
      const { view } = viewOf(archive, axis);
      const time = archive.table.start[row] ?? 0;
      if (!Number.isFinite(time)) continue;
      reached.known += 1;
      const { plan } = view.layout;
      const band = bandsOf(9)[archive.table.lane[row] ?? 0] ?? 0;
      for (let step = 0; step < 80; step += 1) {
        const { viewport } = view.time;
        const scene = axis.sceneOf({ viewport, width: view.width });
        const isMark = scene.marks.some((mark) => mark.row === row || mark.below.includes(row));
        if (isMark || scene.columns?.some(({ leaders }) => leaders.some((each) => each.row === row))) {
          reached.marks += 1;
          break;
        }
        // A press on the column that the event begins in.
        const y = (plan.tops[band] ?? 0) + plan.columnsFrom + 2;
        const hit = axis.hit({ x: xOf(viewport, WIDTH, time) + 0.01, y });
        expect(hit?.kind, `row ${row} at step ${step}`).toBe('column');
        if (!hit) break;
        look(view, hit);
        if (view.listAt) {
          const first = view.rowAt(view.listAt.position);
          // From there on the list has all that begin at that time, this one with them.
          expect(archive.table.start[first]).toBeLessThanOrEqual(time);
          expect(view.positionOf(row)).toBeGreaterThanOrEqual(view.listAt.position);
          reached.list += 1;
          break;
        }
      }
    }
    expect(reached.marks + reached.list).toBe(reached.known);
    expect(reached.marks).toBeGreaterThan(50);
    expect(reached.list).toBeGreaterThan(0);
  });
});

describe('the view of a large table', () => {
  it('reads the time of a row from its date, as the table of events has it', () => {
    const { view } = viewOf(archive);
    const { start, end } = archive.table;
    for (const row of chosen)
      expect(view.timeOf(row)).toEqual(knownTime({ start: start[row] ?? 0, end: end[row] ?? 0 }));
  });

  it('keeps the selected event when more of the file has been read', () => {
    const { view } = viewOf(archive);
    view.choose(1234, 'list');
    const record = archive.table.event[1234];
    const more = madeArchive(120_000, { seed: 21, lanes: 9 });
    view.replace(loadedOf(more, 2));
    expect(more.table.event[view.chosen ?? -1]).toBe(record);
  });

  it('asks the list for what was chosen on the axis, and brings what the list chose into view', () => {
    const { view } = viewOf(archive);
    view.choose(500, 'axis');
    expect(view.listAt).toEqual({ position: 500 });
    const { start, end } = view.time.fit;
    view.time.animateTo({ start, end: start + (end - start) / 50 });
    const late = archive.table.count - 2000;
    view.choose(late, 'list');
    const time = archive.table.start[late] ?? 0;
    expect(time).toBeGreaterThan(view.time.viewport.start);
    expect(time).toBeLessThan(view.time.viewport.end);
  });
});

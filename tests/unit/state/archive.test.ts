import { randomLcg } from 'd3';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { look } from '../../../src/lib/components/archive/press';
import { bandsOf, buildIndex } from '../../../src/lib/layout/dense/index';
import { Owners } from '../../../src/lib/layout/dense/owners';
import { denseSceneOf } from '../../../src/lib/layout/dense/scene';
import { xOf } from '../../../src/lib/layout/viewport';
import { ArchiveView } from '../../../src/lib/state/archive.svelte';
import { denseWalk } from '../../../src/lib/state/dense-keys';
import { englishDense } from '../../../src/lib/words/en/dense';
import { WORDS } from '../layout/dense/laid';
import { madeArchive } from '../layout/dense/made';

const archive = madeArchive(100_000, { seed: 21, lanes: 9 });
const index = buildIndex(archive.table, bandsOf(9));
const random = randomLcg(77);
const chosen = Array.from({ length: 100 }, () => Math.floor(random() * archive.table.count));
const WIDTH = 1152;

function viewOf(): ArchiveView {
  const view = new ArchiveView({ archive, index }, englishDense);
  view.width = 1280;
  return view;
}

beforeEach(() => {
  // Frames come at once, so that a glide is over when it has begun.
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
    const view = viewOf();
    const rows = Uint32Array.from(chosen).sort();
    for (const row of chosen) expect(view.rowAt(view.positionOf(row))).toBe(row);
    view.setShown(rows, buildIndex(archive.table, index.bandOf, rows));
    for (const row of chosen) expect(view.rowAt(view.positionOf(row))).toBe(row);
    expect(view.positionOf([...rows].findIndex((row, at) => row !== at))).toBe(-1);
  });

  it('are reached by the keys from their neighbours, both ways, and from the ends', () => {
    const view = viewOf();
    for (const row of chosen) {
      if (row > 0) {
        view.chosen = row - 1;
        expect(denseWalk(view, 'later')).toBe(row);
      }
      if (row < archive.table.count - 1) {
        view.chosen = row + 1;
        expect(denseWalk(view, 'earlier')).toBe(row);
      }
    }
    expect(denseWalk(view, 'first')).toBe(0);
    expect(denseWalk(view, 'last')).toBe(archive.table.count - 1);
  });

  it('are reached by coming nearer: as marks, or by the list where no zoom parts them', () => {
    const reached = { marks: 0, list: 0, known: 0 };
    for (const row of chosen) {
      const view = viewOf();
      const time = archive.table.start[row] ?? 0;
      if (!Number.isFinite(time)) continue;
      reached.known += 1;
      const { layout } = view;
      for (let step = 0; step < 80; step += 1) {
        const { viewport } = view;
        const scene = denseSceneOf(layout, { viewport, width: WIDTH, words: WORDS }, view.memory);
        const isMark = scene.marks.some((mark) => mark.row === row || mark.below.includes(row));
        if (isMark || scene.columns?.some(({ leaders }) => leaders.some((each) => each.row === row))) {
          reached.marks += 1;
          break;
        }
        // A press on the column that the event begins in.
        const band = layout.bandOfRow(row);
        const y = (layout.plan.tops[band] ?? 0) + layout.plan.columnsFrom + 2;
        const hit = new Owners(scene, layout.plan).at(xOf(viewport, WIDTH, time) + 0.01, y);
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
  it('keeps the event in hand when more of the file has been read', () => {
    const view = viewOf();
    view.choose(1234, 'list');
    const record = archive.table.event[1234];
    const more = madeArchive(120_000, { seed: 21, lanes: 9 });
    view.replace({ archive: more, index: buildIndex(more.table, index.bandOf) });
    expect(more.table.event[view.chosen ?? -1]).toBe(record);
  });

  it('asks the list for what was chosen on the axis, and brings what the list chose into view', () => {
    const view = viewOf();
    view.choose(500, 'axis');
    expect(view.listAt).toEqual({ position: 500 });
    const { start, end } = view.fit;
    view.glideTo({ start, end: start + (end - start) / 50 });
    const late = archive.table.count - 2000;
    view.choose(late, 'list');
    const time = archive.table.start[late] ?? 0;
    expect(time).toBeGreaterThan(view.viewport.start);
    expect(time).toBeLessThan(view.viewport.end);
  });
});

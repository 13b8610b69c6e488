import { randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import { AggregateMemory } from '../../../../src/lib/layout/aggregate/frame';
import { bandsOf, buildIndex } from '../../../../src/lib/layout/aggregate/band-index';
import { fitAll } from '../../../../src/lib/layout/aggregate/layout';
import { planFor } from '../../../../src/lib/layout/plan';
import { extentOf } from '../../../../src/lib/layout/fit';
import { aggregateScene } from '../../../../src/lib/layout/aggregate/scene';
import type { Scene } from '../../../../src/lib/layout/scene';
import { zoomAt } from '../../../../src/lib/layout/viewport';
import { layoutOf, WORDS } from './laid';
import { madeArchive } from './made';

const archive = madeArchive(60_000, { seed: 3, lanes: 6 });
const { table } = archive;
const index = buildIndex(table, bandsOf(archive.lanes.length));
const layout = layoutOf(archive, index, 1280);
const WIDTH = 1152;
const DAY_MS = 86_400_000;
const random = randomLcg(9);

/** Rows that are drawn by themselves: marks, with those below them, and leaders. */
function drawn(scene: Scene): Set<number> {
  return new Set([
    ...scene.marks.map(({ row }) => row),
    ...(scene.columns ?? []).flatMap(({ leaders }) => leaders.map(({ row }) => row)),
  ]);
}

describe('from level to level', () => {
  it('what is drawn stays drawn while a reader comes nearer, as long as it is in view', () => {
    let held = 0;
    const lost: string[] = [];
    for (let way = 0; way < 10; way += 1) {
      const memory = new AggregateMemory();
      let viewport = fitAll(extentOf(table), planFor(1280));
      const at = table.start[Math.floor(random() * table.count)] ?? 0;
      if (!Number.isFinite(at)) continue;
      let before = new Set<number>();
      for (let step = 0; step < 40; step += 1) {
        const now = drawn(aggregateScene(layout, { viewport, width: WIDTH, messages: WORDS }, memory));
        for (const row of before) {
          const start = table.start[row] ?? 0;
          // A day's dot stands at noon, which may be outside of a view that the day begins in.
          const noon = Math.min(start + DAY_MS / 2, ((table.end[row] ?? 0) + start) / 2);
          if (start < viewport.start || noon >= viewport.end) continue;
          if (!now.has(row))
            console.log(
              row,
              step,
              memory.level,
              memory.details.join(),
              table.start[row],
              table.end[row],
              table.flags[row],
              table.lane[row],
              JSON.stringify(viewport),
            );
          if (!now.has(row)) lost.push(`row ${row} at step ${step}`);
          held += 1;
        }
        before = now;
        viewport = zoomAt(viewport, 1.35, at, layout.limits);
      }
    }
    expect(lost).toEqual([]);
    expect(held).toBeGreaterThan(5000);
  }, 60_000);

  it('a nearer view never draws less closely', () => {
    const rank = { density: 0, columns: 1, marks: 2 };
    const memory = new AggregateMemory();
    // All of one lane at even distances, so that what is in view thins out with the zoom.
    let viewport = fitAll(extentOf(table), planFor(1280));
    const middle = (viewport.start + viewport.end) / 2;
    const seen = new Set<string>();
    for (let step = 0; step < 60; step += 1) {
      aggregateScene(layout, { viewport, width: WIDTH, messages: WORDS }, memory);
      memory.details.forEach((detail) => seen.add(detail));
      viewport = zoomAt(viewport, 1.25, middle, layout.limits);
    }
    expect([...seen].sort((a, b) => rank[a as 'marks'] - rank[b as 'marks'])).toEqual([
      'density',
      'columns',
      'marks',
    ]);
  });

  it('a view that trembles at a bound is drawn the same all the time', () => {
    const memory = new AggregateMemory();
    const { start, end } = fitAll(extentOf(table), planFor(1280));
    const middle = (start + end) / 2;
    for (const part of [0.5, 0.1, 0.02, 0.004]) {
      const half = ((end - start) * part) / 2;
      const looks = [1, 1.03, 0.98, 1.02, 0.99].map((by) => {
        const viewport = { start: middle - half * by, end: middle + half * by };
        aggregateScene(layout, { viewport, width: WIDTH, messages: WORDS }, memory);
        return `${memory.level} ${memory.details.join()}`;
      });
      expect(new Set(looks.slice(1)).size, `${part} of the whole`).toBe(1);
    }
  });

  it('columns keep their bounds while the view moves', () => {
    const memory = new AggregateMemory();
    const { start, end } = fitAll(extentOf(table), planFor(1280));
    const span = (end - start) / 8;
    const starts = [0, 0.003, 0.01, 0.05].map((by) => {
      const from = start + (3 + by) * span;
      const scene = aggregateScene(
        layout,
        { viewport: { start: from, end: from + span }, width: WIDTH, messages: WORDS },
        memory,
      );
      return new Map(
        (scene.columns ?? []).flatMap(({ lane, from: first, ms, starts: counts, isBehindMarks }) =>
          isBehindMarks
            ? []
            : Array.from(counts, (count, bucket) => [`${lane} ${first + bucket * ms}`, count] as const),
        ),
      );
    });
    let shared = 0;
    for (const [key, count] of starts[0] ?? [])
      for (const other of starts.slice(1))
        if (other.has(key)) {
          expect(other.get(key)).toBe(count);
          shared += 1;
        }
    expect(shared).toBeGreaterThan(500);
  });
});

describe('words', () => {
  it('never overlap nor leave the frame, and are at most 150', () => {
    const memory = new AggregateMemory();
    let seen = 0;
    for (let view = 0; view < 60; view += 1) {
      const all = fitAll(extentOf(table), planFor(1280));
      const span = (all.end - all.start) * 10 ** (-4 * random());
      const start = all.start + random() * (all.end - all.start - span);
      const viewport = { start, end: start + span };
      const scene = aggregateScene(layout, { viewport, width: WIDTH, messages: WORDS }, memory);
      for (const { leaders } of scene.columns ?? []) {
        const labels = leaders.flatMap(({ label }) => label ?? []).sort((a, b) => a.x - b.x);
        seen += labels.length;
        labels.forEach((label, at) => {
          expect(label.x).toBeGreaterThanOrEqual(0);
          expect(label.x + label.width).toBeLessThanOrEqual(WIDTH);
          const next = labels[at + 1];
          if (next) expect(next.x).toBeGreaterThanOrEqual(label.x + label.width);
        });
      }
      const count = (scene.columns ?? []).reduce(
        (sum, { leaders }) => sum + leaders.filter(({ label }) => label).length,
        0,
      );
      expect(count).toBeLessThanOrEqual(150 + layout.index.bands.length);
    }
    expect(seen).toBeGreaterThan(500);
  });
});

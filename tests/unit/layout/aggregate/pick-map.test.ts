import { randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import { AggregateMemory } from '../../../../src/lib/layout/aggregate/frame';
import {
  bandsOf,
  buildIndex,
  countStarts,
  countWithin,
} from '../../../../src/lib/layout/aggregate/band-index';
import { fitAll } from '../../../../src/lib/layout/aggregate/layout';
import { planFor } from '../../../../src/lib/layout/plan';
import { extentOf } from '../../../../src/lib/layout/fit';
import { PickMap } from '../../../../src/lib/layout/aggregate/pick-map';
import { aggregateScene } from '../../../../src/lib/layout/aggregate/scene';
import { layoutOf, WORDS } from './laid';
import { madeArchive } from './made';

const archive = madeArchive(20_000, { seed: 8, lanes: 4 });
const { table } = archive;
const index = buildIndex(table, bandsOf(archive.lanes.length));
const layout = layoutOf(archive, index, 1280);
const WIDTH = 1152;
const random = randomLcg(4);
const fit = fitAll(extentOf(table), planFor(1280));

function sceneAt(part: number) {
  const span = (fit.end - fit.start) * part;
  const start = fit.start + random() * (fit.end - fit.start - span);
  const viewport = { start, end: start + span };
  return aggregateScene(layout, { viewport, width: WIDTH, messages: WORDS }, new AggregateMemory());
}

describe('what is at a place', () => {
  it('is the event whose mark or words are there', () => {
    let seen = 0;
    for (const part of [0.002, 0.004, 0.01]) {
      const scene = sceneAt(part);
      const owners = new PickMap(scene, layout.plan);
      const dots = scene.marks.filter(
        ({ kind, x0, x1, below }) => kind === 'dot' && x0 === x1 && below.length === 0,
      );
      for (const { row, x0, y, lane } of dots) {
        const near = scene.marks.filter((other) => other.lane === lane && other.y === y && other.row !== row);
        if (near.some((other) => Math.abs((other.x0 + other.x1) / 2 - x0) < 20)) continue;
        if (x0 < 0 || x0 >= WIDTH) continue;
        expect(owners.at(x0, y)).toEqual({ kind: 'event', row });
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(20);
  });

  it('is a column with its exact counts, or its leader above it', () => {
    const scene = sceneAt(0.4);
    const owners = new PickMap(scene, layout.plan);
    let columns = 0;
    for (let look = 0; look < 400; look += 1) {
      const lane = Math.floor(random() * 4);
      const x = random() * WIDTH;
      const y = (layout.plan.tops[lane] ?? 0) + layout.plan.columnsFrom + 5;
      const hit = owners.at(x, y);
      if (hit?.kind !== 'column') continue;
      const band = index.bands[hit.band];
      expect(hit.band).toBe(lane);
      expect(band && countStarts(band, hit.from, hit.to)).toBe(hit.starts);
      expect(band && countWithin(band, hit.from, hit.to)).toBe(hit.within);
      columns += 1;
    }
    expect(columns).toBeGreaterThan(200);
    for (const { lane, leaders } of scene.columns ?? [])
      for (const { row, label, y } of leaders)
        if (label)
          expect(owners.at(label.x + label.width / 2, y), `lane ${lane}`).toEqual({ kind: 'event', row });
  });

  it('is nothing outside of the bands', () => {
    const owners = new PickMap(sceneAt(0.5), layout.plan);
    expect(owners.at(-1, 100)).toBeUndefined();
    expect(owners.at(100, 2)).toBeUndefined();
    expect(owners.at(100, layout.plan.height + 40)).toBeUndefined();
  });
});

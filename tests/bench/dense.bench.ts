import { bench, describe } from 'vitest';
import { AggregateMemory } from '../../src/lib/layout/aggregate/frame';
import { bandsOf, bestRow, buildIndex, countWithin } from '../../src/lib/layout/aggregate/band-index';
import { fitAll } from '../../src/lib/layout/aggregate/layout';
import { extentOf } from '../../src/lib/layout/fit';
import { planFor } from '../../src/lib/layout/plan';
import { aggregateScene } from '../../src/lib/layout/aggregate/scene';
import { PaintStore } from '../../src/lib/render/canvas/columns';
import { paintPixels } from '../../src/lib/render/canvas/paint';
import { Raster } from '../../src/lib/render/canvas/raster';
import { layoutOf, WORDS } from '../unit/layout/aggregate/laid';
import { madeArchive } from '../unit/layout/aggregate/made';

/* What a frame of a large table costs without the browser: the same for ten thousand events as for a million. */

const WIDTH = 1152;
const lanes = Array.from({ length: 12 }, () => 0xff00_80ff);
const theme = { paper: 1, ink: 2, mute: 3, rule: 4, pick: 5, pickLine: 6, lanes, font: 'sans' };

for (const count of [10_000, 1_000_000])
  describe(`${count} events`, () => {
    const archive = madeArchive(count, { seed: 5, lanes: 12 });
    const index = buildIndex(archive.table, bandsOf(12));
    const layout = layoutOf(archive, index, 1280);
    const fit = fitAll(extentOf(archive.table), planFor(1280));
    const views = [1, 0.1, 0.01, 0.001].map((part) => {
      const span = (fit.end - fit.start) * part;
      return { start: fit.start + (fit.end - fit.start - span) / 3, end: 0, span };
    });
    const raster = new Raster(WIDTH, layout.plan.height);
    const store = new PaintStore();
    for (const { start, span } of views) {
      const memory = new AggregateMemory();
      let step = 0;
      const next = () => {
        const from = start + ((step++ % 50) / 400) * span;
        const viewport = { start: from, end: from + span };
        return aggregateScene(layout, { viewport, width: WIDTH, messages: WORDS }, memory);
      };
      const part = `${((span / (fit.end - fit.start)) * 100).toFixed(1)} % of the time`;
      bench(`scene, ${part}`, () => void next());
      bench(`scene and pixels, ${part}`, () => {
        paintPixels(raster, next(), { theme, ratio: 1, namesInside: false }, store);
      });
    }
    bench('most important and count of 1,600 stretches', () => {
      for (const band of index.bands.slice(0, 1))
        for (let x = 0; x < 1600; x += 1) {
          const from = fit.start + ((fit.end - fit.start) * x) / 1600;
          const to = from + (fit.end - fit.start) / 1600;
          bestRow(archive.table, band, from, to);
          countWithin(band, from, to);
        }
    });
    bench('build the index', () => void buildIndex(archive.table, bandsOf(12)), { iterations: 3, time: 0 });
  });

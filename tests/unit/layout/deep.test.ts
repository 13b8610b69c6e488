import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildIndex, bandsOf } from '../../../src/lib/layout/aggregate/band-index.js';
import { AggregateMemory } from '../../../src/lib/layout/aggregate/frame.js';
import { overviewColumns } from '../../../src/lib/layout/aggregate/overview.js';
import { aggregateScene } from '../../../src/lib/layout/aggregate/scene.js';
import { planFor } from '../../../src/lib/layout/plan.js';
import { sceneOf } from '../../../src/lib/layout/scene.js';
import { clamp, zoomAt } from '../../../src/lib/layout/viewport.js';
import { tableOf } from '../../../src/lib/model/table.js';
import englishAxis from '../../../src/lib/messages/en/axis.js';
import { contentOf, LANES, timelineOf } from '../../golden/made-up.js';
import { layoutOf as laidOut, sceneOfAll } from '../../golden/scenes.js';
import { layoutOf } from './aggregate/laid.js';

/* A timeline from the beginning of the universe to a second of our time. */

const UNIVERSE = [
  'Y-13800000000~',
  'Y-4600000000/Y-4000000000',
  '[..Y-3500000000]',
  'Y-66000000',
  'Y-300000/..',
  '-0043-03-15',
  '2020-09-08',
  '2020-09-08T14:00:05Z',
  'Y5000000000',
].map((edtf, index) => ({ edtf, title: edtf, lane: index % 3 }));
const content = contentOf(UNIVERSE);
const layout = laidOut(content, planFor(1280));
const WIDTH = 1200;

describe('an axis of billions of years', () => {
  const scene = sceneOfAll(layout);
  const middleOf = (row: number): number => {
    const mark = scene.marks.find((each) => each.row === row);
    if (!mark) throw new Error(`row ${row} is not drawn`);
    return (mark.x0 + mark.x1) / 2;
  };
  const rowOf = (edtf: string): number =>
    [...content.table.event].findIndex((event) => UNIVERSE[event]?.edtf === edtf);

  it('has every event at its place, to a tenth of a pixel', () => {
    const { fit } = layout;
    const years = (fit.end - fit.start) / (365.2425 * 86_400_000);
    const firstYear = 1970 + fit.start / (365.2425 * 86_400_000);
    const wanted = (year: number): number => ((year - firstYear) / years) * scene.width;
    expect(middleOf(rowOf('Y-13800000000~'))).toBeCloseTo(wanted(-13_800_000_000), 1);
    expect(middleOf(rowOf('Y-4600000000/Y-4000000000'))).toBeCloseTo(wanted(-4_300_000_000), 1);
    expect(middleOf(rowOf('Y-66000000'))).toBeCloseTo(wanted(-66_000_000), 1);
    expect(middleOf(rowOf('2020-09-08'))).toBeCloseTo(wanted(2020), 1);
    expect(middleOf(rowOf('Y5000000000'))).toBeCloseTo(wanted(5_000_000_000), 1);
  });

  it('has ticks in words, each at the start of its year', () => {
    const labels = scene.ticks.map(({ label }) => label).filter((label) => label !== '');
    expect(labels).toContain('8 billion BC');
    expect(
      labels.every((label) => /^(?:AD 1|\d+(?:\.\d+)? billion BC|AD \d+(?:\.\d+)? billion)$/.test(label)),
    ).toBe(true);
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('is drawn at every zoom down to a millisecond about an event, with the event in view', () => {
    const row = rowOf('2020-09-08T14:00:05Z');
    const time = content.table.start[row] ?? 0;
    let view = clamp(layout.fit, layout.limits);
    const labels = new Set<string>();
    for (let step = 0; step < 110; step += 1) {
      const drawn = sceneOf(layout, { viewport: view, width: WIDTH, messages: englishAxis });
      expect(drawn.marks.some((mark) => mark.row === row || mark.below.includes(row))).toBe(true);
      for (const { x0, x1, y } of drawn.marks) expect([x0, x1, y].every(Number.isFinite)).toBe(true);
      expect(drawn.ticks.length).toBeGreaterThan(0);
      for (const { label } of drawn.ticks) labels.add(label);
      view = zoomAt(view, 1.6, time, layout.limits);
    }
    expect(view.end - view.start).toBeLessThan(1.01);
    expect(labels.has('5 billion BC')).toBe(true);
    expect([...labels].some((label) => /^14:00:05(?:\.\d{3})?$/.test(label))).toBe(true);
    expect([...labels].filter((label) => /NaN|undefined|Invalid/.test(label))).toEqual([]);
  });
});

describe('a large table of billions of years', () => {
  const timeline = timelineOf(
    Array.from({ length: 3000 }, (_, n) => {
      const { edtf = '' } = UNIVERSE[n % UNIVERSE.length] ?? {};
      return n % 2 === 0
        ? { edtf: `Y-${13_800_000_000 - n * 4_000_000}`, lane: n % 3 }
        : { edtf, lane: n % 3 };
    }),
  );
  const table = tableOf(timeline);
  const archive = {
    title: 'Made',
    table,
    lanes: LANES,
    sources: [],
    source: new Uint16Array(table.count),
    texts: { bytes: new Uint8Array(), offsets: new Uint32Array(table.count + 1) },
  };
  const index = buildIndex(table, bandsOf(LANES.length));
  const laid = layoutOf(archive, index, WIDTH);

  it('is drawn anywhere from all of it to a millisecond, its counts exact', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, fc.nat({ max: table.count - 1 }), (zoom, row) => {
        const start = table.start[row] ?? 0;
        const factor = ((laid.fit.end - laid.fit.start) / 1) ** zoom;
        const viewport = zoomAt(laid.fit, factor, Number.isFinite(start) ? start : 0, laid.limits);
        const scene = aggregateScene(
          laid,
          { viewport, width: WIDTH, messages: englishAxis },
          new AggregateMemory(),
        );
        const wrong = scene.marks.filter(({ x0, x1, y }) => ![x0, x1, y].every(Number.isFinite));
        expect(wrong).toEqual([]);
        for (const { starts, x, step, peak, from, ms, lane } of scene.columns ?? []) {
          expect([x, step, from, ms].every(Number.isFinite)).toBe(true);
          const most = starts.reduce((a, b) => Math.max(a, b), 0);
          expect(peak).toBeGreaterThanOrEqual(Math.max(1, most));
          const to = from + starts.length * ms;
          const begin = [...table.start].filter(
            (time, each) => table.lane[each] === lane && time >= from && time < to,
          );
          expect(starts.reduce((a, b) => a + b, 0)).toBe(begin.length);
        }
        expect(scene.ticks.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('has an overview in which every event is counted', () => {
    const heights = overviewColumns(index, laid.fit, 600, 20);
    expect(heights.length).toBe(600);
    expect([...heights].filter((height) => height > 0).length).toBeGreaterThan(300);
  });
});

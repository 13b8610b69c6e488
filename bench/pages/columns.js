// The floor a canvas can reach with plain calls: one rectangle for each lane and pixel that has events, as high as
// they are many. No titles, no axis, no intervals.

import { select, zoom, zoomIdentity } from 'd3';
import { readColumns } from './read.js';
import { asked, ready, start } from './ready.js';

const WIDTH = 1280;
const HEIGHT = 480;
/** Bins over the whole span: enough for one a pixel while zoomed in two hundred times. */
const BINS = 1 << 18;
const COLOURS = ['#1b6ca8', '#b5482f', '#3d7a3d', '#7a4f9e', '#8a6d1f', '#2f7f86'];

await start(async () => {
  const { start: times, lane } = await readColumns(asked().src);
  const [from, to] = spanOf(times);
  const names = [...new Set(lane)];
  const sums = sumsOf(times, lane, names, from, to);
  const canvas = /** @type {HTMLCanvasElement} */ (document.querySelector('#view'));
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  let shown = zoomIdentity;

  const draw = () => {
    context.clearRect(0, 0, WIDTH, HEIGHT);
    const high = HEIGHT / names.length;
    /** @param {number} x */
    const binAt = (x) => {
      const bin = Math.floor((shown.invertX(x) / WIDTH) * BINS);
      return bin < 0 ? 0 : bin > BINS ? BINS : bin;
    };
    sums.forEach((sum, index) => {
      context.fillStyle = COLOURS[index % COLOURS.length] ?? '#000';
      const bottom = (index + 1) * high;
      let before = sum[binAt(0)] ?? 0;
      for (let x = 0; x < WIDTH; x += 1) {
        const after = sum[binAt(x + 1)] ?? 0;
        if (after > before) {
          const size = Math.min(high - 2, 2 + 3 * Math.log2(after - before + 1));
          context.fillRect(x, bottom - size, 1, size);
        }
        before = after;
      }
    });
  };

  const zooming = zoom().on('zoom', ({ transform }) => {
    shown = transform;
    draw();
  });
  select(/** @type {Element} */ (canvas)).call(zooming);
  draw();
  ready(() => {
    /** @param {number} x */
    const timeAt = (x) => from + (shown.invertX(x) / WIDTH) * (to - from);
    return [timeAt(0), timeAt(WIDTH)];
  });
});

/**
 * @param {Float64Array} times
 * @returns {[number, number]}
 */
function spanOf(times) {
  let from = Infinity;
  let to = -Infinity;
  for (const time of times) {
    if (time < from) from = time;
    if (time > to) to = time;
  }
  return [from, to];
}

/**
 * By lane, how many events lie before each bin.
 * @param {Float64Array} times
 * @param {readonly string[]} lane
 * @param {readonly string[]} names
 * @param {number} from
 * @param {number} to
 * @returns {Uint32Array[]}
 */
function sumsOf(times, lane, names, from, to) {
  const sums = names.map(() => new Uint32Array(BINS + 1));
  const byName = new Map(names.map((name, index) => [name, sums[index]]));
  const scale = (BINS - 1) / (to - from || 1);
  times.forEach((time, row) => {
    const sum = byName.get(lane[row] ?? '');
    const bin = Math.floor((time - from) * scale) + 1;
    if (sum && bin > 0) sum[bin] = (sum[bin] ?? 0) + 1;
  });
  for (const sum of sums)
    for (let bin = 1; bin <= BINS; bin += 1) sum[bin] = (sum[bin] ?? 0) + (sum[bin - 1] ?? 0);
  return sums;
}

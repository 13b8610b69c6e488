// A timeline as D3's examples teach it: one group with mark and title for each event, an axis, a zoom.

import { axisBottom, extent, scalePoint, scaleUtc, select, zoom } from 'd3';
import { readRows } from './read.js';
import { asked, ready, start } from './ready.js';

const WIDTH = 1280;
const HEIGHT = 480;

await start(async () => {
  const rows = await readRows(asked().src);
  const [from = 0, to = 1] = extent(rows, (row) => row.start);
  const full = scaleUtc([from, to], [0, WIDTH]);
  const y = scalePoint(new Set(rows.map(({ lane }) => lane)), [20, HEIGHT - 60]);
  let x = full;

  const svg = select(/** @type {Element} */ (document.querySelector('#view')));
  const events = svg.append('g').selectAll('g').data(rows).join('g');
  const bars = events.append('rect').attr('height', 6).attr('y', -3).attr('fill', 'steelblue');
  events
    .append('text')
    .attr('x', 6)
    .attr('y', -4)
    .text(({ title }) => title);
  const axis = svg.append('g').attr('transform', `translate(0,${HEIGHT - 24})`);

  const draw = () => {
    events.attr('transform', (row) => `translate(${x(row.start)},${y(row.lane) ?? 0})`);
    bars.attr('width', (row) => Math.max(6, row.end === undefined ? 6 : x(row.end) - x(row.start)));
    axis.call(axisBottom(x));
  };
  draw();
  svg.call(
    zoom().on('zoom', ({ transform }) => {
      x = transform.rescaleX(full);
      draw();
    }),
  );
  ready(() => {
    const [left, right] = x.domain();
    return [Number(left), Number(right)];
  });
});

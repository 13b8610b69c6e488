// vis-timeline with a group for each lane and its settings as they come.

import { extent } from 'd3';
import { readRows } from './read.js';
import { asked, ready, start } from './ready.js';

/**
 * @typedef {object} Vis
 * @property {new (items: object[]) => object} DataSet
 * @property {new (element: Element, items: object, groups: object, options: object) => VisTimeline} Timeline
 */
/** @typedef {{ getWindow: () => { start: Date, end: Date } }} VisTimeline */

const YEAR = 365 * 86_400_000;
/**
 * The browser gives each turn of the wheel, however small, as a whole notch here. With this the view grows by as much
 * for one as it does on the other pages.
 */
const FRICTION = 28;

await start(async () => {
  const { src, window: span } = asked();
  const rows = await readRows(src);
  const [from = 0, to = 1] = extent(rows, (row) => row.start);
  const middle = (from + to) / 2;
  const shown =
    span === 'year' ? { start: middle - YEAR / 2, end: middle + YEAR / 2 } : { start: from, end: to };
  const { vis } = /** @type {typeof window & { vis: Vis }} */ (window);
  const items = rows.map(({ id, title, lane, start: begin, end }) =>
    end === undefined
      ? { id, group: lane, content: title, start: begin, type: 'box' }
      : { id, group: lane, content: title, start: begin, end },
  );
  const lanes = [...new Set(rows.map(({ lane }) => lane))];
  /** @type {VisTimeline | undefined} */
  let timeline = undefined;
  const view = /** @type {() => [number, number]} */ (
    () => {
      const { start: left, end: right } = timeline?.getWindow() ?? {};
      return [Number(left), Number(right)];
    }
  );
  timeline = new vis.Timeline(
    /** @type {Element} */ (document.querySelector('#view')),
    new vis.DataSet(items),
    new vis.DataSet(lanes.map((id) => ({ id, content: id }))),
    {
      ...shown,
      height: 480,
      zoomKey: 'ctrlKey',
      zoomFriction: FRICTION,
      onInitialDrawComplete: () => {
        ready(view);
      },
    },
  );
});

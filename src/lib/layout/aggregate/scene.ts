import type { Columns } from '../histogram.js';
import { measureText } from '../measure.js';
import type { Mark, Scene } from '../scene.js';
import { ticksOf } from '../ticks.js';
import { columnsOf } from './columns.js';
import { detailOf, levelOf } from './detail.js';
import type { AggregateLayout, AggregateMemory, AggregateOptions, AggregateFrame } from './frame.js';
import { countStarts } from './band-index.js';
import { marksOf } from './marks.js';

/**
 * Draws one frame of a large table as data: in each band one mark an event, columns with exact counts, or a density,
 * by how many events begin in a pixel. It costs by pixels and lanes, and by the logarithm of the number of events.
 *
 * @param memory what the last frame drew; changed in place, so that the next keeps levels, lines and words
 */
export function aggregateScene(
  layout: AggregateLayout,
  options: AggregateOptions,
  memory: AggregateMemory,
): Scene {
  const { viewport, width, messages } = options;
  const { plan, bands, fontPx } = layout;
  const frame: AggregateFrame = { ...options, layout, memory, store: memory.store, labelled: new Set() };
  const level = levelOf(viewport, width, memory);
  const marks: Mark[] = [];
  const columns: Columns[] = [];
  layout.index.bands.forEach((index, band) => {
    const begin = countStarts(index, viewport.start, viewport.end);
    const detail = detailOf(band, begin / Math.max(1, width), memory);
    const drawn = detail === 'marks' ? marksOf(frame, band) : undefined;
    if (drawn) marks.push(...drawn.marks);
    // What began earlier and has no bar is seen as what is in progress.
    if (!drawn || drawn.undrawn > 0) columns.push(columnsOf(frame, band, detail, level));
  });
  memory.labelled = frame.labelled;
  return {
    width,
    height: plan.height,
    floor: plan.height - plan.plan.foot,
    fontPx,
    ticks: ticksOf(viewport, width, { messages, measure: measureText, fontPx, count: plan.plan.ticks }),
    lanes: bands.map(({ id, title }, band) => {
      const top = plan.tops[band] ?? 0;
      const nameY = plan.plan.laneHeader > 0 ? top + 15 : top + plan.bandHeight / 2 + 4.5;
      return { id, title, top, height: plan.bandHeight, nameY, unlabelled: [] };
    }),
    marks,
    flags: [],
    columns,
  };
}

import type { Columns } from '../histogram.js';
import { measureText } from '../measure.js';
import type { Mark, Scene } from '../scene.js';
import { ticksOf } from '../ticks.js';
import { columnsOf } from './columns.js';
import { detailOf, levelOf } from './detail.js';
import type { AggregateLayout, AggregateMemory, AggregateOptions, AggregateFrame } from './frame.js';
import { countStarts } from './band-index.js';
import { laneBandsOf } from './lane-bands.js';
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
  const { plan, fontPx } = layout;
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
    ...laneBandsOf(layout, width),
    fontPx,
    ticks: ticksOf(viewport, width, { messages, measure: measureText, fontPx, count: plan.plan.ticks }),
    marks,
    flags: [],
    columns,
  };
}

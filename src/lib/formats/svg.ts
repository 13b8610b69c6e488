import { drawSheet, type Sheet } from '../render/figure/sheet.js';
import { writeSvg } from '../render/figure/svg.js';
import type { Timeline } from '../model/timeline.js';
import type { Format, FormatOptions } from './format.js';

/** Width of a figure where none is asked for, in CSS pixels. */
const FIGURE_PX = 1000;

/** The numbered figure with its notes as SVG. */
export const svg: Format = {
  id: 'svg',
  extension: 'svg',
  mediaType: 'image/svg+xml',
  write: (timeline, options) => writeSvg(figureSheet(timeline, options, true), timeline.id),
};

/** Returns the figure: whole, or only the drawing, without title and notes. */
export function figureSheet(
  timeline: Timeline,
  { messages, site, figure = {} }: FormatOptions,
  isWhole: boolean,
): Sheet {
  const { width = FIGURE_PX, theme = 'light', viewport } = figure;
  return drawSheet(timeline, { messages, site, width, theme, viewport, isWhole, isWhite: !isWhole });
}

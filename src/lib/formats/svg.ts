import { drawSheet } from '../render/figure/sheet.js';
import { writeSvg } from '../render/figure/svg.js';
import type { Timeline } from '../model/timeline.js';
import type { Format, FormatOptions } from './format.js';

/** Width of a figure where none is asked for, in CSS pixels. */
export const FIGURE_PX = 1000;

/** The numbered figure with its notes as SVG. */
export const svg: Format = {
  id: 'svg',
  extension: 'svg',
  mediaType: 'image/svg+xml',
  write: (timeline, options) => figureSvg(timeline, options, true),
};

/** The figure as SVG, with the notes below it or without. */
export function figureSvg(
  timeline: Timeline,
  { words, site, figure = {} }: FormatOptions,
  hasNotes: boolean,
): string {
  const { width = FIGURE_PX, theme = 'light', viewport } = figure;
  return writeSvg(drawSheet(timeline, { words, site, width, theme, viewport, hasNotes }), timeline.id);
}

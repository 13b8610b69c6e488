import { measureText } from '../layout/measure.js';

/** Long enough for its mean width to be that of any label. */
const SAMPLE = 'Global Initiative on Data Security launched: 30 countries, 2020';
const SAMPLE_PX = 100;

/**
 * Returns how much wider the page's own font sets text than the table of widths expects; 1 where it is not. Measured
 * once, when the fonts are there.
 */
export function textScaleOf(element: Element | undefined): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context || !element) return 1;
  context.font = `${SAMPLE_PX}px ${getComputedStyle(element).fontFamily}`;
  return Math.max(1, context.measureText(SAMPLE).width / measureText(SAMPLE, SAMPLE_PX));
}

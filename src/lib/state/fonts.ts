import { measureText } from '../layout/measure.js';

/** Fonts differ most in blanks, digits and the ellipsis: with as many of these, its mean width is that of any label. */
export const SAMPLE = 'On 30 May: 2,020 signed it… +12';
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

import type { Format, FormatId } from './format.js';
import { html } from './html.js';
import { json } from './json.js';
import { md } from './md.js';
import { pdf } from './pdf.js';
import { png } from './png.js';
import { svg } from './svg.js';

/** Every format, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [svg, png, pdf, html, md, json];

export function formatOf(id: FormatId): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}
export type { Assets, FigureOptions, FontName, Format, FormatId, FormatOptions } from './format.js';

import type { Sheet } from '../render/figure/sheet.js';
import type { Timeline } from '../model/timeline.js';
import { annotations } from './annotations.js';
import { bib } from './bib.js';
import { csl } from './csl.js';
import { csv } from './csv.js';
import type { Assets, Format, FormatId } from './format.js';
import { html } from './html.js';
import { ics } from './ics.js';
import { json } from './json.js';
import { markwhen } from './markwhen.js';
import { md } from './md.js';
import { pdf } from './pdf.js';
import { png } from './png.js';
import { ris } from './ris.js';
import { svg } from './svg.js';
import { timelinejs } from './timelinejs.js';
import { vis } from './vis.js';

/** Every format, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [
  svg,
  png,
  pdf,
  html,
  md,
  json,
  csv,
  csl,
  ris,
  bib,
  ics,
  annotations,
  timelinejs,
  vis,
  markwhen,
];

/** Those that draw letters with fonts: for a letter that no font has they have a box. */
export const FONT_FORMATS: readonly FormatId[] = ['png', 'pdf', 'md'];

/** Returns a sheet as PNG, `scale` device pixels for each of its own; the renderer is loaded when it is first asked for. */
export async function drawPng(
  sheet: Sheet,
  timeline: Timeline,
  { assets, scale }: { readonly assets: Assets; readonly scale: number },
): Promise<Uint8Array> {
  const { rasterise } = await import('./raster.js');
  return rasterise(sheet, timeline, assets, scale);
}

export function formatOf(id: FormatId): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}

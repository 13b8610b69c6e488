import { createRequire } from 'node:module';
import { FONT_FILES, fileAssets } from '../../../src/assets/files';
import { formatOf, type FigureOptions, type FontAssets, type FormatId } from '../../../src/lib/formats';
import type { Timeline } from '../../../src/lib/model/timeline';
import { englishFormats } from '../../../src/lib/messages/english';
import { SITE } from './made-up';

/** Fonts and renderer from the packages, and files written with them. */

const { resolve } = createRequire(import.meta.url);

export const assets = fileAssets(
  {
    font: (name) => resolve(`@expo-google-fonts/source-sans-3/${FONT_FILES[name]}`),
    resvg: () => resolve('@resvg/resvg-wasm/index_bg.wasm'),
    packagesFrom: [import.meta.url],
  },
  () => {
    throw new Error('a figure needs no page');
  },
);

export interface Asked extends FigureOptions {
  /** None: a file for a timeline that no site shows. */
  readonly site?: string | undefined;
  /** Other fonts than those of the packages. */
  readonly fonts?: FontAssets;
}

async function file(id: FormatId, timeline: Timeline, asked: Asked): Promise<string | Uint8Array> {
  const format = formatOf(id);
  if (!format) throw new Error(`no format ${id}`);
  const { site, fonts, ...figure } = 'site' in asked ? asked : { ...asked, site: SITE };
  return format.write(
    timeline,
    { messages: englishFormats, figure, ...(site === undefined ? {} : { site }) },
    { ...assets, ...fonts },
  );
}

export async function textFile(id: 'svg' | 'md', timeline: Timeline, asked: Asked = {}): Promise<string> {
  const written = await file(id, timeline, asked);
  if (typeof written !== 'string') throw new Error(`${id} is no text`);
  return written;
}

export async function bytesFile(
  id: 'png' | 'pdf',
  timeline: Timeline,
  asked: Asked = {},
): Promise<Uint8Array> {
  const written = await file(id, timeline, asked);
  if (typeof written === 'string') throw new Error(`${id} is text`);
  return written;
}

/** A text without its white space: what is left the same when lines are broken and joined again. */
export function squeezed(text: string): string {
  return text.replace(/[\s\p{Cf}]+/gu, '');
}

/** Every quote of a timeline, as a document writes it: between curly quotation marks. */
export function quotesOf(timeline: Timeline): string[] {
  return timeline.events.flatMap(({ evidence }) => evidence.map(({ quote }) => `“${quote}”`));
}

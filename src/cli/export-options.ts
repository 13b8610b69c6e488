import {
  boundsOf,
  FORMATS,
  parseEdtf,
  tableOf,
  type FigureOptions,
  type Format,
  type Timeline,
} from '../lib/core.js';
import { FONT_OPTION } from './fonts.js';
import { LANGUAGE_OPTION } from './language.js';
import type { OptionSpec } from './options.js';
import { ORDER_OPTION } from './order.js';
import { STANDARD } from './target.js';
import { orList, UsageError } from './usage.js';

/** Narrowest and widest figure in CSS pixels. */
const MIN_WIDTH = 320;
const MAX_WIDTH = 4096;

const ALL = 'all';

export const EXPORT_OPTIONS: readonly OptionSpec[] = [
  {
    name: 'to',
    value: '<format>',
    help: 'what to write',
    allowed: [...FORMATS.map(({ id }) => id), ALL],
    isMultiple: true,
  },
  { name: 'out', short: 'o', value: '<file|folder|->', help: 'where to write it' },
  LANGUAGE_OPTION,
  ORDER_OPTION,
  { name: 'width', value: '<pixels>', help: `width of the figure, ${MIN_WIDTH} to ${MAX_WIDTH}` },
  { name: 'theme', value: '<theme>', help: 'colours of the figure', allowed: ['light', 'dark'] },
  {
    name: 'scale',
    value: '<times>',
    help: 'pixels of a PNG for each of the figure',
    allowed: ['1', '2', '3'],
  },
  FONT_OPTION,
  { name: 'from', value: '<date>', help: 'first day, month or year that the figure shows' },
  { name: 'to-date', value: '<date>', help: 'last day, month or year that the figure shows' },
  { name: 'site', value: '<address>', help: 'the address of the site with this timeline, to link its pages' },
];

/** What is to be written, and how. */
export interface Export {
  readonly formats: readonly Format[];
  readonly out?: string;
  readonly language?: string;
  readonly site?: string;
  /** Font files. */
  readonly fonts: readonly string[];
  readonly figureOf: (timeline: Timeline) => FigureOptions;
}

type Values = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the options of an export.
 *
 * @throws UsageError that names the option and what is allowed
 */
export function readExport(values: Values): Export {
  const one = (name: string): string | undefined => values.get(name)?.[0];
  const out = one('out');
  const site = one('site');
  const language = one(LANGUAGE_OPTION.name);
  const width = readWidth(one('width'));
  const theme = one('theme') as FigureOptions['theme'];
  const scale = one('scale');
  const from = readDate('from', one('from'));
  const to = readDate('to-date', one('to-date'));
  if (from !== undefined && to !== undefined && from.earliest >= to.latest)
    throw new UsageError(`--from ${one('from')} is not before --to-date ${one('to-date')}`);
  return {
    formats: readFormats(values.get('to') ?? [], out),
    ...(out === undefined ? {} : { out }),
    ...(language === undefined ? {} : { language }),
    ...(site === undefined ? {} : { site: readSite(site) }),
    fonts: values.get(FONT_OPTION.name) ?? [],
    figureOf: (timeline) => ({
      ...(width === undefined ? {} : { width }),
      ...(theme === undefined ? {} : { theme }),
      ...(scale === undefined ? {} : { scale: Number(scale) as 1 | 2 | 3 }),
      ...(from || to ? { viewport: viewportOf(timeline, from?.earliest, to?.latest) } : {}),
    }),
  };
}

function readFormats(names: readonly string[], out: string | undefined): readonly Format[] {
  if (names.includes(ALL)) return FORMATS;
  if (names.length > 0) return FORMATS.filter(({ id }) => names.includes(id));
  // The longest ending counts: `a.csl.json` is no `.json`.
  const fitting = FORMATS.filter(({ extension }) => out?.endsWith(`.${extension}`)).sort(
    (a, b) => b.extension.length - a.extension.length,
  );
  if (fitting[0]) return [fitting[0]];
  const ids = orList([...FORMATS.map(({ id }) => id), ALL]);
  const why = out === undefined || out === STANDARD ? '' : `, since no format has a name like ${out}`;
  throw new UsageError(`say with --to what to write${why}: ${ids}`);
}

function readWidth(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const width = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (width >= MIN_WIDTH && width <= MAX_WIDTH) return width;
  throw new UsageError(
    `--width wants a whole number of pixels from ${MIN_WIDTH} to ${MAX_WIDTH}, found ${text}`,
  );
}

function readSite(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new UsageError(
      `--site wants an address that starts with https:// or http://, without ? and #; found ${text}`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

interface Period {
  readonly earliest: number;
  readonly latest: number;
}

function readDate(option: string, text: string | undefined): Period | undefined {
  if (text === undefined) return undefined;
  const parsed = parseEdtf(text);
  if (!parsed.ok)
    throw new UsageError(
      `--${option} wants a date, found ${text}: ${parsed.what} (column ${parsed.column}); ${parsed.fix}`,
    );
  if (parsed.value.kind !== 'date')
    throw new UsageError(`--${option} wants one date such as 2020-09-08, found ${text}`);
  return boundsOf(parsed.value);
}

/** Returns the time to draw; an end that is not given is that of the timeline. */
function viewportOf(timeline: Timeline, from?: number, to?: number): { start: number; end: number } {
  const { start: starts, end: ends } = tableOf(timeline);
  const known = [...starts, ...ends].filter((time) => Number.isFinite(time));
  const start = from ?? Math.min(...known);
  const end = to ?? Math.max(...known);
  if (start < end) return { start, end };
  throw new UsageError(
    from === undefined
      ? '--to-date is not after the first event of the timeline; give --from too'
      : '--from is not before the last event of the timeline; give --to-date too',
  );
}

import { cleaned, FACETS, type Filters } from '../../find/filters.js';
import type { Viewport } from '../../layout/viewport.js';
import { MAX_DATE_MS, startOfYear, yearAt } from '../../model/dates/calendar.js';
import { boundsOf, parseEdtf } from '../../model/dates/index.js';

/** Writes an address: as a new step that Back returns from, or in place of the one that is there. */
export type UpdateAddress = (address: string, how: 'push' | 'replace') => void;

/** How the events are given beside the axis. */
export type Mode = 'list' | 'table' | 'story';

/** All that a reader set, but for the selected event, which is behind the address's `#`. */
export interface UrlState {
  /** UTC milliseconds, as `addressable` gives them; all events when it is left out. */
  readonly viewport?: Viewport;
  readonly filters: Filters;
  readonly query: string;
  readonly mode: Mode;
  /** Which quote of the selected event is meant, from 0. */
  readonly evidence: number;
}

const MODES: readonly Mode[] = ['table', 'story'];
/** What is longer is no search of a person. */
export const MAX_QUERY = 200;
const MAX_VALUES = 50;
const MAX_EVIDENCE = 999;
/** Names of what is not a facet. */
const OWN = ['from', 'to', 'q', 'view', 'quote'];

/**
 * Returns the query part of an address that shows `screen`, with its `?`, or an empty text where everything is as at
 * first. What others put into `before` stays.
 */
export function formatUrlState(screen: UrlState, before = ''): string {
  const params = new URLSearchParams(before);
  for (const name of [...OWN, ...FACETS]) params.delete(name);
  const { viewport, filters, query, mode, evidence } = screen;
  if (viewport) {
    params.set('from', stamp(viewport.start, 'earliest'));
    params.set('to', stamp(viewport.end, 'latest'));
  }
  for (const facet of FACETS) for (const value of filters[facet] ?? []) params.append(facet, value);
  if (query !== '') params.set('q', query);
  if (mode !== 'list') params.set('view', mode);
  if (evidence > 0) params.set('quote', String(evidence + 1));
  // Colons are allowed there, and times are read by people.
  const text = params.toString().replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/**
 * Returns the screen that the query part of an address names. Whatever is unknown, old or wrong is left out; it never
 * throws. A date without a time means its whole period, as everywhere: `from=2020-08&to=2020-09-08`.
 */
export function parseUrlState(search: string): UrlState {
  const params = new URLSearchParams(search);
  const filters = cleaned(
    Object.fromEntries(FACETS.map((facet) => [facet, params.getAll(facet).slice(0, MAX_VALUES)])),
  );
  const start = timeOf(params.get('from'), 'earliest');
  const end = timeOf(params.get('to'), 'latest');
  const quote = Number(params.get('quote'));
  return {
    ...(start !== undefined && end !== undefined && start < end ? { viewport: { start, end } } : {}),
    filters,
    query: (params.get('q') ?? '').slice(0, MAX_QUERY),
    mode: MODES.find((mode) => mode === params.get('view')) ?? 'list',
    evidence: Number.isInteger(quote) && quote > 1 && quote <= MAX_EVIDENCE ? quote - 1 : 0,
  };
}

/** Returns whether the query part of an address names anything that is set on a page. */
export function hasUrlState(search: string): boolean {
  const params = new URLSearchParams(search);
  return [...OWN, ...FACETS].some((name) => params.has(name));
}

/** A view that is shorter has its thousandths of a second in the address. */
const NEAR_MS = 60_000;

/**
 * Returns a view as an address can name it, and not empty: on whole seconds, a short one on milliseconds, and on whole
 * years where no Date of JavaScript reaches.
 */
export function addressable({ start, end }: Viewport): Viewport {
  const unit = end - start < NEAR_MS ? 1 : 1000;
  const first = isFar(start) ? startOfYear(yearAt(start)) : Math.floor(start / unit) * unit;
  const last = isFar(end) ? startOfYear(lastYear(end) + 1) : Math.ceil(end / unit) * unit;
  return { start: first, end: Math.max(first + unit, last) };
}

function isFar(ms: number): boolean {
  return Math.abs(ms) > MAX_DATE_MS;
}

/** Returns the last year of which some lies before a time. */
function lastYear(ms: number): number {
  const year = yearAt(ms);
  return startOfYear(year) === ms ? year - 1 : year;
}

/** `2020-09-08T12:30:00Z`; a year that has not four digits as ISO 8601 expands it. */
const STAMP = /^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/;
/** A whole year; a view may reach further than dates do. */
const YEAR = /^Y(-?\d{5,13})$/;

function stamp(ms: number, edge: 'earliest' | 'latest'): string {
  if (isFar(ms)) return `Y${edge === 'earliest' ? yearAt(ms) : lastYear(ms)}`;
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}

function timeOf(text: string | null, edge: 'earliest' | 'latest'): number | undefined {
  if (text === null) return undefined;
  const year = YEAR.exec(text)?.[1];
  if (year !== undefined) return startOfYear(Number(year) + (edge === 'earliest' ? 0 : 1));
  if (STAMP.test(text)) {
    const ms = Date.parse(text);
    return Number.isFinite(ms) ? ms : undefined;
  }
  const date = parseEdtf(text);
  const ms = date.ok ? boundsOf(date.value)[edge] : NaN;
  return Number.isFinite(ms) ? ms : undefined;
}

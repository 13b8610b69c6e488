import type { EventTable } from '../../model/table.js';
import { querySegmentTree, buildSegmentTree, NONE, type Precedes } from './segment-tree.js';
import { sortedEnds } from './ends.js';
import { buildIntervalTree, queryIntervalTree, type IntervalTree } from './interval-tree.js';
import { countBegun, countUpTo } from './search.js';

/**
 * What a frame asks of one band: how many events begin or are in progress in a stretch of time, which of them
 * matters most, and which began earlier and still last. Made once for the rows that are shown; 13 bytes an event.
 */
export interface BandIndex {
  /** Table rows of the band, in order of start. */
  readonly rows: Uint32Array;
  /** Starts of all rows of the table, by row: the table's own. UTC milliseconds. */
  readonly starts: Float64Array;
  /** Ends of the band's events, sorted by themselves. */
  readonly end: Float64Array;
  readonly best: Uint32Array;
  readonly lasting: IntervalTree;
}

export interface AggregateIndex {
  readonly bands: readonly BandIndex[];
  /** Band of each lane. Lanes beyond `MAX_BANDS` share the last. */
  readonly bandOf: Uint16Array;
  /** Most events that begin within one bucket of each level, over all bands: what a full column represents. */
  readonly peaks: Float64Array;
}

/** As many lanes as have a band of their own on the axis. */
const MAX_BANDS = 12;
/** Buckets of a level are 2 to the power of it milliseconds long; the longest is 150 billion years. */
const LEVELS = 72;

/** Returns which band each of `lanes` lanes is in; lanes come the largest first. */
export function bandsOf(lanes: number): Uint16Array {
  return Uint16Array.from({ length: lanes }, (_, lane) => Math.min(lane, MAX_BANDS - 1));
}

/**
 * Builds the index of the rows that are shown, all when they are left out.
 *
 * @param rows table rows, ascending
 */
export function buildIndex(table: EventTable, bandOf: Uint16Array, rows?: Uint32Array): AggregateIndex {
  const bandCount = bandOf.reduce((most, band) => Math.max(most, band + 1), 1);
  const sizes = new Uint32Array(bandCount);
  const count = rows?.length ?? table.count;
  const bandAt = (row: number): number => bandOf[table.lane[row] ?? 0] ?? 0;
  for (let at = 0; at < count; at += 1) {
    const band = bandAt(rows?.[at] ?? at);
    sizes[band] = (sizes[band] ?? 0) + 1;
  }
  const byBand = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(bandCount);
  for (let at = 0; at < count; at += 1) {
    const row = rows ? (rows[at] ?? 0) : at;
    const band = bandAt(row);
    const next = filled[band] ?? 0;
    const list = byBand[band];
    if (list) list[next] = row;
    filled[band] = next + 1;
  }
  const bands = byBand.map((list) => bandIndex(table, list));
  return { bands, bandOf, peaks: peaksOf(bands) };
}

function bandIndex(table: EventTable, rows: Uint32Array): BandIndex {
  const start = new Float64Array(rows.length);
  const end = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    start[at] = table.start[row] ?? 0;
    end[at] = table.end[row] ?? 0;
  }
  const lasting = buildIntervalTree(rows.length, (at) => end[at] ?? -Infinity);
  const best = buildSegmentTree(rows.length, precedesIn(table, rows));
  return { rows, starts: table.start, end: sortedEnds(start, end), best, lasting };
}

/**
 * More important first. Among equals it is chance, the same each time, so that no end of a stretch is preferred;
 * and since the order is one and the same at every zoom, who leads a stretch leads every part of it that it is in.
 */
export function precedes(table: EventTable, a: number, b: number): boolean {
  const [first, second] = [table.importance[a] ?? 0, table.importance[b] ?? 0];
  if (first !== second) return first > second;
  const [left, right] = [scattered(table.event[a] ?? 0), scattered(table.event[b] ?? 0)];
  return left !== right ? left < right : a < b;
}

/** Returns the order of `precedes` as one number, larger first; records that hash alike count as equal. */
export function weightOf(table: EventTable, row: number): number {
  return (table.importance[row] ?? 0) * 2 ** 32 - scattered(table.event[row] ?? 0);
}

/** Knuth's multiplicative hash. */
function scattered(value: number): number {
  return Math.imul(value + 1, 0x9e3779b1) >>> 0;
}

function precedesIn(table: EventTable, rows: Uint32Array): Precedes {
  return (a, b) => precedes(table, rows[a] ?? 0, rows[b] ?? 0);
}

/**
 * Returns how many events of a band begin before a time, looked for from a position that is at or before the answer.
 */
export function startsBefore({ starts, rows }: BandIndex, time: number, from = 0): number {
  return countBegun(starts, rows, time, from);
}

/** Returns the most important row that begins in [from, to), if any does. */
export function bestRow(table: EventTable, band: BandIndex, from: number, to: number): number | undefined {
  const low = startsBefore(band, from);
  const at = querySegmentTree(band.best, low, startsBefore(band, to, low), precedesIn(table, band.rows));
  return at === NONE ? undefined : band.rows[at];
}

/** Returns how many events begin in [from, to). */
export function countStarts(band: BandIndex, from: number, to: number): number {
  const low = startsBefore(band, from);
  return startsBefore(band, to, low) - low;
}

/** Returns how many events have some of their time in [from, to). */
export function countWithin(band: BandIndex, from: number, to: number): number {
  return startsBefore(band, to) - countUpTo(band.end, from);
}

/** Rows that began before a time and are not over at it, in order of start. */
export function lastingRows(table: EventTable, band: BandIndex, time: number): number[] {
  const rows: number[] = [];
  const endAt = (at: number): number => table.end[band.rows[at] ?? 0] ?? -Infinity;
  queryIntervalTree(band.lasting, startsBefore(band, time), time, endAt, (at) =>
    rows.push(band.rows[at] ?? 0),
  );
  return rows;
}

/** Files of machines give their times by the second: shorter buckets than 2 to the power of this count as that one. */
const FIRST_LEVEL = 10;

/** Returns the most events that begin within one bucket of a level, at least 1. */
export function peakAt({ peaks }: AggregateIndex, level: number): number {
  return Math.max(1, peaks[Math.max(FIRST_LEVEL, level)] ?? 1);
}

/** One pass over all starts for each level; a bucket of a level is two of the level below. */
function peaksOf(bands: readonly BandIndex[]): Float64Array {
  const peaks = new Float64Array(LEVELS);
  for (const { starts, rows } of bands) {
    let times = Float64Array.from(rows, (row) => Math.floor((starts[row] ?? 0) / 2 ** FIRST_LEVEL));
    let counts = new Uint32Array(times.length).fill(1);
    for (let level = FIRST_LEVEL; level < LEVELS; level += 1) {
      let last = -1;
      for (let at = 0; at < times.length; at += 1) {
        const bucket = level === FIRST_LEVEL ? (times[at] ?? 0) : Math.floor((times[at] ?? 0) / 2);
        if (!Number.isFinite(bucket)) continue;
        if (last >= 0 && times[last] === bucket) counts[last] = (counts[last] ?? 0) + (counts[at] ?? 0);
        else {
          last += 1;
          times[last] = bucket;
          counts[last] = counts[at] ?? 0;
        }
      }
      times = times.subarray(0, last + 1);
      counts = counts.subarray(0, last + 1);
      for (const count of counts) peaks[level] = Math.max(peaks[level] ?? 0, count);
    }
  }
  return peaks;
}

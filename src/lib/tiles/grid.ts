/**
 * The arithmetic of a tile set: time is cut into buckets of 2^level milliseconds, counted from 1970, and tiles hold
 * 1,024 of them. All of it is by integers below 2^53, so that SQL and JavaScript give the same.
 */
import { DAY_MS, daysSinceEpoch, MAX_DATE_MS } from '../model/dates/calendar.js';

/** Buckets of a level that one file of counts holds, as a power of two. */
export const TILE_BITS = 10;
/** Buckets that share one label, as a power of two. */
export const LABEL_BITS = 6;
/** Rows by rank in one file of marks, and in one of its groups. */
export const MARKS_PER_FILE = 65_536;
export const MARKS_PER_GROUP = 8192;
/** Rows by rank in one file of texts. */
export const TEXTS_PER_FILE = 4096;
/** Long events that one tile of a length class lists, the most important first. */
export const SPANS_PER_TILE = 64;

/** The years that a tile set takes: what lies beyond is a fault of its row. */
const MOST_YEARS = 270_000;
export const FIRST_MS = daysSinceEpoch(-MOST_YEARS, 1, 1) * DAY_MS;
export const LAST_MS = daysSinceEpoch(MOST_YEARS + 1, 1, 1) * DAY_MS;
/** Where an event stands whose start or end is open or unknown: before and after all that a set takes. */
export const OPEN_START_MS = -MAX_DATE_MS;
export const OPEN_END_MS = MAX_DATE_MS;

/** The coarsest level that there can be: its buckets are 570,000 years. */
export const MOST_LEVEL = 54;
/** The class of an event that is open at both ends. */
export const MOST_SPAN_CLASS = 26;

/** Returns the bucket of a level that a time is in. */
export function bucketOf(time: number, level: number): number {
  return Math.floor(time / 2 ** level);
}

/**
 * Returns the bucket that an event ends in. An end is no part of its event: one at the edge of a bucket belongs to the
 * bucket before, so that the ends up to a bucket are the events that are over when it begins.
 */
export function endBucketOf(end: number, level: number): number {
  return Math.floor((end - 1) / 2 ** level);
}

/** Returns the tile that a bucket is in. */
export function tileOf(bucket: number): number {
  return Math.floor(bucket / 2 ** TILE_BITS);
}

/** Returns the tile of labels of a level that a label is in; a label is a bucket six levels above. */
export function labelTileOf(label: number): number {
  return Math.floor(label / 2 ** (TILE_BITS - LABEL_BITS));
}

/** Returns the class of a length in milliseconds: the power of four that it reaches. */
export function spanClassOf(length: number): number {
  let spanClass = 0;
  while (spanClass < MOST_SPAN_CLASS && length >= 4 ** (spanClass + 1)) spanClass += 1;
  return spanClass;
}

/** Returns the first class that a set lists: shorter events are found among the marks beside them. */
export function firstSpanClass(base: number): number {
  return Math.ceil((base + LABEL_BITS) / 2);
}

/** Returns the level whose buckets are the tiles of a class: 16 times its shortest events, so that one is in two at most. */
export function spanTileLevel(spanClass: number): number {
  return 2 * spanClass + 4;
}

/** Returns the coarsest level that a set is shown at: all of it in 256 buckets, or the base where it is shorter. */
export function topLevel(first: number, last: number, base: number): number {
  let level = base;
  while (level < MOST_LEVEL && bucketOf(last, level) - bucketOf(first, level) >= 256) level += 1;
  return level;
}

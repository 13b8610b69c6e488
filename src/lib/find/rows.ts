import type { ListedArchive } from '../model/archive.js';

/** By what the rows of a large table are told apart, each value as its column has it. */
export interface RowChoice {
  /** Lanes shows; none chosen lets all through. */
  readonly lanes: ReadonlySet<number>;
  /** As `Archive.source` has them, 0 for rows that name none; none chosen lets all through. */
  readonly sources: ReadonlySet<number>;
}

export const NO_CHOICE: RowChoice = { lanes: new Set(), sources: new Set() };

/** Rows shows, and how many there are of each value. */
export interface FoundRows {
  /** Ascending; undefined when every row is shown, whatever is asked. */
  readonly rows: Uint32Array | undefined;
  readonly count: number;
  /** By lane: how many are left of each when only the other choices hold. */
  readonly lanes: Uint32Array;
  /** By code of `Archive.source`, likewise. */
  readonly sources: Uint32Array;
}

/** Codes of `Archive.source` are 16 bits. */
const CODES = 0x10000;

/**
 * What search and choices shows, in one pass over the columns. `hits` are the rows that a search found,
 * ascending; without it there was none. Counts are of events, exact.
 */
export function findRows(
  { table, source, lanes }: Pick<ListedArchive, 'table' | 'source' | 'lanes'>,
  hits: Uint32Array | undefined,
  choice: RowChoice,
): FoundRows {
  const laneAt = table.lane;
  const inLane = maskOf(choice.lanes, lanes.length);
  const inSource = maskOf(choice.sources, CODES);
  const perLane = new Uint32Array(lanes.length);
  const perSource = new Uint32Array(CODES);
  const length = hits?.length ?? table.count;
  const isAll = hits === undefined && choice.lanes.size === 0 && choice.sources.size === 0;
  const found = isAll ? undefined : new Uint32Array(length);
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const row = hits === undefined ? at : (hits[at] ?? 0);
    const lane = laneAt[row] ?? 0;
    const code = source[row] ?? 0;
    const isOfLane = inLane[lane] ?? 0;
    const isOfSource = inSource[code] ?? 0;
    perLane[lane] = (perLane[lane] ?? 0) + isOfSource;
    perSource[code] = (perSource[code] ?? 0) + isOfLane;
    if ((isOfLane & isOfSource) === 0) continue;
    if (found) found[count] = row;
    count += 1;
  }
  // All rows are no list of rows: what is made for the whole table holds for them.
  const rows = count === table.count ? undefined : found?.slice(0, count);
  return { rows, count, lanes: perLane, sources: perSource };
}

/** 1 for each value that is shown. */
function maskOf(chosen: ReadonlySet<number>, size: number): Uint8Array {
  const mask = new Uint8Array(size).fill(chosen.size === 0 ? 1 : 0);
  for (const value of chosen) mask[value] = 1;
  return mask;
}

/** A value of a facet with how many events it has. */
export interface Counted {
  readonly value: number;
  readonly count: number;
}

/** Codes of sources that have events or are chosen, the most first; equal ones in the order of the file. */
export function rankSources(counts: Uint32Array, chosen: ReadonlySet<number>): Counted[] {
  const ranked: Counted[] = [];
  counts.forEach((count, value) => {
    if (count > 0 || chosen.has(value)) ranked.push({ value, count });
  });
  return ranked.sort((a, b) => b.count - a.count || a.value - b.value);
}

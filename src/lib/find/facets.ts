import type { Facet, FacetValue, Filters } from './filters.js';

/**
 * One facet of many events as a column: for each row the codes of its values. A row has one value, or, with `offsets`,
 * any number of them. All of it is typed arrays, so that it holds for a million rows.
 */
export interface FacetColumn {
  readonly facet: Facet;
  /** By code, the value as filters and addresses name it; a hole is no value. */
  readonly labels: readonly string[];
  /** By row, or one row after another where there are `offsets`. */
  readonly codes: Uint16Array | Uint32Array;
  /** By row, where its codes begin; one more at the end. */
  readonly offsets?: Uint32Array;
}

/** Rows that search and filters leave, and how many there are of each value. */
export interface FoundRows {
  /** Ascending; undefined when all rows are left, whatever is asked. */
  readonly rows: Uint32Array | undefined;
  readonly count: number;
  /** By column and code: how many rows are left with this value when only the other facets narrow. */
  readonly counts: readonly Uint32Array[];
}

/**
 * What search and filters leave, in one pass over the columns. Within a facet any chosen value will do; every facet
 * must. Counts are of rows, exact.
 *
 * @param hits rows that a search found, ascending; undefined without a search
 */
export function findRows(
  columns: readonly FacetColumn[],
  count: number,
  hits: Uint32Array | undefined,
  filters: Filters,
): FoundRows {
  const masks = columns.map((column) => maskOf(column, filters[column.facet]));
  const counts = columns.map(({ labels }) => new Uint32Array(labels.length));
  const isAll = hits === undefined && masks.every((mask) => mask === undefined);
  const length = hits?.length ?? count;
  const found = isAll ? undefined : new Uint32Array(length);
  let left = 0;
  for (let at = 0; at < length; at += 1) {
    const row = hits === undefined ? at : (hits[at] as number);
    const failing = failingFacet(columns, masks, row);
    if (failing === MANY) continue;
    if (failing === NONE) {
      for (let each = 0; each < columns.length; each += 1) addTo(counts, columns, each, row);
      if (found) found[left] = row;
      left += 1;
    } else addTo(counts, columns, failing, row);
  }
  return { rows: left === count ? undefined : found?.slice(0, left), count: left, counts };
}

const NONE = -1;
const MANY = -2;

/** The one facet whose filter a row does not pass: it is counted there, for whoever chooses its value as well. */
function failingFacet(
  columns: readonly FacetColumn[],
  masks: readonly (Uint8Array | undefined)[],
  row: number,
): number {
  let failing = NONE;
  for (let each = 0; each < masks.length; each += 1) {
    const mask = masks[each];
    if (mask === undefined || passes(columns[each] as FacetColumn, mask, row)) continue;
    if (failing !== NONE) return MANY;
    failing = each;
  }
  return failing;
}

function passes({ codes, offsets }: FacetColumn, mask: Uint8Array, row: number): boolean {
  if (!offsets) return mask[codes[row] as number] === 1;
  const end = offsets[row + 1] as number;
  for (let at = offsets[row] as number; at < end; at += 1) if (mask[codes[at] as number] === 1) return true;
  return false;
}

function addTo(
  counts: readonly Uint32Array[],
  columns: readonly FacetColumn[],
  each: number,
  row: number,
): void {
  const { codes, offsets } = columns[each] as FacetColumn;
  const sums = counts[each] as Uint32Array;
  const from = offsets ? (offsets[row] as number) : row;
  const end = offsets ? (offsets[row + 1] as number) : row + 1;
  for (let at = from; at < end; at += 1) {
    const code = codes[at] as number;
    sums[code] = (sums[code] as number) + 1;
  }
}

/** 1 for each chosen code; undefined where none is chosen, which leaves all. */
function maskOf({ labels }: FacetColumn, chosen: readonly string[] = []): Uint8Array | undefined {
  if (chosen.length === 0) return undefined;
  const mask = new Uint8Array(labels.length);
  for (const value of chosen) {
    const code = labels.indexOf(value);
    if (code >= 0) mask[code] = 1;
  }
  return mask;
}

/** Above so many values those with the most events come first, whatever is chosen. */
export const MANY_VALUES = 50;

/**
 * The values of a facet that any event has, in the order of their codes; of a great many those that are left with
 * events, the most first. `totals` are the counts without search and filters.
 */
export function listValues(
  { facet, labels }: FacetColumn,
  counts: Uint32Array,
  totals: Uint32Array,
  filters: Filters,
): FacetValue[] {
  const chosen = new Set(filters[facet] ?? []);
  const isLong = labels.length > MANY_VALUES;
  const values: (FacetValue & { readonly code: number })[] = [];
  labels.forEach((value, code) => {
    const count = counts[code] ?? 0;
    const isChosen = chosen.has(value);
    if (isLong ? count > 0 || isChosen : (totals[code] ?? 0) > 0)
      values.push({ value, count, isChosen, code });
  });
  if (isLong) values.sort((a, b) => b.count - a.count || a.code - b.code);
  return values.map(({ value, count, isChosen }) => ({ value, count, isChosen }));
}

/** Without the values that no column has: an old address may name them. */
export function knownFilters(filters: Filters, columns: readonly FacetColumn[]): Filters {
  const known = columns.flatMap(({ facet, labels }) => {
    const chosen = (filters[facet] ?? []).filter((value) => labels.includes(value));
    return chosen.length > 0 ? [[facet, [...new Set(chosen)]] as const] : [];
  });
  return Object.fromEntries(known);
}

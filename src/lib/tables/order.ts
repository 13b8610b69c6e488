import { rankOf } from '../model/table.js';

/** Columns of records that their order depends on; see `tableOf`. */
export interface Sortable {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly flags: Uint16Array;
  readonly importance: Int32Array;
}

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * Records in reading order, which is that of `tableOf`: by start, rank, end, importance (largest first), record. A
 * file that is in order of start already is only looked through; else a radix sort. Only runs of one start are compared.
 */
export function readingOrder(columns: Sortable, count: number): Uint32Array {
  const { start } = columns;
  const order = new Uint32Array(count);
  for (let record = 0; record < count; record += 1) order[record] = record;
  const sorted = isAscending(start, count) ? order : sortByStart(start, order);
  const compare = comparatorOf(columns);
  for (let from = 0; from < count;) {
    const time = start[sorted[from] ?? 0];
    let to = from + 1;
    while (to < count && start[sorted[to] ?? 0] === time) to += 1;
    if (to - from > 1) sortRun(sorted, from, to, compare);
    from = to;
  }
  return sorted;
}

function isAscending(values: Float64Array, count: number): boolean {
  for (let at = 1; at < count; at += 1) if ((values[at - 1] ?? 0) > (values[at] ?? 0)) return false;
  return true;
}

/**
 * Least significant digit first. A double's bits are in its order once the sign is turned, and all bits of those below
 * zero (Herf, “Radix Tricks”, 2001). A digit that all records share costs nothing.
 */
function sortByStart(start: Float64Array, order: Uint32Array): Uint32Array {
  const count = order.length;
  const bits = new Uint32Array(start.buffer, start.byteOffset, count * 2);
  const low = new Uint32Array(count);
  const high = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    const top = bits[at * 2 + 1] ?? 0;
    // Both zeros are the same time.
    const isZero = start[at] === 0;
    const mask = top >>> 31 === 1 && !isZero ? 0xffffffff : 0;
    low[at] = isZero ? 0 : (bits[at * 2] ?? 0) ^ mask;
    high[at] = isZero ? 0x80000000 : top ^ (mask | 0x80000000);
  }
  let from = order;
  let to: Uint32Array = new Uint32Array(count);
  for (const [messages, shift] of [
    [low, 0],
    [low, DIGIT_BITS],
    [low, 2 * DIGIT_BITS],
    [high, 0],
    [high, DIGIT_BITS],
    [high, 2 * DIGIT_BITS],
  ] as const)
    if (sortByDigit(messages, shift, from, to)) [from, to] = [to, from];
  return from;
}

/** Puts `from` into `to` in order of one digit; false, and nothing done, when all have the same. */
function sortByDigit(messages: Uint32Array, shift: number, from: Uint32Array, to: Uint32Array): boolean {
  const counts = new Uint32Array(DIGITS);
  for (let at = 0; at < messages.length; at += 1) {
    const digit = ((messages[at] as number) >>> shift) & (DIGITS - 1);
    counts[digit] = (counts[digit] as number) + 1;
  }
  if (counts.includes(messages.length)) return false;
  let sum = 0;
  for (let digit = 0; digit < DIGITS; digit += 1) {
    const here = counts[digit] as number;
    counts[digit] = sum;
    sum += here;
  }
  for (let at = 0; at < from.length; at += 1) {
    const record = from[at] as number;
    const digit = ((messages[record] as number) >>> shift) & (DIGITS - 1);
    const place = counts[digit] as number;
    counts[digit] = place + 1;
    to[place] = record;
  }
  return true;
}

type Compare = (a: number, b: number) => number;

/** Of records with one start. */
function comparatorOf({ end, flags, importance }: Sortable): Compare {
  return (a, b) => {
    const rank = rankOf(flags[a] as number) - rankOf(flags[b] as number);
    if (rank !== 0) return rank;
    const [endA, endB] = [end[a] as number, end[b] as number];
    if (endA !== endB) return endA < endB ? -1 : 1;
    return (importance[b] as number) - (importance[a] as number) || a - b;
  };
}

/** Most runs are short: those by insertion, without a call for each. */
function sortRun(order: Uint32Array, from: number, to: number, compare: Compare): void {
  if (to - from > 24) {
    order.subarray(from, to).sort(compare);
    return;
  }
  for (let at = from + 1; at < to; at += 1) {
    const record = order[at] as number;
    let place = at;
    while (place > from && compare(order[place - 1] as number, record) > 0) {
      order[place] = order[place - 1] as number;
      place -= 1;
    }
    order[place] = record;
  }
}

/** Bits that the hash of a record takes; importance is above them, and both together are below 2^53. */
const HASH_BITS = 32;
/** Importance that has room above the hash, below zero as well as above. */
const MOST_IMPORTANCE = 2 ** 20;
/** Knuth's multiplicative hash: odd, so that no two records below 2^32 share one. */
export const SCATTER = 2_654_435_761;
/** Records that a set can have, all its shards together: beyond, hashes come again. */
export const MOST_RECORDS = 2 ** HASH_BITS;

/**
 * Returns the order of importance as one number without ties, larger first: the leader of any stretch is the event with
 * the largest, and the leader of a stretch leads that part of it that it is in. It is the order of a table that was read
 * whole (`precedes` of the aggregate layout).
 *
 * @param shift bits that importance loses, of the manifest
 */
export function priorityOf(importance: number, record: number, shift: number): number {
  const scattered = Math.imul(record + 1, SCATTER) >>> 0;
  return Math.floor(importance / 2 ** shift) * MOST_RECORDS + (MOST_RECORDS - 1 - scattered);
}

/** Returns how many bits importance has to lose so that its priority is below 2^53. */
export function importanceShift(least: number, most: number): number {
  let shift = 0;
  const isTooMuch = (): boolean =>
    Math.floor(most / 2 ** shift) >= MOST_IMPORTANCE || Math.floor(least / 2 ** shift) < -MOST_IMPORTANCE;
  while (isTooMuch()) shift += 1;
  return shift;
}

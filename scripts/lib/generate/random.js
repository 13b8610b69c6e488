// Random numbers that are the same each time: one source for each purpose, so that a change to one moves no other.

import { randomLcg } from 'd3';

/** @typedef {() => number} Random a number from 0 to below 1 */

/**
 * A source of numbers of its own for each name.
 * @param {number} seed a whole number
 * @param {string} name
 * @returns {Random}
 */
export function randomOf(seed, name) {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (const letter of name) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  // Near seeds give near first numbers: mixed once more, and the first ones left out.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  const random = randomLcg(hash / 4294967296);
  for (let count = 0; count < 8; count += 1) random();
  return random;
}

/**
 * A number of the normal distribution (Box and Muller).
 * @param {Random} random
 */
export function normal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/**
 * A number of the exponential distribution with mean 1.
 * @param {Random} random
 */
export function exponential(random) {
  return -Math.log(1 - random());
}

/**
 * One of a list.
 * @template T
 * @param {Random} random
 * @param {readonly T[]} list
 * @returns {T}
 */
export function oneOf(random, list) {
  return /** @type {T} */ (list[Math.floor(random() * list.length)]);
}

/**
 * Draws indexes by weight.
 * @param {readonly number[]} weights
 * @returns {(random: Random) => number}
 */
export function drawer(weights) {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, index) => {
    sum += weight;
    sums[index] = sum;
  });
  return (random) => {
    const wanted = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (/** @type {number} */ (sums[middle]) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

// Damages bytes as disks, networks and other programs do, the same way for the same number.

import { randomOf } from '../generate/random.js';

/** Bytes that lengths and counts tend to go wrong at. */
const EDGES = [0, 1, 2, 3, 0x7f, 0x80, 0xc0, 0xfe, 0xff];
/** Marks of texts: a file with other control characters is not read at all. */
const MARKS = [...'\n\r\t "\',;:\\[]{}-0'].map((mark) => mark.charCodeAt(0)).concat(0x80, 0xc3, 0xff);

/**
 * Returns the number-th damaged file of a seed.
 * @param {Uint8Array} bytes
 * @param {number} seed
 * @param {number} number
 * @returns {Uint8Array}
 */
export function mutate(bytes, seed, number) {
  const random = randomOf(seed, `file ${number}`);
  /** @param {number} below */
  const whole = (below) => Math.floor(random() * below);
  /** @type {Uint8Array} */
  let changed = bytes.slice();
  const edges = bytes.subarray(0, 16).some((byte) => byte < 9) ? EDGES : MARKS;
  // Half of all have one change, as the smallest damage is the hardest to see.
  const times = random() < 0.5 ? 1 : 1 + whole(6);
  for (let time = 0; time < times && changed.length > 1; time += 1) changed = change(changed, whole, edges);
  return changed;
}

/**
 * @param {Uint8Array} bytes
 * @param {(below: number) => number} whole
 * @param {readonly number[]} edges
 * @returns {Uint8Array}
 */
function change(bytes, whole, edges) {
  // The ends hold what the rest is read by.
  const near = whole(3);
  const at =
    near === 0
      ? whole(Math.min(64, bytes.length))
      : near === 1
        ? bytes.length - 1 - whole(Math.min(400, bytes.length))
        : whole(bytes.length);
  const length = Math.min(1 + whole(32), bytes.length - at);
  const other = whole(bytes.length);
  switch (whole(9)) {
    case 0:
      return replaced(bytes, at, 1, [(bytes[at] ?? 0) ^ (1 << whole(8))]);
    case 1:
      return replaced(bytes, at, 1, [whole(256)]);
    case 2:
      return replaced(bytes, at, 1, [edges[whole(edges.length)] ?? 0]);
    case 3:
      return replaced(bytes, at, length, []);
    case 4:
      return replaced(
        bytes,
        at,
        0,
        Array.from({ length }, () => whole(256)),
      );
    case 5:
      return replaced(bytes, at, 0, bytes.slice(other, other + length));
    case 6:
      return replaced(
        bytes,
        at,
        length,
        Array.from({ length }, () => edges[whole(edges.length)] ?? 0),
      );
    case 7:
      return bytes.slice(0, Math.max(1, at));
    default:
      return replaced(bytes, at, length, bytes.slice(other, other + length));
  }
}

/**
 * @param {Uint8Array} bytes
 * @param {number} at
 * @param {number} length that is replaced
 * @param {ArrayLike<number>} by
 */
function replaced(bytes, at, length, by) {
  const changed = new Uint8Array(bytes.length - length + by.length);
  changed.set(bytes.subarray(0, at));
  changed.set(by, at);
  changed.set(bytes.subarray(at + length), at + by.length);
  return changed;
}

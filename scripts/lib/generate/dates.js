// How a time is written: to the day or the minute, as a span, or only roughly.

import { exponential, oneOf } from './random.js';
import { DAY } from './times.js';

/** @typedef {{ start?: string, end?: string, edtf?: string }} WrittenDate */

const LASTING = 0.05;
const ROUGH = 0.01;
const TO_THE_DAY = 0.55;

/**
 * The columns of a date.
 * @param {number} time
 * @param {() => number} random
 * @returns {WrittenDate}
 */
export function dateOf(time, random) {
  const text = new Date(time).toISOString();
  const day = text.slice(0, 10);
  const kind = random();
  if (kind < LASTING) return { start: day, end: lastDay(time, random) };
  if (kind < LASTING + ROUGH) return rough(day, random);
  if (random() < TO_THE_DAY) return { start: day };
  return { start: `${text.slice(0, 16)}${random() < 0.8 ? 'Z' : '+08:00'}` };
}

/**
 * Days to years later, mostly weeks.
 * @param {number} time
 * @param {() => number} random
 */
function lastDay(time, random) {
  const days = Math.min(4000, 1 + Math.floor(2 * Math.exp(2.2 * exponential(random))));
  return new Date(time + days * DAY).toISOString().slice(0, 10);
}

/**
 * A month, a season, a year, a decade; about then; before or since then.
 * @param {string} day
 * @param {() => number} random
 * @returns {WrittenDate}
 */
function rough(day, random) {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  const forms = [
    ...[{ start: month }, { start: year }, { start: month }, { edtf: `${year}~` }, { edtf: `${month}~` }],
    ...[
      { edtf: `${day}?` },
      { edtf: `${day.slice(0, 3)}X` },
      { edtf: `${year}-${21 + Math.floor(random() * 4)}` },
    ],
    ...[{ edtf: `${month}-XX` }, { edtf: `../${day}` }, { edtf: `${day}/` }, { edtf: `[..${day}]` }],
  ];
  return oneOf(random, forms);
}

// Dates as numbers, as programs write them that know no other.

import { DAY } from './times.js';

/** @typedef {Omit<import('./events.js').Row, 'start' | 'end'> & { start?: bigint, end?: number }} NumericRow */

/** Letters of a day; a month and a year have fewer. */
const OF_DAY = '2004-03-01'.length;

/**
 * Returns rows whose start is a moment in UTC milliseconds, a day its midnight, and whose end is a day, counted from
 * 1970. What is no day and no moment is left to the EDTF.
 * @param {Iterable<import('./events.js').Row>} rows
 * @returns {Generator<NumericRow, void, undefined>}
 */
export function* inNumbers(rows) {
  for (const { start, end, ...row } of rows) {
    if (start === undefined) yield row;
    else if (start.length < OF_DAY) yield { ...row, edtf: start };
    else
      yield {
        ...row,
        start: BigInt(Date.parse(start)),
        ...(end === undefined ? {} : { end: Date.parse(end) / DAY }),
      };
  }
}

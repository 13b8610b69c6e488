// Rows as text of a format, part by part.

import { COLUMNS } from './events.js';

/** @typedef {import('./events.js').Row} Row */
/** Characters that are written at once. */
const PART = 1 << 18;

/** @type {Readonly<Record<string, (rows: Iterable<Row>) => Generator<string, void, undefined>>>} */
export const TEXT_FORMATS = {
  csv: (rows) => parts(csv(rows)),
  ndjson: (rows) => parts(ndjson(rows)),
  json: (rows) => parts(json(rows)),
};

/** @param {Iterable<Row>} rows */
function* csv(rows) {
  yield `${COLUMNS.join(',')}\r\n`;
  for (const row of rows) yield `${COLUMNS.map((column) => cell(row[column])).join(',')}\r\n`;
}

/**
 * A field of RFC 4180.
 * @param {string | number | undefined} value
 */
function cell(value) {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** @param {Iterable<Row>} rows */
function* ndjson(rows) {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

/** @param {Iterable<Row>} rows */
function* json(rows) {
  let before = '[\n';
  for (const row of rows) {
    yield `${before}${JSON.stringify(row)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** @param {Iterable<string>} pieces */
function* parts(pieces) {
  let part = '';
  for (const piece of pieces) {
    part += piece;
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  if (part !== '') yield part;
}

// Reads a file of events as a page of a few lines would: CSV by d3-dsv, Parquet by hyparquet.

import { csvParse, csvParseRows } from 'd3';
import { hyparquet } from './parquet.js';

// Events with a date that only EDTF can say, under one in a hundred, are passed over here.

/** @typedef {{ id: string, title: string, lane: string, start: number, end: number | undefined }} Row */

/**
 * @param {string} src
 * @returns {Promise<Row[]>} those with a date, in the file's order
 */
export async function readRows(src) {
  const names = ['id', 'title', 'lane', 'start', 'end'];
  const rows = isParquet(src) ? await parquetRows(src, names) : csvParse(await textOf(src));
  return rows
    .map((row) => ({
      id: String(row['id']),
      title: String(row['title']),
      lane: String(row['lane']),
      start: timeOf(row['start']),
      end: row['end'] ? timeOf(row['end']) : undefined,
    }))
    .filter(({ start }) => !Number.isNaN(start));
}

/**
 * @param {string} src
 * @returns {Promise<{ start: Float64Array, lane: string[] }>}
 */
export async function readColumns(src) {
  return isParquet(src) ? parquetColumns(src) : csvColumns(await textOf(src));
}

/** @param {string} text */
function csvColumns(text) {
  /** @type {string[]} */
  const lane = [];
  /** @type {number[]} */
  const start = [];
  let startAt = -1;
  let laneAt = -1;
  csvParseRows(text, (row, index) => {
    if (index === 0) {
      startAt = row.indexOf('start');
      laneAt = row.indexOf('lane');
    } else {
      start.push(timeOf(row[startAt]));
      lane.push(row[laneAt] ?? '');
    }
    return null;
  });
  return { start: Float64Array.from(start), lane };
}

/** @param {string} src */
async function parquetColumns(src) {
  const { asyncBufferFromUrl, parquetMetadataAsync, parquetRead } = await hyparquet();
  const file = await asyncBufferFromUrl({ url: src });
  const metadata = await parquetMetadataAsync(file);
  const start = new Float64Array(Number(metadata.num_rows));
  /** @type {string[]} */
  const lane = new Array(start.length);
  await parquetRead({
    file,
    metadata,
    columns: ['start', 'lane'],
    onChunk({ columnName, columnData, rowStart }) {
      if (columnName === 'lane') {
        for (let row = 0; row < columnData.length; row += 1) lane[rowStart + row] = String(columnData[row]);
      } else {
        for (let row = 0; row < columnData.length; row += 1) start[rowStart + row] = timeOf(columnData[row]);
      }
    },
  });
  return { start, lane };
}

/**
 * @param {string} src
 * @param {string[]} columns
 */
async function parquetRows(src, columns) {
  const { asyncBufferFromUrl, parquetReadObjects } = await hyparquet();
  return parquetReadObjects({ file: await asyncBufferFromUrl({ url: src }), columns });
}

/** @param {string} src */
async function textOf(src) {
  const response = await fetch(src);
  if (!response.ok) throw new Error(`${src}: ${response.status}`);
  return response.text();
}

/** @param {string} src */
function isParquet(src) {
  return src.endsWith('.parquet');
}

/**
 * @param {unknown} value a date as text or as a `Date`
 * @returns {number} UTC milliseconds; NaN when it is none
 */
function timeOf(value) {
  return value instanceof Date ? value.getTime() : Date.parse(String(value));
}

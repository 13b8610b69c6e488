// Rows as Parquet: texts, but for the two columns of numbers.

import { COLUMNS } from './events.js';

const NUMBERS = new Set(['importance', 'paragraph']);
/** Rows of the first group, for an early look, and of the others. */
const GROUPS = [20_000, 100_000];

/**
 * @param {string} path
 * @param {Iterable<import('./events.js').Row>} rows
 */
export async function writeParquet(path, rows) {
  const { fileWriter } = await import('hyparquet-writer');
  const { parquetWriteRows } = await import('hyparquet-writer');
  await parquetWriteRows({
    writer: fileWriter(path),
    rows,
    columns: COLUMNS.map((name) => ({ name, type: NUMBERS.has(name) ? 'INT32' : 'STRING' })),
    rowGroupSize: GROUPS,
    createdBy: 'sourceline generate',
  });
}

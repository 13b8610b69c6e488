// Rows as Parquet, one row group after the other. No more than one group is held: the indexes of its pages stand
// behind it in the file, so that what remains of it is its entry in the file's description.

import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { writeIndexes } from 'hyparquet-writer/src/indexes.js';
import { COLUMNS } from './events.js';
import { inNumbers } from './numeric.js';

/** @typedef {import('./events.js').Row} Row */
/** @typedef {typeof COLUMNS[number]} Name */
/** @typedef {import('hyparquet').SchemaElement} SchemaElement */

/** Rows of the first group, for an early look, and of the others. */
const GROUPS = /** @type {const} */ ([20_000, 100_000]);
/** Bytes of a page before it is packed: who wants a few titles need not read all of a group. */
const PAGE_BYTES = 1 << 16;
/** Columns of which no reader asks for values between two others: of their pages it is said only where they are. */
const SPOKEN = /** @type {ReadonlySet<Name>} */ (new Set(['title', 'quote', 'url', 'summary']));

/** @type {Readonly<Record<'text' | 'whole' | 'moment' | 'day', Omit<SchemaElement, 'name'>>>} */
const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  whole: { type: 'INT32' },
  moment: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
  day: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
};

/**
 * Writes a file; removes it when it cannot be finished, since no part of it could be read.
 * @param {string} path
 * @param {Iterable<Row>} rows
 * @param {{ isNumeric?: boolean, groups?: readonly [number, number] }} [options]
 */
export function writeParquet(path, rows, { isNumeric = false, groups = GROUPS } = {}) {
  const file = new FileBytes(path);
  try {
    const writer = new ParquetWriter({
      writer: file,
      schema: schemaOf(isNumeric),
      createdBy: 'sourceline generate',
    });
    for (const group of groupsOf(isNumeric ? inNumbers(rows) : rows, groups)) {
      const columnData = COLUMNS.map((name, index) => ({
        name,
        data: group[index] ?? [],
        columnIndex: !SPOKEN.has(name),
      }));
      writer.write({ columnData, rowGroupSize: columnData[0]?.data.length ?? 0, pageSize: PAGE_BYTES });
      writeIndexes(file, writer.pendingIndexes.splice(0));
      file.flush();
    }
    writer.finish();
    file.close();
  } catch (error) {
    file.close();
    rmSync(path, { force: true });
    throw error;
  }
}

/**
 * @param {boolean} isNumeric
 * @returns {SchemaElement[]}
 */
function schemaOf(isNumeric) {
  /** @type {Partial<Record<Name, keyof typeof TYPES>>} */
  const types = {
    importance: 'whole',
    paragraph: 'whole',
    ...(isNumeric ? { start: 'moment', end: 'day' } : {}),
  };
  return [
    { name: 'root', num_children: COLUMNS.length },
    ...COLUMNS.map((name) => ({
      name,
      repetition_type: /** @type {const} */ ('OPTIONAL'),
      ...TYPES[types[name] ?? 'text'],
    })),
  ];
}

/**
 * The values of each column, group by group. The lists are the same ones each time: who has been given them may still
 * hold them while the next group is made, and two groups take twice the memory.
 * @param {Iterable<Partial<Record<Name, unknown>>>} rows
 * @param {readonly [number, number]} sizes
 * @returns {Generator<readonly unknown[][], void, undefined>}
 */
function* groupsOf(rows, [first, others]) {
  const group = COLUMNS.map(() => /** @type {unknown[]} */ ([]));
  let count = 0;
  let size = first;
  for (const row of rows) {
    COLUMNS.forEach((name, index) => group[index]?.push(row[name]));
    count += 1;
    if (count < size) continue;
    yield group;
    for (const values of group) values.length = 0;
    count = 0;
    size = others;
  }
  if (count > 0) yield group;
}

/** Bytes that go into a file at the end of each row group. */
class FileBytes extends ByteWriter {
  #file;

  /** @param {string} path */
  constructor(path) {
    super(1 << 20);
    this.#file = openSync(path, 'w');
  }

  flush() {
    const bytes = this.getBytes();
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
    this.index = 0;
  }

  /** @override */
  finish() {
    this.flush();
  }

  close() {
    closeSync(this.#file);
  }
}

// Small whole files of every format, of which damaged ones are made.

import { brotliCompressSync, gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { generateEvents } from '../generate/events.js';
import { firstPageFile } from './first-pages.js';
import { TEXT_FORMATS } from '../generate/formats.js';

/**
 * @typedef {object} Seed
 * @property {string} name of the file, as a reader sees it
 * @property {Uint8Array} bytes
 */

const encoder = new TextEncoder();
/** @param {string} text */
const bytesOf = (text) => encoder.encode(text);
/** @param {Uint8Array} bytes */
const packed = (bytes) => new Uint8Array(gzipSync(bytes));

/**
 * Returns the files, the same each time.
 * @returns {Seed[]}
 */
export function seedFiles() {
  const rows = [...generateEvents({ events: 40, seed: 5, unsourced: 0.1 })];
  const [csv = '', ndjson = '', json = ''] = ['csv', 'ndjson', 'json'].map((format) =>
    [...(TEXT_FORMATS[format]?.(rows) ?? [])].join(''),
  );
  const timeline = JSON.stringify({
    version: 1,
    title: 'The harbour',
    language: 'en',
    lanes: [{ id: 'a', title: 'Lane A' }],
    sources: [
      {
        id: 's',
        title: 'The Gazette',
        url: 'https://example.org/',
        paragraphs: [{ number: 1, text: 'One.' }],
      },
    ],
    notes: { deep: [[1, 2, { three: null }]], text: 'é “quoted” \\ \n', number: -1.5e-3 },
    events: rows.slice(0, 12).map(({ id, title, start }) => ({
      id,
      title,
      lane: 'a',
      date: { edtf: start?.slice(0, 10) },
      evidence: [{ source: 's', paragraph: 1, quote: 'One.', role: 'supports' }],
    })),
  });
  const texts = [
    { name: 'events.csv', bytes: bytesOf(csv) },
    {
      name: 'semicolons.csv',
      bytes: bytesOf(
        `\uFEFFtitle;start;summary\r\n"a ""b""";2020;"x\r\ny"\r\n${'c;1945-05-08;"z"\r\n'.repeat(20)}`,
      ),
    },
    { name: 'events.ndjson', bytes: bytesOf(ndjson) },
    { name: 'events.json', bytes: bytesOf(json) },
    { name: 'timeline.json', bytes: bytesOf(timeline) },
  ];
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(csv, (letter) => letter.charCodeAt(0)).buffer),
  ]);
  const half = csv.indexOf('\n', csv.length / 2) + 1;
  return [
    ...texts,
    { name: 'utf-16.csv', bytes: utf16 },
    ...texts.slice(0, 4).map(({ name, bytes }) => ({ name: `${name}.gz`, bytes: packed(bytes) })),
    {
      name: 'members.csv.gz',
      bytes: new Uint8Array(
        Buffer.concat([csv.slice(0, half), csv.slice(half)].map((part) => packed(bytesOf(part)))),
      ),
    },
    { name: 'stored.csv.gz', bytes: new Uint8Array(gzipSync(csv, { level: 0 })) },
    ...parquetFiles(),
  ];
}

/** @returns {Seed[]} */
function parquetFiles() {
  const count = 60;
  const numbers = Array.from({ length: count }, (_, n) => n);
  /** @param {(n: number) => unknown} make @param {number} [gap] every so many rows have none */
  const column = (make, gap = 0) => numbers.map((n) => (gap > 0 && n % gap === 0 ? null : make(n)));
  const title = {
    name: 'title',
    type: /** @type {const} */ ('STRING'),
    data: column((n) => `Event ${n} of the harbour`),
  };
  const start = {
    name: 'start',
    type: /** @type {const} */ ('STRING'),
    data: column((n) => `19${10 + n}-0${1 + (n % 9)}-11`),
  };
  const lane = {
    name: 'lane',
    type: /** @type {const} */ ('STRING'),
    data: column((n) => `Lane ${n % 3}`, 7),
  };
  const importance = {
    name: 'importance',
    type: /** @type {const} */ ('INT32'),
    data: column((n) => n * 3, 5),
  };
  const id = {
    name: 'id',
    type: /** @type {const} */ ('INT64'),
    data: column((n) => BigInt(n) * 1_000_003n),
  };
  const moment = {
    name: 'start',
    type: /** @type {const} */ ('TIMESTAMP'),
    data: column((n) => new Date(1e12 + n * 1e8)),
  };
  const double = { name: 'importance', type: /** @type {const} */ ('DOUBLE'), data: column((n) => n) };
  const compressors = {
    GZIP: packed,
    /** @param {Uint8Array} bytes */
    BROTLI: (bytes) => new Uint8Array(brotliCompressSync(bytes)),
    LZ4_RAW: lz4Literals,
    ZSTD: zstdRaw,
  };
  /** @param {string} name @param {any} columnData @param {any} [options] */
  const file = (name, columnData, options = {}) => ({
    name: `${name}.parquet`,
    bytes: new Uint8Array(parquetWriteBuffer({ columnData, codec: 'UNCOMPRESSED', compressors, ...options })),
  });
  /** @param {any} of @param {string} encoding */
  const as = (of, encoding) => ({ ...of, encoding });
  return [
    { name: 'first-pages.parquet', bytes: firstPageFile() },
    file('plain', [as(title, 'PLAIN'), as(start, 'PLAIN'), lane, importance]),
    file('dictionary', [as(title, 'RLE_DICTIONARY'), as(start, 'RLE_DICTIONARY'), lane, id]),
    file('deltas', [
      as(title, 'DELTA_BYTE_ARRAY'),
      as(start, 'DELTA_LENGTH_BYTE_ARRAY'),
      as(importance, 'DELTA_BINARY_PACKED'),
      as(id, 'DELTA_BINARY_PACKED'),
    ]),
    file('split', [title, moment, as(double, 'BYTE_STREAM_SPLIT')]),
    file('groups', [title, start, lane], { rowGroupSize: [10, 25], pageSize: 100 }),
    ...['SNAPPY', 'GZIP', 'BROTLI', 'LZ4_RAW', 'ZSTD'].map((codec) =>
      file(codec.toLowerCase(), [title, start, lane, importance], { codec }),
    ),
  ];
}

/**
 * LZ4 of one block that has literals alone.
 * @param {Uint8Array} bytes
 */
function lz4Literals(bytes) {
  const length = [];
  for (let left = bytes.length - 15; left >= 0; left -= 255) length.push(Math.min(left, 255));
  const head = bytes.length < 15 ? [bytes.length << 4] : [0xf0, ...length];
  if (bytes.length >= 15 && length.at(-1) === 255) head.push(0);
  return new Uint8Array([...head, ...bytes]);
}

/**
 * Zstandard of blocks that are not packed, with the length of the whole in its head.
 * @param {Uint8Array} bytes
 */
function zstdRaw(bytes) {
  const size = bytes.length;
  const head = [0x28, 0xb5, 0x2f, 0xfd, 0xa0, size & 255, (size >> 8) & 255, (size >> 16) & 255, size >>> 24];
  const block = 1 | (size << 3);
  return new Uint8Array([...head, block & 255, (block >> 8) & 255, block >> 16, ...bytes]);
}

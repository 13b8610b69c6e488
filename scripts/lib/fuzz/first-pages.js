// A small Parquet file with pages of the first kind, which most programs write and hyparquet-writer does not: their levels
// are among their values.

/** @typedef {number[]} Bytes */

const [INT32, INT64, BINARY, LIST, STRUCT] = [5, 6, 8, 9, 12];
const MAGIC = [0x50, 0x41, 0x52, 0x31];
const BYTE_ARRAY = 6;
const [PLAIN, RLE, DICTIONARY] = [0, 3, 8];

/** @param {number} value @returns {Bytes} */
function varint(value) {
  const bytes = [];
  let left = value;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left & 127) | 128);
  return [...bytes, left];
}

/**
 * A structure of Thrift's compact protocol: fields by number, each with its type and its bytes.
 * @param {[number, number, Bytes][]} fields
 * @returns {Bytes}
 */
function struct(fields) {
  let before = 0;
  const bytes = fields.flatMap(([id, type, value]) => {
    const head = ((id - before) << 4) | type;
    before = id;
    return [head, ...value];
  });
  return [...bytes, 0];
}

/** @param {number} id @param {number} value @returns {[number, number, Bytes]} */
const int = (id, value) => [id, INT32, varint(value * 2)];
/** @param {number} id @param {number} value @returns {[number, number, Bytes]} */
const long = (id, value) => [id, INT64, varint(value * 2)];
/** @param {string} value @returns {Bytes} */
const text = (value) => [...varint(value.length), ...Buffer.from(value)];
/** @param {number} type @param {Bytes[]} items @returns {Bytes} */
const list = (type, items) => [(items.length << 4) | type, ...items.flat()];
/** @param {number} value @returns {Bytes} */
const uint32 = (value) => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24];
/** @param {string} value @returns {Bytes} */
const plain = (value) => [...uint32(value.length), ...Buffer.from(value)];

/**
 * @param {number} kind 0 for data, 2 for a dictionary
 * @param {number} values
 * @param {number} encoding
 * @param {Bytes} body
 * @returns {Bytes}
 */
function page(kind, values, encoding, body) {
  const own = [int(1, values), int(2, encoding), ...(kind === 0 ? [int(3, RLE), int(4, RLE)] : [])];
  const head = [int(1, kind), int(2, body.length), int(3, body.length)];
  return [...struct([...head, [kind === 0 ? 5 : 7, STRUCT, struct(own)]]), ...body];
}

/** Levels of rows, bit by bit, behind their length. @param {boolean[]} isThere @returns {Bytes} */
function levels(isThere) {
  const groups = Math.ceil(isThere.length / 8);
  const bits = Array.from({ length: groups }, (_, at) =>
    isThere.slice(at * 8, at * 8 + 8).reduce((byte, bit, place) => byte | (bit ? 1 << place : 0), 0),
  );
  const runs = [...varint(groups * 2 + 1), ...bits];
  return [...uint32(runs.length), ...runs];
}

/**
 * Returns the file: titles and dates one behind the other, lanes in a dictionary with some left out.
 * @returns {Uint8Array}
 */
export function firstPageFile() {
  const rows = Array.from({ length: 24 }, (_, n) => n);
  const isThere = rows.map((n) => n % 5 !== 0);
  const all = levels(rows.map(() => true));
  const lanes = rows.filter((n) => isThere[n]).map((n) => n % 2);
  const runs = lanes.flatMap((place) => [2, place]);
  /** @type {[string, number, Bytes][]} */
  const columns = [
    ['title', PLAIN, page(0, 24, PLAIN, [...all, ...rows.flatMap((n) => plain(`Event ${n}`))])],
    ['start', PLAIN, page(0, 24, PLAIN, [...all, ...rows.flatMap((n) => plain(`19${10 + n}-03-05`))])],
    [
      'lane',
      DICTIONARY,
      [
        ...page(2, 2, PLAIN, [...plain('Harbour'), ...plain('Town')]),
        ...page(0, 24, DICTIONARY, [...levels(isThere), 1, ...runs]),
      ],
    ],
  ];
  let at = MAGIC.length;
  const chunks = columns.map(([name, encoding, bytes]) => {
    const from = at;
    at += bytes.length;
    const meta = struct([
      int(1, BYTE_ARRAY),
      [2, LIST, list(INT32, [varint(encoding * 2)])],
      [3, LIST, list(BINARY, [text(name)])],
      int(4, 0),
      ...[24, bytes.length, bytes.length].map((value, index) => long(5 + index, value)),
      long(9, from),
    ]);
    return struct([long(2, from), [3, STRUCT, meta]]);
  });
  const root = struct([[4, BINARY, text('schema')], int(5, columns.length)]);
  const elements = columns.map(([name]) =>
    struct([int(1, BYTE_ARRAY), int(3, 1), [4, BINARY, text(name)], int(6, 0)]),
  );
  const group = struct([[1, LIST, list(STRUCT, chunks)], long(2, at), long(3, 24)]);
  const footer = struct([
    int(1, 1),
    [2, LIST, list(STRUCT, [root, ...elements])],
    long(3, 24),
    [4, LIST, list(STRUCT, [group])],
  ]);
  const pages = columns.flatMap(([, , bytes]) => bytes);
  return Uint8Array.from([...MAGIC, ...pages, ...footer, ...uint32(footer.length), ...MAGIC]);
}

/** The tables of a TrueType or OpenType font, by their tags. */
export type FontTables = Map<string, Uint8Array>;

const HEADER = 12;
const RECORD = 16;
/** A checksum of the whole file is this less that of its parts (OpenType 1.9, “head”). */
const WHOLE_SUM = 0xb1b0afba;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Returns the tables of a font; each is a copy that may be written to.
 *
 * @throws RangeError when the bytes are no font
 */
export function readTables(font: Uint8Array): FontTables {
  const view = viewOf(font);
  const tables: FontTables = new Map();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = HEADER + index * RECORD;
    const tag = String.fromCharCode(...font.subarray(record, record + 4));
    const [offset, length] = [view.getUint32(record + 8), view.getUint32(record + 12)];
    if (offset + length > font.length) throw new RangeError(`the table ${tag} ends behind the font`);
    // Not `slice`, which for a Buffer of Node is no copy.
    tables.set(tag, new Uint8Array(font.subarray(offset, offset + length)));
  }
  return tables;
}

/** Returns a font with these tables, in the order of their tags: the same tables give the same bytes. */
export function writeFont(tables: FontTables): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const isCff = tables.has('CFF ');
  const size = sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), HEADER + RECORD * sorted.length);
  const font = new Uint8Array(size);
  const view = viewOf(font);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  view.setUint32(0, isCff ? 0x4f54544f : 0x00010000);
  view.setUint16(4, sorted.length);
  view.setUint16(6, power * RECORD);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (sorted.length - power) * RECORD);
  let at = HEADER + RECORD * sorted.length;
  let head = 0;
  for (const [index, [tag, bytes]] of sorted.entries()) {
    const record = HEADER + index * RECORD;
    if (tag === 'head') {
      head = at;
      viewOf(bytes).setUint32(8, 0);
    }
    font.set(bytes, at);
    for (let letter = 0; letter < 4; letter += 1) view.setUint8(record + letter, tag.charCodeAt(letter));
    view.setUint32(record + 4, sumOf(view, at, padded(bytes.length)));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, bytes.length);
    at += padded(bytes.length);
  }
  view.setUint32(head + 8, (WHOLE_SUM - sumOf(view, 0, size)) >>> 0);
  return font;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function sumOf(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/** Returns a table `name` that says the family and nothing else. */
export function nameTable(family: string): Uint8Array {
  const names = [family, 'Regular', undefined, family, undefined, family];
  const entries = names.flatMap((text, index) => (text === undefined ? [] : [{ id: index + 1, text }]));
  const start = 6 + entries.length * 12;
  const bytes = new Uint8Array(start + entries.reduce((sum, { text }) => sum + text.length * 2, 0));
  const view = viewOf(bytes);
  view.setUint16(2, entries.length);
  view.setUint16(4, start);
  let at = 0;
  for (const [index, { id, text }] of entries.entries()) {
    // Windows, Unicode, English of the United States.
    [3, 1, 0x409, id, text.length * 2, at].forEach((value, field) =>
      view.setUint16(6 + index * 12 + field * 2, value),
    );
    for (let unit = 0; unit < text.length; unit += 1, at += 2)
      view.setUint16(start + at, text.charCodeAt(unit));
  }
  return bytes;
}

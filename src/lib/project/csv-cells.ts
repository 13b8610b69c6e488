import { unguarded } from '../formats/cells.js';
import { CsvRows } from '../tables/csv-rows.js';

/** A cell's text, and where it begins in the whole. */
export interface CsvCell {
  readonly text: string;
  readonly offset: number;
}

interface Row {
  readonly offset: number;
  readonly cells: readonly CsvCell[];
}

interface CellsFault {
  readonly offset: number;
  readonly what: string;
  readonly found: string;
  readonly fix: string;
}

const DELIMITERS = [',', ';', '\t'];

/** Returns the rows of a CSV that are not empty, or where its quotation marks go wrong. Cells are parted as the first row is. */
export function readRows(text: string): { readonly rows: readonly Row[]; readonly fault?: CellsFault } {
  const given = new TextEncoder().encode(text);
  // Doubled quotation marks are made single in the bytes that are read.
  const bytes = given.slice();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const offsets = offsetsIn(given, decoder);
  const reader = new CsvRows(delimiterOf(text).charCodeAt(0));
  const rows: Row[] = [];
  for (let at = 0; at < bytes.length;) {
    const next = reader.next(bytes, at, true);
    if (reader.isUnclosed || next < 0) return { rows, fault: markFault(offsets(at), 'it is not closed') };
    if (reader.fault) {
      const offset = offsets(reader.from[reader.faultAt] ?? at);
      return { rows, fault: markFault(offset, 'text is behind the closing one') };
    }
    const cells = Array.from({ length: Math.min(reader.count, reader.from.length) }, (_, cell): CsvCell => {
      const [from = 0, to = 0] = [reader.from[cell], reader.to[cell]];
      return { text: unguarded(decoder.decode(bytes.subarray(from, to))), offset: offsets(from) };
    });
    if (cells.some((cell) => cell.text.trim() !== '')) rows.push({ offset: offsets(at), cells });
    at = next;
  }
  return { rows };
}

function markFault(offset: number, found: string): CellsFault {
  return {
    offset,
    what: 'a quotation mark of the table goes wrong',
    found,
    fix: 'put one double quotation mark before and after the cell, and double those within it',
  };
}

/** Returns which mark is most often in the first row. */
export function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '';
  const counts = DELIMITERS.map((mark) => first.split(mark).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Returns what turns offsets in bytes, which are asked for in their order, into those of the text. */
function offsetsIn(bytes: Uint8Array, decoder: TextDecoder): (byte: number) => number {
  let [last, length] = [0, 0];
  return (byte) => {
    if (byte < last) [last, length] = [0, 0];
    length += decoder.decode(bytes.subarray(last, byte)).length;
    last = byte;
    return length;
  };
}

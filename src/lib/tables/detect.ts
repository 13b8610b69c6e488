import { foreignOf, foreignTextOf } from './foreign.js';
import type { TableFormat } from './input.js';
import type { Problem } from './problem.js';

/** What the first bytes of a file say that it is. */
export type Detected = TableFormat | 'gzip' | 'utf-16le' | 'utf-16be' | Problem;

const LF = 10;
/** Bytes that are looked at. */
export const HEAD_BYTES = 64 * 1024;

/** Returns whether bytes begin as a Parquet file does: a look at more of them tells nothing else. */
export function isParquet(bytes: Uint8Array): boolean {
  return [0x50, 0x41, 0x52, 0x31].every((mark, index) => bytes[index] === mark);
}

/** Tells a format by content, and by name where content fits several. */
export function detect(bytes: Uint8Array, name: string): Detected {
  const head = bytes.subarray(0, HEAD_BYTES);
  if (head.length === 0) return { kind: 'empty' };
  const begins = (...marks: number[]): boolean => marks.every((mark, index) => head[index] === mark);
  if (isParquet(head)) return 'parquet';
  if (begins(0x1f, 0x8b)) return 'gzip';
  const foreign = foreignOf(head, name);
  if (foreign) return { kind: 'foreign', file: foreign };
  if (begins(0x50, 0x4b, 3, 4) || begins(0x50, 0x4b, 5, 6)) return { kind: 'zip' };
  if (begins(0xff, 0xfe)) return 'utf-16le';
  if (begins(0xfe, 0xff)) return 'utf-16be';
  if (head.some((byte) => byte < 9 || (byte > 13 && byte < 28))) return { kind: 'binary' };
  const text = new TextDecoder().decode(head);
  const start = text.trimStart();
  if (start === '') return { kind: 'empty' };
  const other = foreignTextOf(start, name);
  if (other) return { kind: 'foreign', file: other };
  if (/^<(?:!doctype|html|head|body|\?xml|!--|svg|rss)/i.test(start)) return { kind: 'html' };
  const isText = /\.(?:csv|tsv|txt|tab)(?:\.gz)?$/i.test(name);
  if (isText && !start.startsWith('{') && !start.startsWith('[')) return 'csv';
  if (start.startsWith('[')) return isText ? 'csv' : 'json';
  if (start.startsWith('{'))
    return isLines(start, head) || /\.(?:ndjson|jsonl)(?:\.gz)?$/i.test(name) ? 'ndjson' : 'json';
  return 'csv';
}

/** Returns whether the first line is an object that is whole and no timeline. */
function isLines(text: string, head: Uint8Array): boolean {
  if (!head.includes(LF)) return false;
  const line = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  try {
    const value = JSON.parse(line) as { events?: unknown };
    return !Array.isArray(value.events);
  } catch {
    return false;
  }
}

import { gzipSync } from 'node:zlib';
import { readTable, type TableOptions, type TableResult } from '../../../src/lib/tables/index';
import { TEXT_FIELDS, textOf, type Archive } from '../../../src/lib/model/archive';

export const NAMES = { events: 'Events', otherLanes: 'Other lanes' };

/** Bytes in parts of a size, each a copy of its own, as a file gives them. */
export async function* inParts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export interface Given extends Partial<TableOptions> {
  readonly name?: string;
  readonly partSize?: number;
  readonly gzip?: boolean;
  readonly isSized?: boolean;
}

export function read(content: string | Uint8Array, given: Given = {}): Promise<TableResult> {
  const { name = 'file', partSize = 1 << 20, gzip = false, isSized = true, ...options } = given;
  const plain = typeof content === 'string' ? bytesOf(content) : content;
  const bytes = gzip ? new Uint8Array(gzipSync(plain)) : plain;
  const input = { name, ...(isSized ? { size: bytes.length } : {}), parts: () => inParts(bytes, partSize) };
  return readTable(input, { names: NAMES, ...options });
}

/** An archive as objects, in reading order: the slow way to look at one. */
export function rowsOf({ table, texts, lanes, source, sources }: Archive): Record<string, unknown>[] {
  return Array.from({ length: table.count }, (_, row) => {
    const record = table.event[row] ?? 0;
    const fields = TEXT_FIELDS.map((field) => [field, textOf(texts, record, field)] as const);
    return {
      ...Object.fromEntries(fields.filter(([, text]) => text !== '')),
      lane: lanes[table.lane[row] ?? -1]?.title,
      importance: table.importance[row],
      start: table.start[row],
      end: table.end[row],
      flags: table.flags[row],
      named: sources[(source[row] ?? 0) - 1],
    };
  });
}

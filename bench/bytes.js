// How many bytes columns and index take: read and indexed here as the page does it, since no browser tells.

import { openAsBlob } from 'node:fs';
import { basename, join } from 'node:path';
import { createJiti } from 'jiti';
import { ROOT } from '../scripts/lib/install.js';

/**
 * @param {string} path of a file of events
 * @returns {Promise<number>} bytes an event, its texts apart
 */
export async function bytesPerEvent(path) {
  const jiti = createJiti(import.meta.url);
  /** @type {typeof import('../src/lib/tables/index.js')} */
  const { readTable } = await jiti.import(join(ROOT, 'src/lib/tables/index.ts'));
  /** @type {typeof import('../src/lib/layout/aggregate/band-index.js')} */
  const { bandsOf, buildIndex } = await jiti.import(join(ROOT, 'src/lib/layout/aggregate/band-index.ts'));
  const blob = await openAsBlob(path);
  const input = {
    name: basename(path),
    size: blob.size,
    parts: () => /** @type {AsyncIterable<Uint8Array>} */ (blob.stream()),
    slice: (/** @type {number} */ from, /** @type {number} */ to) => blob.slice(from, to).arrayBuffer(),
  };
  const { archive } = await readTable(input, { names: { events: 'Events', otherLanes: 'Others' } });
  /** @type {typeof import('../src/lib/model/archive.js')} */
  const { listedOf } = await jiti.import(join(ROOT, 'src/lib/model/archive.ts'));
  const index = buildIndex(archive.table, bandsOf(archive.lanes.length));
  // The worker draws and searches the archive; the page lists a copy of some columns.
  const all = bytesOf({ archive, index, listed: listedOf(archive) });
  return (all - 2 * archive.texts.bytes.byteLength) / archive.table.count;
}

/**
 * Bytes of all buffers that a value holds, each once.
 * @param {unknown} value
 * @param {Set<unknown>} [seen]
 * @returns {number}
 */
export function bytesOf(value, seen = new Set()) {
  if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
  seen.add(value);
  if (ArrayBuffer.isView(value)) return bytesOf(value.buffer, seen);
  if (value instanceof ArrayBuffer || value instanceof SharedArrayBuffer) return value.byteLength;
  return Object.values(value).reduce((/** @type {number} */ sum, part) => sum + bytesOf(part, seen), 0);
}

import { parentPort, workerData } from 'node:worker_threads';
import type { TableResult } from '../lib/core.js';
import type { TableReply, TableRequest } from './table-apart.js';
import { readTableFile } from './table-file.js';

/** Progress is reported no more often, in milliseconds. */
const PROGRESS_MS = 100;

let reported = 0;

function post(reply: TableReply, buffers: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(reply, [...buffers]);
}

function onRows(rows: number): void {
  if (performance.now() - reported < PROGRESS_MS) return;
  reported = performance.now();
  post({ kind: 'rows', rows });
}

/** Returns the memory of an archive, which is handed over and not copied. */
function memoryOf({ archive: { table, source, texts } }: TableResult): ArrayBuffer[] {
  const { start, end, lane, flags, importance, event } = table;
  const arrays = [start, end, lane, flags, importance, event, source, texts.bytes, texts.offsets];
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}

const { path, order } = workerData as TableRequest;
readTableFile(path, { order, onRows }).then(
  (result) => post({ kind: 'read', result }, memoryOf(result)),
  (error: unknown) =>
    post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }),
);

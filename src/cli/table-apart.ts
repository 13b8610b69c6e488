import { Worker } from 'node:worker_threads';
import type { DayOrder, TableResult } from '../lib/core.js';
import type { TableFileSettings } from './table-file.js';
import { CannotError } from './usage.js';

/** What a worker is to read. */
export interface TableRequest {
  readonly path: string;
  readonly order?: DayOrder | undefined;
}

/** What it says: how far it is, and at last what it read, or why it could not. */
export type TableReply =
  | { readonly kind: 'rows'; readonly rows: number }
  | { readonly kind: 'read'; readonly result: TableResult }
  | { readonly kind: 'failed'; readonly message: string };

export interface TableApartSettings extends TableFileSettings {
  /** The module that the worker runs. */
  readonly worker: URL;
  /** The file as messages name it. */
  readonly name: string;
  /** How long the worker may make no progress. */
  readonly limitMs?: number;
}

/** A part of a file takes a hundredth of it on a slow machine; ten million rows are put in order in less. */
const LIMIT_MS = 30_000;

/**
 * Reads a table in a worker, which is ended when it gets no further: no file can keep the program busy for ever, and it hears
 * Ctrl-C all the while.
 *
 * @throws CannotError when the worker makes no progress, or fails
 */
export async function readTableApart(path: string, settings: TableApartSettings): Promise<TableResult> {
  const { order, onRows, worker: module, name, limitMs = LIMIT_MS } = settings;
  const request: TableRequest = { path, order };
  const worker = new Worker(module, { workerData: request });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<TableResult>((resolve, reject) => {
      const fail = (why: string): void => reject(new CannotError(`${name}: ${why}`));
      const wait = (): void => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          const seconds = `${limitMs / 1000} seconds`;
          fail(
            `reading got no further for ${seconds} and was ended; the file may be damaged, fetch it again`,
          );
        }, limitMs);
      };
      wait();
      worker.on('message', (reply: TableReply) => {
        wait();
        if (reply.kind === 'rows') onRows(reply.rows);
        else if (reply.kind === 'read') resolve(reply.result);
        else fail(reply.message);
      });
      worker.on('error', (error) => fail(`reading failed: ${error.message}`));
      worker.on('exit', () => fail('reading ended before it was done'));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

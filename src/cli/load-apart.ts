import type { Readable } from 'node:stream';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { lateReason, type LoadReply, type LoadRequest } from './load-reply.js';
import { describeThrown, type Thrown } from './thrown.js';
import { UncheckedError, type UncheckedReason } from './unchecked.js';

export interface LoadApartOptions {
  /** The module that a worker runs: it answers by `replyWith`. */
  readonly worker: URL;
  /** What the program prints, which is no part of a report. */
  readonly onOutput: (text: string) => void;
  /** How long a program may take. */
  readonly limitMs?: number;
}

/** An events.ts only has to export a timeline. */
const LIMIT_MS = 30_000;

/** A module that could not be loaded, as what it threw says. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly thrown: Thrown;
  /** What was read until then. */
  readonly files: readonly string[];

  constructor(thrown: Thrown, files: readonly string[] = []) {
    super(thrown.message);
    this.thrown = thrown;
    this.files = files;
  }
}

/**
 * Loads an events.ts in a worker, so that the program can neither end this process nor change what checks it, and
 * returns its exports as data, with the files that were read for it.
 *
 * @throws LoadError for what it threw; UncheckedError when it ended, never finished or cannot be read
 */
export async function loadApart(
  path: string,
  options: LoadApartOptions,
): Promise<{ default: unknown; files: readonly string[] }> {
  const { worker: module, onOutput, limitMs = LIMIT_MS } = options;
  const { port1, port2 } = new MessageChannel();
  const request: LoadRequest = { path, port: port2 };
  const worker = new Worker(module, {
    workerData: request,
    transferList: [port2],
    stdout: true,
    stderr: true,
  });
  forward(worker.stdout, onOutput);
  forward(worker.stderr, onOutput);
  let timer: NodeJS.Timeout | undefined;
  try {
    const reply = await new Promise<LoadReply>((resolve) => {
      port1.on('message', resolve);
      worker.on('error', (error) =>
        resolve({ kind: 'unchecked', reason: lateReason(describeThrown(error)) }),
      );
      worker.on('exit', () => {
        const last = receiveMessageOnPort(port1) as { readonly message: LoadReply } | undefined;
        resolve(last?.message ?? { kind: 'unchecked', reason: neverReason('it waits for what never comes') });
      });
      timer = setTimeout(() => {
        const found = `no result after ${limitMs / 1000} seconds`;
        resolve({ kind: 'unchecked', reason: neverReason(found) });
      }, limitMs);
    });
    if (reply.kind === 'loaded') return { default: reply.definition, files: reply.files };
    throw reply.kind === 'failed'
      ? new LoadError(reply.thrown, reply.files)
      : new UncheckedError(reply.reason);
  } finally {
    clearTimeout(timer);
    port1.close();
    await worker.terminate();
  }
}

function neverReason(found: string): UncheckedReason {
  return {
    what: 'the file never finished loading, so it was not checked',
    found,
    fix: 'take out the await or the loop that never ends, here or in what it imports',
  };
}

function forward(stream: Readable, onOutput: (text: string) => void): void {
  stream.setEncoding('utf8').on('data', onOutput);
}

import type { DenseIndex } from '../layout/dense/index.js';
import type { FromWorker, IndexAsked, Indexed, Opened, ReadSettings, ToWorker } from '../workers/messages.js';
import type { Problem, TableProgress } from '../formats/tables/index.js';

export interface ArchiveHandlers {
  readonly onprogress?: (progress: TableProgress) => void;
  /** Once, and only for a large file: its first rows, as an archive of their own that `ondone` replaces. */
  readonly onfirst?: (first: Indexed) => void;
  /** Once, with what could be read; also after a cancel. Not after `close`. */
  readonly ondone?: (opened: Opened) => void;
  /** Before `ondone` when reading ended early, and alone when the worker itself ended. */
  readonly onproblem?: (problem: Problem) => void;
}

export interface ArchiveSource {
  /** Ends the reading; `ondone` then gives what there is. */
  cancel(): void;
  /** Rows that a query finds, ascending; those of the latest query when others came while it ran. Empty before `ondone`. */
  search(text: string): Promise<Uint32Array>;
  /** The index of these rows, made beside the page. Never comes when the worker has ended. */
  index(asked: IndexAsked): Promise<DenseIndex>;
  /** Ends the worker, so that its memory is given back. Nothing is told any more. */
  close(): void;
}

/** Reads a table of events in a worker of its own: a file of the reader's, or what is at an address. */
export function openArchive(
  input: Blob | string,
  handlers: ArchiveHandlers,
  settings: ReadSettings & { readonly name?: string },
): ArchiveSource {
  const worker = new Worker(new URL('../workers/archive.ts', import.meta.url), { type: 'module' });
  const { name, ...rest } = settings;
  const send = (message: ToWorker): void => worker.postMessage(message);
  const asked = new Map<number, (rows: Uint32Array) => void>();
  const indexes = new Map<number, (index: DenseIndex) => void>();
  let lastId = 0;
  const answer = (upTo: number, rows: Uint32Array): void => {
    for (const [id, resolve] of asked) {
      if (id > upTo) continue;
      asked.delete(id);
      resolve(rows);
    }
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'progress') handlers.onprogress?.(data.progress);
    else if (data.kind === 'first') handlers.onfirst?.(data.first);
    else if (data.kind === 'found') answer(data.id, data.rows);
    else if (data.kind === 'indexed') {
      indexes.get(data.id)?.(data.index);
      indexes.delete(data.id);
    } else {
      if (data.opened.problem) handlers.onproblem?.(data.opened.problem);
      handlers.ondone?.(data.opened);
    }
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    handlers.onproblem?.({ kind: 'worker', ...(event.message ? { detail: event.message } : {}) });
    answer(Infinity, new Uint32Array());
  });
  send({ kind: 'open', input, ...(name === undefined ? {} : { name }), settings: rest });
  return {
    cancel: () => send({ kind: 'cancel' }),
    search: (text) =>
      new Promise((resolve) => {
        lastId += 1;
        asked.set(lastId, resolve);
        send({ kind: 'search', id: lastId, text });
      }),
    index: (asked) =>
      new Promise((resolve) => {
        lastId += 1;
        indexes.set(lastId, resolve);
        send({ kind: 'index', id: lastId, asked });
      }),
    close: () => {
      worker.terminate();
      answer(Infinity, new Uint32Array());
    },
  };
}

import type { Problem, TableProgress } from '../tables/index.js';
import type { Look } from '../render/canvas/theme.js';
import type { AxisRequests } from '../workers/axis.js';
import type {
  FrameAsked,
  FromWorker,
  Loaded,
  Opened,
  Question,
  ReadSettings,
  SceneDrawn,
  TextsNews,
  ToWorker,
} from '../workers/messages.js';
import { PendingRequests } from './pending-requests.js';
import { ReadingWatch } from './reading-watch.js';

export type { SceneDrawn } from '../workers/messages.js';

export interface ArchiveHandlers {
  readonly onprogress?: (progress: TableProgress) => void;
  /** Once, and only for a large file: its first rows, as an archive of their own that `ondone` replaces. */
  readonly onfirst?: (first: Loaded) => void;
  /** Once, with what could be read; also after a cancel. Not after `close`. */
  readonly ondone?: (opened: Opened) => void;
  /** After `ondone`, for each part of the texts that is read later. */
  readonly ontexts?: (news: TextsNews) => void;
  /** Before `ondone` when reading ended early, and alone when the worker itself ended. */
  readonly onproblem?: (problem: Problem) => void;
}

/** What the axis of a large table is drawn by, beside the page. */
export interface AxisClient {
  /** Hands a canvas over; where the browser cannot, Scenes come to `onscene`. */
  setCanvas(canvas: HTMLCanvasElement, onscene: (drawn: SceneDrawn) => void): void;
  setLook(look: Look): void;
  /** Wants a frame; of several that wait the last is drawn. */
  draw(frame: FrameAsked): void;
  /** Wants the texts of a record before others, or all of them now. */
  want(part: number, record: number | 'all'): void;
  /** Called when the first frame of a `Loaded` has been drawn. */
  ondrawn: ((part: number) => void) | undefined;
  /** Never comes when the worker has ended; undefined when the part is not the last that was drawn. */
  ask<What extends keyof AxisRequests>(
    part: number,
    what: What,
    of: Parameters<AxisRequests[What]>[0],
  ): Promise<ReturnType<AxisRequests[What]> | undefined>;
}

export interface ArchiveClient extends AxisClient {
  /**
   * Ends the reading; `ondone` then gives what there is. A worker that does not answer within a second is ended, and so
   * is one that is asked again while it gathers what it has: `onproblem` says so, and nothing of the file is kept.
   */
  cancel(): void;
  /** Rows that a query finds, ascending; those of the latest query when others came while it ran. Empty before `ondone`. */
  search(text: string): Promise<Uint32Array>;
  /** Ends the worker, so that its memory is given back. Nothing is reported after that. */
  close(): void;
}

type OpenSettings = ReadSettings & { readonly name?: string };

/** A file that a worker reads already, though nobody listens yet. */
interface Early {
  readonly input: string;
  readonly worker: Worker;
  readonly received: FromWorker[];
}

let early: Early | undefined;

/** Begins to read what is at an address that `openArchive` will be asked for: before the page has hydrated. */
export function openEarly(input: string, settings: OpenSettings): void {
  const received: FromWorker[] = [];
  const worker = startWorker(input, settings);
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind !== 'alive') received.push(data);
  };
  // It is tried again for whoever asks, and the fault is reported then.
  worker.onerror = () => (early = undefined);
  early = { input, worker, received };
}

function startWorker(input: Blob | string, { name, ...settings }: OpenSettings): Worker {
  const worker = new Worker(new URL('../workers/archive.ts', import.meta.url), { type: 'module' });
  const message: ToWorker = { kind: 'open', input, ...(name === undefined ? {} : { name }), settings };
  worker.postMessage(message);
  return worker;
}

/** Returns the worker that reads an input, and what it has said so far. */
function takeWorker(input: Blob | string, settings: OpenSettings): Omit<Early, 'input'> {
  const begun = early;
  early = undefined;
  if (begun?.input === input) return begun;
  begun?.worker.terminate();
  return { worker: startWorker(input, settings), received: [] };
}

/** Reads a table of events in a worker of its own: a file of the reader's, or what is at an address. */
export function openArchive(
  input: Blob | string,
  handlers: ArchiveHandlers,
  settings: OpenSettings,
): ArchiveClient {
  const { worker, received } = takeWorker(input, settings);
  const send = (message: ToWorker, transfer: Transferable[] = []): void =>
    worker.postMessage(message, { transfer });
  const found = new PendingRequests<Uint32Array>();
  const answers = new PendingRequests<unknown>();
  let hasSpoken = received.length > 0;
  let onscene: ((drawn: SceneDrawn) => void) | undefined;
  const source: ArchiveClient = {
    ondrawn: undefined,
    setCanvas: (canvas, then) => {
      onscene = then;
      if (!('transferControlToOffscreen' in canvas)) return;
      const offscreen = canvas.transferControlToOffscreen();
      send({ kind: 'canvas', canvas: offscreen }, [offscreen]);
    },
    setLook: (look) => send({ kind: 'look', look }),
    draw: (frame) => send({ kind: 'frame', frame }),
    want: (part, record) => send({ kind: 'want', part, record }),
    ask: <What extends keyof AxisRequests>(
      part: number,
      what: What,
      of: Parameters<AxisRequests[What]>[0],
    ) => {
      const { id, answer } = answers.next();
      send({ kind: 'ask', id, part, question: { what, of } as Question });
      return answer as Promise<ReturnType<AxisRequests[What]> | undefined>;
    },
    cancel: () => {
      send({ kind: 'cancel' });
      watch.cancel();
    },
    search: (text) => {
      const { id, answer } = found.next();
      send({ kind: 'search', id, text });
      return answer;
    },
    close: () => end(),
  };
  const end = (problem?: Problem): void => {
    watch.stop();
    worker.terminate();
    found.endUpTo(Infinity, new Uint32Array());
    if (problem) handlers.onproblem?.(problem);
  };
  const watch = new ReadingWatch(end);
  let isDone = false;
  const hear = (data: FromWorker): void => {
    watch.hear();
    if (data.kind === 'alive') return;
    if (data.kind === 'stopping') watch.answer();
    else if (data.kind === 'failed') end({ kind: 'worker', detail: data.detail });
    else if (data.kind === 'progress') handlers.onprogress?.(data.progress);
    else if (data.kind === 'first') handlers.onfirst?.(data.first);
    else if (data.kind === 'texts') handlers.ontexts?.(data.news);
    else if (data.kind === 'found') found.endUpTo(data.id, data.rows);
    else if (data.kind === 'answer') answers.end(data.id, data.answer);
    else if (data.kind === 'drawn') source.ondrawn?.(data.part);
    else if (data.kind === 'scene') onscene?.(data.drawn);
    else {
      watch.stop();
      isDone = true;
      if (data.opened.problem) handlers.onproblem?.(data.opened.problem);
      handlers.ondone?.(data.opened);
    }
  };
  worker.onerror = (event) => {
    event.preventDefault();
    // A worker that never spoke and has no error of its own has a script that did not load.
    const kind = hasSpoken || event.message ? 'worker' : 'part';
    const problem: Problem = { kind, ...(event.message ? { detail: event.message } : {}) };
    if (!isDone) return end(problem);
    // What it draws may still be drawn.
    found.endUpTo(Infinity, new Uint32Array());
    handlers.onproblem?.(problem);
  };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    hasSpoken = true;
    hear(data);
  };
  // Whoever opens a file holds it before anything is reported of it.
  if (received.length > 0) queueMicrotask(() => received.forEach(hear));
  return source;
}

import {
  readTable,
  TableFault,
  type TableInput,
  type TableProgress,
  type TableResult,
  type TextsToCome,
} from '../tables/index.js';
import { buffersOf, listedOf, type Archive } from '../model/archive.js';
import { loadArchive } from '../messages/load.js';
import type { PaintedMessages } from '../messages/types/archive.js';
import { Axis, type AxisRequests } from './axis.js';
import { addressInput, blobInput } from './inputs.js';
import type { FromWorker, Loaded, Opened, Question, ReadSettings, ToWorker } from './messages.js';
import { LaterTexts } from './later-texts.js';
import { Painting } from './painting.js';
import { Searcher } from './searcher.js';
import { Quiet, turnAfter } from './turn.js';

/*
 * Reads one large file of events, apart from the page, and keeps it: it draws the axis on the page's canvas, answers
 * what is at a place of it, and searches. What the list shows is handed to the page.
 */

/** Progress is reported no more often, in milliseconds. */
const PROGRESS_MS = 100;
/** How long a cancel may wait to be heard, in milliseconds. */
const TURN_MS = 20;
/** Bytes of texts from which on the marks are drawn before they are read. */
const LATER_FROM = 1 << 20;
/** How long nobody wants anything before texts are read that nobody asked for, in milliseconds. */
const IDLE_MS = 1500;
/** How often it says that it is not stuck, in milliseconds. */
const ALIVE_MS = 1000;

const cancelled = new AbortController();
/** The first rows of the file, and all of them: those that a page may still ask for. */
const axes = new Map<number, Axis>();
const painting = new Painting(axisOf, post);
let searcher: Searcher | undefined;
let texts: LaterTexts | undefined;
const quiet = new Quiet(IDLE_MS);
let isOpened = false;
let lastPart = 0;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  quiet.disturb();
  if (data.kind === 'open') {
    if (isOpened) return;
    isOpened = true;
    void open(data.input, data.name, data.settings).catch(fail);
  } else if (!isOpened) {
    // Some browsers run a worker's script a second time, for a part that it loads: that copy has no file, and no answer.
  } else if (data.kind === 'cancel') stop();
  else if (data.kind === 'search') void search(data.id, data.text);
  else if (data.kind === 'want') {
    if (data.part === lastPart) texts?.want(data.record);
  } else if (data.kind === 'canvas') painting.setCanvas(data.canvas);
  else if (data.kind === 'look') painting.setLook(data.look);
  else if (data.kind === 'frame') painting.setFrame(data.frame);
  else answer(data.id, axisOf(data.part), data.question);
});

function post(message: FromWorker, buffers: readonly ArrayBuffer[] = []): void {
  postMessage(message, { transfer: [...buffers] });
}

function stop(): void {
  cancelled.abort();
  post({ kind: 'stopping' });
}

/** A rejected promise would reach nobody outside the worker. */
function fail(error: unknown): void {
  post({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
}

/** Returns the axis of a part; once it is asked for, the parts before it are over. */
function axisOf(part: number): Axis | undefined {
  for (const before of axes.keys()) if (before < part && axes.has(part)) axes.delete(before);
  return axes.get(part);
}

function answer<What extends keyof AxisRequests>(
  id: number,
  axis: Pick<AxisRequests, What> | undefined,
  { what, of }: Question & { readonly what: What },
): void {
  const ask = axis?.[what].bind(axis) as ((of: unknown) => unknown) | undefined;
  post({ kind: 'answer', id, answer: ask?.(of) });
}

async function open(input: Blob | string, name: string | undefined, settings: ReadSettings): Promise<void> {
  const before = performance.now();
  post({ kind: 'alive' });
  const beat = setInterval(() => post({ kind: 'alive' }), ALIVE_MS);
  const found = inputOf(input, name, settings);
  // What is wrong with it is reported by the one who reads it, a moment later.
  found.catch(() => undefined);
  const messages = await loadArchive(settings.language);
  const { archive, later, ...rest } = await read(() => found, settings, messages).finally(() =>
    clearInterval(beat),
  );
  searcher = new Searcher(archive);
  const loaded = load(archive, messages);
  const opened: Opened = { ...loaded, ...rest, took: performance.now() - before };
  if (later) texts = laterTexts(later, loaded);
  post({ kind: 'done', opened }, buffersOf(loaded.archive));
  prepare(loaded);
  // What is drawn comes before what is written beside it.
  await painting.drawn(loaded.part);
  void texts?.run();
}

function laterTexts(later: TextsToCome, { part }: Loaded): LaterTexts {
  const axis = axes.get(part);
  return new LaterTexts(later, {
    part,
    post: (news, buffers) => post({ kind: 'texts', news }, buffers),
    inView: () => axis?.recordInView() ?? 0,
    ontitles: () => {
      axis?.renewWords();
      painting.again();
    },
    idle: () => quiet.wait(),
  });
}

function load(archive: Archive, messages: PaintedMessages): Loaded {
  lastPart += 1;
  const axis = new Axis(archive, messages);
  axes.set(lastPart, axis);
  return { part: lastPart, archive: listedOf(archive), extent: axis.extent };
}

/** While the page makes room for the axis. */
function prepare({ part }: Loaded): void {
  const axis = axes.get(part);
  if (axis) painting.prepare(axis);
}

async function inputOf(
  input: Blob | string,
  name: string | undefined,
  settings: ReadSettings,
): Promise<TableInput> {
  if (typeof input === 'string') return addressInput(input, settings, cancelled.signal);
  return blobInput(input, name ?? (input instanceof File ? input.name : ''));
}

async function read(
  find: () => Promise<TableInput>,
  settings: ReadSettings,
  messages: PaintedMessages,
): Promise<TableResult> {
  const { names, limits, order } = settings;
  let sentAt = -Infinity;
  let latest: TableProgress | undefined;
  const onProgress = (progress: TableProgress): void => {
    latest = progress;
    const now = performance.now();
    if (now - sentAt < PROGRESS_MS) return;
    sentAt = now;
    post({ kind: 'progress', progress });
  };
  const options = {
    names,
    ...(limits ? { limits } : {}),
    ...(order ? { order } : {}),
    onProgress,
    onFirst: (archive: Archive) => {
      const first = load(archive, messages);
      post({ kind: 'first', first }, buffersOf(first.archive));
      prepare(first);
    },
    laterFrom: LATER_FROM,
    pause: turnAfter(TURN_MS),
    signal: cancelled.signal,
  };
  try {
    const result = await readTable(await find(), options);
    if (latest) post({ kind: 'progress', progress: latest });
    return result;
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    // There is no file to read: what is reported is an archive without rows, and why.
    const nothing = { name: '', parts: () => failing(error) };
    return readTable(nothing, options);
  }
}

// eslint-disable-next-line require-yield -- it ends before it has a part to give
async function* failing(error: Error): AsyncGenerator<Uint8Array> {
  throw error;
}

async function search(id: number, text: string): Promise<void> {
  // What is not read yet would not be found.
  await texts?.all();
  const rows = searcher ? await searcher.search(text) : new Uint32Array();
  // A newer one has taken its place: it answers for both.
  if (rows) post({ kind: 'found', id, rows }, [rows.buffer as ArrayBuffer]);
}

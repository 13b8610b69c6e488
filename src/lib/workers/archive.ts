import {
  readTable,
  TableFault,
  type TableInput,
  type TableProgress,
  type TableResult,
} from '../formats/tables/index.js';
import { bandsOf, buildIndex, type DenseIndex } from '../layout/dense/index.js';
import { buffersOf, type Archive } from '../model/archive.js';
import { addressInput, blobInput } from './inputs.js';
import type { FromWorker, Indexed, Opened, ReadSettings, ToWorker } from './messages.js';
import { Searcher } from './searcher.js';
import { turnAfter } from './turn.js';

/*
 * Reads one large file of events, apart from the page: what came of it is handed over, not copied, but for what
 * both need: texts, lanes and sources, the page to show them, the worker to search them.
 */

/** Progress is told no more often, in milliseconds. */
const PROGRESS_MS = 100;
/** How long a cancel may wait to be heard, in milliseconds. */
const TURN_MS = 20;

const cancelled = new AbortController();
let searcher: Searcher | undefined;
let isOpened = false;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'cancel') cancelled.abort();
  else if (data.kind === 'search') void search(data.id, data.text);
  else if (data.kind === 'index') {
    const { table, bandOf, rows } = data.asked;
    const made = buildIndex(table, bandOf, rows);
    post({ kind: 'indexed', id: data.id, index: made }, buffersOfIndex(made));
  } else if (!isOpened) {
    isOpened = true;
    void open(data.input, data.name, data.settings);
  }
});

function post(message: FromWorker, buffers: readonly ArrayBuffer[] = []): void {
  postMessage(message, { transfer: [...buffers] });
}

async function open(input: Blob | string, name: string | undefined, settings: ReadSettings): Promise<void> {
  const before = performance.now();
  const { archive, ...rest } = await read(() => inputOf(input, name, settings), settings);
  // The copy that stays here: see above.
  const { table, source } = archive;
  searcher = new Searcher({
    ...archive,
    table: { ...table, lane: table.lane.slice(), event: table.event.slice() },
    source: source.slice(),
    texts: { bytes: archive.texts.bytes.slice(), offsets: archive.texts.offsets.slice() },
  });
  const indexed = index(archive);
  const opened: Opened = { ...indexed, ...rest, took: performance.now() - before };
  post({ kind: 'done', opened }, buffersIn(indexed));
}

function index(archive: Archive): Indexed {
  return { archive, index: buildIndex(archive.table, bandsOf(archive.lanes.length)) };
}

function buffersIn({ archive, index }: Indexed): ArrayBuffer[] {
  return [...buffersOf(archive), ...buffersOfIndex(index)];
}

function buffersOfIndex({ bands, bandOf, peaks }: DenseIndex): ArrayBuffer[] {
  const arrays = bands.flatMap(({ rows, start, end, best, lasting }) => [
    rows,
    start,
    end,
    best,
    ...lasting.levels,
  ]);
  return [...arrays, bandOf, peaks].map(({ buffer }) => buffer as ArrayBuffer);
}

async function inputOf(
  input: Blob | string,
  name: string | undefined,
  settings: ReadSettings,
): Promise<TableInput> {
  if (typeof input === 'string') return addressInput(input, settings, cancelled.signal);
  return blobInput(input, name ?? (input instanceof File ? input.name : ''));
}

async function read(find: () => Promise<TableInput>, { names, limits }: ReadSettings): Promise<TableResult> {
  let told = -Infinity;
  let latest: TableProgress | undefined;
  const onProgress = (progress: TableProgress): void => {
    latest = progress;
    const now = performance.now();
    if (now - told < PROGRESS_MS) return;
    told = now;
    post({ kind: 'progress', progress });
  };
  const options = {
    names,
    ...(limits ? { limits } : {}),
    onProgress,
    onFirst: (archive: Archive) => {
      const first = index(archive);
      post({ kind: 'first', first }, buffersIn(first));
    },
    pause: turnAfter(TURN_MS),
    signal: cancelled.signal,
  };
  try {
    const result = await readTable(await find(), options);
    if (latest) post({ kind: 'progress', progress: latest });
    return result;
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    // There is no file to read: what is told is an archive without rows, and why.
    const nothing = { name: '', parts: () => failing(error) };
    return readTable(nothing, options);
  }
}

// eslint-disable-next-line require-yield -- it ends before it has a part to give
async function* failing(error: Error): AsyncGenerator<Uint8Array> {
  throw error;
}

async function search(id: number, text: string): Promise<void> {
  const rows = searcher ? await searcher.search(text) : new Uint32Array();
  // A newer one has taken its place: it answers for both.
  if (rows) post({ kind: 'found', id, rows }, [rows.buffer as ArrayBuffer]);
}

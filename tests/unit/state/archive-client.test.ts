import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openArchive, openEarly } from '../../../src/lib/state/archive-client';
import type { FromWorker, Loaded, ToWorker } from '../../../src/lib/workers/messages';
import { madeArchive } from '../layout/aggregate/made';
import { loadedOf } from './desk';

/** Stands for the worker: keeps what it was sent, and says what a test has it say. */
class FakeWorker {
  static all: FakeWorker[] = [];
  readonly sent: ToWorker[] = [];
  isEnded = false;
  onmessage: ((event: { data: FromWorker }) => void) | undefined;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | undefined;

  constructor() {
    FakeWorker.all.push(this);
  }
  postMessage(message: ToWorker): void {
    this.sent.push(message);
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: FromWorker): void {
    this.onmessage?.({ data });
  }
}

const SETTINGS = { names: { events: 'Events', otherLanes: 'Others' }, language: 'en' as const };
const progress = (rows: number): FromWorker => ({
  kind: 'progress',
  progress: { rows, bytes: rows, total: undefined },
});
const first: Loaded = loadedOf(madeArchive(20));

/** A source, its worker, and what it told. */
function opened(input = 'https://a.test/b.csv') {
  const told: string[] = [];
  const source = openArchive(
    input,
    {
      onprogress: ({ rows }) => told.push(`${rows} rows`),
      onfirst: ({ part }) => told.push(`part ${part}`),
      onproblem: ({ kind }) => told.push(kind),
    },
    SETTINGS,
  );
  const worker = FakeWorker.all.at(-1);
  if (!worker) throw new Error('no worker');
  return { source, worker, told };
}

beforeEach(() => {
  FakeWorker.all = [];
  vi.stubGlobal('Worker', FakeWorker);
});

describe('a file that is read beside the page', () => {
  it('gives each question its own answer, whatever comes first', async () => {
    const { source, worker } = opened();
    const within = source.ask(1, 'within', { start: 0, end: 9 });
    const importance = source.ask(1, 'importance', 4);
    expect(worker.sent.slice(1)).toEqual([
      { kind: 'ask', id: 1, part: 1, question: { what: 'within', of: { start: 0, end: 9 } } },
      { kind: 'ask', id: 2, part: 1, question: { what: 'importance', of: 4 } },
    ]);
    worker.say({ kind: 'answer', id: 2, answer: 7 });
    worker.say({ kind: 'answer', id: 1, answer: 12 });
    expect(await Promise.all([within, importance])).toEqual([12, 7]);
  });

  it('answers earlier searches with the newest, and all when it is closed', async () => {
    const { source, worker } = opened();
    const searches = ['a', 'ab', 'abc'].map((text) => source.search(text));
    worker.say({ kind: 'found', id: 2, rows: Uint32Array.of(5) });
    expect(await searches[0]).toEqual(Uint32Array.of(5));
    expect(await searches[1]).toEqual(Uint32Array.of(5));
    source.close();
    expect(await searches[2]).toEqual(new Uint32Array());
    expect(worker.isEnded).toBe(true);
  });

  it('says when the worker ends', () => {
    const { worker, told } = opened();
    worker.onerror?.({ message: 'out of memory', preventDefault: () => undefined });
    expect(told).toEqual(['worker']);
  });

  it('keeps its canvas, and takes Scenes, in a browser that hands none over', () => {
    const { source, worker } = opened();
    const scenes: unknown[] = [];
    source.setCanvas({} as HTMLCanvasElement, ({ scene }) => scenes.push(scene));
    expect(worker.sent.map(({ kind }) => kind)).toEqual(['open']);
    worker.say({ kind: 'scene', drawn: { scene: 'one', options: {} } as never });
    expect(scenes).toEqual(['one']);
  });
});

describe('a worker that reads', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const done = (): FromWorker => ({
    kind: 'done',
    opened: {
      ...first,
      faults: { reported: [], count: 0, rowsLeftOut: 0, csv: [] },
      leftOut: [],
      notes: [],
      took: 1,
    },
  });

  it('is ended a second after a cancel that it does not answer', () => {
    const { source, worker, told } = opened();
    source.cancel();
    vi.advanceTimersByTime(999);
    expect(worker.isEnded).toBe(false);
    vi.advanceTimersByTime(1);
    expect(worker.isEnded).toBe(true);
    expect(told).toEqual(['given-up']);
    vi.advanceTimersByTime(300_000);
    expect(told).toHaveLength(1);
  });

  it('that answers a cancel may gather what it has, until it is asked again', () => {
    const { source, worker, told } = opened();
    source.cancel();
    worker.say({ kind: 'stopping' });
    vi.advanceTimersByTime(10_000);
    expect(worker.isEnded).toBe(false);
    source.cancel();
    expect(worker.isEnded).toBe(true);
    expect(told).toEqual(['given-up']);
  });

  it('is ended when it says nothing for 30 seconds, and not before', () => {
    const { worker, told } = opened();
    for (let second = 0; second < 100; second += 1) {
      worker.say({ kind: 'alive' });
      vi.advanceTimersByTime(1000);
    }
    worker.say(progress(10));
    vi.advanceTimersByTime(29_000);
    expect(told).toEqual(['10 rows']);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(['10 rows', 'stuck']);
    expect(worker.isEnded).toBe(true);
  });

  it('has two minutes until its first word', () => {
    const { worker, told } = opened();
    vi.advanceTimersByTime(119_000);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(['stuck']);
    expect(worker.isEnded).toBe(true);
  });

  it('is not watched once it is done', () => {
    const { worker, told } = opened();
    worker.say(done());
    vi.advanceTimersByTime(300_000);
    worker.onerror?.({ message: 'a frame', preventDefault: () => undefined });
    expect(told).toEqual(['worker']);
    expect(worker.isEnded).toBe(false);
  });

  it('is ended when it fails, and nothing waits for it', async () => {
    const { source, worker, told } = opened();
    const search = source.search('a');
    worker.say({ kind: 'failed', detail: 'out of order' });
    expect(told).toEqual(['worker']);
    expect(worker.isEnded).toBe(true);
    expect(await search).toEqual(new Uint32Array());
    const other = opened();
    other.worker.onerror?.({ message: 'no memory', preventDefault: () => undefined });
    expect(other.worker.isEnded).toBe(true);
  });
});

describe('a file that is read before anyone asks', () => {
  it('is read once, and what was told meanwhile is told in order, before what comes then', async () => {
    openEarly('https://a.test/b.csv', SETTINGS);
    const [early] = FakeWorker.all;
    early?.say(progress(10));
    early?.say({ kind: 'first', first });
    const { worker, told } = opened();
    expect(worker).toBe(early);
    expect(worker.sent).toHaveLength(1);
    // Whoever opened it holds its source first.
    expect(told).toEqual([]);
    await Promise.resolve();
    worker.say(progress(30));
    expect(told).toEqual(['10 rows', 'part 1', '30 rows']);
  });

  it('is given up when another file is opened', () => {
    openEarly('https://a.test/b.csv', SETTINGS);
    const [early] = FakeWorker.all;
    const { worker } = opened('https://a.test/c.csv');
    expect(early?.isEnded).toBe(true);
    expect(worker.sent).toMatchObject([{ kind: 'open', input: 'https://a.test/c.csv' }]);
  });

  it('is read anew when its worker did not begin', () => {
    openEarly('https://a.test/b.csv', SETTINGS);
    const [early] = FakeWorker.all;
    early?.onerror?.({ message: '', preventDefault: () => undefined });
    expect(opened().worker).not.toBe(early);
  });
});

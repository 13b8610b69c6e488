import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isForImport, readAsTable, tableOf } from '../../../../src/make/imports/open-table.js';

/** A worker that answers when the test says so. */
class SlowWorker {
  static all: SlowWorker[] = [];
  onmessage: (event: { data: unknown }) => void = () => undefined;
  readonly asked: string[] = [];
  isEnded = false;

  constructor() {
    SlowWorker.all.push(this);
  }

  postMessage({ kind }: { kind: string }): void {
    this.asked.push(kind);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(data: unknown): void {
    this.onmessage({ data });
  }
}

const calendar = (): File => new File(['BEGIN:VCALENDAR'], 'regatta.ics');
const unread = { kind: 'no-title' } as const;
const opened = { kind: 'opened', opened: { format: 'icalendar', sheets: [], columns: [] } };
const table = { kind: 'table', table: '{"title":"Regatta"}', format: 'icalendar', dated: 1, undated: 2 };

function workerOf(): SlowWorker {
  const [worker] = SlowWorker.all;
  if (!worker) throw new Error('no worker was started');
  return worker;
}

describe('a file of another program on the page for tables', () => {
  beforeEach(() => {
    SlowWorker.all = [];
    vi.stubGlobal('Worker', SlowWorker);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is read once, as a table', async () => {
    const file = calendar();
    expect(isForImport(unread, file)).toBe(true);
    const reading = readAsTable(file, new AbortController().signal);
    expect(isForImport(unread, file)).toBe(false);
    workerOf().answer(opened);
    await vi.waitFor(() => expect(workerOf().asked).toEqual(['open', 'table']));
    workerOf().answer(table);
    const read = await reading;
    expect(read?.name).toBe('regatta.ndjson');
    expect(await read?.text()).toBe('{"title":"Regatta"}');
    expect(tableOf(file)).toEqual({ format: 'icalendar', undated: 2 });
    expect(workerOf().isEnded).toBe(true);
  });

  it('is given up when nobody waits for it: its worker is ended, and it can be read again', async () => {
    const file = calendar();
    const gone = new AbortController();
    const reading = readAsTable(file, gone.signal);
    gone.abort();
    expect(workerOf().isEnded).toBe(true);
    expect(await reading).toBeUndefined();
    expect(isForImport(unread, file)).toBe(true);
  });

  it('asks nothing of a worker that was ended between two answers', async () => {
    const gone = new AbortController();
    const reading = readAsTable(calendar(), gone.signal);
    workerOf().answer(opened);
    gone.abort();
    expect(await reading).toBeUndefined();
    expect(workerOf().asked).toEqual(['open']);
  });
});

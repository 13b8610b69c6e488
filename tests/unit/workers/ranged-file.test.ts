import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TEXTS_READ, textOf } from '../../../src/lib/model/archive';
import { readTable, TableFault, type Problem, type TableResult } from '../../../src/lib/tables/index';
import { addressInput, blobInput } from '../../../src/lib/workers/inputs';
import type { ReadSettings } from '../../../src/lib/workers/messages';
import { NAMES } from '../tables/reading';

/* A Parquet file at an address: what of it is asked for, of servers that send parts of files and of others. */

const ROWS = 4000;
const every = (name: string, make: (row: number) => string): ColumnSource => ({
  name,
  type: 'STRING',
  data: Array.from({ length: ROWS }, (_, row) => make(row)),
});
const fileOf = (word: string): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        every('title', (row) => `${word} ${row}`),
        every('start', (row) => `20${10 + (row % 90)}-03-01`),
        every('source', (row) => `Source ${row % 5}`),
        every('quote', (row) => `${word} said ${String(row).repeat(100)}`),
      ],
      codec: 'UNCOMPRESSED',
      rowGroupSize: 1000,
    }),
  );
const FILE = fileOf('Event');

interface Asked {
  readonly method: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly sent: number;
}

let server: Server;
let host: string;
let bytes = FILE;
let etag: string | undefined;
let asked: Asked[] = [];
const sent = (): number => asked.reduce((sum, each) => sum + each.sent, 0);

beforeAll(async () => {
  server = createServer(({ url = '', method, headers }, response) => {
    const range = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '');
    const tell = (length: number): void => void asked.push({ method, headers, sent: length });
    if (etag !== undefined) response.setHeader('etag', etag);
    if (method === 'HEAD' && url.includes('no-head')) return response.writeHead(405).end();
    if (method === 'HEAD') {
      tell(0);
      return response.writeHead(200, { 'content-length': bytes.length }).end();
    }
    const isSame = headers['if-range'] === undefined || headers['if-range'] === etag;
    if (!range || !isSame || url.includes('no-ranges')) {
      tell(bytes.length);
      return response.writeHead(200, { 'content-length': bytes.length }).end(bytes);
    }
    const [from, to] = [Number(range[1]), range[2] === '' ? bytes.length : Number(range[2]) + 1];
    tell(to - from);
    const said = { 'content-range': `bytes ${from}-${to - 1}/${bytes.length}`, 'content-length': to - from };
    return response.writeHead(206, said).end(bytes.subarray(from, to));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubGlobal('location', new URL(`${host}/open/`));
});
afterAll(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  bytes = FILE;
  etag = '"one"';
  asked = [];
});

const settings: ReadSettings = { names: NAMES, language: 'en', stallMs: 30_000 };

async function open(path: string, signal = new AbortController().signal): Promise<TableResult> {
  return readTable(await addressInput(path, settings, signal), { names: NAMES, laterFrom: 0, signal });
}

async function readAll({ later }: TableResult): Promise<Problem | undefined> {
  try {
    for (const [at] of later?.texts.late?.blocks.entries() ?? []) await later?.read(at, TEXTS_READ.all);
    return undefined;
  } catch (error) {
    if (error instanceof TableFault) return error.problem;
    throw error;
  }
}

const lastTitle = ({ archive: { texts, table } }: TableResult): string =>
  textOf(texts, table.count - 1, 'title');

describe('a Parquet file at an address', () => {
  it('is there after few requests and a small part of its bytes', async () => {
    const result = await open('/events.parquet');
    expect(result.problem).toBeUndefined();
    expect(result.archive.table.count).toBe(ROWS);
    // How long it is, what it is, its end, and one part of each of four groups.
    expect(asked).toHaveLength(3 + 4);
    expect(sent()).toBeLessThan(FILE.length / 8);
    expect(await readAll(result)).toBeUndefined();
    expect(lastTitle(result)).toBe(`Event ${ROWS - 1}`);
    expect(asked.length).toBeLessThanOrEqual(3 + 4 + 4);
    expect(sent()).toBeLessThan(FILE.length * 1.1);
  });

  it('is asked for on the condition that it is the same', async () => {
    await open('/events.parquet');
    expect(asked.slice(1).every(({ headers }) => headers['if-range'] === '"one"')).toBe(true);
    expect(asked.every(({ headers }) => !('cookie' in headers) && !('referer' in headers))).toBe(true);
  });

  it('is read once as a whole where its server sends no parts', async () => {
    const result = await open('/no-ranges.parquet');
    expect(await readAll(result)).toBeUndefined();
    expect(lastTitle(result)).toBe(`Event ${ROWS - 1}`);
    expect(asked).toHaveLength(2);
  });

  it('is read as a whole where its length cannot be asked for', async () => {
    const result = await open('/no-head.parquet');
    expect(await readAll(result)).toBeUndefined();
    expect(lastTitle(result)).toBe(`Event ${ROWS - 1}`);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['of another version', fileOf('Other'), '"two"'],
    ['of another length, from a server that names no version', fileOf('Something else'), undefined],
    ['that is shorter', FILE.slice(0, 2000), undefined],
  ])('is never mixed with one %s that takes its place', async (_, other, version) => {
    if (version === undefined) etag = undefined;
    const result = await open('/events.parquet');
    expect(result.archive.table.count).toBe(ROWS);
    [bytes, etag] = [other, version];
    expect(await readAll(result)).toEqual({ kind: 'changed' });
    expect(lastTitle(result)).toBe('');
  });

  it('still has its texts after the reading was cancelled', async () => {
    const cancel = new AbortController();
    const result = await open('/events.parquet', cancel.signal);
    cancel.abort();
    expect(await readAll(result)).toBeUndefined();
    expect(lastTitle(result)).toBe(`Event ${ROWS - 1}`);
  });

  it('of the reader’s own that cannot be read any more has changed', async () => {
    const blob = new Blob([FILE as Uint8Array<ArrayBuffer>]);
    const input = blobInput(blob, 'events.parquet');
    const result = await readTable(input, { names: NAMES, laterFrom: 0 });
    vi.spyOn(blob, 'slice').mockImplementation(() => {
      throw new DOMException('gone', 'NotReadableError');
    });
    expect(await readAll(result)).toEqual({ kind: 'changed' });
  });
});

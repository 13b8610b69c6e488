import { TABLE_LIMITS, TableFault, type TableInput } from '../tables/index.js';
import { FetchFault } from '../net/fetch-fault.js';
import { guardedFetch, type FetchGuards } from '../net/guarded-fetch.js';
import { FileChanged, openRanges } from '../net/ranged-file.js';
import type { ReadSettings } from './messages.js';

const STALL_MS = 20_000;
/** Names of files of which some columns are read before others, and from how many bytes on that is worth it. */
const RANGED = /\.(?:parquet|parq|pq)$/i;
const RANGED_FROM = 1 << 20;
/** A first look, and parts of a file that is another one than its name says. */
const FIRST_BYTES = 1 << 12;
const PART_BYTES = 1 << 23;

/** Returns a file or other bytes that the page holds. */
export function blobInput(blob: Blob, name: string): TableInput {
  return {
    name,
    size: blob.size,
    parts: () => partsOf(blob.stream()),
    slice: async (from, to) => {
      try {
        return await blob.slice(from, to).arrayBuffer();
      } catch (error) {
        // A file of the reader's own can be read no more once it was written anew.
        if (error instanceof DOMException) throw new TableFault({ kind: 'changed' });
        throw error;
      }
    },
  };
}

/**
 * Returns a file at an address, relative to this page. Redirections are followed.
 *
 * @throws TableFault when there is nothing there, or more than is read
 */
export async function addressInput(
  address: string,
  settings: ReadSettings,
  cancelled: AbortSignal,
): Promise<TableInput> {
  try {
    const guards: FetchGuards = {
      base: location.href,
      maxBytes: settings.limits?.fileBytes ?? TABLE_LIMITS.fileBytes,
      stallMs: settings.stallMs ?? STALL_MS,
      signal: cancelled,
      allowsPrivate: settings.allowsPrivate,
    };
    const ranged = await rangedInput(address, guards);
    if (ranged) return ranged;
    const { url, size, parts } = await guardedFetch(address, guards);
    return {
      name: decodeName(url.pathname),
      ...(size === undefined ? {} : { size }),
      parts: () => withTableFaults(parts()),
    };
  } catch (error) {
    throw tableFaultOf(error, address);
  }
}

/** Returns a large file whose columns are asked for one by one; undefined where it is to be fetched as a whole. */
async function rangedInput(address: string, guards: FetchGuards): Promise<TableInput | undefined> {
  if (!RANGED.test(address.replace(/[?#].*$/s, ''))) return undefined;
  const file = await openRanges(address, guards);
  if (!file || file.size < RANGED_FROM) return undefined;
  const { url, size } = file;
  const slice = async (from: number, to: number): Promise<ArrayBuffer> => {
    try {
      return await file.slice(from, to);
    } catch (error) {
      throw tableFaultOf(error);
    }
  };
  async function* parts(): AsyncGenerator<Uint8Array> {
    for (let from = 0, to = FIRST_BYTES; from < size; from = to, to += PART_BYTES)
      yield new Uint8Array(await slice(from, Math.min(to, size)));
  }
  return { name: decodeName(url.pathname), size, parts, slice };
}

async function* withTableFaults(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* parts;
  } catch (error) {
    throw tableFaultOf(error);
  }
}

/** Returns a fault of loading in the terms of tables; any other error as it is. */
function tableFaultOf(error: unknown, address = ''): unknown {
  if (error instanceof FileChanged) return new TableFault({ kind: 'changed' });
  if (!(error instanceof FetchFault)) return error;
  const { kind, details } = error;
  const { host = '', status = 0, limit = 0 } = details;
  switch (kind) {
    case 'no-address':
      return new TableFault({ kind, detail: address.slice(0, 80) });
    case 'status':
      return new TableFault({ kind, detail: String(status) });
    case 'too-large':
      return new TableFault({ kind: 'file-bytes', limit });
    case 'stalled':
      return new TableFault({ kind, limit: Math.round(limit / 1000) });
    case 'network':
    case 'private':
      return new TableFault({ kind, detail: host });
    case 'credentials':
    case 'insecure':
    case 'cancelled':
      return new TableFault({ kind });
    case 'not-text':
      return error;
  }
}

function decodeName(path: string): string {
  const last = path.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

async function* partsOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

import { TABLE_LIMITS, TableFault, type TableInput } from '../tables/index.js';
import { FetchFault } from '../net/fetch-fault.js';
import { guardedFetch } from '../net/guarded-fetch.js';
import type { ReadSettings } from './messages.js';

const STALL_MS = 20_000;

/** Returns a file or other bytes that the page holds. */
export function blobInput(blob: Blob, name: string): TableInput {
  return {
    name,
    size: blob.size,
    parts: () => partsOf(blob.stream()),
    slice: (from, to) => blob.slice(from, to).arrayBuffer(),
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
    const { url, size, parts } = await guardedFetch(address, {
      base: location.href,
      maxBytes: settings.limits?.fileBytes ?? TABLE_LIMITS.fileBytes,
      stallMs: settings.stallMs ?? STALL_MS,
      signal: cancelled,
      allowsPrivate: settings.allowsPrivate,
    });
    return {
      name: decodeName(url.pathname),
      ...(size === undefined ? {} : { size }),
      parts: () => withTableFaults(parts()),
    };
  } catch (error) {
    throw tableFaultOf(error, address);
  }
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

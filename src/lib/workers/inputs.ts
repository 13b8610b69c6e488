import { TABLE_LIMITS, TableFault, type TableInput } from '../tables/index.js';
import type { ReadSettings } from './messages.js';

export const STALL_MS = 20_000;

/** A file or other bytes that the page holds. */
export function blobInput(blob: Blob, name: string): TableInput {
  return {
    name,
    size: blob.size,
    parts: () => partsOf(blob.stream()),
    slice: (from, to) => blob.slice(from, to).arrayBuffer(),
  };
}

/**
 * A file at an address, asked for without cookies and without telling from where. Redirections are followed.
 *
 * @throws TableFault when there is nothing there, or more than is read
 */
export async function addressInput(
  address: string,
  settings: ReadSettings,
  cancelled: AbortSignal,
): Promise<TableInput> {
  const url = readAddress(address);
  const watch = new Watch(settings.stallMs ?? STALL_MS, cancelled);
  const response = await watch.on(
    () =>
      fetch(url, { mode: 'cors', credentials: 'omit', referrerPolicy: 'no-referrer', signal: watch.signal }),
    url.host,
  );
  if (!response.ok) {
    watch.end();
    throw new TableFault({ kind: 'status', detail: String(response.status) });
  }
  const size = sizeOf(response);
  const limit = settings.limits?.fileBytes ?? TABLE_LIMITS.fileBytes;
  if (size !== undefined && size > limit) {
    watch.end();
    throw new TableFault({ kind: 'file-bytes', limit });
  }
  const name = decodeName(new URL(response.url || url.href).pathname);
  return {
    name,
    ...(size === undefined ? {} : { size }),
    parts: () => watch.parts(response, url.host),
  };
}

/** What is said of the length, unless it is that of packed bytes which the browser unpacks. */
function sizeOf({ headers }: Response): number | undefined {
  const said = Number(headers.get('content-length'));
  return headers.get('content-encoding') || !(said > 0) ? undefined : said;
}

function decodeName(path: string): string {
  const last = path.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function readAddress(address: string): URL {
  const url = URL.canParse(address, location.href) ? new URL(address, location.href) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!url || !isWeb) throw new TableFault({ kind: 'no-address', detail: address.slice(0, 80) });
  if (url.username || url.password) throw new TableFault({ kind: 'credentials' });
  const isLocal = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (location.protocol === 'https:' && url.protocol === 'http:' && !isLocal)
    throw new TableFault({ kind: 'insecure' });
  return url;
}

/** Gives up on a server that says nothing for a while. */
class Watch {
  readonly #stall = new AbortController();
  readonly signal: AbortSignal;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly after: number,
    private readonly cancelled: AbortSignal,
  ) {
    this.signal = AbortSignal.any([cancelled, this.#stall.signal]);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#stall.abort();
  }

  /** Waits for one thing, and says in a Problem why it did not come. */
  async on<T>(work: () => Promise<T>, host: string): Promise<T> {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#stall.abort(), this.after);
    try {
      return await work();
    } catch (error) {
      if (this.cancelled.aborted) throw new TableFault({ kind: 'cancelled' });
      if (this.#stall.signal.aborted)
        throw new TableFault({ kind: 'stalled', limit: Math.round(this.after / 1000) });
      throw error instanceof TypeError || error instanceof DOMException
        ? new TableFault({ kind: 'network', detail: host })
        : error;
    } finally {
      clearTimeout(this.#timer);
    }
  }

  async *parts(response: Response, host: string): AsyncGenerator<Uint8Array> {
    const reader = response.body?.getReader();
    try {
      for (;;) {
        const step = await this.on(async () => reader?.read(), host);
        if (!step || step.done) return;
        yield step.value;
      }
    } finally {
      this.end();
    }
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

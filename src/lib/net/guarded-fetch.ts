import { FetchFault } from './fetch-fault.js';
import { fetchableUrl } from './fetchable-url.js';
import { StallGuard } from './stall-guard.js';

export interface FetchGuards {
  /** Address of the page that asks, which relative addresses are resolved against. */
  readonly base: string | undefined;
  /** The reader agreed that a host of the reader's own network is asked. */
  readonly allowsPrivate?: boolean | undefined;
  /** Bytes that are read at most, after the browser has unpacked them. */
  readonly maxBytes: number;
  /** How long the server may send nothing. */
  readonly stallMs: number;
  readonly signal: AbortSignal;
  /** Value of the Accept header. */
  readonly accept?: string;
}

export interface GuardedResponse {
  /** Address that answered, behind any redirections. */
  readonly url: URL;
  /** Length in bytes, where the server says it of what arrives here. */
  readonly size: number | undefined;
  /** The bytes, to be read once. Throws FetchFault where a guard ends it. */
  readonly parts: () => AsyncGenerator<Uint8Array>;
}

/** What a timeline in JSON form may cost: ten thousand events with their sources are about half of it. */
export const TIMELINE_GUARDS = { maxBytes: 10_000_000, stallMs: 30_000 } as const;

/**
 * Fetches a file from any host: web addresses without credentials only, without cookies and without a referrer, within
 * a size, and from a server that keeps sending. Redirections are followed, and the last address is checked as the first.
 * A page of the web asks no host of the reader's own network unless the reader agreed.
 *
 * @throws FetchFault for whatever goes wrong
 */
export async function guardedFetch(address: string, guards: FetchGuards): Promise<GuardedResponse> {
  const { base, maxBytes, accept, allowsPrivate = false } = guards;
  const url = checkedUrl(address, base, allowsPrivate);
  const guard = new StallGuard(guards.stallMs, guards.signal);
  try {
    const response = await guard.wait(
      () =>
        fetch(url, {
          mode: 'cors',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          signal: guard.signal,
          ...(accept === undefined ? {} : { headers: { accept } }),
        }),
      url.host,
    );
    const answered = checkedUrl(response.url || url.href, base, allowsPrivate);
    const { host } = answered;
    const { ok, status, statusText } = response;
    if (!ok) throw new FetchFault('status', { host, status, statusText });
    const size = sizeOf(response);
    if (size !== undefined && size > maxBytes) throw new FetchFault('too-large', { host, limit: maxBytes });
    return { url: answered, size, parts: () => partsOf(response, guard, { host, maxBytes }) };
  } catch (error) {
    guard.end();
    throw error;
  }
}

/** Returns the full address. @throws FetchFault for one that may not be loaded, see `fetchableUrl` */
export function checkedUrl(address: string, base: string | undefined, allowsPrivate = false): URL {
  const url = fetchableUrl(address, base, { allowsPrivate });
  if (url instanceof URL) return url;
  throw new FetchFault(url, url === 'private' ? { host: new URL(address, base).host } : {});
}

/** Returns the length that the server gives, unless it is that of packed bytes which the browser unpacks. */
function sizeOf({ headers }: Response): number | undefined {
  const length = Number(headers.get('content-length'));
  return headers.get('content-encoding') || !(length > 0) ? undefined : length;
}

async function* partsOf(
  response: Response,
  guard: StallGuard,
  { host, maxBytes }: { readonly host: string; readonly maxBytes: number },
): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  let read = 0;
  try {
    for (;;) {
      const step = await guard.wait(async () => reader?.read(), host);
      if (!step || step.done) return;
      read += step.value.byteLength;
      if (read > maxBytes) throw new FetchFault('too-large', { host, limit: maxBytes });
      yield step.value;
    }
  } finally {
    guard.end();
  }
}

import type { RemoteMessages } from '../lib/index.js';

/** Most that is loaded, in bytes, and how long nothing may come before it is given up. */
export const MAX_BYTES = 10_000_000;
const STALL_MS = 30_000;

type Trouble = RemoteMessages['trouble'];

/** What went wrong on the way, in a sentence with the way out. */
export class LoadFault extends Error {}

/**
 * The address to load from: http or https, relative to this page where it is not whole.
 *
 * @throws LoadFault when it is none, has a password in it, or a browser would not load it from here
 */
export function readAddress(src: string, trouble: Trouble): URL {
  const url = URL.canParse(src, location.href) ? new URL(src, location.href) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (!url || !isWeb) throw new LoadFault(trouble.noAddress(src.slice(0, 80)));
  if (url.username || url.password) throw new LoadFault(trouble.credentials);
  const isLocal = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (location.protocol === 'https:' && url.protocol === 'http:' && !isLocal)
    throw new LoadFault(trouble.insecure);
  return url;
}

export interface Progress {
  readonly loaded: number;
  /** Bytes in all, where the host says it. */
  readonly total: number | undefined;
}

export interface Loaded {
  readonly text: string;
  /** Host that the data came from in the end, behind any redirection. */
  readonly host: string;
}

/**
 * Loads a text, without cookies and without telling from where it is asked for.
 *
 * @throws LoadFault for whatever goes wrong, or is cancelled
 */
export async function loadText(
  url: URL,
  trouble: Trouble,
  cancelled: AbortSignal,
  onprogress: (progress: Progress) => void,
): Promise<Loaded> {
  const stall = new AbortController();
  let timer = setTimeout(() => stall.abort(), STALL_MS);
  const isAlive = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => stall.abort(), STALL_MS);
  };
  try {
    const response = await fetch(url, {
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([cancelled, stall.signal]),
    });
    const { host } = new URL(response.url || url.href);
    if (!response.ok) throw new LoadFault(trouble.status(response.status, host));
    const said = Number(response.headers.get('content-length')) || undefined;
    const bytes: Uint8Array[] = [];
    let loaded = 0;
    const reader = response.body?.getReader();
    for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
      isAlive();
      loaded += step.value.byteLength;
      if (loaded > MAX_BYTES) throw new LoadFault(trouble.tooLarge(MAX_BYTES));
      bytes.push(step.value);
      // What is said of a compressed file is not what comes out of it.
      onprogress({ loaded, total: said !== undefined && said >= loaded ? said : undefined });
    }
    return { text: decode(bytes, trouble), host };
  } catch (error) {
    if (error instanceof LoadFault) throw error;
    if (cancelled.aborted) throw new LoadFault(trouble.cancelled);
    if (stall.signal.aborted) throw new LoadFault(trouble.slow(STALL_MS / 1000));
    throw new LoadFault(trouble.network(url.host));
  } finally {
    clearTimeout(timer);
    stall.abort();
  }
}

function decode(chunks: readonly Uint8Array[], trouble: Trouble): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
  } catch {
    throw new LoadFault(trouble.notText);
  }
}

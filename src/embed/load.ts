import type { RemoteMessages } from '../lib/index.js';
import { FetchFault } from '../lib/net/fetch-fault.js';
import { guardedFetch, TIMELINE_GUARDS } from '../lib/net/guarded-fetch.js';
import { readText, type Progress } from '../lib/net/read-text.js';

type Trouble = RemoteMessages['trouble'];

export interface Loaded {
  readonly text: string;
  /** Host that the data came from in the end, behind any redirection. */
  readonly host: string;
}

/**
 * Loads the text of a timeline from the address in `?src=`.
 *
 * @throws FetchFault for whatever goes wrong, or is cancelled
 */
export async function loadText(
  src: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
  allowsPrivate = false,
): Promise<Loaded> {
  const response = await guardedFetch(src, {
    ...TIMELINE_GUARDS,
    base: location.href,
    signal,
    allowsPrivate,
  });
  return { text: await readText(response, onProgress), host: response.url.host };
}

/** Says in a sentence what went wrong, and what to do about it. */
export function describeFault({ kind, details }: FetchFault, src: string, trouble: Trouble): string {
  const { host = '', status = 0, limit = 0 } = details;
  switch (kind) {
    case 'no-address':
      return trouble.noAddress(src.slice(0, 80));
    case 'credentials':
      return trouble.credentials;
    case 'insecure':
      return trouble.insecure;
    case 'private':
      return trouble.privateHost(host);
    case 'status':
      return trouble.status(status, host);
    case 'too-large':
      return trouble.tooLarge(limit);
    case 'not-text':
      return trouble.notText;
    case 'stalled':
      return trouble.slow(limit / 1000);
    case 'cancelled':
      return trouble.cancelled;
    case 'network':
      return trouble.network(host);
  }
}

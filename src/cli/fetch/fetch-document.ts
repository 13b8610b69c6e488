import { askOnce, type HttpAnswer } from './ask.js';
import { webAddress } from './checked-address.js';
import type { Network } from './network.js';
import { FetchRefusal, statusClause } from './refusal.js';

export interface FetchOptions {
  readonly network: Network;
  /** Hosts of this machine and of private networks are asked too. */
  readonly allowsLocal: boolean;
  readonly onBytes?: (loaded: number) => void;
  /** Other limits than those of a document. */
  readonly maxBytes?: number;
  readonly maxMs?: number;
}

/** A document as its host gave it. */
export interface FetchedDocument {
  /** The address that answered, behind any redirections. */
  readonly url: URL;
  /** Addresses that led on, in their order. */
  readonly redirects: readonly URL[];
  readonly bytes: Uint8Array;
  /** What the host says that it is, in lower case; empty where it does not. */
  readonly type: string;
  readonly charset?: string;
}

const MAX_MS = 20_000;
export const MAX_DOCUMENT_BYTES = 15 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Fetches a document: 20 seconds, 15 MB and 5 redirections at most, http and https only, without cookies, and only from the
 * public internet unless it is said otherwise. Each address on the way is checked.
 *
 * @throws FetchRefusal that says why there is none
 */
export async function fetchDocument(address: string, options: FetchOptions): Promise<FetchedDocument> {
  const { maxBytes = MAX_DOCUMENT_BYTES, maxMs = MAX_MS } = options;
  const timer = new AbortController();
  const end = (): void => timer.abort(new FetchRefusal(`it gave no whole answer in ${maxMs / 1000} seconds`));
  const timeout = setTimeout(end, maxMs);
  try {
    return await follow(webAddress(address), { ...options, maxBytes, signal: timer.signal });
  } catch (error) {
    throw timer.signal.aborted ? timer.signal.reason : error;
  } finally {
    clearTimeout(timeout);
  }
}

async function follow(start: URL, options: Parameters<typeof askOnce>[1]): Promise<FetchedDocument> {
  const redirects: URL[] = [];
  let url = start;
  for (;;) {
    const answer = await askNext(url, redirects, options);
    if (answer.status === 200) return documentOf(url, redirects, answer);
    if (!REDIRECTS.has(answer.status))
      throw new FetchRefusal(statusClause(url.host, answer.status, answer.headers['retry-after']));
    redirects.push(url);
    url = nextOf(url, answer, redirects);
  }
}

async function askNext(
  url: URL,
  redirects: readonly URL[],
  options: Parameters<typeof askOnce>[1],
): Promise<HttpAnswer> {
  try {
    return await askOnce(url, options);
  } catch (error) {
    if (redirects.length === 0 || !(error instanceof FetchRefusal)) throw error;
    throw new FetchRefusal(`it leads on to ${url.href}, and there: ${error.message}`);
  }
}

function nextOf(url: URL, { status, headers }: HttpAnswer, redirects: readonly URL[]): URL {
  if (headers.location === undefined)
    throw new FetchRefusal(`${url.host} answered ${status}, which leads on, and does not say where`);
  const next = leadsTo(headers.location, url);
  if (redirects.some(({ href }) => href === next.href))
    throw new FetchRefusal(
      `its redirections lead in a circle, to ${next.href} again; hosts do so that want a cookie: save the page from a browser and add the file`,
    );
  if (redirects.length > MAX_REDIRECTS)
    throw new FetchRefusal(`it leads on more than ${MAX_REDIRECTS} times, last to ${next.href}`);
  return next;
}

function leadsTo(location: string, from: URL): URL {
  try {
    return webAddress(location, from);
  } catch (error) {
    throw new FetchRefusal(`it leads on to ${location.slice(0, 200)}: ${(error as Error).message}`);
  }
}

function documentOf(url: URL, redirects: readonly URL[], { headers, bytes }: HttpAnswer): FetchedDocument {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';');
  const charset = parameters
    .map((each) => /^\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(each)?.[1])
    .find((each) => each !== undefined);
  return {
    url,
    redirects,
    bytes,
    type: type.trim().toLowerCase(),
    ...(charset === undefined ? {} : { charset }),
  };
}

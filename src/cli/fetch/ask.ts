import { request, type IncomingMessage } from 'node:http';
import { checkedAddresses } from './checked-address.js';
import type { Network } from './network.js';
import { connectionClause, FetchRefusal } from './refusal.js';
import { ENCODINGS, tooLargeClause, unpackAnswer } from './unpack.js';

export interface AskOptions {
  readonly network: Network;
  /** Hosts of this machine and of private networks are asked too. */
  readonly allowsLocal: boolean;
  readonly maxBytes: number;
  /** Ends the request; its reason is why. */
  readonly signal: AbortSignal;
  readonly onBytes?: (loaded: number) => void;
}

/** What a host answered to one request. */
export interface HttpAnswer {
  readonly status: number;
  /** By name in lower case, as Node gives them. */
  readonly headers: IncomingMessage['headers'];
  /** Unpacked; empty where the answer is no page. */
  readonly bytes: Uint8Array;
}

/** Connections that failed before anything was sent: the next address of the host may take one. */
const TRIES_NEXT = /^(?:ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|EADDRNOTAVAIL)$/;

/**
 * Asks one address, without following where it leads. The connection goes to an address that was checked, whatever the name of
 * the host leads to a moment later.
 *
 * @throws FetchRefusal
 */
export async function askOnce(url: URL, options: AskOptions): Promise<HttpAnswer> {
  const addresses = await beforeEnd(
    checkedAddresses(url, options.network, options.allowsLocal),
    options.signal,
  );
  for (const [index, address] of addresses.entries())
    try {
      return await askAt(address, url, options);
    } catch (error) {
      if (error instanceof FetchRefusal) throw error;
      if (options.signal.aborted) throw options.signal.reason;
      const isLast = index === addresses.length - 1;
      if (isLast || !TRIES_NEXT.test((error as NodeJS.ErrnoException).code ?? ''))
        throw new FetchRefusal(connectionClause(url.host, error));
    }
  throw new FetchRefusal(`${url.host} has no address`);
}

/** Waits for work that cannot be ended, such as a look-up, no longer than the signal allows. */
function beforeEnd<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (): void => reject(signal.reason as Error);
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}

async function askAt(address: string, url: URL, options: AskOptions): Promise<HttpAnswer> {
  const answer = await send(address, url, options);
  const { statusCode: status = 0, headers } = answer;
  if (status !== 200) {
    answer.destroy();
    return { status, headers, bytes: new Uint8Array() };
  }
  const { maxBytes } = options;
  if (Number(headers['content-length']) >= maxBytes) {
    answer.destroy();
    throw new FetchRefusal(tooLargeClause(maxBytes));
  }
  const bytes = await readAll(answer, url.host, options);
  return { status, headers, bytes: unpackAnswer(bytes, headers['content-encoding'], maxBytes) };
}

function send(address: string, url: URL, { network, signal }: AskOptions): Promise<IncomingMessage> {
  const isEncrypted = url.protocol === 'https:';
  const port = Number(url.port) || (isEncrypted ? 443 : 80);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    const asked = request({
      method: 'GET',
      path: `${url.pathname}${url.search}`,
      setHost: false,
      headers: {
        host: url.host,
        // Some hosts answer only what names itself like a browser; this says what it is all the same.
        'user-agent': 'Mozilla/5.0 (compatible; Sourceline)',
        accept: 'text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.9, */*;q=0.5',
        'accept-encoding': ENCODINGS,
      },
      signal,
      createConnection: () =>
        network.connect({ address, port, ...(isEncrypted ? { tls: { host } } : {}) }) as never,
    });
    asked.once('response', resolve).once('error', reject);
    asked.end();
  });
}

async function readAll(
  answer: IncomingMessage,
  host: string,
  { maxBytes, onBytes }: AskOptions,
): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.byteLength;
    if (size >= maxBytes) throw new FetchRefusal(tooLargeClause(maxBytes));
    parts.push(part);
    onBytes?.(size);
  }
  if (!answer.complete) throw new FetchRefusal(`${host} broke its answer off`);
  return Buffer.concat(parts);
}

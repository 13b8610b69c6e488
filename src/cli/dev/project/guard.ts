import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The header that a request for files of the folder has the word of its page in. */
const TOKEN_HEADER = 'x-sourceline-token';

/** A word that only the pages of this server have. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Why a request is not answered. */
export interface Forbidden {
  readonly status: 403 | 405 | 413 | 415;
  readonly allow?: string;
}

/** What a request may be. */
export interface Expected {
  readonly token: string;
  /** By method, the type of what is sent with it; null where nothing is. */
  readonly methods: Readonly<Record<string, string | null>>;
  /** How many bytes may be sent. */
  readonly limit: number;
}

/** Returns why a request for files of the folder is refused; undefined where it is not. */
export function forbidden(
  request: IncomingMessage,
  { token, methods, limit }: Expected,
): Forbidden | undefined {
  const { method = '', headers } = request;
  if (!isOwnPage(request) || !isSame(headers[TOKEN_HEADER], token)) return { status: 403 };
  if (!Object.hasOwn(methods, method)) return { status: 405, allow: Object.keys(methods).join(', ') };
  const type = methods[method];
  if (type === null || type === undefined) return undefined;
  // A form of a page elsewhere can send neither this origin nor these types without being asked first.
  if (headers.origin !== `http://${headers.host ?? ''}`) return { status: 403 };
  if (headers['content-type']?.toLowerCase() !== type || headers['content-encoding'] !== undefined)
    return { status: 415 };
  return Number(headers['content-length'] ?? 0) > limit ? { status: 413 } : undefined;
}

/** Returns whether a browser, where it says so at all, says that a page of this server asks. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  const { origin, host } = headers;
  return (
    (site === undefined || site === 'same-origin') &&
    (origin === undefined || origin === `http://${host ?? ''}`)
  );
}

/** Returns whether a browser says that a page of another address asks. */
export function isFromElsewhere(request: IncomingMessage): boolean {
  return request.headers['sec-fetch-site'] !== 'none' && !isOwnPage(request);
}

/** Compares in a time that says nothing of where the two differ. */
function isSame(given: string | readonly string[] | undefined, token: string): boolean {
  const [found, wanted] = [String(given), token].map((text) => createHash('sha256').update(text).digest());
  return found !== undefined && wanted !== undefined && timingSafeEqual(found, wanted);
}

/** Reads what is sent with a request; undefined where it is more than `limit`. */
export async function bodyOf(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

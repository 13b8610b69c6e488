/* What both servers of this project do with a request (RFC 9110). It imports nothing: scripts/serve.js loads it as it is. */

/** Headers of a request, by their names in lower case, as Node gives them. */
type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Asked {
  readonly method?: string | undefined;
  readonly headers: Headers;
}

/** What is there to send. */
export interface Representation {
  /** In bytes. */
  readonly size: number;
  /** An entity tag in its quotation marks. */
  readonly etag: string;
  /** When it was changed last, in milliseconds. */
  readonly modified: number;
}

/** What to send of it: its status, the headers for it, and the bytes from `start` to before `end`. */
export interface Decision {
  readonly status: 200 | 206 | 304 | 416;
  readonly headers: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
}

export const READ_METHODS = 'GET, HEAD';

/** Returns whether a method only asks for what is there. */
export function isReading({ method }: Asked): boolean {
  return method === 'GET' || method === 'HEAD';
}

/**
 * Returns whether a request was sent to this machine by a name of its own. A page from elsewhere may send its visitors
 * here under a name that its owner points to this machine: it gets nothing.
 */
export function isOwnHost(host: string | undefined): boolean {
  const name = host?.replace(/:\d+$/, '').toLowerCase() ?? '';
  return /^(?:(?:[a-z0-9-]+\.)*localhost\.?|127(?:\.\d{1,3}){3}|\[::1\])$/.test(name);
}

/** Returns the path that a request is for, still percent-encoded; undefined where it cannot be understood. */
export function pathAsked(target: string | undefined): string | undefined {
  if (target === undefined) return undefined;
  const absolute = /^https?:\/\/[^/?#]*/i.exec(target)?.[0];
  if (absolute !== undefined && !URL.canParse(absolute)) return undefined;
  const [path = ''] = target.slice(absolute?.length ?? 0).split(/[?#]/, 1);
  const whole = absolute !== undefined && path === '' ? '/' : path;
  if (!whole.startsWith('/') || /[\s\p{Cc}]/u.test(whole)) return undefined;
  try {
    // The name of no file has a NUL.
    return decodeURIComponent(whole).includes('\0') ? undefined : whole;
  } catch {
    return undefined;
  }
}

/** Decides what to send of what is there: all of it, a part, or word that the client has it already. */
export function decide(asked: Asked, found: Representation): Decision {
  const { size, etag, modified } = found;
  const headers = { etag, 'last-modified': new Date(modified).toUTCString(), 'accept-ranges': 'bytes' };
  if (isFresh(asked.headers, found)) return { status: 304, headers, start: 0, end: 0 };
  const range = asked.method === 'GET' ? rangeOf(asked.headers, found) : undefined;
  if (range === undefined) {
    return { status: 200, headers: { ...headers, 'content-length': String(size) }, start: 0, end: size };
  }
  if (range === 'none') {
    const none = { ...headers, 'content-range': `bytes */${size}`, 'content-length': '0' };
    return { status: 416, headers: none, start: 0, end: 0 };
  }
  const { start, end } = range;
  const part = {
    'content-range': `bytes ${start}-${end - 1}/${size}`,
    'content-length': String(end - start),
  };
  return { status: 206, headers: { ...headers, ...part }, start, end };
}

/** Returns whether the client has what is there; a tag says it, and only without one the time does. */
function isFresh(headers: Headers, { etag, modified }: Representation): boolean {
  const tags = textOf(headers['if-none-match']);
  if (tags !== undefined) {
    const named = tags.split(',').map((tag) => opaque(tag.trim()));
    return named.includes('*') || named.includes(opaque(etag));
  }
  return isUnchanged(textOf(headers['if-modified-since']), modified);
}

/** Dates of HTTP have whole seconds. */
function isUnchanged(date: string | undefined, modified: number): boolean {
  return date !== undefined && Math.floor(modified / 1000) * 1000 <= Date.parse(date);
}

/** Returns a tag without the mark of a weak one. */
function opaque(tag: string): string {
  return tag.replace(/^W\//, '');
}

/** Returns the one part that is asked for; `none` where there is no such part; undefined where all of it is to be sent. */
function rangeOf(
  headers: Headers,
  { size, etag, modified }: Representation,
): { readonly start: number; readonly end: number } | 'none' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(textOf(headers['range'])?.replaceAll(' ', '') ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (first === '' && last === '') return undefined;
  const condition = textOf(headers['if-range']);
  const isSame =
    condition === undefined ||
    condition === etag ||
    (!condition.includes('"') && isUnchanged(condition, modified));
  if (!isSame) return undefined;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'none' : { start: size - length, end: size };
  }
  const start = Number(first);
  const end = last === '' ? size : Math.min(Number(last) + 1, size);
  if (last !== '' && Number(last) < start) return undefined;
  return start < size ? { start, end } : 'none';
}

function textOf(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.join(', ');
}

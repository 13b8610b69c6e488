import { FetchFault } from './fetch-fault.js';
import { checkedUrl, type FetchGuards } from './guarded-fetch.js';
import { StallGuard } from './stall-guard.js';

/** Thrown for bytes that are of another version of a file than those before them. */
export class FileChanged extends Error {}

/** A file at an address of which any bytes can be asked for. */
export interface RangedFile {
  readonly url: URL;
  readonly size: number;
  /** @throws FetchFault, or FileChanged when it is not the file any more that it was */
  readonly slice: (from: number, to: number) => Promise<ArrayBuffer>;
}

/** What tells one version of a file from another, as far as a server says it to a page. */
interface Version {
  readonly etag: string | undefined;
  readonly modified: string | undefined;
  readonly size: number;
}

/**
 * Asks what is at an address, without its bytes; undefined where the server does not say how long it is, or answers with
 * anything but that it is there: the file is then to be fetched as a whole, which tells what is wrong.
 *
 * @throws FetchFault where the address may not be asked, or the file is too large
 */
export async function openRanges(address: string, guards: FetchGuards): Promise<RangedFile | undefined> {
  const url = checkedUrl(address, guards.base, guards.allowsPrivate);
  // For a range browsers ask for bytes that are not packed, whose length is then the file's own.
  const response = await ask(url, guards, { method: 'HEAD', headers: { range: 'bytes=0-' } });
  if (!response?.ok) return undefined;
  const answered = checkedUrl(response.url || url.href, guards.base, guards.allowsPrivate);
  const { headers } = response;
  const size = Number(headers.get('content-length'));
  if (headers.get('content-encoding') || headers.get('accept-ranges') === 'none' || !(size > 0))
    return undefined;
  if (size > guards.maxBytes)
    throw new FetchFault('too-large', { host: answered.host, limit: guards.maxBytes });
  const ranges = new Ranges(answered, guards, versionOf(response, size));
  return { url: answered, size, slice: (from, to) => ranges.slice(from, to) };
}

/** Returns an answer's head; undefined where none came. */
async function ask(url: URL, guards: FetchGuards, init: RequestInit): Promise<Response | undefined> {
  const guard = new StallGuard(guards.stallMs, guards.signal);
  try {
    return await guard.wait(() => fetch(url, { ...init, ...PLAIN, signal: guard.signal }), url.host);
  } catch (error) {
    if (error instanceof FetchFault && error.kind === 'network') return undefined;
    throw error;
  } finally {
    guard.end();
  }
}

const PLAIN: RequestInit = { mode: 'cors', credentials: 'omit', referrerPolicy: 'no-referrer' };

function versionOf({ headers }: Response, size: number): Version {
  return {
    etag: headers.get('etag') ?? undefined,
    modified: headers.get('last-modified') ?? undefined,
    size,
  };
}

/** Asks for parts of one version of a file. */
class Ranges {
  readonly #url: URL;
  readonly #guards: FetchGuards;
  readonly #version: Version;
  /** All of it, where the server sends nothing less. */
  #whole: Promise<ArrayBuffer> | undefined;

  constructor(url: URL, guards: FetchGuards, version: Version) {
    this.#url = url;
    this.#guards = guards;
    this.#version = version;
  }

  async slice(from: number, to: number): Promise<ArrayBuffer> {
    if (from >= to) return new ArrayBuffer(0);
    if (this.#whole) return (await this.#whole).slice(from, to);
    const { host } = this.#url;
    // What was cancelled is the reading of all: what was read may still be shown, and its texts asked for.
    const { signal } = this.#guards;
    const guard = new StallGuard(
      this.#guards.stallMs,
      signal.aborted ? new AbortController().signal : signal,
    );
    try {
      const headers = { range: `bytes=${from}-${to - 1}`, ...this.#condition() };
      const response = await guard.wait(
        () => fetch(this.#url, { ...PLAIN, headers, signal: guard.signal }),
        host,
      );
      const { status, statusText } = response;
      if (status === 416) throw new FileChanged();
      if (status !== 206 && status !== 200) throw new FetchFault('status', { host, status, statusText });
      checkedUrl(response.url || this.#url.href, this.#guards.base, this.#guards.allowsPrivate);
      this.#check(response, from);
      if (status === 206) return await this.#bodyOf(response, guard, to - from);
      // The same file, from a server without ranges: one answer serves all that is still to come.
      if (this.#whole) await response.body?.cancel();
      else this.#whole = this.#bodyOf(response, guard, this.#version.size);
      return (await this.#whole).slice(from, to);
    } finally {
      guard.end();
    }
  }

  /** Another origin would be asked for leave first, which few servers of files give: there the answer alone is checked. */
  #condition(): Record<string, string> {
    const { etag, modified } = this.#version;
    const isOwn = this.#url.origin === new URL(this.#guards.base ?? this.#url.href).origin;
    const known = etag !== undefined && !etag.startsWith('W/') ? etag : modified;
    return isOwn && known !== undefined ? { 'if-range': known } : {};
  }

  #check(response: Response, from: number): void {
    const { etag, modified, size } = this.#version;
    const { headers, status } = response;
    const isOther = (now: string | null, before: string | undefined): boolean =>
      now !== null && before !== undefined && now !== before;
    if (isOther(headers.get('etag'), etag) || isOther(headers.get('last-modified'), modified))
      throw new FileChanged();
    const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get('content-range') ?? '');
    if (status === 206 && range && (Number(range[1]) !== from || Number(range[2]) !== size))
      throw new FileChanged();
  }

  async #bodyOf(response: Response, guard: StallGuard, length: number): Promise<ArrayBuffer> {
    const { host } = this.#url;
    const bytes = new Uint8Array(length);
    const reader = response.body?.getReader();
    let at = 0;
    for (;;) {
      const step = await guard.wait(async () => reader?.read(), host);
      if (!step || step.done) break;
      if (at + step.value.length > length) throw new FileChanged();
      bytes.set(step.value, at);
      at += step.value.length;
    }
    // A server that closes early says so, else the file is shorter than it was.
    if (at < length) throw new FileChanged();
    return bytes.buffer;
  }
}

import { isPrivateHost } from './private-host.js';

/**
 * Why an address is not asked: it is no web address, has a name or a password in it, is an http: address that a
 * browser would not load in a page at https:, or has a host of the reader's own network, which a page of the web asks only
 * when the reader agrees.
 */
export type AddressFault = 'no-address' | 'credentials' | 'insecure' | 'private';

export interface UrlOptions {
  /** Allows file: addresses to a page that is itself a file: a page of the web cannot load one. */
  readonly allowsFiles?: boolean;
  /** Allows hosts of the reader's own network to a page of the web: the reader has agreed. */
  readonly allowsPrivate?: boolean;
}

/** Hosts that browsers count as secure without TLS. */
const LOCAL_HOST = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * Returns the full address that a page at `base` may load, or why it may not. Every address from outside goes through
 * here: `?src=` of the embed page and of /open/, the `src` of a mounted timeline and of the element.
 */
export function fetchableUrl(
  address: string,
  base: string | undefined,
  { allowsFiles = false, allowsPrivate = false }: UrlOptions = {},
): URL | AddressFault {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return 'no-address';
  }
  const { protocol } = url;
  const isWeb = protocol === 'https:' || protocol === 'http:';
  const isFile = allowsFiles && protocol === 'file:' && /^file:/i.test(base ?? '');
  if (!isWeb && !isFile) return 'no-address';
  if (url.username || url.password) return 'credentials';
  const isSecurePage = /^https:/i.test(base ?? '');
  if (isSecurePage && protocol === 'http:' && !LOCAL_HOST.test(url.hostname)) return 'insecure';
  return allowsPrivate || !isPublicPage(base) || !isPrivateHost(url.hostname) ? url : 'private';
}

/** Returns whether a page came from the web: not from the disk, and not from a host of the reader's own network. */
function isPublicPage(base: string | undefined): boolean {
  return /^https?:/i.test(base ?? '') && !isPrivateHost(new URL(base ?? '').hostname);
}

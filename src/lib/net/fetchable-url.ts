/**
 * Why an address is not asked: it is no web address, has a name or a password in it, or is an http: address that a
 * browser would not load in a page at https:.
 */
export type AddressFault = 'no-address' | 'credentials' | 'insecure';

export interface UrlOptions {
  /** Allows file: addresses to a page that is itself a file: a page of the web cannot load one. */
  readonly allowsFiles?: boolean;
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
  { allowsFiles = false }: UrlOptions = {},
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
  return url;
}

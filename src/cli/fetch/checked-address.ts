import { isIP } from 'node:net';
import { isPrivateHost } from '../../lib/net/private-host.js';
import type { Network } from './network.js';
import { isPublicAddress } from './public-address.js';
import { connectionClause, FetchRefusal } from './refusal.js';

const LOCAL =
  'is of this machine or of a private network, and is not asked; --allow-local asks it all the same';

/**
 * Returns the address of a web page that a program may ask: http or https, and without a name or a password.
 *
 * @throws FetchRefusal
 */
export function webAddress(address: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new FetchRefusal('it is no address');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new FetchRefusal(`its address begins with ${url.protocol}, and only http: and https: are asked`);
  if (url.username || url.password)
    throw new FetchRefusal('its address has a name or a password in it, which would be kept: take it out');
  url.hash = '';
  return url;
}

/**
 * Returns the addresses of the machine that a URL names, to connect to and to no other: a name may have another one when it
 * is asked again. One that is not public is enough to refuse the host.
 *
 * @throws FetchRefusal
 */
export async function checkedAddresses(
  { hostname }: URL,
  { resolve }: Network,
  allowsLocal: boolean,
): Promise<readonly string[]> {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (!allowsLocal && isPrivateHost(hostname)) throw new FetchRefusal(`${host} ${LOCAL}`);
  const addresses = isIP(host) ? [host] : await resolve(host).catch((error: unknown) => refuse(host, error));
  if (addresses.length === 0) throw new FetchRefusal(`${host} has no address`);
  const closed = addresses.find((address) => !isPublicAddress(address));
  if (closed !== undefined && !allowsLocal)
    throw new FetchRefusal(`${host}${closed === host ? '' : `, which is ${closed},`} ${LOCAL}`);
  return addresses;
}

function refuse(host: string, error: unknown): never {
  throw new FetchRefusal(connectionClause(host, error));
}

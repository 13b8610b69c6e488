/**
 * Hosts that only a reader's own machine or network has: a page of the web that asks them would make the reader's browser
 * ask services that are no business of the page.
 */

/** Names without a dot, and those that RFC 6761, 6762, 8375 and ICANN keep for networks of one's own. */
const PRIVATE_NAME = /^[^.:[\]]+$|\.(?:localhost|local|internal|home\.arpa|lan)$/;

/**
 * Returns whether a host is of this machine or of a private network: loopback, RFC 1918, link-local, shared (RFC 6598)
 * and unique local addresses, and private names.
 *
 * @param hostname as `URL` gives it: in lower case, IPv4 with four decimal parts, IPv6 between brackets
 */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivateV6(host.slice(1, -1));
  return /^\d+\.\d+\.\d+\.\d+$/.test(host)
    ? isPrivateV4(host.split('.').map(Number))
    : PRIVATE_NAME.test(host);
}

function isPrivateV4([first = 0, second = 0]: readonly number[]): boolean {
  if (first === 0 || first === 10 || first === 127) return true;
  if (first === 100) return second >= 64 && second < 128;
  if (first === 169) return second === 254;
  return first === 172 ? second >= 16 && second < 32 : first === 192 && second === 168;
}

function isPrivateV6(address: string): boolean {
  // An IPv4 address written as IPv6, or reached through a translator (RFC 6052).
  const [, high = '', low = ''] =
    /^(?:::ffff:|::|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address) ?? [];
  if (high !== '') {
    const [upper, lower] = [parseInt(high, 16), parseInt(low, 16)];
    return isPrivateV4([upper >> 8, upper & 255, lower >> 8, lower & 255]);
  }
  return /^::1?$|^f[cd][0-9a-f]{2}:|^fe[89a-f][0-9a-f]:/.test(address);
}

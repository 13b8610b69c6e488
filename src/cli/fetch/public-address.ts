import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Networks of the IPv4 registry of special purposes (IANA): this machine, private, link-local, shared, reserved, multicast. */
const SPECIAL_V4 = listOf('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
]);

/** Networks within the global unicast addresses of IPv6 that lead elsewhere: tunnels, protocols, documentation. */
const SPECIAL_V6 = listOf('ipv6', [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]);

function listOf(family: 'ipv4' | 'ipv6', networks: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, family);
  return list;
}

/**
 * Returns whether an address is of the public internet. What is no address is not; an IPv4 address that is written as IPv6,
 * or reached through a translator (RFC 6052), is as public as itself.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !SPECIAL_V4.check(address, 'ipv4');
  if (!isIPv6(address) || address.includes('%')) return false;
  const groups = groupsOf(address);
  const inner = innerV4(groups);
  if (inner !== undefined) return !SPECIAL_V4.check(inner, 'ipv4');
  // 2000::/3 has all that was given to networks; what is outside is this machine, a private network or no network.
  return ((groups[0] ?? 0) & 0xe000) === 0x2000 && !SPECIAL_V6.check(address, 'ipv6');
}

/** Returns the eight numbers of an IPv6 address. */
function groupsOf(address: string): readonly number[] {
  // The parser of addresses writes each of them in one way, without dots.
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [head = '', tail] = written.split('::');
  const numbers = (part: string) => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)));
  if (tail === undefined) return numbers(head);
  const [first, last] = [numbers(head), numbers(tail)];
  return [...first, ...Array<number>(8 - first.length - last.length).fill(0), ...last];
}

function innerV4(groups: readonly number[]): string | undefined {
  const start = groups.slice(0, 6).join(' ');
  if (start !== `0 0 0 0 0 ${0xffff}` && start !== `${0x64} ${0xff9b} 0 0 0 0`) return undefined;
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 255])
    .join('.');
}

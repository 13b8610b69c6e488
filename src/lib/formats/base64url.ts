import { base64 } from './base64.js';

/** Bytes as base64url without padding (RFC 4648, section 5). */
export function base64url(bytes: Uint8Array): string {
  return base64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Returns the bytes that a hexadecimal text represents, two digits each; digits that are none end it. */
export function bytesOfHex(hex: string): Uint8Array {
  const [digits = ''] = /^(?:[0-9a-f]{2})*/i.exec(hex) ?? [];
  return Uint8Array.from((digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
}

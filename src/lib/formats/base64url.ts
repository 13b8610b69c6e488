const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as base64url without padding (RFC 4648, section 5). */
export function base64url(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const four = [18, 12, 6, 0].map((shift) => DIGITS.charAt((bits >> shift) & 63)).join('');
    // One byte takes two digits, two take three.
    text += four.slice(0, bytes.length - at + 1);
  }
  return text;
}

/** The bytes that a hexadecimal text stands for, two digits each; digits that are none end it. */
export function bytesOfHex(hex: string): number[] {
  const [digits = ''] = /^(?:[0-9a-f]{2})*/i.exec(hex) ?? [];
  return (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

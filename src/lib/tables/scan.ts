import type { Cells } from './cells.js';

/** Largest number that a column of 32 bits holds. */
const MAX_WHOLE = 0x7fffffff;

/** Returns a number as digits write it, rounded, and cut to what 32 bits hold; NaN for what is no number. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  const isNegative = bytes[from] === 45;
  let value = 0;
  let at = isNegative ? from + 1 : from;
  if (at === to) return NaN;
  for (; at < to; at += 1) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return decimal(bytes, from, to);
    value = value * 10 + digit;
  }
  const most = Math.min(value, MAX_WHOLE);
  return isNegative && most > 0 ? -most : most;
}

/** `3.5`, `1e3`: what else is a number in JSON. */
function decimal(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 40) return NaN;
  const text = String.fromCharCode(...bytes.subarray(from, to));
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return NaN;
  return Math.max(-MAX_WHOLE, Math.min(MAX_WHOLE, Math.round(Number(text)))) + 0;
}

/** As `webAddress` of model/address: http or https, and nothing in it that ends an address. */
export function isWebAddress(bytes: Uint8Array, from: number, to: number): boolean {
  const behind = schemeEnd(bytes, from, to);
  if (behind === 0) return false;
  let end = behind;
  for (; end < to && !isHostEnd(bytes[end] as number); end += 1)
    // A name before the host is taken for the host; a backslash ends it in browsers.
    if (bytes[end] === 64 || bytes[end] === 92) return false;
  if (end === behind) return false;
  for (let at = behind; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte <= 32 || byte === 34 || byte === 60 || byte === 62) return false;
  }
  return true;
}

/** Offset behind `http://` or `https://`; 0 where neither comes first. */
function schemeEnd(bytes: Uint8Array, from: number, to: number): number {
  const isSecure = to - from > 8 && ((bytes[from + 4] as number) | 32) === 115;
  const scheme = isSecure ? 'https://' : 'http://';
  if (to - from < scheme.length) return 0;
  for (let at = 0; at < scheme.length; at += 1) {
    const byte = bytes[from + at] as number;
    // Letters in either case; the marks behind them have no other.
    if (byte !== scheme.charCodeAt(at) && (at > 4 || (byte | 32) !== scheme.charCodeAt(at))) return 0;
  }
  return from + scheme.length;
}

/** Sets the cell `to` to the host of the address in the cell `at`. */
export function hostOf(cells: Cells, at: number, to: number): void {
  const bytes = cells.bytes[at];
  if (!bytes) return;
  const [from, behind] = [cells.from[at] ?? 0, cells.to[at] ?? 0];
  const host = schemeEnd(bytes, from, behind);
  let end = host;
  while (end < behind && !isHostEnd(bytes[end] as number)) end += 1;
  cells.set(to, bytes, host, end);
}

/** Returns whether a byte ends the name of a host: a slash, question mark or number sign; a port belongs to the name. */
function isHostEnd(byte: number): boolean {
  return byte === 47 || byte === 63 || byte === 35;
}

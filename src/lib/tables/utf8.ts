/** Returns whether bytes are well-formed UTF-8 (Unicode Standard, table 3-7). */
export function isUtf8(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const more =
      lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
    if (more === 0 || at + more >= to) return false;
    const second = bytes[at + 1] as number;
    if (second < lowest(lead) || second > highest(lead)) return false;
    for (let each = 2; each <= more; each += 1)
      if (((bytes[at + each] as number) & 0xc0) !== 0x80) return false;
    at += more + 1;
  }
  return true;
}

/** Bounds of the second byte: no longer form than needed, no surrogates, nothing beyond U+10FFFF. */
function lowest(lead: number): number {
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
}

function highest(lead: number): number {
  return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
}

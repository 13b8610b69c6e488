export type Bytes = Uint8Array;

/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/* Each reads as far as the file goes: what is beyond its end counts as 0, or as no letter. */

/** Returns bytes as letters. */
export function ascii(bytes: Bytes, at: number, count: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + count));
}

/** Returns a number of two bytes, the larger part first unless `isLittle`. */
export function u16(bytes: Bytes, at: number, isLittle = false): number {
  const [first, second] = isLittle ? [at + 1, at] : [at, at + 1];
  return (bytes[first] ?? 0) * 256 + (bytes[second] ?? 0);
}

/** Returns a number of three bytes, the smallest part first. */
export function u24le(bytes: Bytes, at: number): number {
  return u16(bytes, at, true) + (bytes[at + 2] ?? 0) * 65_536;
}

/** Returns a number of four bytes. */
export function u32(bytes: Bytes, at: number, isLittle = false): number {
  const [high, low] = isLittle ? [at + 2, at] : [at, at + 2];
  return u16(bytes, high, isLittle) * 65_536 + u16(bytes, low, isLittle);
}

/** Returns a size that is shown on its side. */
export function turned({ width, height }: Size): Size {
  return { width: height, height: width };
}

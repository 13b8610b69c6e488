import { inflateSync } from 'node:zlib';

/** A picture as its bytes of red, green, blue and alpha (PNG, third edition; eight bits, not interlaced). */
export interface ReadPng {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const CHANNELS = 4;

export function readPng(png: Uint8Array): ReadPng {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (view.getUint16(24) !== 0x0806) throw new Error('not eight bits with alpha');
  const parts: Uint8Array[] = [];
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12)
    if (view.getUint32(at + 4) === 0x49444154) parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  const lines = inflateSync(Buffer.concat(parts));
  const stride = width * CHANNELS;
  const pixels = new Uint8Array(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x < CHANNELS ? 0 : (pixels[y * stride + x - CHANNELS] ?? 0);
      const above = y === 0 ? 0 : (pixels[(y - 1) * stride + x] ?? 0);
      const corner = x < CHANNELS || y === 0 ? 0 : (pixels[(y - 1) * stride + x - CHANNELS] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, nearest(left, above, corner)][filter] ?? 0;
      pixels[y * stride + x] = (lines[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return { width, height, pixels };
}

function nearest(left: number, above: number, corner: number): number {
  const [a, b, c] = [left, above, corner].map((each) => Math.abs(left + above - corner - each)) as [
    number,
    number,
    number,
  ];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** Returns the columns of a black and white picture that have something dark in them. */
export function darkColumns({ width, height, pixels }: ReadPng): boolean[] {
  return Array.from({ length: width }, (_, x) => {
    for (let y = 0; y < height; y += 1) if ((pixels[(y * width + x) * CHANNELS] ?? 255) < 128) return true;
    return false;
  });
}

import { ascii, turned, u16, u32, type Bytes, type Size } from './bytes.js';

/** Where a JPEG has its size: the start of its frame, of whatever coding (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const EXIF = 0xe1;
/** Where the picture itself begins. */
const SCAN = 0xda;
const ORIENTATION = 0x0112;

/** Returns the size of a JPEG as it is shown: cameras leave a picture lying and say how it is to be turned. */
export function jpegSize(bytes: Bytes): Size | undefined {
  let isTurned = false;
  for (let at = 2; at + 4 <= bytes.length;) {
    // Bytes of filling may be before a marker.
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === SCAN) return undefined;
    const length = u16(bytes, at + 2);
    if (length < 2) return undefined;
    if (isFrame(marker)) {
      const size = { width: u16(bytes, at + 7), height: u16(bytes, at + 5) };
      return isTurned ? turned(size) : size;
    }
    if (marker === EXIF && ascii(bytes, at + 4, 6) === 'Exif\0\0')
      isTurned = orientationOf(bytes.subarray(at + 10, at + 2 + length)) >= 5;
    at += 2 + length;
  }
  return undefined;
}

/** Returns how a picture is to be turned, 1 to 8; 5 and more lay it on its side (Exif 2.32, 4.6.4). */
function orientationOf(tiff: Bytes): number {
  const isLittle = ascii(tiff, 0, 2) === 'II';
  const start = u32(tiff, 4, isLittle);
  const count = u16(tiff, start, isLittle);
  for (let entry = 0; entry < count; entry += 1) {
    const at = start + 2 + entry * 12;
    if (at + 12 > tiff.length) break;
    if (u16(tiff, at, isLittle) === ORIENTATION) return u16(tiff, at + 8, isLittle);
  }
  return 1;
}

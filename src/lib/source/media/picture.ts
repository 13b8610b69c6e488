import { avifSize } from './avif.js';
import { ascii, u16, u24le, type Bytes, type Size } from './bytes.js';
import { jpegSize } from './jpeg.js';

/** Pictures of pixels that every browser draws. An SVG is none: it can run scripts and ask other hosts. */
export type PictureType = 'JPEG' | 'PNG' | 'WebP' | 'AVIF' | 'GIF';

/** What a file is by its bytes, whatever its name says. */
export interface Picture {
  readonly type: PictureType;
  /** In pixels, turned as it is shown; undefined where the file does not say it. */
  readonly size: Size | undefined;
}

/** The types by the ends of their names, in lower case, with what a server calls them. */
const PICTURE_TYPES: Readonly<Record<string, { readonly type: PictureType; readonly mediaType: string }>> = {
  jpg: { type: 'JPEG', mediaType: 'image/jpeg' },
  jpeg: { type: 'JPEG', mediaType: 'image/jpeg' },
  png: { type: 'PNG', mediaType: 'image/png' },
  webp: { type: 'WebP', mediaType: 'image/webp' },
  avif: { type: 'AVIF', mediaType: 'image/avif' },
  gif: { type: 'GIF', mediaType: 'image/gif' },
};

/** Returns what a server calls a picture of this name. */
export function mediaTypeOf(file: string): string | undefined {
  return typeByName(file)?.mediaType;
}

/** Returns what a name says of its file. */
export function typeByName(file: string): (typeof PICTURE_TYPES)[string] | undefined {
  const [, end = ''] = /\.(\w+)$/.exec(file) ?? [];
  return Object.hasOwn(PICTURE_TYPES, end) ? PICTURE_TYPES[end] : undefined;
}

/** Reads type and size of a picture from its first bytes; undefined for what is none. It never throws for data. */
export function readPicture(bytes: Bytes): Picture | undefined {
  if (ascii(bytes, 1, 3) === 'PNG' && bytes[0] === 0x89) return sized('PNG', pngSize(bytes));
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return sized('JPEG', jpegSize(bytes));
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return sized('GIF', gifSize(bytes));
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return sized('WebP', webpSize(bytes));
  if (ascii(bytes, 4, 4) === 'ftyp' && isAvif(bytes)) return sized('AVIF', avifSize(bytes));
  return undefined;
}

function sized(type: PictureType, size: Size | undefined): Picture {
  return { type, size: size && size.width > 0 && size.height > 0 ? size : undefined };
}

/** The first chunk is the header, which begins with the size (PNG, third edition, 11.2.1). */
function pngSize(bytes: Bytes): Size | undefined {
  if (ascii(bytes, 12, 4) !== 'IHDR') return undefined;
  return {
    width: u16(bytes, 16) * 65_536 + u16(bytes, 18),
    height: u16(bytes, 20) * 65_536 + u16(bytes, 22),
  };
}

function gifSize(bytes: Bytes): Size {
  return { width: u16(bytes, 6, true), height: u16(bytes, 8, true) };
}

/** Lossy, lossless or extended: each has its size at another place (RFC 9649, 2.4 to 2.7). */
function webpSize(bytes: Bytes): Size | undefined {
  switch (ascii(bytes, 12, 4)) {
    case 'VP8 ':
      return { width: u16(bytes, 26, true) & 0x3fff, height: u16(bytes, 28, true) & 0x3fff };
    case 'VP8L': {
      const low = u16(bytes, 21, true);
      const high = u16(bytes, 23, true);
      return { width: (low & 0x3fff) + 1, height: (((high & 0xfff) << 2) | (low >> 14)) + 1 };
    }
    case 'VP8X':
      return { width: u24le(bytes, 24) + 1, height: u24le(bytes, 27) + 1 };
    default:
      return undefined;
  }
}

/** The brand, or one of those that it is compatible with, says that the picture is AVIF. */
function isAvif(bytes: Bytes): boolean {
  const end = Math.min(u16(bytes, 2), 256);
  for (let at = 8; at + 4 <= end; at += 4) if (/^avi[fs]$/.test(ascii(bytes, at, 4))) return true;
  return false;
}

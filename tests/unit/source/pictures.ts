import { crc32, deflateSync } from 'node:zlib';

/** Pictures of the tests' own, made byte by byte as their standards say. */

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);
const u16le = (value: number): Buffer => Buffer.from([value & 255, value >> 8]);
const u24le = (value: number): Buffer => Buffer.from([value & 255, (value >> 8) & 255, value >> 16]);
const u32 = (value: number): Buffer => Buffer.concat([u16(value >>> 16), u16(value & 0xffff)]);
const u32le = (value: number): Buffer => Buffer.from(u32(value)).reverse();

function pngChunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([ascii(name), data]);
  return Buffer.concat([u32(data.length), named, u32(crc32(named))]);
}

/** A whole PNG of one grey. */
export function pngOf(width: number, height: number): Buffer {
  const head = Buffer.concat([u32(width), u32(height), Buffer.from([8, 0, 0, 0, 0])]);
  const rows = Buffer.alloc((width + 1) * height, 128);
  for (let row = 0; row < height; row += 1) rows[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', head),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

export const gifOf = (width: number, height: number): Buffer =>
  Buffer.concat([ascii('GIF89a'), u16le(width), u16le(height), Buffer.from([0, 0, 0, 0x3b])]);

const segment = (marker: number, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker]), u16(data.length + 2), data]);

/** The head of a JPEG: what a camera writes, with how the picture is to be turned, then the frame. */
export function jpegOf(
  width: number,
  height: number,
  {
    orientation,
    isLittle = false,
    frame = 0xc0,
  }: Readonly<{
    orientation?: number;
    isLittle?: boolean;
    frame?: number;
  }> = {},
): Buffer {
  const [short, long] = isLittle ? [u16le, u32le] : [u16, u32];
  const exif = (turn: number): Buffer =>
    Buffer.concat([
      ascii('Exif\0\0'),
      ascii(isLittle ? 'II' : 'MM'),
      short(42),
      long(8),
      short(2),
      // A field before the one that counts.
      Buffer.concat([short(0x010f), short(2), long(2), ascii('A\0\0\0')]),
      Buffer.concat([short(0x0112), short(3), long(1), short(turn), short(0)]),
      long(0),
    ]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, ascii('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    ...(orientation === undefined ? [] : [segment(0xe1, exif(orientation))]),
    // A table is no frame, though its marker is among theirs.
    segment(0xc4, Buffer.alloc(20)),
    Buffer.from([0xff]),
    segment(frame, Buffer.concat([Buffer.from([8]), u16(height), u16(width), Buffer.alloc(10)])),
    Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xd9]),
  ]);
}

function riff(name: string, data: Buffer): Buffer {
  const chunk = Buffer.concat([ascii(name), u32le(data.length), data]);
  return Buffer.concat([ascii('RIFF'), u32le(chunk.length + 4), ascii('WEBP'), chunk]);
}

/** The three kinds of WebP. */
export const webpOf: Readonly<Record<string, (width: number, height: number) => Buffer>> = {
  lossy: (width, height) =>
    riff(
      'VP8 ',
      Buffer.concat([Buffer.from([0, 0, 0, 0x9d, 0x01, 0x2a]), u16le(width), u16le(height), Buffer.alloc(4)]),
    ),
  lossless: (width, height) =>
    riff(
      'VP8L',
      Buffer.concat([Buffer.from([0x2f]), u32le((width - 1) | ((height - 1) << 14)), Buffer.alloc(4)]),
    ),
  extended: (width, height) =>
    riff('VP8X', Buffer.concat([Buffer.alloc(4), u24le(width - 1), u24le(height - 1)])),
};

const box = (name: string, ...data: readonly Buffer[]): Buffer => {
  const content = Buffer.concat(data);
  return Buffer.concat([u32(content.length + 8), ascii(name), content]);
};

/** The head of an AVIF: parts of 64 pixels beside the whole, as encoders write large ones; turned by so many quarters. */
export function avifOf(width: number, height: number, quarters?: number): Buffer {
  const size = (w: number, h: number): Buffer => box('ispe', u32(0), u32(w), u32(h));
  const turn = quarters === undefined ? [] : [box('irot', Buffer.from([quarters]))];
  return Buffer.concat([
    box('ftyp', ascii('mif1'), u32(0), ascii('mif1avif')),
    box(
      'meta',
      u32(0),
      box('hdlr', Buffer.alloc(24)),
      box('iprp', box('ipco', size(64, 64), size(width, height), ...turn)),
    ),
    box('mdat', Buffer.alloc(40)),
  ]);
}

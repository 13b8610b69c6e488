import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf, readPicture } from '../../../src/lib/source/media/picture';
import { avifOf, gifOf, jpegOf, pngOf, webpOf } from './pictures';

const WIDTH = 300;
const HEIGHT = 200;
const size = { width: WIDTH, height: HEIGHT };
const onItsSide = { width: HEIGHT, height: WIDTH };

describe('type and size of a picture', () => {
  it.each([
    ['PNG', pngOf(WIDTH, HEIGHT)],
    ['GIF', gifOf(WIDTH, HEIGHT)],
    ['JPEG', jpegOf(WIDTH, HEIGHT)],
    ['JPEG', jpegOf(WIDTH, HEIGHT, { frame: 0xc2 })],
    ['WebP', webpOf['lossy']?.(WIDTH, HEIGHT)],
    ['WebP', webpOf['lossless']?.(WIDTH, HEIGHT)],
    ['WebP', webpOf['extended']?.(WIDTH, HEIGHT)],
    ['AVIF', avifOf(WIDTH, HEIGHT)],
    ['AVIF', avifOf(WIDTH, HEIGHT, 2)],
  ])('are read from its bytes: %s', (type, bytes) => {
    expect(readPicture(bytes ?? new Uint8Array())).toEqual({ type, size });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('are those of a JPEG as it is shown, orientation %d', (orientation) => {
    const shown = orientation < 5 ? size : onItsSide;
    for (const isLittle of [true, false])
      expect(readPicture(jpegOf(WIDTH, HEIGHT, { orientation, isLittle }))?.size).toEqual(shown);
  });

  it.each([1, 3])('are those of an AVIF that is turned by %d quarters', (quarters) => {
    expect(readPicture(avifOf(WIDTH, HEIGHT, quarters))?.size).toEqual(onItsSide);
  });

  it.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"></svg>'],
    ['an SVG with a declaration', '<?xml version="1.0"?><svg></svg>'],
    ['a page', '<!doctype html><script>1</script>'],
    ['a PDF', '%PDF-1.7'],
    ['a sound', 'RIFF\0\0\0\0WAVEfmt '],
    ['a film', '\0\0\0\x18ftypmp42\0\0\0\0mp42isom'],
    ['nothing', ''],
  ])('are those of no picture for %s', (_name, text) => {
    expect(readPicture(Buffer.from(text, 'latin1'))).toBeUndefined();
  });

  it('are never read beyond what there is, wherever a file is cut off', () => {
    const whole = [
      pngOf(8, 8),
      jpegOf(8, 8, { orientation: 6 }),
      avifOf(8, 8),
      ...Object.values(webpOf).map((make) => make(8, 8)),
    ];
    for (const bytes of whole)
      for (let end = 0; end < bytes.length; end += 1) {
        const read = readPicture(bytes.subarray(0, end));
        if (read?.size) expect(Math.max(read.size.width, read.size.height)).toBeLessThanOrEqual(64);
      }
    expect(whole.map((bytes) => readPicture(bytes)?.size)).toEqual(
      whole.map(() => ({ width: 8, height: 8 })).with(2, { width: 64, height: 64 }),
    );
  });

  it('are looked for in any bytes without a throw', () => {
    const starts = [pngOf(1, 1), jpegOf(1, 1), avifOf(1, 1), gifOf(1, 1)].map((bytes) => [
      ...bytes.subarray(0, 24),
    ]);
    let tried = 0;
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), (start, rest) => {
        const read = readPicture(Uint8Array.from([...start, ...rest]));
        tried += 1;
        if (read?.size) expect(read.size.width * read.size.height).toBeGreaterThan(0);
      }),
    );
    expect(tried).toBe(100);
  });

  it('have the name that a server gives their type, by the ending alone', () => {
    expect(['a.jpg', 'a.jpeg', 'a.png', 'a.webp', 'a.avif', 'a.gif'].map(mediaTypeOf)).toEqual([
      'image/jpeg',
      'image/jpeg',
      'image/png',
      'image/webp',
      'image/avif',
      'image/gif',
    ]);
    expect(['a.svg', 'png', 'a.constructor', 'a.png.html'].map(mediaTypeOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

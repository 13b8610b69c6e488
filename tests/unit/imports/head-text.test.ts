import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { headText } from '../../../src/lib/imports/head-text';
import { isOle, isZip } from '../../../src/lib/imports/packed';
import { HEAD_BYTES } from '../../../src/lib/tables/detect';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

describe('the beginning of a file as text', () => {
  it('is that of a text, without its mark', () => {
    expect(headText(utf8('\uFEFFBEGIN:VCALENDAR'))).toBe('BEGIN:VCALENDAR');
    expect(headText('\uFEFFBEGIN:VCALENDAR')).toBe('BEGIN:VCALENDAR');
    expect(headText(Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0, 0x43]))).toBe('AB');
  });

  it('is no longer than what a format is detected from, however large the file is', () => {
    const text = 'a'.repeat(3 * HEAD_BYTES);
    expect(headText(utf8(text))).toHaveLength(HEAD_BYTES);
    expect(headText(text)).toHaveLength(HEAD_BYTES);
  });

  it('is empty for what is packed, whatever words are in it', () => {
    const calendar = utf8('BEGIN:VCALENDAR '.repeat(20));
    expect(headText(zipSync({ 'a.ics': [calendar, { level: 0 }] }))).toBe('');
    expect(headText(zipSync({}))).toBe('');
    expect(headText(Uint8Array.from([...OLE, ...calendar]))).toBe('');
  });
});

describe('what is packed', () => {
  it('is known by how it begins', () => {
    expect([zipSync({ a: utf8('b') }), zipSync({}), utf8('PK and more'), OLE, utf8('')].map(isZip)).toEqual([
      ...[true, true, false, false, false],
    ]);
    expect([OLE, OLE.subarray(0, 3), zipSync({})].map(isOle)).toEqual([true, false, false]);
  });
});

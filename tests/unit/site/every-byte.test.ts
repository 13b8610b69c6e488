import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { searchBytes } from '../../every-byte';

/* The search of whole sites finds words in whatever they are written, so that what it does not find is not there. */

const WORDS = 'A hundredweight of saltpetre was ferried to the skerry under “tarpaulin”.';
const BYTES = Buffer.from(WORDS);
const LONG = Buffer.from(`${'Something else. '.repeat(20)}${WORDS}`);

function zipOf(bytes: Buffer): Buffer {
  const packed = deflateRawSync(bytes);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(8, 8);
  head.writeUInt16LE(3, 26);
  return Buffer.concat([Buffer.from('some bytes before it'), head, Buffer.from('a.b'), packed]);
}

const HIDDEN: Readonly<Record<string, readonly [name: string, bytes: Buffer]>> = {
  'as they are': ['a.txt', BYTES],
  'across marks': ['a.html', Buffer.from(WORDS.replaceAll(' ', '</b> <b class="x">'))],
  'across folded lines': ['a.ics', Buffer.from(WORDS.replace('saltpetre', 'salt\r\n petre'))],
  'as entities': ['a.html', Buffer.from(Array.from(WORDS, (each) => `&#${each.codePointAt(0)};`).join(''))],
  'as escapes': [
    'a.js',
    Buffer.from(
      Array.from(WORDS, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    ),
  ],
  'as percent signs': ['a.url', Buffer.from(Array.from(BYTES, (each) => `%${each.toString(16)}`).join(''))],
  'as UTF-16': ['a.bin', Buffer.from(WORDS, 'utf16le')],
  'as UTF-16, the large byte first': ['a.bin', Buffer.from(WORDS, 'utf16le').swap16()],
  'in base64': ['a.txt', Buffer.from(`data:text/plain;base64,${LONG.toString('base64')}`)],
  'in base64 for addresses': ['a.txt', Buffer.from(LONG.toString('base64url'))],
  'in base64 of several lines': [
    'a.txt',
    Buffer.from((LONG.toString('base64').match(/.{1,60}/g) ?? []).join('\n')),
  ],
  'with gzip': ['a.html.gz', gzipSync(BYTES)],
  'with Brotli': ['a.html.br', brotliCompressSync(BYTES)],
  'in a stream among others': [
    'a.bin',
    Buffer.concat([Buffer.from('stream\n'), deflateSync(BYTES), Buffer.from('\nendstream')]),
  ],
  'in an archive': ['a.zip', zipOf(BYTES)],
  'packed, in base64, in JSON': [
    'a.json',
    Buffer.from(JSON.stringify({ a: gzipSync(LONG).toString('base64') })),
  ],
};

describe('the search of bytes', () => {
  it.each(Object.entries(HIDDEN))('finds words %s', async (_, [name, bytes]) => {
    const { has } = await searchBytes(name, bytes);
    expect(has(WORDS)).toBe(true);
    expect(has('saltpetre')).toBe(true);
    expect(has('hundredweight of barometers')).toBe(false);
  });

  it('finds words in the name of a file', async () => {
    expect((await searchBytes('t/under-tarpaulin.json', Buffer.from('{}'))).has('under tarpaulin')).toBe(
      true,
    );
  });
});

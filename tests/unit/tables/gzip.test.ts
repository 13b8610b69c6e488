import { constants, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GzipFault, unpacked } from '../../../src/lib/tables/gzip';
import { englishArchive } from '../../../src/lib/messages/english';
import { bytesOf, inParts, read } from './reading';

/** Files that gzip packed, as several programs write them. */

async function unpack(packed: Uint8Array, partSize = 1000): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of unpacked(inParts(packed, partSize))) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}

async function faultOf(packed: Uint8Array): Promise<GzipFault> {
  const fault: unknown = await unpack(packed).catch((error: unknown) => error);
  if (!(fault instanceof GzipFault)) throw new Error(`no fault but ${String(fault)}`);
  return fault;
}

/** Text with words that come again near and far, and letters that do not. */
const TEXT = bytesOf(
  Array.from({ length: 6000 }, (_, n) => `${n},Event ${(n * 7919) % 10_007} of the harbour,${n % 97}`).join(
    '\n',
  ),
);
const HEAD = 'title,start\n';
const member = (text: string | Uint8Array): Buffer => gzipSync(text);

/** A block as bgzip writes it: its length is in an extra field. */
function bgzfBlock(text: string): Buffer {
  const packed = gzipSync(text);
  const extra = Buffer.from([6, 0, 66, 67, 2, 0, 0, 0]);
  extra.writeUInt16LE(packed.length + extra.length - 1, 6);
  const head = Buffer.from(packed.subarray(0, 10));
  head[3] = 4;
  return Buffer.concat([head, extra, packed.subarray(10)]);
}

describe('packed bytes', () => {
  const { Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;
  const strategies = { Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE };
  for (const [name, strategy] of Object.entries(strategies))
    for (const level of [0, 1, 6, 9])
      it(`come out as they were, ${name} at level ${level}`, async () => {
        const packed = gzipSync(TEXT, { level, strategy });
        for (const size of [1, 17, 5000, packed.length])
          expect(Buffer.compare(await unpack(packed, size), TEXT)).toBe(0);
      });

  it('of any bytes come out as they were', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.constant(bytesOf('abc'.repeat(90_000)))), {
          maxLength: 5,
        }),
        fc.constantFrom(1, 6, 9),
        fc.integer({ min: 1, max: 70_000 }),
        async (pieces, level, size) => {
          const plain = new Uint8Array(Buffer.concat(pieces));
          expect(Buffer.compare(await unpack(gzipSync(plain, { level }), size), plain)).toBe(0);
        },
      ),
      { numRuns: 40, seed: 11 },
    );
  });
});

describe('a file of several members', () => {
  const rows = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, n) => `Event ${from + n},2020\n`).join('');

  it.each([1, 7, 64, 1 << 20])('is read whole, in parts of %i bytes', async (partSize) => {
    const packed = Buffer.concat([
      member(HEAD + rows(0, 3)),
      member(rows(3, 4)),
      member(''),
      member(rows(4, 900)),
    ]);
    const { archive, problem } = await read(packed, { partSize });
    expect(problem).toBeUndefined();
    expect(archive.table.count).toBe(900);
  });

  it('may have extra fields, as bgzip writes them, with an empty block at its end', async () => {
    const packed = Buffer.concat([HEAD + rows(0, 40), rows(40, 80), ''].map(bgzfBlock));
    const { archive, problem } = await read(packed, { partSize: 50 });
    expect(problem).toBeUndefined();
    expect(archive.table.count).toBe(80);
  });

  it('may have a name, a comment and a checksum of its head', async () => {
    const packed = member(HEAD + rows(0, 5));
    const head = Buffer.from(packed.subarray(0, 10));
    head[3] = 2 | 8 | 16;
    const named = Buffer.concat([
      head,
      Buffer.from('events.csv\0a comment\0\x01\x02', 'latin1'),
      packed.subarray(10),
    ]);
    expect((await read(Buffer.concat([named, named]), { partSize: 3 })).archive.table.count).toBe(10);
  });

  it('may end with zeros', async () => {
    const packed = Buffer.concat([member(HEAD + rows(0, 5)), Buffer.alloc(700)]);
    const { archive, problem } = await read(packed, { partSize: 100 });
    expect(problem).toBeUndefined();
    expect(archive.table.count).toBe(5);
  });

  it('says where bytes begin that are not packed, and reads all rows before', async () => {
    const [first, second] = [member(HEAD + rows(0, 5)), member(rows(5, 8))];
    const packed = Buffer.concat([first, second, Buffer.from('<!-- served from a cache -->')]);
    const { archive, problem } = await read(packed);
    expect(problem).toEqual({ kind: 'gzip-rest', byte: first.length + second.length });
    expect(archive.table.count).toBe(8);
  });

  it('says which member is damaged, and where; the rows before are read', async () => {
    const [first, second] = [member(HEAD + rows(0, 5)), Buffer.from(member(rows(5, 900)))];
    second[second.length - 8] = (second.at(-8) ?? 0) ^ 1;
    const { archive, problem } = await read(Buffer.concat([first, second]));
    const byte = first.length + second.length - 8;
    expect(problem).toEqual({ kind: 'gzip', byte, member: { number: 2, byte: first.length } });
    expect(archive.table.count).toBe(900);
    expect(englishArchive.rows.problems.gzip(problem ?? {})).toBe(
      `The packed file is damaged or breaks off, byte ${byte.toLocaleString('en')} (in member 2 of it, which begins at byte ${first.length}). The rows before that place were read.`,
    );
  });

  it('gives what comes before the place at which it breaks off, wherever that is', async () => {
    const packed = member(TEXT.subarray(0, 4000));
    for (let end = 20; end < packed.length; end += 13) {
      const parts: Uint8Array[] = [];
      const reading = (async () => {
        for await (const part of unpacked(inParts(packed.subarray(0, end), 64))) parts.push(part);
      })();
      await expect(reading).rejects.toBeInstanceOf(GzipFault);
      const out = Buffer.concat(parts);
      expect(Buffer.compare(out, TEXT.subarray(0, out.length))).toBe(0);
      if (end > 300) expect(out.length).toBeGreaterThan(100);
    }
  });
});

describe('bytes that are no DEFLATE', () => {
  const HEADER = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
  it.each([
    ['an unknown kind of block', [7]],
    ['a length that contradicts itself', [1, 5, 0, 5, 0]],
    ['a distance beyond the beginning', [3, 2, 0, 0]],
    ['codes that are none', [5, 0, 0, 0, 0]],
    ['no end', [0]],
    ['a method that is not DEFLATE', []],
  ])('%s', async (name, body) => {
    const header = name.startsWith('a method') ? [...HEADER.slice(0, 2), 7, ...HEADER.slice(3)] : HEADER;
    const fault = await faultOf(Uint8Array.from([...header, ...body, ...Array<number>(20).fill(0)]));
    expect(fault.place).toMatchObject({ member: 1, start: 0, isRest: false });
    expect(fault.place.byte).toBeLessThanOrEqual(header.length + body.length + 20);
  });

  it('any changed byte gives a fault or other bytes, never more than there can be', async () => {
    const packed = gzipSync(TEXT.subarray(0, 3000));
    for (let at = 10; at < packed.length; at += 3) {
      const changed = Buffer.from(packed);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      await expect(unpack(changed)).rejects.toBeInstanceOf(GzipFault);
    }
  });
});

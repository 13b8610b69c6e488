import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../../src/cli/decode';
import { editFile } from './files';
import { runHere } from './here';

let folder: string;
let name: string;
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-sources-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  count += 1;
  name = `harbour-${count}`;
  await run('init', name, '--ts');
});

const run = (...args: string[]) => runHere(args, { cwd: folder });
const source = () => join(folder, name, 'sources', 'reading-room.md');
const events = () => join(folder, name, 'events.ts');
/** What each fault of a check says, in its order. */
const faultsOf = (stdout: string) =>
  stdout
    .split('\n\n')
    .filter((block) => block.includes('\n  found  '))
    .map((block) => block.split('\n').slice(0, 3));

describe('a source that cannot be read', () => {
  const isPosix = process.platform !== 'win32';

  it.each([
    ['one letter of Latin-1', [0x63, 0x61, 0x66, 0xe9, 0x20], 'byte 0xE9', 4],
    ['a byte that is never there', [0x61, 0xff], 'byte 0xFF', 2],
    ['the half of a surrogate pair', [0x61, 0xed, 0xa0, 0x80], 'byte 0xED', 2],
    ['a last letter that is cut off', [0x61, 0xe2, 0x80], 'byte 0xE2', 2],
  ])('is a fault with line and byte: %s', async (_name, bytes, found, inLine) => {
    const before = readFileSync(source());
    writeFileSync(source(), Buffer.concat([before, Buffer.from(bytes)]));
    const { status, stdout } = await run('check', name);
    const line = before.toString().split('\n').length;
    expect(faultsOf(stdout)).toEqual([
      [
        `${name}/sources/reading-room.md:${line}`,
        '  the file is no text in UTF-8',
        `  found  ${found}, which begins no letter there: byte ${inLine} of line ${line}, byte ${before.length + inLine} of the file`,
      ],
    ]);
    expect(status).toBe(1);
  });

  it('is named as UTF-16 when it is that', async () => {
    writeFileSync(source(), Buffer.from(`\uFEFF${readFileSync(source(), 'utf8')}`, 'utf16le'));
    expect((await run('check', name)).stdout).toContain('found  the byte order mark of UTF-16');
  });

  it.each([
    ['a folder', (path: string) => mkdirSync(path), 'a folder'],
    [
      'a link to itself',
      (path: string) => symlinkSync('more.md', path),
      'it is a link that leads back to itself',
    ],
    ['a link to nothing', (path: string) => symlinkSync('gone', path), 'there is no such file or folder'],
    ['a pipe', (path: string) => void spawnSync('mkfifo', [path]), 'a pipe or a device'],
  ])(
    'is a fault with its name, and all else is checked: %s',
    { skip: !isPosix },
    async (_name, make, found) => {
      make(join(folder, name, 'sources', 'more.md'));
      const { status, stdout, stderr } = await run('check', name);
      expect(faultsOf(stdout).map(([place, , what]) => [place, what])).toEqual([
        [`${name}/sources/more.md`, `  found  ${found}`],
      ]);
      expect(stdout).toContain('1 event, 1 quote, all verbatim');
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    },
  );

  it('is a fault when sources is no folder', async () => {
    rmSync(join(folder, name, 'sources'), { recursive: true });
    writeFileSync(join(folder, name, 'sources'), 'a file');
    const { status, stdout } = await run('check', name);
    expect(stdout).toContain('the sources cannot be read');
    expect(status).toBe(1);
  });
});

describe('line ends of Windows and byte order marks', () => {
  it('change nothing, in sources as in events.ts', async () => {
    const before = await run('check', name);
    for (const path of [source(), events()])
      writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`);
    expect(await run('check', name)).toEqual(before);
    expect(before.status).toBe(0);
    const line = editFile(events(), "edtf: '2025-03-03'", "§edtf: '2025-13-03'");
    expect((await run('check', name)).stdout).toContain(`${name}/events.ts:${line}:`);
  });

  it('are read in JSON', async () => {
    const { stdout } = await run('export', name, '--to', 'json', '-o', '-');
    writeFileSync(join(folder, 'windows.json'), `\uFEFF${stdout.replaceAll('\n', '\r\n')}`);
    expect(await run('check', 'windows.json')).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('what follows from a fault', () => {
  it('is not reported beside a source whose front matter is broken', async () => {
    editFile(source(), 'title: A reading', 'title: A: reading');
    const { status, stdout } = await run('check', name);
    expect(faultsOf(stdout)).toEqual([
      [
        `${name}/sources/reading-room.md:3:8  front matter`,
        expect.stringContaining('the front matter is malformed YAML'),
        expect.stringContaining('title: A: reading'),
      ],
    ]);
    expect(status).toBe(1);
  });

  it('is not reported beside a paragraph number that is wrong', async () => {
    editFile(events(), 'paragraph: 1', 'paragraph: 2');
    const { stdout } = await run('check', name);
    expect(faultsOf(stdout).map(([, what]) => what)).toEqual(['  the quote is in another paragraph']);
    expect(stdout).toContain('write paragraph 1');
  });

  it('leaves what is wrong besides', async () => {
    editFile(source(), 'title: A reading', 'title: A: reading');
    editFile(events(), "edtf: '2025-03-03'", "edtf: '2025-13-03'");
    editFile(events(), "sources: ['reading-room']", "sources: ['reading-room', 'nowhere']");
    const { stdout } = await run('check', name);
    expect(faultsOf(stdout).map(([, what]) => what)).toEqual([
      expect.stringContaining('malformed YAML'),
      '  a declared source has no archived document',
      expect.stringContaining('month 13 does not exist'),
    ]);
  });

  it('ends no fix with an empty list', async () => {
    rmSync(source());
    const { stdout } = await run('check', name);
    expect(stdout).not.toMatch(/use one of\s*$/m);
  });
});

describe('decodeUtf8', () => {
  it('returns text without its mark', () => {
    expect(decodeUtf8(Buffer.from('\uFEFFé𝄞'))).toBe('é𝄞');
    expect(decodeUtf8(new Uint8Array())).toBe('');
  });
});

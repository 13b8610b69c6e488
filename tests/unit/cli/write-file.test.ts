import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWhole } from '../../../src/cli/write-file';

const isPosix = process.platform !== 'win32';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-write-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
const parts = () => readdirSync(folder).filter((name) => name.endsWith('.part'));

describe('writing a file', () => {
  it('makes its folder, and replaces what is there', () => {
    writeWhole(at('new/deeper/a.txt'), 'one');
    writeWhole(at('new/deeper/a.txt'), Uint8Array.of(50));
    expect(read('new/deeper/a.txt')).toBe('2');
  });

  it.runIf(isPosix)('keeps the mode of a file', () => {
    writeFileSync(at('private.txt'), 'old');
    chmodSync(at('private.txt'), 0o600);
    writeWhole(at('private.txt'), 'new');
    expect(read('private.txt')).toBe('new');
    expect(statSync(at('private.txt')).mode & 0o777).toBe(0o600);
  });

  it.runIf(isPosix)('follows links, also one to a file that is not there yet', () => {
    mkdirSync(at('elsewhere'));
    writeFileSync(at('elsewhere/real.txt'), 'old');
    symlinkSync('elsewhere/real.txt', at('link.txt'));
    symlinkSync('link.txt', at('link-to-link.txt'));
    writeWhole(at('link-to-link.txt'), 'new');
    expect(read('elsewhere/real.txt')).toBe('new');
    expect(lstatSync(at('link.txt')).isSymbolicLink()).toBe(true);
    expect(lstatSync(at('link-to-link.txt')).isSymbolicLink()).toBe(true);
    symlinkSync('elsewhere/later.txt', at('early.txt'));
    writeWhole(at('early.txt'), 'now');
    expect(read('elsewhere/later.txt')).toBe('now');
  });

  it.runIf(isPosix)('writes into a pipe that another program reads', async () => {
    await once(spawn('mkfifo', [at('pipe')]), 'exit');
    const reader = spawn('cat', [at('pipe')]);
    let got = '';
    reader.stdout.on('data', (data) => (got += String(data)));
    writeWhole(at('pipe'), 'through the pipe');
    await once(reader, 'close');
    expect(got).toBe('through the pipe');
    expect(statSync(at('pipe')).isFIFO()).toBe(true);
  });

  it.runIf(existsSync('/dev/null'))('writes into a device and leaves it one', () => {
    writeWhole('/dev/null', 'gone');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it.runIf(existsSync('/dev/full'))('says when there is no room', () => {
    expect(() => writeWhole('/dev/full', 'x')).toThrow(
      '/dev/full cannot be written: there is no room left on the device',
    );
  });

  it('says in one line why something cannot be written, and leaves no part of it', () => {
    mkdirSync(at('taken'), { recursive: true });
    writeFileSync(at('plain'), 'a file');
    expect(() => writeWhole(at('taken'), 'x')).toThrow(/taken cannot be written: it is a folder$/);
    expect(() => writeWhole(at('plain/below.txt'), 'x')).toThrow(
      /below\.txt cannot be written: a part of its path is a file, not a folder$/,
    );
    symlinkSync('round.txt', at('round.txt'));
    expect(() => writeWhole(at('round.txt'), 'x')).toThrow(
      /round\.txt cannot be written: it is a link that leads back to itself$/,
    );
    expect(() => writeWhole(at('n'.repeat(300)), 'x')).toThrow(/cannot be written: its name is too long$/);
    expect(parts()).toEqual([]);
  });
});

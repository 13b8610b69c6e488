import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../../../src/cli/dev/project/file-bytes';
import { ProjectFolder } from '../../../../src/cli/dev/project/project-folder';

/* What the editor's folder does on the disk, by both ways to open it. */

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
let root: string;
let path: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-disk-'));
  path = join(root, 'project');
  mkdirSync(join(path, 'sources'), { recursive: true });
  mkdirSync(join(root, 'outside'));
  writeFileSync(join(path, 'timeline.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe.each([true, false])('a folder (held open: %s)', (isHolding) => {
  const open = () => ProjectFolder.open(path, { isHolding });
  const kindOf = (done: Promise<unknown>): Promise<unknown> =>
    done.then(
      () => 'done',
      (error: unknown) => (error as { kind?: string }).kind ?? error,
    );
  const expected = hashOf(bytes('{}'));

  it('keeps the permissions of a file, and leaves nothing beside it', async () => {
    chmodSync(join(path, 'timeline.json'), 0o640);
    await (await open()).write([{ name: 'timeline.json', expected, bytes: bytes('{"a":1}') }]);
    expect(readFileSync(join(path, 'timeline.json'), 'utf8')).toBe('{"a":1}');
    expect(statSync(join(path, 'timeline.json')).mode & 0o777).toBe(0o640);
    expect(readdirSync(path).sort()).toEqual(['sources', 'timeline.json']);
  });

  it('may be named by a link itself', async () => {
    symlinkSync(path, join(root, 'link'));
    const folder = await ProjectFolder.open(join(root, 'link'), { isHolding });
    expect((await folder.list()).files.map(({ name }) => name)).toEqual(['timeline.json']);
  });

  it('follows no link that takes the place of one of its folders later', async () => {
    const folder = await open();
    renameSync(join(path, 'sources'), join(root, 'moved'));
    symlinkSync(join(root, 'outside'), join(path, 'sources'));
    const change = { name: 'sources/quay.md', expected: null, bytes: bytes('x') };
    expect(await kindOf(folder.write([change]))).toBe('link');
    expect(readdirSync(join(root, 'outside'))).toEqual([]);
  });

  it('says that a file is gone, and that the folder is', async () => {
    const folder = await open();
    unlinkSync(join(path, 'timeline.json'));
    expect(await kindOf(folder.read('timeline.json'))).toBe('gone');
    expect(await kindOf(folder.write([{ name: 'timeline.json', expected, bytes: bytes('x') }]))).toBe(
      'changed',
    );
    rmSync(path, { recursive: true });
    expect(await kindOf(folder.write([{ name: 'timeline.json', expected: null, bytes: bytes('x') }]))).toBe(
      'gone',
    );
    expect(await kindOf(folder.list())).toBe('gone');
  });

  it('reads no folder and no pipe that has the name of a file', async () => {
    mkdirSync(join(path, 'sources/quay.md'));
    execFileSync('mkfifo', [join(path, 'sources/pipe.md')]);
    const folder = await open();
    expect((await folder.list()).refused).toEqual([
      { name: 'sources/pipe.md', kind: 'kind' },
      { name: 'sources/quay.md', kind: 'kind' },
    ]);
  });

  it('makes one change after the other: of two that know the same file, one is refused', async () => {
    const folder = await open();
    const change = (text: string) => folder.write([{ name: 'timeline.json', expected, bytes: bytes(text) }]);
    const kinds = await Promise.all([kindOf(change('1')), kindOf(change('2'))]);
    expect(kinds).toEqual(['done', 'changed']);
    expect(readFileSync(join(path, 'timeline.json'), 'utf8')).toBe('1');
  });
});

describe.runIf(process.platform === 'linux')('a race', () => {
  it('of a link with a write never puts a file outside', async () => {
    const folder = await ProjectFolder.open(path);
    let isRunning = true;
    const sources = join(path, 'sources');
    // A write may make the folder anew while it is away.
    const until = (act: () => void): void => {
      for (;;) {
        try {
          return act();
        } catch {
          rmSync(sources, { recursive: true, force: true });
        }
      }
    };
    const swap = (async () => {
      while (isRunning) {
        renameSync(sources, join(root, 'moved'));
        until(() => symlinkSync(join(root, 'outside'), sources));
        await turn();
        unlinkSync(sources);
        until(() => renameSync(join(root, 'moved'), sources));
        await turn();
      }
    })();
    const outcomes = new Set<string>();
    for (let number = 0; number < 60; number += 1) {
      const change = { name: `sources/quay-${number}.md`, expected: null, bytes: bytes('x') };
      outcomes.add(
        await folder.write([change]).then(
          () => 'written',
          () => 'refused',
        ),
      );
    }
    isRunning = false;
    await swap;
    expect(readdirSync(join(root, 'outside'))).toEqual([]);
    expect(outcomes).toContain('refused');
  });
});

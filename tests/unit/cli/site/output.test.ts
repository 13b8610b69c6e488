import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { outputAt, replaceOutput } from '../../../../src/cli/site/output';
import { FILE_LIST } from '../../../../src/cli/site/write';

let from: string;
let project: string;
beforeEach(() => {
  from = realpathSync(mkdtempSync(join(tmpdir(), 'output-')));
  project = join(from, 'harbour');
  put('harbour/sources/report.md', 'text');
});
afterEach(() => rmSync(from, { recursive: true, force: true }));

function put(name: string, text: string): void {
  mkdirSync(dirname(join(from, name)), { recursive: true });
  writeFileSync(join(from, name), text);
}

const at = (name: string, isForced = false) => outputAt(name, from, [project], isForced);

/** Builds a site of these files, as a build lists them. */
async function build(files: Readonly<Record<string, string>>, isForced = false): Promise<void> {
  await replaceOutput(at('site', isForced), async (folder) => {
    for (const [name, text] of Object.entries({
      ...files,
      [FILE_LIST]: JSON.stringify([...Object.keys(files), FILE_LIST]),
    })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
      writeFileSync(join(folder, `${name}.gz`), 'packed');
    }
  });
}

const files = (): string[] =>
  readdirSync(join(from, 'site'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.gz'))
    .map((entry) => join(entry.parentPath, entry.name).slice(from.length + 6))
    .sort();

it('is replaced as a whole by the next build, and nothing is left beside it', async () => {
  await build({ 'index.html': 'one', 'old/index.html': 'one' });
  await build({ 'index.html': 'two', 'new.txt': 'two' });
  expect(files()).toEqual(['_app/files.json', 'index.html', 'new.txt']);
  expect(readFileSync(join(from, 'site/index.html'), 'utf8')).toBe('two');
  expect(readdirSync(from).sort()).toEqual(['harbour', 'site']);
});

it('with files that no build wrote is refused, and with --force they stay', async () => {
  await build({ 'index.html': 'one' });
  put('site/CNAME', 'timelines.example');
  put('site/deep/own.txt', 'mine');
  expect(() => at('site')).toThrow('not from an earlier build: CNAME, deep/own.txt; name another folder');
  await build({ 'index.html': 'two' }, true);
  expect(files()).toEqual(['CNAME', '_app/files.json', 'deep/own.txt', 'index.html']);
  expect(readFileSync(join(from, 'site/CNAME'), 'utf8')).toBe('timelines.example');
});

it('that was never a site is refused by the first of its files', () => {
  for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) put(`site/${name}`, name);
  expect(() => at('site')).toThrow('a.txt, b.txt, c.txt and 1 more');
});

it('stays as it was when a build fails', async () => {
  await build({ 'index.html': 'one' });
  const failing = replaceOutput(at('site'), (folder) => {
    writeFileSync(join(folder, 'index.html'), 'half');
    return Promise.reject(new Error('the page cannot be drawn'));
  });
  await expect(failing).rejects.toThrow('the page cannot be drawn');
  expect(readFileSync(join(from, 'site/index.html'), 'utf8')).toBe('one');
  expect(readdirSync(from).sort()).toEqual(['harbour', 'site']);
});

it.each(['.', 'harbour', 'harbour/sources', 'harbour/sources/deep'])('is never %s', (name) => {
  if (name.endsWith('deep')) mkdirSync(join(from, name));
  expect(() => at(name, true)).toThrow('name a folder of its own');
});

it('is no file', () => {
  put('site', 'text');
  expect(() => at('site')).toThrow('site is a file');
  expect(existsSync(join(from, 'site'))).toBe(true);
});

it('may lie in the project, beside its sources', () => {
  expect(at('harbour/site').others).toEqual([]);
});

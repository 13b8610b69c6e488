import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/lib/core';
import { paragraphLines } from '../../../src/cli/paragraph-lines';
import { widthOf, wrapText } from '../../../src/cli/wrap';
import { archived, sha256 } from '../project/documents';
import { runHere } from './here';

/* The numbered paragraphs of a source, also of a project that has faults. */

const QUAY = archived('quay', [
  '## The works',
  'The quay was **closed** on 4 May 1931.[^1]',
  '1. the stones were loose;\n2. the lamps were out.',
  '> Nobody warned us.',
  '| Day | What |\n| --- | --- |\n| 5 May 1931 | Works began |',
  '[^1]: Port book.',
]);
const CHINESE = archived('gang', [
  '一九三一年五月四日，码头关闭。工人们在岸边等待了整整一个上午，没有人来。',
]);
const YAML = `
events:
  - title: The quay closes
    date: 4 May 1931
    quote: The quay was closed on 4 May 1931.
  - title: Works begin
    date: nonsense
    source: quay
    quote: 5 May 1931 | Works began
  - title: A storm
    source: quay
    quote: The storm took the lamps.
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-paragraphs-'));
  mkdirSync(join(folder, 'quay', 'sources'), { recursive: true });
  for (const { file, text } of [QUAY, CHINESE]) writeFileSync(join(folder, 'quay', file), text);
  writeFileSync(join(folder, 'quay', 'timeline.yaml'), YAML);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: string[]) => runHere(['paragraphs', ...args], { cwd: folder });

const SHOWN = `quay: Document quay
en; 6 paragraphs, events on 2

     ## The works

  1  The quay was closed on 4 May 1931.
     → The quay closes (the-quay-closes)

  2  1. the stones were loose;

  3  2. the lamps were out.

  4  > Nobody warned us.

     | Day · What

  5  | 5 May 1931 · Works began
     → Works begin (works-begin): see check

  6  [1] Port book.

In no paragraph of it; the check says more:
  ✗ A storm (a-storm): “The storm took the lamps.”
`;

describe('sourceline paragraphs', () => {
  it('shows numbers, kinds and the events on each, whatever else is at fault', async () => {
    expect(await run('quay', '--in', 'quay')).toEqual({ status: 0, stdout: SHOWN, stderr: '' });
    expect((await run('quay/sources/quay.md')).stdout).toBe(SHOWN);
  });

  it('lists the sources where none is named', async () => {
    const { stdout } = await run('--in', 'quay');
    expect(stdout).toBe(
      'gang  1 paragraph, events on 0: Document gang\nquay  6 paragraphs, events on 2: Document quay\n',
    );
  });

  it('says which sources there are for a name that none has, and what is no project', async () => {
    expect(await run('quey', '--in', 'quay')).toMatchObject({
      status: 2,
      stderr: 'sourceline: there is no source quey; is quay meant?\n',
    });
    expect((await run('zzzzzz', '--in', 'quay')).stderr).toContain('there is gang or quay');
    expect((await run('quay')).stderr).toContain('is no project');
    expect((await run('quay', '--in', 'nowhere')).stderr).toContain('there is no folder nowhere');
    expect((await run('nowhere.md')).stderr).toContain('there is no file nowhere.md');
  });

  it('shows the paragraphs of a project whose definition cannot be read, or that has none', async () => {
    const file = join(folder, 'quay', 'timeline.yaml');
    writeFileSync(file, 'events: [');
    const { status, stdout, stderr } = await run('quay', '--in', 'quay');
    const without = SHOWN.split('\n').filter((line) => !line.includes('→'));
    expect(status).toBe(0);
    expect(stdout.split('\n').slice(2)).toEqual([...without.slice(2, -4), '']);
    expect(stderr).toContain('events are not shown, since the definition cannot be read: timeline.yaml: ');
    rmSync(file);
    expect(await run('quay', '--in', 'quay')).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(file, YAML);
  });

  it('gives JSON', async () => {
    const { stdout } = await run('quay', '--in', 'quay', '--json');
    const { paragraphs, notFound } = JSON.parse(stdout) as {
      paragraphs: { number: number; kind?: string; events: { id: string; isVerbatim: boolean }[] }[];
      notFound: { id: string }[];
    };
    expect(paragraphs.map(({ kind }) => kind ?? 'paragraph')).toEqual([
      'paragraph',
      'item',
      'item',
      'quote',
      'row',
      'note',
    ]);
    expect(paragraphs[4]?.events).toMatchObject([{ id: 'works-begin', isVerbatim: false }]);
    expect(notFound).toMatchObject([{ id: 'a-storm' }]);
    const all = JSON.parse((await run('--in', 'quay', '--json')).stdout) as { sources: { id: string }[] };
    expect(all.sources.map(({ id }) => id)).toEqual(['gang', 'quay']);
  });
});

describe('lines of a terminal', () => {
  it('are no wider than it is, and lose no letter', () => {
    for (const { file, text } of [QUAY, CHINESE]) {
      const { source } = readDocument(text, { file, sha256 });
      if (!source) throw new Error(`${file} cannot be read`);
      for (const columns of [30, 40, 80]) {
        const shown = paragraphLines(source, [], columns);
        expect(Math.max(...shown.split('\n').map(widthOf))).toBeLessThanOrEqual(columns);
        const whole = paragraphLines(source, [], undefined);
        expect(shown.replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
      }
    }
  });

  it.each([
    ['a b c', 3, ['a b', 'c']],
    ['abcdef gh', 3, ['abcdef', 'gh']],
    ['码头关闭。', 4, ['码头', '关', '闭。']],
    ['', 10, ['']],
    ['e\u0301e\u0301 x', 2, ['e\u0301e\u0301', 'x']],
  ])('break %j at %i', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });
});

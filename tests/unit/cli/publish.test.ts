import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/lib/core';
import { searchFolder } from '../../every-byte';
import { PARTS, PUBLISHED, RARE_WORDS, sentencesOf, UNPUBLISHED } from '../../published-parts';
import { ROOT } from './files';
import { buildOnce, runProgram } from './program';

/* What the command line writes of a timeline whose sources are not all published, as the packed program does it. */

const PATIENCE = { timeout: 600_000 };
const TIMELINE = join(ROOT, PARTS, 'skarholm-light');
const PARTLY = ['north-post', 'board-letter'];

let main: string;
let folder: string;
beforeAll(async () => {
  main = await buildOnce();
  folder = mkdtempSync(join(tmpdir(), 'sourceline-publish-'));
  cpSync(TIMELINE, join(folder, 'whole'), { recursive: true });
  for (const id of PARTLY) {
    const file = join(folder, 'whole', 'sources', `${id}.md`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^publish: .*$/m, 'publish: full'));
  }
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runProgram(main, args, { cwd: folder });

describe('export', () => {
  it('writes no sentence that is not published, in no format', PATIENCE, async () => {
    const { status, stderr } = run('export', TIMELINE, '--to', 'all', '-o', 'parts/');
    expect(status).toBe(0);
    expect(stderr).toContain('note: of this source, the quotes alone are published');
    const files = await searchFolder(join(folder, 'parts'));
    expect(files).toHaveLength(FORMATS.length);
    for (const words of [...UNPUBLISHED, ...RARE_WORDS])
      expect(
        files.filter(({ has }) => has(words)).map(({ path }) => path),
        words,
      ).toEqual([]);
    const quoting = files.filter(({ has }) => has('We recommend that the light be given a second keeper'));
    expect(quoting.map(({ path }) => path)).toEqual(
      expect.arrayContaining(
        ['json', 'pdf', 'csv', 'md', 'standalone.html'].map((end) => `skarholm-light.${end}`),
      ),
    );
  });

  it('writes them all where the whole text is published', PATIENCE, async () => {
    expect(run('export', 'whole', '--to', 'json', '--to', 'html', '-o', 'all/').status).toBe(0);
    for (const { has, path } of await searchFolder(join(folder, 'all')))
      for (const words of UNPUBLISHED) expect(has(words), `${words} in ${path}`).toBe(true);
  });

  it('writes a JSON form that is checked and written again, byte for byte', PATIENCE, async () => {
    expect(run('export', TIMELINE, '-o', 'one.json').status).toBe(0);
    const checked = run('check', 'one.json');
    expect(checked.status).toBe(0);
    expect(checked.stdout).toContain(
      'note: the whole text of this source is not published; its quotes were looked up in what is',
    );
    expect(checked.stdout).toContain('5 events, 7 quotes, all verbatim');
    expect(checked.stdout).toContain('north-post: 16 paragraphs, 2 support an event');
    expect(run('export', 'one.json', '-o', 'two.json').status).toBe(0);
    expect(readFileSync(join(folder, 'two.json'), 'utf8')).toBe(
      readFileSync(join(folder, 'one.json'), 'utf8'),
    );
  });
});

describe('check', () => {
  it('looks at the whole text, and says of each source that is not published whole what is', PATIENCE, () => {
    const { status, stdout } = run('check', TIMELINE);
    expect(status).toBe(0);
    expect(stdout.match(/note: of this source/g)).toHaveLength(PARTLY.length);
    expect(stdout).toContain('board-letter: 7 paragraphs, 3 support an event');
    expect(Object.keys(PUBLISHED)).toEqual(PARTLY);
    expect(sentencesOf('harbour-log')).toHaveLength(3);
  });
});

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { FORMATS } from '../../../src/lib/core';
import { editFile, ROOT } from './files';
import { runHere, version } from './here';
import { buildOnce, runProgram, type Ended } from './program';

/**
 * The command line. What a command does is asked in this process, as to start one takes longer than most answers;
 * what the packed program adds, its start, streams, exit codes and own parts, as a program. See serve.test.ts, too.
 */

// The program has its fonts beside it; here they come from their package.
vi.mock('../../../src/cli/assets', async () => {
  const { assets } = await import('../formats/assets');
  const { standaloneHtml } = await import('../../../src/standalone/page');
  return { findAssets: () => ({ ...assets, standalone: standaloneHtml }) };
});

/** Pictures and pages of print, on a slow machine with other work to do. */
const PATIENCE = { timeout: 600_000 };
const DATA = join(ROOT, 'data', 'clean-network');

let main: string;
let folder: string;
beforeAll(async () => {
  main = await buildOnce();
  folder = mkdtempSync(join(tmpdir(), 'sourceline-cli-'));
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Run = (args: readonly string[], input?: string | Uint8Array) => Ended | Promise<Ended>;

const program = (args: readonly string[], input?: string | Uint8Array) =>
  runProgram(main, args, { cwd: folder, ...(input === undefined ? {} : { input }) });
const run = (args: readonly string[], input?: string | Uint8Array) =>
  runHere(args, { cwd: folder, ...(input === undefined ? {} : { input }) });
/** Both ways, for what must be the same in both. */
const WAYS: readonly (readonly [string, Run])[] = [
  ['as a program', program],
  ['here', run],
];
const filesIn = (name: string) => readdirSync(join(folder, name)).sort();
const hashOf = (path: string) =>
  createHash('sha256')
    .update(readFileSync(join(folder, path)))
    .digest('hex');
const names = FORMATS.map(({ extension }) => `clean-network.${extension}`).sort();

describe('sourceline', PATIENCE, () => {
  it('says what there is', async () => {
    const said = program(['--version']);
    expect(said).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
    expect(await run(['--version'])).toEqual(said);
    expect(await run(['-v'])).toEqual(said);
    const help = await run(['--help']);
    expect(program(['--help'])).toEqual(help);
    expect(help.status).toBe(0);
    for (const name of ['check', 'export', 'serve', 'init', 'add', 'paragraphs', 'changes', 'build']) {
      expect(help.stdout).toMatch(new RegExp(`\\n  ${name} [<[]`));
      const about = await run(['help', name]);
      expect(about.stdout).toMatch(new RegExp(`usage: sourceline ${name} \\[options\\] [<[]`));
      expect(await run([name, '--help'])).toEqual(about);
    }
    for (const { id } of FORMATS)
      expect((await run(['help', 'export'])).stdout).toMatch(new RegExp(`\\b${id}\\b`));
  });

  it.each([
    [[], /^Timelines that can be checked/],
    [['exprot'], /there is no command exprot; is export meant\?/],
    [
      ['draw'],
      /there is no command draw; there are check, export, serve, init, add, paragraphs, changes, build, dev, recheck, import or tile/,
    ],
    [['check'], /\. has no events\.ts, timeline\.json, timeline\.yaml or events\.csv/],
    [['export'], /export wants <file\|folder\|->\nusage: sourceline export/],
    [['check', 'nowhere'], /there is no file or folder nowhere/],
    [
      ['check', '.'],
      /\. has no events\.ts, timeline\.json, timeline\.yaml or events\.csv; name a folder that has one/,
    ],
    [['export', DATA], /say with --to what to write: /],
    [['export', DATA, '-o', 'a.docx'], /no format has a name like a\.docx/],
    [['export', DATA, '--to', 'docx'], /--to cannot be docx; it can be .*json.* or all/],
    [['export', DATA, '--to', 'json', '--widht', '3'], /there is no option --widht; is --width meant\?/],
    [['export', DATA, '--to', 'svg', '--width', '12'], /--width wants a whole number of pixels from 320/],
    [['export', DATA, '--to', 'svg', '--theme', 'blue'], /--theme cannot be blue; it can be light or dark/],
    [['export', DATA, '--to', 'svg', '--lang', 'xx'], /--lang cannot be xx; it can be en, de, es, fr or zh/],
    [['export', DATA, '--to', 'svg', '--from', 'May'], /--from wants a date, found May: .*column 1/],
    [['export', DATA, '--to', 'svg', '--from', '2021', '--to-date', '2020'], /--from 2021 is not before/],
    [['export', DATA, '--to', 'svg', '--site', 'ftp://a'], /--site wants an address that starts with https/],
    [['export', DATA, DATA, '--to', 'json'], /export takes only <file\|folder\|->; there is also/],
    [['export', DATA, '--to', 'all', '-o', '-'], /only one format can go to standard output/],
    [['serve', '-'], /serve reads its timeline again and again/],
    [['serve', DATA, '--port', 'x'], /--port wants a number from 0 to 65535, found x/],
  ])('ends with 2 and says what is wrong: %j', async (args, message) => {
    const { status, stdout, stderr } = await run(args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
    expect(filesIn('.')).toEqual([]);
  });

  it('ends with 2 and says so on its standard error', () => {
    const { status, stdout, stderr } = program(['exprot']);
    expect(stderr).toMatch(/there is no command exprot; is export meant\?/);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

describe('sourceline init', PATIENCE, () => {
  it.each(WAYS)('makes a folder that passes its check, and none over another: %s', async (_way, run) => {
    const made = await run(['init', 'harbour-days']);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(filesIn('harbour-days')).toEqual(['README.md', 'sources', 'timeline.json']);
    const checked = await run(['check', 'harbour-days']);
    expect(checked.stdout).toContain('harbour-days: 1 event, 1 quote, all verbatim\n');
    expect(checked).toMatchObject({ status: 0, stderr: '' });
    expect((await run(['check', 'harbour-days/timeline.json'])).status).toBe(0);

    const before = hashOf('harbour-days/timeline.json');
    const again = await run(['init', 'harbour-days']);
    expect(again.stderr).toContain('harbour-days is there already and not empty; nothing was written');
    expect(again.status).toBe(2);
    expect(hashOf('harbour-days/timeline.json')).toBe(before);
    rmSync(join(folder, 'harbour-days'), { recursive: true });
  });

  it.each([
    ['My Harbour', 'my-harbour'],
    ['Île-d’Yeu  1900', 'ile-d-yeu-1900'],
    ['港口', 'my-timeline'],
    ['CON', 'con-timeline'],
  ])('makes an id of any name: %s', async (name, id) => {
    const made = await run(['init', name]);
    expect(made.stderr).toContain(`the id is ${id}: `);
    expect(made.stdout).toContain(`\n  npx sourceline check ${id} --fix   `);
    expect(await run(['check', id])).toMatchObject({ status: 0, stderr: '' });
    expect((await run(['init', name])).stderr).toContain(`${id} is there already and not empty`);
    rmSync(join(folder, id), { recursive: true });
  });

  it.each([
    [[], 'timeline.json'],
    [['--yaml'], 'timeline.yaml'],
    [['--csv'], 'events.csv'],
    [['--ts'], 'events.ts'],
  ])(
    'writes the form that is asked for, of any title, with and without the example: %j',
    async (form, file) => {
      for (const title of ['Quay: "new", \'old\' # 1', '港口', '=1+1; \\ | > %', 'U.S. `${x}`'])
        for (const [empty, count] of [
          [[], '1 event, 1 quote, all verbatim'],
          [['--empty'], '0 events, 0 quotes, all verbatim'],
        ] as const) {
          const made = await run(['init', 'quay', ...form, '--title', title, ...empty]);
          expect(made).toMatchObject({ status: 0, stderr: '' });
          expect(filesIn('quay')).toEqual(['README.md', file, 'sources'].sort());
          const checked = await run(['check', 'quay']);
          expect(checked, checked.stdout).toMatchObject({ status: 0 });
          expect(checked.stdout).toContain(`quay: ${count}\n`);
          const { title: read } = JSON.parse(
            (await run(['export', 'quay', '--to', 'json', '-o', '-'])).stdout,
          ) as {
            title: string;
          };
          // A table without a row says nothing of its timeline.
          if (file !== 'events.csv' || empty.length === 0) expect(read).toBe(title);
          rmSync(join(folder, 'quay'), { recursive: true });
        }
    },
  );

  it('takes the folder that it is run in, when that is empty, and one form only', async () => {
    const own = join(folder, 'own-folder');
    mkdirSync(own);
    expect(await runHere(['init', '--yaml'], { cwd: own })).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(own, 'timeline.yaml'), 'utf8')).toContain('title: "Own folder"\n');
    expect(await runHere(['check'], { cwd: own })).toMatchObject({ status: 0, stderr: '' });
    expect((await runHere(['init'], { cwd: own })).stderr).toContain('. is there already and not empty');
    rmSync(own, { recursive: true });
    expect((await run(['init', 'quay', '--yaml', '--csv'])).stderr).toContain('there are --yaml and --csv');
    expect(filesIn('.')).not.toContain('quay');
  });

  it('keeps the name of an empty folder that is there', async () => {
    mkdirSync(join(folder, 'Old Port'));
    const made = await run(['init', 'Old Port']);
    expect(made.stdout).toContain('\n  npx sourceline check "Old Port" --fix   ');
    expect((await run(['check', 'Old Port'])).stdout).toContain('old-port: 1 event');
    rmSync(join(folder, 'Old Port'), { recursive: true });
  });

  it.each([
    ["lane: 'library',", "lane: 'library'§", 'the file is not well-formed TypeScript'],
    ["lane: 'library'", '§lane: library', 'the file stops while it is run'],
    ["'sourceline/core'", "§'sourceline/cor'", 'an import leads nowhere'],
    ["edtf: '2025-03-03'", "§edtf: '2025-13-03'", 'month 13 does not exist (column 6)'],
    ['opened its reading room on', '§opens its reading room on', '[-opens-] {+opened+}'],
  ])('whose check tells the line of a slip: %s', async (find, put, what) => {
    const name = `slip-${createHash('sha256').update(put).digest('hex').slice(0, 8)}`;
    await run(['init', name, '--ts']);
    const line = editFile(join(folder, name, 'events.ts'), find, put);
    const found = await run(['check', name]);
    // What a loader says of a slip depends on what runs it.
    if (put === '§lane: library') expect(program(['check', name])).toEqual(found);
    const { status, stdout } = found;
    expect(status).toBe(1);
    expect(stdout).toContain(what);
    // A parser stumbles over the next line when a comma is missing.
    const lines = put.endsWith('§') ? [line, line + 1] : [line];
    const told = Array.from(stdout.matchAll(/^\S+events\.ts:(\d+)/gm), ([, number]) => Number(number));
    expect(told.some((number) => lines.includes(number))).toBe(true);
    expect(stdout).not.toContain('\u001B');
  });
});

describe('sourceline check', PATIENCE, () => {
  it('checks several at once, of which no two may have one id', async () => {
    const once = await run(['check', DATA]);
    expect(once).toMatchObject({ status: 0, stderr: '' });
    expect(once.stdout).toMatch(/\n\nno faults in 1 timeline\n$/);
    const twice = await run(['check', DATA, DATA]);
    expect(twice.stdout).toContain('another timeline has the same id');
    expect(twice.status).toBe(1);
  });

  it('reads JSON from a file and from standard input', async () => {
    const { stdout: json } = program(['export', DATA, '--to', 'json', '-o', '-']);
    writeFileSync(join(folder, 'data.json'), json);
    expect(await run(['check', 'data.json'])).toMatchObject({ status: 0, stderr: '' });
    expect(await run(['check', '-'], json)).toMatchObject({ status: 0, stderr: '' });
    expect(program(['check', '-'], json)).toMatchObject({ status: 0, stderr: '' });
    const changed = program(['check', '-'], json.replace('Pompeo last month', 'Pompeo this month'));
    expect(changed.stdout).toMatch(/^standard input:\d+ {2}events\["/);
    expect(changed.status).toBe(1);
    expect((await run(['check', '-'], '')).stdout).toContain('there is nothing to read');
  });
});

describe('sourceline export', PATIENCE, () => {
  // That these are the build's bytes, and so the same whenever they are written, is held in tests/e2e.
  it('writes every format, into folders that it makes', async () => {
    const made = await run(['export', DATA, '--to', 'all', '-o', 'every/deeper']);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(filesIn('every/deeper')).toEqual(names);
    for (const name of names) expect(statSync(join(folder, 'every/deeper', name)).size).toBeGreaterThan(0);
  });

  it('writes the same of its own JSON as of the folder', async () => {
    const { stdout: json } = await run(['export', DATA, '--to', 'json', '-o', '-']);
    const own = await run(['export', '-', '--to', 'html', '-o', '-'], json);
    expect(own.stdout).toBe((await run(['export', DATA, '--to', 'html', '-o', '-'])).stdout);
    expect(own.stdout).toMatch(/^<!doctype html>/);
  });

  it('writes here by default, takes the format from the name, and keeps no part of a file', async () => {
    expect((await run(['export', DATA, '--to', 'json'])).stdout).toBe('clean-network.json\n');
    expect(await run(['export', DATA, '-o', 'named.svg'])).toMatchObject({
      status: 0,
      stdout: 'named.svg\n',
    });
    expect(readFileSync(join(folder, 'named.svg'), 'utf8')).toContain('<svg');
    mkdirSync(join(folder, 'taken.json', 'inside'), { recursive: true });
    writeFileSync(join(folder, 'plain'), 'a file');
    const refused = await run(['export', DATA, '--to', 'json', '-o', 'plain/below.json']);
    expect(refused.stderr).toContain('below.json cannot be written');
    expect(refused.status).toBe(2);
    const several = await run(['export', DATA, '--to', 'json', '--to', 'svg', '-o', 'plain']);
    expect(several.stderr).toContain('several formats cannot go into one file; plain is no folder');
    expect(filesIn('.').filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('draws the figure as it is asked to', async () => {
    const plain = (await run(['export', DATA, '--to', 'svg', '-o', '-'])).stdout;
    const narrow = (await run(['export', DATA, '--to', 'svg', '--width', '640', '-o', '-'])).stdout;
    const dark = (await run(['export', DATA, '--to', 'svg', '--theme', 'dark', '-o', '-'])).stdout;
    const part = await run(['export', DATA, '--to', 'svg', '--from', '2020-09-08', '-o', '-']);
    expect(part.status).toBe(0);
    expect(narrow).toContain('width="640"');
    expect(new Set([plain, narrow, dark, part.stdout]).size).toBe(4);
  });

  it('writes the frame in the language of the timeline, or in one that is asked for', async () => {
    await run(['init', 'harbour', '--ts']);
    const written = async (format: string, ...more: string[]) =>
      (await run(['export', 'harbour', '--to', format, '-o', '-', ...more])).stdout;
    const english = await written('svg');
    expect(english).toContain('Made with Sourceline');
    const chinese = await written('svg', '--lang', 'zh');
    expect(chinese).not.toContain('Made with Sourceline');
    expect(chinese).toContain('3月');
    expect(await written('html', '--lang', 'zh')).toContain('<html lang="zh-Hans">');
    editFile(join(folder, 'harbour', 'events.ts'), "language: 'en'", "language: 'zh-CN'");
    for (const format of ['svg', 'csv', 'html', 'annotations', 'ics'])
      expect(await written(format), format).toBe(await written(format, '--lang', 'zh'));
    expect(await written('csv', '--lang', 'en')).toContain(',3 March 2025,');
    expect(await written('csv', '--lang', 'de')).toContain(',3. März 2025,');
    editFile(join(folder, 'harbour', 'events.ts'), "language: 'zh-CN'", "language: 'nl'");
    expect(await written('csv')).toContain(',3 March 2025,');
    rmSync(join(folder, 'harbour'), { recursive: true });
  });

  it('writes nothing of a timeline with faults', async () => {
    const { stdout: json } = await run(['export', DATA, '--to', 'json', '-o', '-']);
    const faulty = await run(
      ['export', '-', '--to', 'svg', '-o', 'faulty.svg'],
      json.replace('"cn"', '"nowhere"'),
    );
    expect(faulty.stderr).toContain('no such lane');
    expect(faulty).toMatchObject({ status: 1, stdout: '' });
    expect(filesIn('.')).not.toContain('faulty.svg');
  });
});

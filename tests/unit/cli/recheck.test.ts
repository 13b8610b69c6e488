import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listen, type Host } from '../../host';
import { runHere } from './here';

let folder: string;
let project: string;
let count = 0;
let host: Host;
/** By path, the page; a path without one is not found. */
const pages = new Map<string, string>();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-recheck-'));
  host = await listen((request, response) => {
    const page = pages.get(request.url ?? '');
    if (page?.startsWith('/')) response.writeHead(301, { location: page }).end();
    else response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(page);
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await host.close();
});

const ARTICLE = [
  'The harbour authority closed the old quay on Monday, 3 March 2025, after inspectors found three cracks in its wall.',
  '“We would rather lose a season than a ship,” said Ada Brandt, who has led the authority since 2019.',
  'Two ferries to the islands now leave from the fish market, half a mile to the east.',
  'The wall was built in 1921 from stone of the quarry at Lund.',
];
const page = (paragraphs: readonly string[], title = 'The quay') =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
const DEFINITION = `
title: The quay
events:
  - title: The quay is closed
    date: 3 March 2025
    quote: closed the old quay on Monday, 3 March 2025, after inspectors found three cracks
    source: the-quay
  - title: The season is lost
    date: { edtf: 2025-03, reason: The month of the article. }
    quote: “We would rather lose a season than a ship,” said Ada Brandt
    source: the-quay
  - title: Ferries move
    date: { edtf: 2025-03, reason: The month of the article. }
    quote: Two ferries to the islands now leave from the fish market
    source: the-quay
  - title: The wall is built
    date: '1921'
    quote: The wall was built in 1921 from stone of the quarry
    source: the-quay
  - title: A note
    date: '1921'
    quote: The note is of 1921
    source: note
`;

beforeEach(async () => {
  pages.clear();
  pages.set('/quay', page(ARTICLE));
  project = join(folder, `project-${++count}`);
  mkdirSync(join(project, 'sources'), { recursive: true });
  writeFileSync(join(project, 'timeline.yaml'), DEFINITION);
  writeFileSync(join(project, 'note.txt'), 'Note\n\nThe note is of 1921.\n');
  const run = (...args: string[]) => runHere(['add', ...args], { cwd: project });
  expect((await run(`${host.origin}/quay`, '--allow-local')).status).toBe(0);
  expect((await run('note.txt')).status).toBe(0);
});

const recheck = (...args: string[]) => runHere(['recheck', '--allow-local', ...args], { cwd: project });
/** All files with their bytes and times. */
const state = () =>
  (readdirSync(project, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((name) => statSync(join(project, name)).isFile())
    .map((name) => {
      const path = join(project, name);
      return [name, createHash('sha256').update(readFileSync(path)).digest('hex'), statSync(path).mtimeMs];
    });

describe('sourceline recheck', () => {
  it('says that every quote is still there, and which sources have no address', async () => {
    const before = state();
    expect(await recheck()).toEqual({
      status: 0,
      stdout: `the-quay: ${host.origin}/quay\n  4 quotes unchanged\n\nWithout an address, so not asked: note\n\n4 quotes compared with 1 page: 4 unchanged\n`,
      stderr: '',
    });
    expect(state()).toEqual(before);
  });

  it('says what is changed, moved, gone and typeset in another way, and writes nothing', async () => {
    const before = state();
    pages.set(
      '/quay',
      page(
        [
          'This article was corrected: an earlier version said that the quay had been closed for good.',
          (ARTICLE[0] ?? '').replace('three cracks', 'four cracks'),
          (ARTICLE[1] ?? '').replace(/[“”]/g, '"'),
          ARTICLE[2] ?? '',
        ],
        'The old quay',
      ),
    );
    const { status, stdout, stderr } = await recheck();
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      `the-quay: ${host.origin}/quay`,
      '  its title is now: The old quay',
      '  changed p1 -> p2, The quay is closed (the-quay-is-closed): closed the old quay on Monday, 3 March 2025, after inspectors found [-three-] {+four+} cracks',
      expect.stringMatching(
        /^ {2}moved p2 -> p3, The season is lost \(the-season-is-lost\): \[-“-\] ?\{\+"\+\}We would/,
      ),
      '  moved p3 -> p4, Ferries move (ferries-move): “Two ferries to the islands now leave from the fish market”',
      '  gone p4, The wall is built (the-wall-is-built): “The wall was built in 1921 from stone of the quarry”',
      '',
      'Without an address, so not asked: note',
      '',
      'In [-…-] what is quoted, in {+…+} what the page has now.',
      '',
      '4 quotes compared with 1 page: 2 moved, 1 changed, 1 gone',
      '',
    ]);
    expect(state()).toEqual(before);
  });

  it('finds a quote in a part of the page that is left out', async () => {
    const kept = page(ARTICLE.slice(0, 3)).replace(
      '</article>',
      `<div class="related"><p>${ARTICLE[3]}</p></div></article>`,
    );
    pages.set('/quay', kept);
    const { status, stdout } = await recheck();
    expect(status).toBe(0);
    expect(stdout).toContain('outside the article (related links) p4, The wall is built');
  });

  it('says why a page gave no text, and follows where one leads', async () => {
    pages.delete('/quay');
    const { status, stdout } = await recheck();
    expect(status).toBe(2);
    expect(stdout).toContain('  not compared: 127.0.0.1:');
    expect(stdout).toContain(' answered 404 (Not Found): it has no such page');
    expect(stdout).toContain('  4 quotes of it not looked at');
    expect(stdout).toContain('0 quotes compared with 0 pages; 1 page gave no text');
    pages.set('/quay', '/new');
    pages.set('/new', page(ARTICLE));
    const led = await recheck();
    expect(led.status).toBe(0);
    expect(led.stdout).toContain(`  it leads on to ${host.origin}/new\n  4 quotes unchanged`);
  });

  it('asks no private host unless that is allowed', async () => {
    const { status, stdout } = await runHere(['recheck'], { cwd: project });
    expect(status).toBe(2);
    expect(stdout).toContain('not compared: 127.0.0.1 is of this machine or of a private network');
  });

  it('gives the same as JSON', async () => {
    pages.set('/quay', page([(ARTICLE[0] ?? '').replace('three', 'four'), ...ARTICLE.slice(1, 3)]));
    const { status, stdout } = await recheck('--json', '--source', 'the-quay');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      counts: { unchanged: 2, moved: 0, outside: 0, changed: 1, gone: 1 },
      sources: [
        {
          id: 'the-quay',
          url: `${host.origin}/quay`,
          quotes: [
            {
              event: 'the-quay-is-closed',
              title: 'The quay is closed',
              status: 'changed',
              paragraph: 1,
              paragraphNow: 1,
              diff: expect.stringContaining('[-three-] {+four+}'),
            },
            { status: 'unchanged', paragraph: 2, paragraphNow: 2 },
            { status: 'unchanged', paragraph: 3 },
            { status: 'gone', paragraph: 4, quote: expect.stringContaining('The wall') },
          ],
        },
      ],
      withoutAddress: [],
    });
    pages.delete('/quay');
    expect(JSON.parse((await recheck('--json')).stdout)).toMatchObject({
      sources: [{ id: 'the-quay', fault: expect.stringContaining('answered 404'), uncompared: 4 }],
      withoutAddress: ['note'],
    });
  });

  it('says what it cannot do', async () => {
    expect((await recheck('--source', 'nothing')).stderr).toContain(
      'there is no source nothing; there is note or the-quay',
    );
    expect((await recheck('nowhere')).stderr).toContain('there is no folder nowhere');
    writeFileSync(join(project, 'timeline.yaml'), 'events: [');
    const { status, stderr } = await recheck();
    expect(status).toBe(2);
    expect(stderr).toContain('has no events that can be read: timeline.yaml: ');
  });
});

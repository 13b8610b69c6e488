import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHere } from './here';

/* The command line reads a folder whose definition is data as it reads one with a program. */

const YAML = `title: The reading room
events:
  - title: The reading room opens
    date: 3 March 2025
    quote: The harbour library opened its reading room on 3 March 2025.
`;
const JSON_TEXT = JSON.stringify(
  {
    title: 'The reading room',
    events: [
      {
        title: 'The reading room opens',
        date: '3 March 2025',
        quote: 'The harbour library opened its reading room on 3 March 2025.',
      },
    ],
  },
  undefined,
  2,
);
const CSV = `timeline_title,title,date,quote
The reading room,The reading room opens,3 March 2025,The harbour library opened its reading room on 3 March 2025.
`;

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-forms-'));
  await run('init', 'program', '--ts');
  for (const [name, file, text] of [
    ['yaml', 'timeline.yaml', YAML],
    ['json', 'timeline.json', JSON_TEXT],
    ['csv', 'events.csv', CSV],
  ] as const) {
    mkdirSync(join(folder, name));
    cpSync(join(folder, 'program', 'sources'), join(folder, name, 'sources'), { recursive: true });
    writeFileSync(join(folder, name, file), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runHere(args, { cwd: folder });

describe('a folder with a definition that is data', () => {
  it.each(['yaml', 'json', 'csv'])('is checked: %s', async (name) => {
    const { status, stdout } = await run('check', name);
    expect(stdout).toContain('1 event');
    expect(status).toBe(0);
  });

  it.each(['yaml/timeline.yaml', 'json/timeline.json', 'csv/events.csv'])(
    'is the same when its file is named: %s',
    async (name) => {
      const [byFile, byFolder] = [await run('check', name), await run('check', name.split('/')[0] ?? '')];
      expect(byFile).toEqual(byFolder);
    },
  );

  it('is saved alike from each form', async () => {
    const saved = [];
    for (const name of ['yaml', 'json', 'csv']) {
      const { status } = await run('export', name, '--to', 'json', '-o', `${name}.json`);
      expect(status).toBe(0);
      saved.push(readFileSync(join(folder, `${name}.json`), 'utf8'));
    }
    expect(new Set(saved).size).toBe(1);
    expect(JSON.parse(saved[0] ?? '')).toMatchObject({
      id: 'the-reading-room',
      sources: [{ id: 'reading-room' }],
    });
  });

  it('comes back from its own CSV: the same timeline, and the same bytes', async () => {
    mkdirSync(join(folder, 'again'));
    cpSync(join(folder, 'program', 'sources'), join(folder, 'again', 'sources'), { recursive: true });
    for (const [from, out] of [
      ['program', join('again', 'events.csv')],
      ['again', 'second.csv'],
    ] as const)
      expect((await run('export', from, '--to', 'csv', '-o', out)).status).toBe(0);
    const texts = [join('again', 'events.csv'), 'second.csv'].map((name) =>
      readFileSync(join(folder, name), 'utf8'),
    );
    expect(texts[1]).toBe(texts[0]);
    const [first, second] = [
      await run('export', 'program', '--to', 'json', '-o', '-'),
      await run('export', 'again', '--to', 'json', '-o', '-'),
    ];
    expect(second.stdout).toBe(first.stdout);
    expect(JSON.parse(first.stdout)).toMatchObject({ events: [{ id: 'reading-room-opens' }] });
  });

  it('has its faults at their line and column', async () => {
    const path = join(folder, 'yaml', 'timeline.yaml');
    writeFileSync(path, YAML.replace('library opened', 'library closed'));
    const { status, stdout } = await run('check', 'yaml');
    expect(stdout).toContain('yaml/timeline.yaml:5:12  events["the-reading-room-opens"].evidence[0].quote');
    expect(stdout).toContain('[-closed-] {+opened+}');
    expect(status).toBe(1);
    writeFileSync(path, `title: "open\n${YAML}`);
    expect((await run('check', 'yaml')).stdout).toContain('the text is malformed YAML');
    writeFileSync(path, Buffer.from([0x74, 0x3a, 0x20, 0xe9, 0x0a]));
    expect((await run('check', 'yaml')).stdout).toContain('the file is no text in UTF-8');
    writeFileSync(path, YAML);
  });

  it('may not have two of them', async () => {
    renameSync(join(folder, 'csv', 'events.csv'), join(folder, 'json', 'events.csv'));
    const { status, stdout } = await run('check', 'json');
    expect(stdout).toContain('the folder has more than one definition of its timeline');
    expect(stdout).toContain('found  timeline.json and events.csv');
    expect(status).toBe(1);
  });

  it('says what a folder without one lacks', async () => {
    mkdirSync(join(folder, 'none'));
    const { status, stderr } = await run('check', 'none');
    expect(stderr).toContain('none has no events.ts, timeline.json, timeline.yaml or events.csv');
    expect(status).toBe(2);
  });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archived } from '../project/documents';
import { runHere } from './here';

const DIARY = archived('diary', ['The engine failed on 3 June 1987.', 'We painted the hull.']);
const YAML = `title: A ferry
events:
  - title: Engine
    date: 3 June 1987
    quote: The engine failed on 3 June 1987.
  - title: Zanzibar rumour
    draft: true
    date: some time in spring
  - title: Quixotic plan
    draft: yes
    quote: words that no source has
`;
const CSV = `title,date,quote,draft
Engine,3 June 1987,The engine failed on 3 June 1987.,
Zanzibar rumour,,,yes
`;
const PROGRAM = `export default {
  id: 'a-ferry', title: 'A ferry', description: 'A ferry', language: 'en', sources: ['diary'],
  lanes: [{ id: 'events', title: 'Events' }],
  events: [
    {
      id: 'engine', kind: 'event', attribution: 'the diary', title: 'Engine', summary: 'Engine', lane: 'events',
      date: { edtf: '1987-06-03', asWritten: ['3 June 1987'], basis: 'stated' }, actors: [], tags: [], importance: 50,
      evidence: [{ source: 'diary', paragraph: 1, quote: 'The engine failed on 3 June 1987.', role: 'supports' }],
    },
  ],
  drafts: [{ id: 'zanzibar', title: 'Zanzibar rumour' }],
};
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-drafts-'));
  for (const [name, file, text] of [
    ['yaml', 'timeline.yaml', YAML],
    ['csv', 'events.csv', CSV],
    ['ts', 'events.ts', PROGRAM],
  ] as const) {
    mkdirSync(join(folder, name, 'sources'), { recursive: true });
    writeFileSync(join(folder, name, DIARY.file), DIARY.text);
    writeFileSync(join(folder, name, file), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: string[]) => runHere(args, { cwd: folder });

describe('a draft', () => {
  it.each([
    ['yaml', '1 of 3 events has no source yet, and is not published: zanzibar-rumour'],
    ['csv', '1 of 2 events has no source yet, and is not published: zanzibar-rumour'],
    ['ts', '1 of 2 events has no source yet, and is not published: zanzibar'],
  ])('is counted by the check, and is no fault: %s', async (name, says) => {
    const { status, stdout } = await run('check', name);
    expect(stdout).toContain(says);
    expect(status).toBe(0);
    expect(stdout).toContain('1 event, 1 quote, all verbatim');
  });

  it('that has quotes is named apart, and its quotes are not looked up', async () => {
    const { stdout } = await run('check', 'yaml');
    expect(stdout).toContain('1 of 3 events is a draft with quotes, and is not published: quixotic-plan');
    const json = JSON.parse((await run('check', 'yaml', '--json')).stdout) as {
      timelines: { events: number; drafts: unknown }[];
    };
    expect(json.timelines[0]).toMatchObject({
      events: 1,
      drafts: [
        { id: 'zanzibar-rumour', title: 'Zanzibar rumour' },
        { id: 'quixotic-plan', title: 'Quixotic plan' },
      ],
    });
  });

  it.each(['yaml', 'csv', 'ts'])('is in no byte of any file that is exported: %s', async (name) => {
    const out = join(folder, `out-${name}`);
    mkdirSync(out);
    const formats = [
      ...['json', 'csv', 'md', 'svg', 'ics', 'annotations', 'csl', 'ris', 'bib'],
      ...['timelinejs', 'vis', 'markwhen'],
    ];
    for (const format of formats) {
      const { status, stderr } = await run('export', name, '--to', format, '-o', out);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
    const files = readdirSync(out);
    expect(files).toHaveLength(formats.length);
    for (const file of files) {
      const bytes = readFileSync(join(out, file), 'utf8');
      expect(bytes, file).toMatch(/engine|Engine|diary/i);
      expect(bytes, file).not.toMatch(/zanzibar|quixotic/i);
    }
  });

  it('that has no title, and a list of drafts apart, are faults', async () => {
    mkdirSync(join(folder, 'apart/sources'), { recursive: true });
    writeFileSync(join(folder, 'apart', DIARY.file), DIARY.text);
    writeFileSync(join(folder, 'apart/timeline.yaml'), 'events:\n  - draft: true\ndrafts: []\n');
    const { stdout } = await run('check', 'apart');
    expect(stdout).toContain('the event has no title');
    expect(stdout).toContain('no such field: drafts');
    mkdirSync(join(folder, 'bare/sources'), { recursive: true });
    writeFileSync(join(folder, 'bare', DIARY.file), DIARY.text);
    writeFileSync(join(folder, 'bare/events.ts'), PROGRAM.replace("id: 'zanzibar', ", ''));
    expect((await run('check', 'bare')).stdout).toContain('the draft has no id or no title');
  });

  it('says so with true or yes alone, and an event that does not is missing its quote', async () => {
    mkdirSync(join(folder, 'odd/sources'), { recursive: true });
    writeFileSync(join(folder, 'odd', DIARY.file), DIARY.text);
    const odd = `events:\n  - title: A\n    draft: maybe\n  - title: B\n    draft: no\n    date: 1987\n`;
    writeFileSync(join(folder, 'odd/timeline.yaml'), odd);
    const { status, stdout } = await run('check', 'odd');
    expect(status).toBe(1);
    expect(stdout).toContain('draft says neither yes nor no');
    expect(stdout).toContain('the event has no quote');
    expect(stdout).toContain('or say that it is not ready: draft: true');
  });
});

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { archived, sha256 } from '../project/documents';
import { runHere } from './here';
import { projectFolders } from './project-folder';

const folders = projectFolders('lock');
let project: string;
beforeEach(() => void (project = folders.next()));

const at = (name: string) => join(project, name);
const put = (name: string, text: string) => writeFileSync(at(name), text);
const check = (...args: string[]) => runHere(['check', ...args], { cwd: project });
const lockText = () => readFileSync(at('sources.lock.json'), 'utf8');
const lock = () => JSON.parse(lockText()) as { sources: Record<string, { text: string; raw?: string }> };

const DIARY = archived('diary', ['The engine failed on 3 June 1987.', 'We painted the hull.']);
const EVENTS = [
  'title: A ferry',
  'events:',
  '  - title: Engine',
  '    date: 3 June 1987',
  '    source: diary',
  '    quote: The engine failed on 3 June 1987.',
  '',
].join('\n');
const LETTER =
  '<!doctype html><html lang="en"><title>The letter</title><h1>The letter</h1><article><p>Four hundred people signed it, the harbour master wrote, and not one of them had asked what a new engine costs.</p><p>The council read it aloud on the same evening, with nobody in the room but its clerk and a dog.</p></article></html>';

function ferry(): void {
  put(DIARY.file, DIARY.text);
  put('timeline.yaml', EVENTS);
}

describe('the lock of the sources', () => {
  it('is written by add: text and bytes of each, a source a block, in the order of ids', async () => {
    ferry();
    put('letter.html', LETTER);
    put('zebra.txt', 'A zebra\n\nIt stood on the quay all day, and nobody knows why.\n');
    expect((await runHere(['add', 'zebra.txt', 'letter.html'], { cwd: project })).status).toBe(0);
    const { sources } = lock();
    expect(Object.keys(sources)).toEqual(['a-zebra', 'the-letter']);
    const [raw] = readdirSync(at('sources/raw')).filter((name) => name.endsWith('.html'));
    expect(sources['the-letter']?.raw).toBe(raw);
    const text = readFileSync(at('sources/the-letter.md'), 'utf8');
    expect(sources['the-letter']?.text).toBe(sha256(text.split('\n---\n')[1] ?? ''));
    expect(lockText()).toMatch(/^\{\n {2}"version": 1,\n {2}"sources": \{\n {4}"a-zebra": \{\n {6}"text": /);
    const { stdout } = await check();
    expect(stdout).toContain('the source is not in the lock');
    expect(stdout).not.toContain('is not the one that is locked');
  });

  it('is completed by check --fix, which writes nothing twice and nothing in a dry run', async () => {
    ferry();
    await check('--fix', '--dry-run');
    expect(existsSync(at('sources.lock.json'))).toBe(false);
    const first = await check('--fix');
    expect(first.stdout).toContain('sources.lock.json: the sources are locked as they are');
    const written = lockText();
    expect(lock().sources).toEqual({ diary: { text: sha256(DIARY.text.split('\n---\n')[1] ?? '') } });
    const again = await check('--fix');
    expect(again.stdout).toContain('nothing to fix');
    expect(lockText()).toBe(written);
  });

  it('finds a text that was changed with its own hash, and says how to accept the change', async () => {
    ferry();
    await check('--fix');
    const expected = lock().sources['diary']?.text ?? '';
    const changed = archived('diary', ['The engine failed on 3 June 1987.', 'We painted the hull red.']);
    put(DIARY.file, changed.text);
    const { status, stdout } = await check();
    const found = sha256(changed.text.split('\n---\n')[1] ?? '');
    expect(status).toBe(1);
    expect(stdout).toContain('sources.lock.json:4  sources["diary"]');
    expect(stdout).toContain('the archived text is not the one that is locked');
    expect(stdout).toContain(`diary.md has the hash ${found}, locked is ${expected}`);
    expect(stdout).toContain('take the block "diary" out of sources.lock.json and run check --fix');
    // What does not match is not accepted by the way.
    await check('--fix');
    expect(lock().sources['diary']?.text).toBe(expected);
    put('sources.lock.json', '{ "version": 1, "sources": {} }');
    expect((await check('--fix')).status).toBe(0);
    expect(lock().sources['diary']?.text).toBe(found);
  });

  it('finds a source that is gone, as a fault where events quote it and as a note where none does', async () => {
    ferry();
    put('letter.html', LETTER);
    await runHere(['add', 'letter.html'], { cwd: project });
    await check('--fix');
    rmSync(at('sources/the-letter.md'));
    const unquoted = await check();
    expect(unquoted.status).toBe(0);
    expect(unquoted.stdout).toContain('a locked source is gone; no event quotes it');
    rmSync(at(DIARY.file));
    put('sources/other.md', archived('other', ['Nothing.']).text);
    const quoted = await check();
    expect(quoted.status).toBe(1);
    expect(quoted.stdout).toContain('a locked source is gone, and 1 event quotes it');
    await check('--fix');
    expect(Object.keys(lock().sources)).toEqual(['diary', 'other']);
  });

  it('finds bytes that were changed, and bytes that are gone', async () => {
    put('letter.html', LETTER);
    await runHere(['add', 'letter.html'], { cwd: project });
    put(
      'timeline.yaml',
      'events:\n  - title: Letter\n    date: 1994\n    quote: Four hundred people signed it\n',
    );
    const raw = lock().sources['the-letter']?.raw ?? '';
    put(`sources/raw/${raw}`, `${LETTER} `);
    const changed = await check();
    expect(changed.stdout).toContain('the file that the source came from was changed');
    expect(changed.stdout).toContain(`locked is ${raw.split('.')[0]}`);
    rmSync(at(`sources/raw/${raw}`));
    expect((await check()).stdout).toContain('the file that the source came from is gone');
  });

  it('is not written over where it cannot be read', async () => {
    ferry();
    put('sources.lock.json', '{ "version": 1,\n "sources": }');
    const { status, stdout } = await check();
    expect(status).toBe(1);
    expect(stdout).toContain('sources.lock.json:2');
    expect(stdout).toContain('the lock of the sources cannot be read');
    put('letter.html', LETTER);
    const added = await runHere(['add', 'letter.html'], { cwd: project });
    expect(added.status).not.toBe(0);
    expect(added.stderr).toContain('the lock of the sources cannot be read');
    expect(existsSync(at('sources/the-letter.md'))).toBe(false);
    expect(lockText()).toBe('{ "version": 1,\n "sources": }');
    put('sources.lock.json', '{ "version": 2, "sources": {} }');
    expect((await check()).stdout).toContain('version: expected 1');
  });

  it('is not asked for where there is none', async () => {
    ferry();
    const { status, stdout } = await check();
    expect(status).toBe(0);
    expect(stdout).not.toContain('lock');
  });
});

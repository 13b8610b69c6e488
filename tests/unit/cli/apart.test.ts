import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadApart } from '../../../src/cli/load-apart';
import { ROOT } from './files';
import { runHere } from './here';
import { buildOnce, plainEnv, runProgram } from './program';

/*
 * An events.ts is a program. Whatever it does, a check that passes has checked: what ends the program, never finishes or
 * cannot be read is said, with exit code 2.
 */

const PATIENCE = { timeout: 600_000 };

let main: string;
let folder: string;
let sound: string;
beforeAll(async () => {
  main = await buildOnce();
  folder = mkdtempSync(join(tmpdir(), 'sourceline-apart-'));
  await runHere(['init', 'harbour', '--ts'], { cwd: folder });
  sound = readFileSync(join(folder, 'harbour', 'events.ts'), 'utf8');
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (text: string) => writeFileSync(join(folder, 'harbour', 'events.ts'), text);
const program = (...args: string[]) => runProgram(main, args, { cwd: folder });

const ENDED = 'the file ended the program before it was checked';
const NEVER = 'the file never finished loading, so it was not checked';
const UNREADABLE = 'the definition cannot be read';
const LATER = 'the file stops after it was loaded, so it was not checked';
const VALUE = 'the file stops while it is run, so it was not checked';

/** What is put before the definition, and what is said of it. */
const HOSTILE: readonly (readonly [name: string, before: string, what: string, found: string])[] = [
  ['ends with 0', 'process.exit(0);', ENDED, 'process.exit(0)'],
  ['ends with 3', 'process.exit(3);', ENDED, 'process.exit(3)'],
  ['ends without a code', 'process.exit();', ENDED, 'process.exit()'],
  ['ends in a timer', 'setTimeout(() => process.exit(0), 10); await new Promise(() => {});', ENDED, '(0)'],
  ['ends in an import', "import './quit.js';", ENDED, 'process.exit(0)'],
  ['never settles', 'await new Promise(() => {});', NEVER, 'it waits for what never comes'],
  ['throws a text', "throw 'a text';", VALUE, 'it throws a value that is no error: a text'],
  ['throws undefined', 'throw undefined;', VALUE, 'it throws a value that is no error'],
  ['throws what cannot be read', 'throw { get message() { throw null; } };', VALUE, 'no message'],
  ['fails a promise that nobody waits for', "void Promise.reject(new Error('later'));", LATER, 'later'],
  ['fails in a timer of no time', "setTimeout(() => { throw new Error('soon'); });", LATER, 'soon'],
];

/** What is exported in place of the definition. */
const UNREAD: readonly (readonly [name: string, exported: string, found: string])[] = [
  ['a getter', "{ get id() { throw new Error('no id'); } }", 'id: reading it fails: no id'],
  ['a getter within', "{ lanes: [{ get id() { throw 'no'; } }] }", 'lanes[0].id: reading it fails: no'],
  ['a proxy', "new Proxy({}, { ownKeys() { throw new Error('no keys'); } })", 'reading it fails: no keys'],
  [
    'a circle',
    '(() => { const a: { a?: unknown } = {}; a.a = a; return a; })()',
    'a: an object that contains itself',
  ],
  ['a function', '{ sources: [], title: () => 1 }', 'title: a function'],
];

describe('an events.ts that ends the check', PATIENCE, () => {
  it.each(HOSTILE)('is reported: one that %s', (_name, before, what, found) => {
    writeFileSync(join(folder, 'harbour', 'quit.ts'), 'process.exit(0);\n');
    put(`${before}\n${sound}`);
    const { status, stdout, stderr } = program('check', 'harbour');
    expect(stdout).toContain(`harbour/events.ts\n  ${what}\n  found  `);
    expect(stdout).toContain(found);
    expect(stdout).toContain('1 fault in 1 timeline');
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
  });

  it.each(UNREAD)('is reported: one that exports %s', async (_name, exported, found) => {
    put(`export default ${exported};\n`);
    const ended = program('check', 'harbour');
    expect(ended.stdout).toContain(`  ${UNREADABLE}\n  found  `);
    expect(ended.stdout).toContain(found);
    expect(ended).toMatchObject({ status: 2, stderr: '' });
    expect(await runHere(['check', 'harbour'], { cwd: folder })).toEqual(ended);
  });

  it('does not keep others from being checked', () => {
    program('init', 'beside', '--ts');
    put(`process.exit(0);\n${sound}`);
    const { status, stdout } = program('check', 'harbour', 'beside');
    expect(stdout).toContain(ENDED);
    expect(stdout).toContain('beside: 1 event, 1 quote, all verbatim');
    expect(status).toBe(2);
  });

  it('is not exported, and not built', () => {
    put(`process.exit(0);\n${sound}`);
    const exported = program('export', 'harbour', '--to', 'json', '-o', 'out.json');
    expect(exported.stderr).toContain(ENDED);
    expect(exported).toMatchObject({ status: 2, stdout: '' });
    expect(existsSync(join(folder, 'out.json'))).toBe(false);
    const args = [join(ROOT, 'scripts/check.js'), join(folder, 'harbour')];
    const built = spawnSync(process.execPath, args, { encoding: 'utf8', env: plainEnv() });
    expect(built.stdout).toContain(ENDED);
    expect(built.status).toBe(2);
  });
});

describe('the time that an events.ts may take', () => {
  it('has a limit', async () => {
    const worker = new URL('data:text/javascript,for (;;);');
    const loaded = loadApart('events.ts', { worker, onOutput: () => undefined, limitMs: 200 });
    await expect(loaded).rejects.toThrow(`${NEVER}: no result after 0.2 seconds`);
  });
});

describe('an events.ts that changes what checks it', PATIENCE, () => {
  it('changes nothing outside', () => {
    const fault = sound.replace("'3 March 2025'", "'4 April 2025'");
    const change = `
      Array.prototype.every = () => true;
      JSON.stringify = () => '';
      process.exitCode = 0;
      process.on('exit', () => process.exit(0));
      process.stdout.write = () => true;
    `;
    put(`${change}\n${fault}`);
    const { status, stdout } = program('check', 'harbour');
    expect(stdout).toContain('found  4 April 2025');
    expect(stdout).toMatch(/\n1 fault in 1 timeline\n$/);
    expect(status).toBe(1);
  });

  it('may print: that is no part of what is written', () => {
    put(`console.log('hello\\u001b[2J');\n${sound}`);
    const { status, stdout, stderr } = program('export', 'harbour', '--to', 'json', '-o', '-');
    expect(JSON.parse(stdout)).toMatchObject({ id: 'harbour' });
    expect(stderr).toBe('hello\\u001b[2J\n');
    expect(status).toBe(0);
  });
});

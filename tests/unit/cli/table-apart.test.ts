import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedFiles } from '../../../scripts/lib/fuzz/seeds.js';
import { readTableApart } from '../../../src/cli/table-apart';
import { runHere } from './here';
import { buildOnce, plainEnv, runProgram } from './program';

/** Tables that the command line reads in a worker. */

const settings = (script: string, limitMs = 30_000) => ({
  worker: new URL(`data:text/javascript,${encodeURIComponent(script)}`),
  name: 'events.csv',
  limitMs,
  onRows: () => undefined,
});
const IMPORT = "import { parentPort } from 'node:worker_threads';";

describe('a worker that reads a table', () => {
  it('is ended when it gets no further', async () => {
    const reading = readTableApart('events.csv', settings('for (;;);', 200));
    await expect(reading).rejects.toThrow('events.csv: reading got no further for 0.2 seconds and was ended');
  });

  it('has its time anew with each report', async () => {
    const rows: number[] = [];
    const script = `${IMPORT} let rows = 0;
      setInterval(() => parentPort.postMessage({ kind: 'rows', rows: rows += 1 }), 100);
      setTimeout(() => parentPort.postMessage({ kind: 'read', result: 'all' }), 900);`;
    const onRows = (count: number): void => void rows.push(count);
    expect(await readTableApart('events.csv', { ...settings(script, 700), onRows })).toBe('all');
    expect(rows.length).toBeGreaterThan(3);
  });

  it.each([
    ["throw new Error('out of order');", 'events.csv: reading failed: out of order'],
    ['process.exit(0);', 'events.csv: reading ended before it was done'],
    [
      `${IMPORT} parentPort.postMessage({ kind: 'failed', message: 'no such file' });`,
      'events.csv: no such file',
    ],
  ])('that ends otherwise says so: %s', async (script, message) => {
    await expect(readTableApart('events.csv', settings(script))).rejects.toThrow(message);
  });
});

describe('the program', () => {
  let folder: string;
  let main: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sourceline-apart-'));
    main = await buildOnce();
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says of a table what is said without a worker', async () => {
    for (const { name, bytes } of seedFiles().filter((file) =>
      /^(?:events|members|groups)\./.test(file.name),
    )) {
      writeFileSync(join(folder, name), bytes);
      const apart = runProgram(main, ['check', name], { cwd: folder });
      expect(apart).toEqual(await runHere(['check', name], { cwd: folder }));
      expect(apart.stdout).toContain(`${name}: `);
    }
  });

  it('ends at Ctrl-C while a worker reads', async () => {
    const large = `title,start,source\n${'a,2020,S\n'.repeat(3_000_000)}`;
    writeFileSync(join(folder, 'large.csv'), large);
    const child = spawn(process.execPath, [main, 'check', 'large.csv'], { cwd: folder, env: plainEnv() });
    const ended = new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
    await new Promise((resolve) => setTimeout(resolve, 700));
    child.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
  });
});

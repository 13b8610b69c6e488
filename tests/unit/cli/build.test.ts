import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { editFile, ROOT } from './files';
import { runHere } from './here';

/* What `sourceline build` refuses before it writes; tests/package/build.test.ts looks at the sites that it writes. */

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sourceline-build-'));
  for (const name of ['in-yaml', 'in-csv'])
    cpSync(join(ROOT, 'tests/fixtures/sites/forms', name), join(cwd, name), { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const build = (...args: string[]) => runHere(['build', ...args], { cwd });

it.each([
  [['gone'], 'there is no folder gone'],
  [['in-yaml/timeline.yaml'], 'in-yaml/timeline.yaml is a file; name the folder of a project'],
  [['empty'], 'empty has no project: no events.ts, timeline.json, timeline.yaml or events.csv'],
  [['in-yaml', '--base', 'timelines'], 'is /timelines meant?'],
  [['in-yaml', '--site-url', 'timelines.example'], '--site-url wants an address'],
  [['in-yaml', '--title', 'x'.repeat(61)], 'not a name that fits the header'],
  [['in-yaml', '--lang', 'xx'], '--lang cannot be xx'],
  [['in-yaml', '-o', '.'], 'name a folder of its own with -o'],
  [['in-yaml', '-o', 'full'], 'full has files that are not from an earlier build: notes.txt'],
])('%j is refused in one sentence', async (args, said) => {
  mkdirSync(join(cwd, 'empty'));
  mkdirSync(join(cwd, 'full'));
  writeFileSync(join(cwd, 'full/notes.txt'), 'mine');
  const before = readdirSync(cwd);
  const { status, stderr, stdout } = await build(...args);
  expect(stderr).toContain(said);
  expect([status, stdout]).toEqual([2, '']);
  expect(readdirSync(cwd)).toEqual(before);
});

it('a project with a fault gives the report of its check and its exit code, and no site', async () => {
  editFile(join(cwd, 'in-yaml/timeline.yaml'), 'sold in March 1994', 'sold in March 1993');
  const { status, stderr } = await build('in-yaml');
  expect(status).toBe(1);
  expect(stderr).toContain('in-yaml/timeline.yaml:9:12');
  expect(stderr).toContain('no site was written');
  expect(existsSync(join(cwd, 'site'))).toBe(false);
});

it('two projects with one id are a fault that names both', async () => {
  cpSync(join(cwd, 'in-yaml'), join(cwd, 'twin'), { recursive: true });
  const { status, stderr } = await build('in-yaml', 'twin');
  expect(status).toBe(1);
  expect(stderr).toContain('in-yaml, as in in-yaml');
});

it('a folder with projects in it is all of them', async () => {
  cpSync(join(cwd, 'in-yaml'), join(cwd, 'twin'), { recursive: true });
  expect((await build()).stderr).toContain('in-yaml, as in in-yaml');
});

it('has an example in its help', async () => {
  const { stdout } = await runHere(['help', 'build'], { cwd });
  expect(stdout).toContain('Example: sourceline build harbour -o site');
});

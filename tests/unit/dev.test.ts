import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { editFile, ROOT } from './cli/files';

/*
 * `npm run dev` on a copy of the project: what is a bundle of its own follows its sources, as the site does.
 */

/** Several builds, on a slow machine with other work to do. */
const PATIENCE = { timeout: 300_000 };

let root: string;
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-dev-'));
  const settings = readdirSync(ROOT).filter((name) =>
    /^(?:package|tsconfig.*)\.json$|\.config\.\w+$/.test(name),
  );
  for (const name of ['src', 'data', 'static', 'scripts', ...settings])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  // Vitest's own settings are not for the server.
  const { NODE_ENV: _environment, VITEST: _vitest, FORCE_COLOR: _colour, ...env } = process.env;
  server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'dev', '--port', '0'], {
    cwd: root,
    env: { ...env, NO_COLOR: '1' },
  });
  origin = await addressOf(server);
}, PATIENCE.timeout);

afterAll(() => {
  server.kill();
  rmSync(root, { recursive: true, force: true });
});

function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const read = (chunk: Buffer): void => {
      said += String(chunk);
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (address) resolve(address);
    };
    stdout?.on('data', read);
    stderr?.on('data', read);
    stdout?.on('end', () => reject(new Error(said)));
  });
}

async function textAt(path: string): Promise<string> {
  const response = await fetch(`${origin}${path}`);
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return text;
}

const PAGES = ['/embed/clean-network/', '/t/clean-network.standalone.html', '/mount/mount.js'];
const ELEMENT = '/embed.js';

it('builds embed, standalone file, mount and element again when their sources change', PATIENCE, async () => {
  const before = await Promise.all([...PAGES, ELEMENT].map(textAt));
  expect(await Promise.all([...PAGES, ELEMENT].map(textAt))).toEqual(before);
  // A component and a style sheet that all three pages have, behind other modules and an @import.
  editFile(
    join(root, 'src/lib/components/Legend.svelte'),
    /$/,
    '\n<p class="by-a-test">Added by a test</p>\n',
  );
  editFile(join(root, 'src/lib/components/base.css'), /$/, '\n.by-a-test { outline: 7px solid }\n');
  editFile(join(root, 'src/embed/host/main.ts'), /$/, '\ndocument.title = "Added by a test";\n');
  const settled = { timeout: 120_000, interval: 500 };
  for (const path of [...PAGES, ELEMENT])
    await expect.poll(() => textAt(path), settled).toContain('Added by a test');
  for (const path of PAGES) await expect.poll(() => textAt(path), settled).toContain('7px solid');
});

it('has a page that mounts a timeline', PATIENCE, async () => {
  expect(await textAt('/mount/')).toContain("import { mount } from './mount.js'");
  expect(await textAt('/t/clean-network.json')).toContain('"clean-network"');
});

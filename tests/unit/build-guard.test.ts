import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENTS } from './cli/copy';
import { ROOT, editFile } from './cli/files';

/*
 * One changed word stops the build twice over: in the check before it, and in the build itself, since it writes pages of
 * timelines alone that pass their check. Shown on a copy of the project as a fresh clone has it.
 */

/** A build of the whole site, on a slow machine with other work to do. */
const PATIENCE = { timeout: 300_000 };

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-build-'));
  const settings = readdirSync(ROOT).filter((name) =>
    /^(?:package|tsconfig.*)\.json$|\.config\.\w+$/.test(name),
  );
  for (const name of ['src', 'data', 'static', 'scripts', ...settings])
    cpSync(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  editFile(join(root, EVENTS), 'Mike Pompeo last month', 'Mike Pompeo this month');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function runNode(...args: string[]) {
  // Vitest's own settings are not for the build.
  const { NODE_ENV: _environment, VITEST: _vitest, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env });
  return { status, output: stdout + stderr };
}

describe('with one changed word', () => {
  it('npm run build checks first', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['build']).toMatch(/^npm run check && /);
    expect(scripts['check']).toBe('node scripts/check.js');
  });

  it('the check fails', PATIENCE, () => {
    const { status, output } = runNode('scripts/check.js');
    expect(output).toContain('events["clean-network-unveiled"].evidence[0].quote');
    expect(output).toContain('[-this-] {+last+}');
    expect(status).toBe(1);
  });

  it('the build alone fails, names the event and leaves no site', PATIENCE, () => {
    const { status, output } = runNode('node_modules/vite/bin/vite.js', 'build');
    expect(output).toContain('data/clean-network/events.ts does not pass its check; npm run check says more');
    expect(output).toContain('events["clean-network-unveiled"].evidence[0].quote');
    expect(status).not.toBe(0);
    expect(existsSync(join(root, 'build'))).toBe(false);
  });
});

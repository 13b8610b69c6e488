import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatMessage } from 'publint/utils';
import { publint } from 'publint';
import { expect, inject, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { packageIn } from './project';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

it('is packed as publint wants it', async () => {
  const folder = packageIn(inject('project'));
  const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
  const pkg = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

it('has types that match its code, to arethetypeswrong', () => {
  // It is made of modules alone: that a require call finds a module is known. Styles have no types.
  const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const args = [
    inject('tarball'),
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    'theme.css',
    '--format',
    'json',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [attw, ...args], { encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
  const { analysis } = JSON.parse(stdout) as {
    analysis: { entrypoints: Record<string, unknown>; problems: { kind: string; resolutionKind?: string }[] };
  };
  expect(Object.keys(analysis.entrypoints).sort()).toEqual(
    ['.', './core', './definition-schema', './embed.js', './mount', './package.json', './schema'].sort(),
  );
  const ours = analysis.problems.filter(({ resolutionKind }) =>
    ['node16-esm', 'bundler'].includes(resolutionKind ?? 'bundler'),
  );
  expect(ours).toEqual([]);
});

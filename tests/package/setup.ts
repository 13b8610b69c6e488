import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { DEMO, hasDemo } from '../../scripts/lib/demo-tests.js';
import { npmCommand } from '../../scripts/lib/install.js';
import { blocksIn, read } from '../unit/documents/pages';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

declare module 'vitest' {
  export interface ProvidedContext {
    /** The packed package. */
    tarball: string;
    /** A project that has it installed. */
    project: string;
  }
}

/** What the project needs beside the package; versions are those that the package itself is built with. */
const NEEDS = [
  '@sveltejs/adapter-static',
  '@sveltejs/kit',
  '@sveltejs/vite-plugin-svelte',
  '@types/node',
  'svelte',
  'svelte-check',
  'typescript',
  'vite',
];

/** Packs the package and installs it into a fresh SvelteKit project, as anybody would. */
export default function setup(testing: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-package-'));
  const project = join(folder, 'project');
  const tarball = join(folder, pack(folder));
  cpSync(join(ROOT, 'tests/package/app'), project, { recursive: true });
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const needs = Object.fromEntries(NEEDS.map((name) => [name, devDependencies[name]]));
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({
      name: 'consumer',
      version: '1.0.0',
      private: true,
      type: 'module',
      devDependencies: needs,
    }),
  );
  npm(project, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball);
  const cli = join(project, 'node_modules/sourceline/dist/cli/main.js');
  const data = join(ROOT, hasDemo() ? `data/${DEMO}` : 'tests/fixtures/sites/two/ferry-bridge');
  start(project, process.execPath, [cli, 'export', data, '--to', 'json', '-o', 'src/timeline.json']);
  writeSamples(join(project, 'src/samples'));
  testing.provide('tarball', tarball);
  testing.provide('project', project);
  return () => rm(folder, { recursive: true, force: true });
}

/** Writes what the README shows of the package, so that the project's own check finds what is wrong with it. */
function writeSamples(folder: string): void {
  const blocks = blocksIn(read('README.md'), 'README.md').filter(
    ({ isRunnable, language, code }) =>
      isRunnable && /^(?:ts|svelte)$/.test(language) && !code.includes('node:'),
  );
  if (blocks.length < 2) throw new Error('the README shows neither mount nor the component');
  mkdirSync(folder);
  for (const { language, line, code } of blocks) {
    const text = code.replace('./harbour.json', '../timeline.json');
    const name = language === 'svelte' ? `Line${line}.svelte` : `line-${line}.ts`;
    writeFileSync(join(folder, name), text);
  }
}

/** The tarball's name, as npm says it. */
function pack(folder: string): string {
  const [packed] = JSON.parse(
    npm(ROOT, 'pack', '--json', '--pack-destination', folder).replace(/^[^[]*/, ''),
  ) as {
    filename: string;
  }[];
  if (!packed) throw new Error('npm pack made nothing');
  return packed.filename;
}

function npm(folder: string, ...args: string[]): string {
  const { command, args: first } = npmCommand();
  return start(folder, command, [...first, ...args]);
}

function start(folder: string, command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  return stdout;
}

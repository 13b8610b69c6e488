import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { npmCommand } from '../../scripts/lib/install.js';

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
  const data = join(ROOT, 'data/clean-network');
  start(project, process.execPath, [cli, 'export', data, '--to', 'json', '-o', 'src/timeline.json']);
  testing.provide('tarball', tarball);
  testing.provide('project', project);
  return () => rm(folder, { recursive: true, force: true });
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

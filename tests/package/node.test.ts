import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, inject, it } from 'vitest';
import { npmCommand } from '../../scripts/lib/install.js';
import { packageIn, readTimeline } from './project';

const project = inject('project');
const timeline = readTimeline(project);

/** Runs a module of the project's own, as plain Node reads it. */
function node(code: string): unknown {
  const args = ['--input-type=module', '--eval', code];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  expect(stderr).toBe('');
  return JSON.parse(stdout);
}

describe('the core in plain Node', () => {
  it('parses, verifies and writes the timeline without Svelte', () => {
    const found = node(`
      import { readFileSync } from 'node:fs';
      import { formatOf, isClean, parseTimeline, tableOf, verifyTimeline } from 'sourceline/core';
      const { timeline, issues } = parseTimeline(JSON.parse(readFileSync('src/timeline.json', 'utf8')));
      const quotes = verifyTimeline(timeline);
      const json = await formatOf('json').write(timeline, {}, {});
      console.log(JSON.stringify({
        events: tableOf(timeline).count, issues, isClean: isClean(quotes.issues),
        isSame: json === readFileSync('src/timeline.json', 'utf8'),
      }));
    `);
    expect(found).toEqual({ events: timeline.events.length, issues: [], isClean: true, isSame: true });
  });

  it('reads a saved page with a parser that it is given, and loads what that takes only then', () => {
    const found = node(`
      import { createRequire } from 'node:module';
      const core = await import('sourceline/core');
      const require = createRequire(import.meta.url);
      const hasReadability = () => Object.keys(require.cache).some((path) => path.includes('readability'));
      const before = hasReadability();
      const readPage = await core.loadPageReader();
      const after = hasReadability();
      const { DOMParser } = await import('linkedom');
      const bytes = new TextEncoder().encode('<html><head><title>The quay</title></head><body><nav><a href="/">News</a></nav><h1>The quay</h1><article>' +
        '<p>The harbour board closed the south quay on Monday, after a crack had been found in its wall.</p>' +
        '<p>It will stay closed for three weeks, the chair of the board said on Tuesday evening.</p></article></body></html>');
      const { text } = core.decodeDocument(bytes, { isPage: true });
      const page = readPage(new DOMParser().parseFromString(text, 'text/html'));
      console.log(JSON.stringify({
        before, after, blocks: page.blocks.length, leftOut: page.leftOut.map(({ reason }) => reason),
        isWritten: core.writeMarkdown('The quay', page.blocks).includes(page.blocks[1].text),
      }));
    `);
    expect(found).toEqual({
      before: false,
      after: true,
      blocks: 2,
      leftOut: ['navigation'],
      isWritten: true,
    });
  });

  it('names faults rather than throwing', () => {
    const found = node(`
      import { parseTimeline } from 'sourceline/core';
      console.log(JSON.stringify(parseTimeline({ version: 1 }).issues.map(({ path }) => path)));
    `);
    expect(found).toContain('events');
  });
});

describe('the package', () => {
  it('brings a schema that the timeline keeps', () => {
    const schema = JSON.parse(readFileSync(join(packageIn(project), 'dist/schema/timeline-1.json'), 'utf8'));
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(timeline), JSON.stringify(validate.errors)).toBe(true);
    expect(node(`console.log(JSON.stringify(import.meta.resolve('sourceline/schema')))`)).toContain(
      'timeline-1.json',
    );
  });

  it('holds nothing that only the site needs', () => {
    expect(existsSync(join(packageIn(project), 'dist/server'))).toBe(false);
    expect(readdirSync(packageIn(project)).sort()).toEqual(
      [
        'ARCHITECTURE.md',
        'CHANGELOG.md',
        'CONTRIBUTING.md',
        'LICENSE',
        'NOTICE',
        'README.md',
        'bench',
        'dist',
        'docs',
        'package.json',
      ].sort(),
    );
    expect(readdirSync(join(packageIn(project), 'bench'))).toEqual(['README.md']);
    expect(readFileSync(join(packageIn(project), 'dist/embed.js'), 'utf8')).toContain('source-line');
  });

  it('runs as a command', () => {
    const { command, args } = npmCommand();
    const run = (...rest: string[]) =>
      spawnSync(command, [...args, 'exec', '--offline', '--', 'sourceline', ...rest], {
        cwd: project,
        encoding: 'utf8',
      });
    const help = run('--help');
    expect(help.status, help.stderr).toBe(0);
    for (const name of ['check', 'export', 'serve', 'init', 'add']) expect(help.stdout).toContain(name);
    const checked = run('check', 'src/timeline.json');
    expect(checked.status, checked.stdout + checked.stderr).toBe(0);
    expect(run('nonsense').status).toBe(2);
  });
});

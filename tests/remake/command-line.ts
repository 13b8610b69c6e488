import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Timeline } from '../../src/lib/model/timeline';
import { readZip } from '../../src/make/files/zip';

/** Unpacks a saved project into a folder. */
export function unpack(bytes: Uint8Array, folder: string): void {
  const files = readZip(bytes);
  if (typeof files === 'string') throw new Error(`the archive is not read: ${files}`);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Checks a project and writes its timeline as JSON, both by the command line. Returns the timeline and what the check said. */
export function buildTimeline(
  folder: string,
  into: string,
): { readonly timeline: Timeline; readonly said: string } {
  const run = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/sourceline.js', ...args], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`sourceline ${args.join(' ')}\n${stdout}\n${stderr}`);
    return stdout;
  };
  const said = run('check', folder);
  run('export', folder, '--to', 'json', '-o', into);
  return { timeline: JSON.parse(readFileSync(into, 'utf8')) as Timeline, said };
}

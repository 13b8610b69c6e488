import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../cli/files';

const GUARD = pathToFileURL(join(ROOT, 'scripts/build/finish-guard.js')).href;

/** Runs a program that begins a build with the guard. */
function build(then: string) {
  const script = `import { finishGuard } from ${JSON.stringify(GUARD)};
    const guard = finishGuard();
    guard.buildStart();
    ${then}`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

describe('a build', () => {
  it.each([
    ['a module that it runs ends the program', 'process.exit(0);'],
    ['it waits for what never comes', 'void new Promise(() => undefined).then(guard.closeBundle.handler);'],
  ])('fails when %s', (_why, then) => {
    const { status, stderr } = build(then);
    expect(stderr).toContain('The build ended before it was finished');
    expect(status).toBe(1);
  });

  it('passes when it is finished, and keeps the code of another failure', () => {
    expect(build('guard.closeBundle.handler();')).toEqual({ status: 0, stderr: '' });
    expect(build('process.exit(3);')).toEqual({ status: 3, stderr: '' });
  });
});

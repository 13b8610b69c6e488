import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { ROOT } from '../cli/files';

function check(data: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.js'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, SOURCELINE_DATA: data },
  });
  return { status, stdout, stderr };
}

it('passes a project that has no timeline, and says how to make one', { timeout: 60_000 }, () => {
  expect(check('tests/fixtures/sites/none')).toEqual({
    status: 0,
    stdout:
      'no timeline in tests/fixtures/sites/none/: npm run sourceline -- init tests/fixtures/sites/none/harbour makes one\n',
    stderr: '',
  });
});

it('checks the timelines of the folder that a build takes them from', { timeout: 60_000 }, () => {
  const { status, stdout } = check('tests/fixtures/sites/two');
  expect(stdout).toMatch(/\n\nno faults in 2 timelines\n$/);
  expect(status).toBe(0);
});

// `npm run journeys`: makes timelines in the editor of the built site, by mouse, by keyboard alone and by finger, and prints how
// many actions that takes.

import { spawnSync } from 'node:child_process';
import { ROOT, explain, isMain } from './lib/install.js';

const TESTS = ['tests/e2e/make-journeys.test.ts', 'tests/e2e/make-keyboard.test.ts'];

if (isMain(import.meta.url)) {
  try {
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/@playwright/test/cli.js', 'test', ...TESTS, '--workers=1'],
      { cwd: ROOT, stdio: 'inherit', env: { ...process.env, SOURCELINE_JOURNEYS: '' } },
    );
    process.exitCode = status ?? 1;
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

// `npm run hostile -- --count 1000`: documents and projects that somebody made to run something, in the built site, in `sourceline
// dev` and in what the editor publishes.

import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ROOT, explain, isMain } from './lib/install.js';

/** @param {string[]} args */
function main(args) {
  const { values } = parseArgs({ args, options: { count: { type: 'string', default: '1000' } } });
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', 'tests/e2e/hostile.test.ts', '--workers=2'],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, SOURCELINE_HOSTILE: values.count } },
  );
  process.exitCode = status ?? 1;
}

if (isMain(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

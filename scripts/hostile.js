// `npm run hostile -- --count 1000`: documents and projects that somebody made to run something, in the built site, in `sourceline
// dev` and in what the editor publishes.

import { parseArgs } from 'node:util';
import { explain, isMain } from './lib/install.js';
import { runBrowserTests } from './lib/playwright.js';

/** @param {string[]} args */
function main(args) {
  const { values } = parseArgs({ args, options: { count: { type: 'string', default: '1000' } } });
  runBrowserTests(['tests/e2e/hostile.test.ts', '--workers=2'], { SOURCELINE_HOSTILE: values.count });
}

if (isMain(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

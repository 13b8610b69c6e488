// `npm run chaos -- --sessions 200 --seed 1`: works in the editor of the built site at random and kills its tab or the whole
// browser at random: what was done more than a second before must be there again. A session that loses something is printed with
// the seed and the path that give it again.

import { parseArgs } from 'node:util';
import { explain, isMain } from './lib/install.js';
import { runBrowserTests } from './lib/playwright.js';

/** @param {string[]} args */
function main(args) {
  const { values } = parseArgs({
    args,
    options: {
      sessions: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      path: { type: 'string' },
    },
  });
  runBrowserTests(['tests/e2e/make-chaos.test.ts', '-g', 'killed', '--workers=1'], {
    SOURCELINE_CHAOS_SESSIONS: values.sessions,
    SOURCELINE_CHAOS_SEED: values.seed,
    SOURCELINE_CHAOS_PATH: values.path,
  });
}

if (isMain(import.meta.url)) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

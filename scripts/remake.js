// `npm run remake [-- --form html]`: makes the first timeline again in the editor of the built site, by the page alone, and prints in
// what it differs from the one of data/. It fails where a date, a quote or its place does.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtCli } from './sourceline.js';
import { ROOT, SetupError, explain, isMain } from './lib/install.js';
import { runBrowserTests } from './lib/playwright.js';

/** @param {string[]} args */
async function main(args) {
  const { values } = parseArgs({ args, options: { form: { type: 'string' } } });
  if (!existsSync(join(ROOT, 'build')))
    throw new SetupError('There is no built site.', 'Run `npm run build` first');
  // What checks and exports is there before the first page opens.
  await builtCli();
  runBrowserTests(['--config', 'playwright.remake.config.ts'], { SOURCELINE_REMAKE_FORM: values.form });
}

if (isMain(import.meta.url))
  await main(process.argv.slice(2)).catch((error) => {
    console.error(explain(error));
    process.exitCode = 1;
  });

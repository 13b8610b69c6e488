// `npm run bench:make`: the editor of the built site with a large project, step by step.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { LAUNCH_ARGS, NO_BROWSER, findBrowser } from '../scripts/lib/browser.js';
import { ROOT, SetupError, endWithNpm, explain, isMain } from '../scripts/lib/install.js';
import { machineLine } from './machine.js';
import { measureStart } from './make/start.js';
import { measureImport } from './make/import.js';
import { openAgain, saveFiles, storedRecords, undoMany } from './make/keeping.js';
import { workThrough } from './make/steps.js';
import { openLab } from './server.js';
import { makeTable } from './make/table.js';

const HELP = `npm run bench:make -- [options]

  --keys 60     letters typed in each field
  --turns 10    how often all else is done
  --site build  the folder of the built site
  --out bench/results`;

async function main() {
  const text = /** @type {const} */ ({ type: 'string' });
  const { values } = parseArgs({
    options: { keys: text, turns: text, site: text, out: text, help: { type: 'boolean' } },
  });
  if (values.help) return console.log(HELP);
  const site = resolve(ROOT, values.site ?? 'build');
  if (!existsSync(join(site, 'make', 'index.html')))
    throw new SetupError(
      `${site} has no page make/, which is what is measured.`,
      'Run `npm run build` first.',
    );
  const browser = await findBrowser({ install: false });
  if (browser === undefined) throw new SetupError('The benchmark drives a browser.', NO_BROWSER);
  const often = { keys: Number(values.keys ?? 60), turns: Number(values.turns ?? 10) };
  const lab = await openLab({ '/': site });
  const launched = await chromium.launch({ executablePath: browser, args: LAUNCH_ARGS });
  try {
    const machine = machineLine({ browser, version: launched.version() });
    console.error(machine);
    const context = await launched.newContext({ viewport: { width: 1280, height: 800 } });
    const { page, started } = await measureStart(context, `${lab.url}make/`, often);
    const before = await storedRecords(page);
    const probe = await workThrough(page, often);
    const after = await storedRecords(page);
    await undoMany(page, probe, 20 * often.turns);
    await saveFiles(page, probe, Math.min(3, often.turns));
    const notes = [
      `Stored in between: ${after.records - before.records} records, ${after.letters - before.letters} letters.`,
      await openAgain(page, probe, 5 * often.turns),
      await measureImport(context, `${lab.url}make/`),
    ];
    const table = [makeTable([...started, ...probe.measured]), ...notes].join('\n\n');
    const out = resolve(ROOT, values.out ?? 'bench/results');
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'make.md'), `${machine}\n\n${table}\n`);
    console.log(table);
  } finally {
    await launched.close();
    await lab.close();
  }
}

if (isMain(import.meta.url)) {
  endWithNpm();
  try {
    await main();
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

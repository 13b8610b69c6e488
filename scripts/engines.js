// `npm run engines`: a smoke suite in Chromium, Firefox and WebKit, with what this machine has of them.

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { findEngines } from './engines/find.js';
import { isSuccess, NAMES, summary } from './engines/report.js';
import { ROOT, SetupError, endWithNpm, ensureInstalled, explain, isMain, run } from './lib/install.js';
import { serve } from './serve.js';
import { build, whyBuild } from './start.js';

/** The journeys of large files read so many events. */
const EVENTS = 2000;

/**
 * Makes a file of many events.
 * @param {string} folder
 * @param {string} name
 */
async function makeFile(folder, name) {
  const path = join(folder, name);
  const args = ['--events', String(EVENTS), '--seed', '7', '--out', path];
  const code = await run(process.execPath, [join(ROOT, 'scripts', 'generate.js'), ...args]);
  if (code !== 0) throw new Error(`${name} could not be made`);
  return path;
}

/**
 * Returns the timeline of the build that has most events, as its JSON says it: journeys need some to choose from.
 * @returns {import('../src/lib/model/timeline.js').Timeline | undefined}
 */
function largestTimeline() {
  const folder = join(ROOT, 'build', 't');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return (
    names
      // `a.json`, and not `a.csl.json`.
      .filter((name) => /^[^.]+\.json$/.test(name))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
      .sort((a, b) => b.events.length - a.events.length)[0]
  );
}

/**
 * @param {(line: string) => void} log
 * @returns {Promise<boolean>}
 */
async function main(log) {
  const { values } = parseArgs({
    options: {
      engine: { type: 'string', multiple: true },
      only: { type: 'string' },
      'as-built': { type: 'boolean', default: false },
    },
  });
  await ensureInstalled({ log });
  const reason = values['as-built'] ? undefined : whyBuild(ROOT, process.env['BASE_PATH'] ?? '');
  if (reason !== undefined) {
    log(`Building the site, as ${reason}.`);
    if (!(await build()))
      throw new SetupError('The build failed; its own message is above.', 'Fix that first.');
  }
  const timeline = largestTimeline();
  if (timeline === undefined) {
    log('The site has no timeline: there is nothing to try.');
    return true;
  }

  const { createJiti } = await import('jiti');
  /** @type {typeof import('../tests/engines/run.js')} */
  const { listen, runEngine } = await createJiti(import.meta.url, { fsCache: false }).import(
    join(ROOT, 'tests', 'engines', 'run.ts'),
  );
  const { found, missing } = await findEngines(log);
  const scratch = mkdtempSync(join(tmpdir(), 'sourceline-engines-'));
  const served = await serve(join(ROOT, 'build'), {
    port: 0,
    host: '127.0.0.1',
    base: process.env['BASE_PATH'] ?? '',
  });
  const ran = [];
  try {
    const place = {
      site: served.url,
      build: join(ROOT, 'build') + sep,
      timeline,
      csv: await makeFile(scratch, 'events.csv'),
      parquet: await makeFile(scratch, 'events.parquet'),
      host: (/** @type {string} */ html) =>
        listen((_, response) =>
          response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
        ),
    };
    for (const each of found) {
      if (values.engine && !values.engine.includes(each.engine)) continue;
      log(`${NAMES[each.engine]}:`);
      ran.push(await runEngine(each, place, { ...(values.only ? { only: values.only } : {}), log }));
    }
  } finally {
    await served.close();
    rmSync(scratch, { recursive: true, force: true });
  }
  for (const line of summary(ran, missing)) log(line);
  // One engine alone, asked for by hand, needs no Chromium beside it.
  return isSuccess(ran, values.engine === undefined);
}

if (isMain(import.meta.url)) {
  endWithNpm();
  try {
    if (!(await main((line) => console.log(line)))) process.exitCode = 1;
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

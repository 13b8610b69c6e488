// `npm start`: installs and builds what is out of step, then serves the site until stopped.

import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { DATA } from './lib/data.js';
import {
  ROOT,
  SetupError,
  endWithNpm,
  ensureInstalled,
  explain,
  fingerprint,
  isMain,
  npm,
  readText,
} from './lib/install.js';
import { readBase, readPort, serve, serveUntilStopped } from './serve.js';

const STAMP = join('node_modules', '.sourceline-build');

/**
 * The files and folders a build depends on, as paths below the root.
 * @param {string} root
 * @returns {string[]}
 */
export function buildInputs(root) {
  const settings = readdirSync(root).filter((name) => /\.config\.\w+$|^tsconfig.*\.json$/.test(name));
  return ['src', DATA, 'static', 'scripts', 'package.json', 'package-lock.json', ...settings];
}

/**
 * When build/ was made, or undefined when there is no whole one.
 * @param {string} root
 * @returns {number | undefined}
 */
function builtAt(root) {
  return statSync(join(root, 'build', 'index.html'), { throwIfNoEntry: false })?.mtimeMs;
}

/**
 * Why a build is needed, or undefined when build/ is of the present inputs. The stamp holds the inputs' hash
 * and build/'s time, so that a build made by hand with other settings is not taken for the stamped one.
 * @param {string} root
 * @param {string} base
 * @returns {string | undefined}
 */
export function whyBuild(root, base) {
  const built = builtAt(root);
  if (built === undefined) return 'build/ is missing';
  const [inputs, time] = (readText(join(root, STAMP)) ?? '').split(' ');
  if (time !== String(built)) return 'build/ is not from here';
  return inputs === fingerprint(root, buildInputs(root), base)
    ? undefined
    : 'its files or its BASE_PATH changed';
}

/**
 * Builds the site and stamps it. The hash is of the inputs as they were before the build, so an edit made
 * while it runs is built next time; no stamp stays behind from a build that stopped half-way.
 * @param {{ root?: string, base?: string, make?: (root: string) => Promise<number> }} [options]
 * @returns {Promise<boolean>} whether it was built
 */
export async function build({ root = ROOT, base = process.env['BASE_PATH'] ?? '', make = npmRunBuild } = {}) {
  const inputs = fingerprint(root, buildInputs(root), base);
  rmSync(join(root, STAMP), { force: true });
  if ((await make(root)) !== 0) return false;
  const built = builtAt(root);
  if (built === undefined) return false;
  writeFileSync(join(root, STAMP), `${inputs} ${built}`);
  return true;
}

/**
 * @param {string} root
 * @returns {Promise<number>}
 */
function npmRunBuild(root) {
  return npm(['run', 'build'], root);
}

/**
 * Whether an address answers with a page. Asked directly, never through a proxy.
 * @param {string} url
 * @returns {Promise<boolean>}
 */
export function answers(url) {
  return new Promise((resolve) => {
    get(url, { agent: new Agent() }, (res) => {
      res.resume();
      resolve(res.statusCode === 200);
    }).on('error', () => resolve(false));
  });
}

/** @param {(line: string) => void} log */
async function start(log) {
  const base = readBase(process.env['BASE_PATH']);
  const port = readPort(process.env['PORT']);
  await ensureInstalled({ log });

  const reason = whyBuild(ROOT, base);
  if (reason !== undefined) {
    log(`Building the site, as ${reason}.`);
    if (!(await build({ base }))) {
      throw new SetupError(
        'The build failed; its own message is above.',
        'Fix that, then run `npm start` again.',
      );
    }
  }

  const served = await serve(join(ROOT, 'build'), { port, base });
  const byNumber = served.url.replace('localhost', '127.0.0.1');
  const url = (await answers(served.url)) ? served.url : (await answers(byNumber)) ? byNumber : undefined;
  if (url === undefined) {
    await served.close();
    throw new SetupError(
      `The site was opened at ${served.url} but does not answer there.`,
      'See whether a firewall keeps programs on this machine from each other, or choose another PORT.',
    );
  }
  if (port !== 0 && served.port !== port) log(`Port ${port} is taken, so this is on ${served.port}.`);
  log(`Sourceline is at ${url} (Ctrl+C stops it).`);
  await serveUntilStopped(served);
}

if (isMain(import.meta.url)) {
  endWithNpm();
  try {
    await start((line) => console.log(line));
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

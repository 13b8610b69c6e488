// Runs browser tests by name, for commands that are tests with options of their own.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './install.js';

/** Playwright's command line. */
export const PLAYWRIGHT = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');

/**
 * Runs tests with what they print, and lets this process end as they do.
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} [env] what is undefined is left out
 */
export function runBrowserTests(args, env = {}) {
  const { status } = spawnSync(process.execPath, [PLAYWRIGHT, 'test', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  process.exitCode = status ?? 1;
}

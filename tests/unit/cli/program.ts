import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { builtCli } from '../../../scripts/sourceline.js';
import { ROOT } from './files';

/** What a program left behind. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Vitest's own settings are not for the program, and colours are its own affair. */
export function plainEnv(): NodeJS.ProcessEnv {
  const { NODE_ENV: _env, VITEST: _vitest, FORCE_COLOR: _force, NO_COLOR: _colour, ...env } = process.env;
  return env;
}

/** Builds the command line, as it is packed, unless it is there already; gives the path of its program. */
export async function buildOnce(): Promise<string> {
  const args = [join(ROOT, 'scripts/sourceline.js'), '--version'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: plainEnv() });
  if (status !== 0) throw new Error(`the command line cannot be built: ${stderr}`);
  return builtCli();
}

/** Runs the built program to its end. */
export function runProgram(
  main: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: string | Uint8Array } = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd: options.cwd ?? ROOT,
    input: options.input ?? '',
    encoding: 'utf8',
    env: plainEnv(),
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

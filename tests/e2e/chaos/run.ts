import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { KilledBrowser } from './browser.js';
import { session, type ChaosSession } from './commands.js';
import type { ChaosFigures } from './figures.js';
import { ChaosRun } from './session.js';

/** How long a smaller session that fails is looked for. */
const SHRINK_MS = 5 * 60_000;

/** Runs random sessions, and returns what was done. Rejects with the seed and the smallest session found that loses something. */
export async function runChaos(
  address: string,
  {
    sessions,
    seed,
    path,
  }: { readonly sessions: number; readonly seed: number; readonly path?: string | undefined },
): Promise<ChaosFigures> {
  const figures: ChaosFigures = {
    sessions: 0,
    commands: 0,
    done: 0,
    kills: {},
    lossy: 0,
    steps: 0,
    takeovers: 0,
    full: 0,
    delays: [],
  };
  const profile = mkdtempSync(join(tmpdir(), 'sourceline-chaos-'));
  const browser = new KilledBrowser(profile);
  let failedAt = Infinity;
  const runOne = async (each: ChaosSession): Promise<void> => {
    if (Date.now() > failedAt + SHRINK_MS) return;
    try {
      await new ChaosRun(browser, address, figures).run(each);
    } catch (error) {
      console.log(`failed: ${JSON.stringify(each)}\n${(error as Error).message}`);
      failedAt = Math.min(failedAt, Date.now());
      throw error;
    }
  };
  try {
    await fc.assert(fc.asyncProperty(session, runOne), {
      numRuns: sessions,
      seed,
      ...(path === undefined ? {} : { path }),
    });
    return figures;
  } finally {
    await browser.end();
    rmSync(profile, { recursive: true, force: true });
  }
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { KilledBrowser } from './browser.js';
import { session, type ChaosSession } from './commands.js';
import { noFigures, type ChaosFigures } from './figures.js';
import { ChaosRun } from './session.js';

/** How long a smaller session that fails is looked for. */
const SHRINK_MS = 5 * 60_000;

/** Runs one session in a page that loses work: each fifth record is not stored. Rejects with what was found lost. */
export async function runLosing(address: string, session: ChaosSession): Promise<void> {
  await withBrowser((browser) =>
    new ChaosRun(browser, { address, figures: noFigures(), losesWork: true }).run(session),
  );
}

async function withBrowser(use: (browser: KilledBrowser) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'sourceline-chaos-'));
  const browser = new KilledBrowser(profile);
  try {
    await use(browser);
  } finally {
    await browser.end();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Runs random sessions, and returns what was done. Rejects with the seed and the smallest session found that loses something. */
export async function runChaos(
  address: string,
  {
    sessions,
    seed,
    path,
  }: { readonly sessions: number; readonly seed: number; readonly path?: string | undefined },
): Promise<ChaosFigures> {
  const figures = noFigures();
  let failedAt = Infinity;
  await withBrowser(async (browser) => {
    const runOne = async (each: ChaosSession): Promise<void> => {
      if (Date.now() > failedAt + SHRINK_MS) return;
      try {
        await new ChaosRun(browser, { address, figures }).run(each);
      } catch (error) {
        console.log(`failed: ${JSON.stringify(each)}\n${(error as Error).message}`);
        failedAt = Math.min(failedAt, Date.now());
        throw error;
      }
    };
    await fc.assert(fc.asyncProperty(session, runOne), {
      numRuns: sessions,
      seed,
      ...(path === undefined ? {} : { path }),
    });
  });
  return figures;
}

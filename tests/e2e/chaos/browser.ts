import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { LAUNCH_ARGS } from '../../../scripts/lib/browser.js';

/** How a session ends: the tab is closed without being asked, loaded again, or crashes; or the whole browser is killed. */
export type Kill = 'close' | 'reload' | 'crash' | 'browser';

/** A browser of its own process and profile, which is killed and started again. */
export class KilledBrowser {
  readonly #profile: string;
  #process: ChildProcess | undefined;
  #browser: Browser | undefined;

  constructor(profile: string) {
    this.#profile = profile;
  }

  /** Returns the context that the profile keeps what it stores for; the browser is started where it does not run. */
  async context(): Promise<BrowserContext> {
    if (!this.#browser?.isConnected()) await this.#start();
    const [context] = this.#browser?.contexts() ?? [];
    if (!context) throw new Error('the browser has no context');
    return context;
  }

  /** Deletes all that an origin stored. */
  async clear(page: Page, origin: string): Promise<void> {
    const client = await page.context().newCDPSession(page);
    await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    await client.detach();
  }

  /** Kills a page as asked; returns when that was. */
  async kill(page: Page, kill: Kill): Promise<number> {
    const at = Date.now();
    if (kill === 'browser') {
      await this.end();
      return at;
    }
    if (kill === 'reload') {
      await page.reload();
      return at;
    }
    if (kill === 'crash') {
      const client = await page.context().newCDPSession(page);
      const crashed = page.waitForEvent('crash', { timeout: 60_000 });
      client.send('Page.crash').catch(() => undefined);
      await crashed;
    }
    await page.close({ runBeforeUnload: false });
    return at;
  }

  /** Kills the browser with all its processes at once, as if the power were gone. */
  async end(): Promise<void> {
    const { pid, exitCode, signalCode } = this.#process ?? {};
    if (this.#process && pid !== undefined && exitCode === null && signalCode === null) {
      const gone = once(this.#process, 'exit');
      process.kill(-pid, 'SIGKILL');
      await gone;
    }
    await this.#browser?.close().catch(() => undefined);
    this.#browser = undefined;
    this.#process = undefined;
  }

  async #start(): Promise<void> {
    const path = process.env['SOURCELINE_BROWSER'] ?? '';
    const flags = [`--user-data-dir=${this.#profile}`, '--remote-debugging-port=0', '--headless'];
    // A group of its own, so that all its processes end together.
    this.#process = spawn(path, [...LAUNCH_ARGS, ...flags, 'about:blank'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const { pid } = this.#process;
    // A run that is stopped leaves no browser behind.
    const leave = (): void => {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    };
    process.once('exit', leave);
    this.#process.once('exit', () => process.off('exit', leave));
    this.#browser = await chromium.connectOverCDP(await addressOf(this.#process), { timeout: 120_000 });
  }
}

async function addressOf({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('the browser says nothing');
  for await (const line of createInterface({ input: stderr })) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address === undefined) continue;
    stderr.resume();
    return address;
  }
  throw new Error('the browser did not start');
}

import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS, NO_BROWSER } from '../../scripts/lib/browser.js';

/** How long to wait for what a page does; the limit is for what hangs. */
export const LONG = { timeout: 60_000, interval: 50 };

/** The browser that the end-to-end tests use. */
export async function launch(): Promise<Browser> {
  const executablePath = await findBrowser({ install: false });
  if (executablePath === undefined) throw new Error(NO_BROWSER);
  return chromium.launch({ executablePath, args: LAUNCH_ARGS });
}

/** Everything that goes wrong on a page: errors in its console, and requests for other hosts. */
export function faultsOf(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) faults.push(`elsewhere: ${url}`);
  });
  return faults;
}

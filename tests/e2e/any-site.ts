import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { listen, type Host } from '../host';

export { listen, type Host };

/* What tests of pages share, whatever timelines there are. What names the demo is in site.ts. */

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));

// Addresses are relative to the base address, so that they hold below a path, too.
export const HOME = './';
/**
 * The first, the last and every nth between. A sweep looks at all within one loaded page; what another load or click
 * could add to that, it adds to each alike, and a few are enough.
 */
export function sampled<T>(all: readonly T[], every = 5): readonly T[] {
  return all.filter((_, index) => index % every === 0 || index === all.length - 1);
}

/** How often to look at what a page does at once; the usual pauses add up over fifty quotes. */
export const SOON = { intervals: [20, 40, 80, 160, 320] };

/** Opens the Share dialog at one of its parts. */
export async function openShare(page: Page, part: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: part, exact: true }).click();
  await expect(dialog.getByRole('tabpanel', { name: part, exact: true })).toBeVisible();
  return dialog;
}

/** Waits until a page of the site has come alive. */
export async function hydrated(page: Page): Promise<void> {
  await expect(page.locator('html[data-alive]')).toBeAttached();
}

/**
 * The browser finds the target of an address when it has the whole page. A test is fast enough to go on before that,
 * which no reader is.
 */
export async function settled(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => location.hash === '' || document.querySelector(':target') !== null), SOON)
    .toBe(true);
}

/** Lets the page draw: what a change causes, an easing included, has happened after so many frames. */
export async function frames(page: Page, count = 20): Promise<void> {
  await page.evaluate(async (wanted) => {
    for (let n = 0; n < wanted; n += 1) await new Promise((next) => requestAnimationFrame(next));
  }, count);
}

/** Everything that went wrong on a page: errors in its console, requests that failed or left for elsewhere. */
export interface Watch {
  readonly faults: string[];
}

export function watch(page: Page, origins: readonly string[]): Watch {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    const { url } = message.location();
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${url})`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A navigation that another one overtakes is called off, and so are its preloads.
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && !origins.includes(origin)) faults.push(`elsewhere: ${request.url()}`);
  });
  return { faults };
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A host that knows nothing but files: a built site, build/ for one, below a path, and no CORS header. */
export async function listenWithBuild(
  path = '',
  folder = BUILD,
): Promise<Host & { readonly missing: readonly string[] }> {
  const missing: string[] = [];
  const host = await listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const below = normalize(decodeURIComponent(pathname.slice(path.length)));
    const file = join(folder, below.endsWith('/') ? `${below}index.html` : below);
    try {
      if (!pathname.startsWith(`${path}/`)) throw new Error(`outside ${path}`);
      const body = readFileSync(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      missing.push(pathname);
      response.writeHead(404).end();
    }
  });
  return { ...host, missing };
}

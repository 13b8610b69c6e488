// Finds the browsers that the smoke suite can drive on this machine, and may install them.

import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { NO_BROWSER, findBrowser } from '../lib/browser.js';
import { run } from '../lib/install.js';

/** @typedef {import('../../tests/engines/run.js').Found} Found */
/** @typedef {import('./report.js').Missing} Missing */

/** What a machine has: paths of programs, or undefined. `own` are the browsers that Playwright installed. */
/**
 * @typedef {object} Programs
 * @property {{ firefox: boolean, webkit: boolean }} own
 * @property {string | undefined} chromium
 * @property {string | undefined} firefox
 * @property {string | undefined} driver of WebKit
 * @property {string | undefined} miniBrowser
 * @property {boolean} hasScreen whether there is a screen, or a program that stands in for one
 */

/** Debian's packages that have what a machine lacks. */
const PACKAGES = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/**
 * Returns which engines can be driven with these programs, by what, and why others cannot.
 * @param {Programs} programs
 * @returns {{ found: Found[], missing: Missing[] }}
 */
export function chooseEngines({ own, chromium, firefox, driver, miniBrowser, hasScreen }) {
  /** @type {Found[]} */
  const found = [];
  /** @type {Missing[]} */
  const missing = [];
  if (chromium !== undefined) found.push({ engine: 'chromium', by: 'playwright', path: chromium });
  else missing.push({ engine: 'chromium', reason: NO_BROWSER });

  if (own.firefox) found.push({ engine: 'firefox', by: 'playwright' });
  else if (firefox !== undefined) found.push({ engine: 'firefox', by: 'puppeteer', path: firefox });
  else missing.push({ engine: 'firefox', reason: howToInstall('firefox') });

  if (own.webkit) found.push({ engine: 'webkit', by: 'playwright' });
  else if (driver !== undefined && miniBrowser !== undefined && hasScreen)
    found.push({ engine: 'webkit', by: 'selenium', path: miniBrowser });
  else missing.push({ engine: 'webkit', reason: howToInstall('webkit') });
  return { found, missing };
}

/** @param {'firefox' | 'webkit'} engine */
function howToInstall(engine) {
  const packages = PACKAGES[engine].join(' ');
  return `Install it by \`npx playwright install ${engine}\`, or on Debian by \`apt-get install ${packages}\`.`;
}

/**
 * Returns the first of these names that is a program on the path.
 * @param {readonly string[]} names
 * @param {string} path
 * @returns {string | undefined}
 */
export function programOn(names, path) {
  const folders = path.split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

/** Where Debian has the browser that WebKitWebDriver starts: below the folder of the processor's libraries. */
function findMiniBrowser() {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  const places = libraries.flatMap((name) =>
    ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((each) =>
      join('/usr/lib', name, each, 'MiniBrowser'),
    ),
  );
  return places.find((file) => existsSync(file));
}

/**
 * @param {{ install: boolean, log: (line: string) => void }} options
 * @returns {Promise<Programs>}
 */
async function look({ install, log }) {
  const { firefox, webkit } = await import('@playwright/test');
  const path = process.env['PATH'] ?? '';
  return {
    own: { firefox: existsSync(firefox.executablePath()), webkit: existsSync(webkit.executablePath()) },
    chromium: await findBrowser({ install, log }),
    firefox: programOn(['firefox-esr', 'firefox'], path),
    driver: programOn(['WebKitWebDriver'], path),
    miniBrowser: findMiniBrowser(),
    hasScreen: process.env['DISPLAY'] !== undefined || programOn(['xvfb-run'], path) !== undefined,
  };
}

/**
 * Returns the engines of this machine. As root on Debian those that are missing are installed first.
 * @param {(line: string) => void} log
 * @returns {Promise<{ found: Found[], missing: Missing[] }>}
 */
export async function findEngines(log) {
  const first = chooseEngines(await look({ install: true, log }));
  const packages = first.missing.flatMap(({ engine }) => (engine === 'chromium' ? [] : PACKAGES[engine]));
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (packages.length === 0 || !canInstall) return first;
  log(`Installing ${packages.join(', ')}.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // What fails says so itself; what counts is what is there afterwards.
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]])
    await run('apt-get', args, { env }).catch(() => 1);
  return chooseEngines(await look({ install: false, log }));
}

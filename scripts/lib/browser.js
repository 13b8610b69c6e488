// Finds a Chromium that the end-to-end tests can drive, and may install one.

import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, posix, win32 } from 'node:path';
import { ROOT, SetupError, run } from './install.js';

export const LAUNCH_ARGS = [
  // Containers run tests as root, where Chromium refuses to start its sandbox. The pages are our own.
  '--no-sandbox',
  // Virtual machines have no graphics card, and probing for one costs seconds.
  '--disable-gpu',
  // Closed networks drop UDP without a word, and a request over QUIC then hangs instead of failing.
  '--disable-quic',
  // The shell would round the widths of letters, which no screen of a reader does.
  '--font-render-hinting=none',
  // A fresh profile should show no welcome page and ask nothing.
  '--no-first-run',
  // Nor should it call home: on a closed network these requests only wait for their time-outs.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What to tell someone when no browser was found. */
export const NO_BROWSER =
  'No Chromium, Chrome or Edge was found that runs here: install one, or run `npx playwright install chromium`, ' +
  'or set SOURCELINE_BROWSER to the path of one.';

/** @typedef {(path: string) => Promise<boolean>} Check */
/** @typedef {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string }} Machine */

/**
 * Where a Chromium browser usually is on a system: the usual places, then the PATH. Not all of them exist.
 * @param {Machine} machine
 * @returns {string[]}
 */
export function systemCandidates({ platform, env, home }) {
  const windows = platform === 'win32';
  const { join: joined, delimiter } = windows ? win32 : posix;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
  /** @param {string[]} names */
  const onPath = (names) => names.flatMap((name) => folders.map((folder) => joined(folder, name)));

  if (windows) {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const places = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
    places.push('Microsoft\\Edge\\Application\\msedge.exe');
    return [
      ...places.flatMap((place) => roots.flatMap((root) => (root ? [joined(root, place)] : []))),
      ...onPath(['chrome.exe', 'chromium.exe', 'msedge.exe']),
    ];
  }
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return [
      ...apps.flatMap((app) =>
        ['/Applications', joined(home, 'Applications')].map((root) =>
          joined(root, `${app}.app`, 'Contents/MacOS', app),
        ),
      ),
      ...onPath(['chromium', 'google-chrome']),
    ];
  }
  // The shell is Chromium without its windows: the tests take little more than half the time in it.
  const names = [
    'chromium-headless-shell',
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  names.push('chromium-browser');
  return [
    ...names.map((name) => `/usr/bin/${name}`),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    ...onPath(names),
    '/snap/bin/chromium',
  ];
}

/**
 * Playwright's own browsers: the headless shell its default launch uses, then the full Chromium. The shell
 * is beside the Chromium of the same revision: chromium-N/… and chromium_headless_shell-N/….
 * @param {string} chromium where Playwright keeps its Chromium, there or not
 * @returns {string[]}
 */
export function playwrightCandidates(chromium) {
  const revision = dirname(dirname(chromium)).split(/[\\/]chromium-/);
  const shells = revision.length === 2 ? revision.join('/chromium_headless_shell-') : '';
  const names = ['chrome-headless-shell', 'headless_shell'].flatMap((name) => [name, `${name}.exe`]);
  const folders = existsSync(shells) ? readdirSync(shells) : [];
  const found = folders.flatMap((folder) => names.map((name) => join(shells, folder, name)));
  return [...found.filter((path) => existsSync(path)), chromium];
}

/**
 * The first candidate that exists and passes the check; a file reached by two names is checked once.
 * @param {readonly string[]} candidates
 * @param {Check} works
 * @returns {Promise<string | undefined>}
 */
export async function firstThatWorks(candidates, works) {
  const seen = new Set();
  for (const path of candidates) {
    if (!existsSync(path)) continue;
    const real = realpathSync(path);
    if (seen.has(real)) continue;
    seen.add(real);
    if (await works(path)) return path;
  }
  return undefined;
}

/**
 * Whether Playwright can start a browser and open a page in it. A launch rather than `--version`, which
 * opens a window on Windows and says nothing of missing libraries.
 * @type {Check}
 */
async function launches(executablePath) {
  const { chromium } = await import('@playwright/test');
  try {
    const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS, timeout: 60_000 });
    try {
      const page = await browser.newPage();
      await page.goto('data:text/html,<title>ready</title>');
      return (await page.title()) === 'ready';
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

/** @returns {Promise<string | undefined>} */
async function find() {
  const { chromium } = await import('@playwright/test');
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  const candidates = [...playwrightCandidates(chromium.executablePath()), ...systemCandidates(machine)];
  // Shells before full browsers, wherever they come from.
  candidates.sort((a, b) => Number(isShell(b)) - Number(isShell(a)));
  return firstThatWorks(candidates, launches);
}

/**
 * The commands that install a browser, as alternatives in the order to try them. Each is a list of commands.
 * @param {Pick<Installing, 'root' | 'apt'>} machine
 * @returns {{ what: string, commands: string[][], isShell?: boolean }[]}
 */
export function waysToInstall({ root, apt }) {
  const cli = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  const playwright = {
    what: "Playwright's Chromium",
    commands: [[process.execPath, cli, 'install', 'chromium']],
  };
  // On a closed network apt-get would wait minutes for each address of each mirror.
  const aptGet = ['apt-get', '-o', 'Acquire::http::Timeout=30', '-o', 'Acquire::Retries=1'];
  const shell = {
    what: "the system's headless Chromium",
    isShell: true,
    commands: [
      [...aptGet, 'update'],
      [...aptGet, 'install', '-y', 'chromium-headless-shell'],
    ],
  };
  const system = {
    what: "the system's Chromium",
    commands: [[...aptGet, 'install', '-y', 'chromium']],
  };
  return root && apt ? [shell, system, playwright] : [playwright];
}

/**
 * Whether a browser is Chromium's headless shell, by its path.
 * @param {string} path
 * @returns {boolean}
 */
export function isShell(path) {
  return /headless[-_]shell/.test(path);
}

/**
 * @typedef {object} Installing
 * @property {boolean} root whether this is the root user
 * @property {boolean} apt whether apt-get is there
 * @property {(command: string, args: string[]) => Promise<unknown>} start runs a program to its end
 */

/** @returns {Installing} */
function thisMachine() {
  return {
    root: process.getuid?.() === 0,
    apt: ['/usr/bin/apt-get', '/bin/apt-get'].some((path) => existsSync(path)),
    start: (command, args) =>
      run(command, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }),
  };
}

/**
 * Returns a browser's path, or undefined when none is found and none may be, or can be, installed. SOURCELINE_BROWSER
 * names one outright. Where another browser is found than the headless shell, and Debian's packages have one, it is
 * installed: the tests take half the time in it. The browser that was found is used when that fails.
 * @param {{ install: boolean, log?: (line: string) => void, look?: () => Promise<string | undefined>,
 *   machine?: Installing }} options
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser({ install, log = () => undefined, look = find, machine = thisMachine() }) {
  const named = process.env['SOURCELINE_BROWSER'];
  if (named) {
    if (await firstThatWorks([named], launches)) return named;
    throw new SetupError(
      `SOURCELINE_BROWSER is "${named}", which is not a browser that starts.`,
      'Correct it, or unset it to have one looked for.',
    );
  }
  const found = await look();
  if (!install || (found !== undefined && isShell(found))) return found;

  for (const { what, commands, isShell: hasShell = false } of waysToInstall(machine)) {
    if (found !== undefined && !hasShell) continue;
    log(
      found === undefined
        ? `No browser was found; installing ${what}.`
        : `The browser found is ${found}; installing ${what}, in which the tests take half the time.`,
    );
    for (const [command = '', ...args] of commands) {
      // One that fails is reported by its own output; what counts is whether a browser is there afterwards.
      await machine.start(command, args).catch(() => 1);
    }
    const installed = await look();
    if (installed !== undefined) return installed;
  }
  return found;
}

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  findBrowser,
  firstThatWorks,
  isShell,
  playwrightCandidates,
  systemCandidates,
  waysToInstall,
} from '../../../scripts/lib/browser.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sourceline-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

function write(name: string) {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  return path;
}

describe('systemCandidates', () => {
  it('looks in the usual places and the PATH of Linux', () => {
    const paths = systemCandidates({
      platform: 'linux',
      env: { PATH: '/opt/own::/usr/local/bin' },
      home: '/home/a',
    });
    expect(paths).toEqual(
      expect.arrayContaining([
        '/usr/bin/chromium-headless-shell',
        '/usr/bin/chromium',
        '/usr/bin/google-chrome-stable',
        '/usr/bin/microsoft-edge',
        '/opt/google/chrome/chrome',
        '/opt/own/chromium',
        '/usr/local/bin/google-chrome',
      ]),
    );
    expect(paths.every((path) => path.startsWith('/'))).toBe(true);
  });

  it('looks in both Applications folders of macOS', () => {
    const paths = systemCandidates({
      platform: 'darwin',
      env: { PATH: '/opt/homebrew/bin' },
      home: '/Users/a',
    });
    expect(paths).toEqual(
      expect.arrayContaining([
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        '/opt/homebrew/bin/chromium',
      ]),
    );
  });

  it('looks in the program folders and the Path of Windows', () => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local',
      Path: 'D:\\tools;C:\\Windows',
    };
    expect(systemCandidates({ platform: 'win32', env, home: 'C:\\Users\\a' })).toEqual(
      expect.arrayContaining([
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
        'D:\\tools\\chrome.exe',
      ]),
    );
  });

  it('does without any variable', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      const paths = systemCandidates({ platform, env: {}, home: '/home/a' });
      expect(paths.filter((path) => path.includes('undefined'))).toEqual([]);
    }
  });
});

describe('playwrightCandidates', () => {
  it('puts the headless shell of the same revision before the full browser', () => {
    const shell = write('chromium_headless_shell-12/chrome-headless-shell-linux64/chrome-headless-shell');
    write('chromium_headless_shell-11/chrome-headless-shell-linux64/chrome-headless-shell');
    const full = join(root, 'chromium-12', 'chrome-linux64', 'chrome');
    expect(playwrightCandidates(full)).toEqual([shell, full]);
  });

  it('has the full browser alone when there is no shell', () => {
    const full = join(root, 'chromium-12', 'chrome-linux64', 'chrome');
    expect(playwrightCandidates(full)).toEqual([full]);
    expect(playwrightCandidates('/elsewhere/chrome')).toEqual(['/elsewhere/chrome']);
  });
});

describe('firstThatWorks', () => {
  it('skips what is absent and what does not start', async () => {
    const broken = write('broken');
    const good = write('good');
    const tried: string[] = [];
    const works = async (path: string) => {
      tried.push(path);
      return path === good;
    };
    expect(await firstThatWorks([join(root, 'absent'), broken, good, write('later')], works)).toBe(good);
    expect(tried).toEqual([broken, good]);
  });

  it.skipIf(process.platform === 'win32')('tries a file with two names once', async () => {
    const broken = write('broken');
    symlinkSync(broken, join(root, 'other-name'));
    let tries = 0;
    const works = async () => {
      tries += 1;
      return false;
    };
    expect(await firstThatWorks([broken, join(root, 'other-name')], works)).toBeUndefined();
    expect(tries).toBe(1);
  });
});

describe('waysToInstall', () => {
  const programs = (machine: { root: boolean; apt: boolean }) =>
    waysToInstall(machine).map(({ commands }) => commands.map((command) => command.at(0)));

  it("asks the system first where it may, then Playwright's installer", () => {
    expect(programs({ root: true, apt: true })).toEqual([
      ['apt-get', 'apt-get'],
      ['apt-get'],
      [process.execPath],
    ]);
  });

  it("has only Playwright's installer elsewhere", () => {
    expect(programs({ root: false, apt: true })).toEqual([[process.execPath]]);
    expect(programs({ root: true, apt: false })).toEqual([[process.execPath]]);
  });
});

describe('findBrowser', () => {
  it('refuses a named browser that is not there, and looks for no other', async () => {
    vi.stubEnv('SOURCELINE_BROWSER', join(root, 'absent'));
    await expect(findBrowser({ install: false })).rejects.toThrow('SOURCELINE_BROWSER');
  });

  /** A machine on which `look` finds these browsers, one after another, and what is run on it. */
  const machine = (finds: (string | undefined)[], can: { root: boolean; apt: boolean }) => {
    const ran: string[] = [];
    const look = () => Promise.resolve(finds.length > 1 ? finds.shift() : finds[0]);
    const start = (command: string, args: string[]) => {
      ran.push([command, args.at(-1)].join(' '));
      return Promise.reject(new Error('no network'));
    };
    return { ran, find: (install = true) => findBrowser({ install, look, machine: { ...can, start } }) };
  };
  const SHELL = '/usr/bin/chromium-headless-shell';
  const FULL = '/usr/bin/chromium';
  const debian = { root: true, apt: true };

  it('takes a headless shell, and installs nothing then', async () => {
    vi.stubEnv('SOURCELINE_BROWSER', '');
    const { ran, find } = machine([SHELL], debian);
    expect(await find()).toBe(SHELL);
    expect(ran).toEqual([]);
  });

  it('installs the shell beside a full browser where it can, and takes it', async () => {
    vi.stubEnv('SOURCELINE_BROWSER', '');
    const { ran, find } = machine([FULL, SHELL], debian);
    expect(await find()).toBe(SHELL);
    expect(ran).toEqual(['apt-get update', 'apt-get chromium-headless-shell']);
  });

  it('falls back to the full browser when that fails, or cannot be done', async () => {
    vi.stubEnv('SOURCELINE_BROWSER', '');
    const failing = machine([FULL], debian);
    expect(await failing.find()).toBe(FULL);
    expect(failing.ran).toHaveLength(2);
    for (const can of [
      { root: false, apt: true },
      { root: true, apt: false },
    ]) {
      const { ran, find } = machine([FULL], can);
      expect(await find()).toBe(FULL);
      expect(ran).toEqual([]);
    }
    const asked = machine([FULL], debian);
    expect(await asked.find(false)).toBe(FULL);
    expect(asked.ran).toEqual([]);
  });

  it('goes through all ways to install one when there is none', async () => {
    vi.stubEnv('SOURCELINE_BROWSER', '');
    const { ran, find } = machine([undefined], debian);
    expect(await find()).toBeUndefined();
    expect(ran.map((line) => line.split(' ')[1])).toEqual([
      'update',
      'chromium-headless-shell',
      'chromium',
      'chromium',
    ]);
  });

  it('knows a shell by its path', () => {
    for (const path of [
      SHELL,
      '/c/chromium_headless_shell-12/chrome-linux/headless_shell',
      '/x/chrome-headless-shell.exe',
    ])
      expect(isShell(path)).toBe(true);
    expect(isShell(FULL)).toBe(false);
  });
});

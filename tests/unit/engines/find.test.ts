import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseEngines, programOn } from '../../../scripts/engines/find.js';

const none = {
  own: { firefox: false, webkit: false },
  chromium: undefined,
  firefox: undefined,
  driver: undefined,
  miniBrowser: undefined,
  hasScreen: false,
};
const debian = {
  ...none,
  chromium: '/usr/bin/chromium',
  firefox: '/usr/bin/firefox-esr',
  driver: '/usr/bin/WebKitWebDriver',
  miniBrowser: '/usr/lib/MiniBrowser',
  hasScreen: true,
};

describe('chooseEngines', () => {
  it('drives the browsers of a Debian machine', () => {
    expect(chooseEngines(debian)).toEqual({
      found: [
        { engine: 'chromium', by: 'playwright', path: '/usr/bin/chromium' },
        { engine: 'firefox', by: 'puppeteer', path: '/usr/bin/firefox-esr' },
        { engine: 'webkit', by: 'selenium', path: '/usr/lib/MiniBrowser' },
      ],
      missing: [],
    });
  });

  it('takes Playwright’s own first', () => {
    const { found } = chooseEngines({ ...debian, own: { firefox: true, webkit: true } });
    expect(found.slice(1)).toEqual([
      { engine: 'firefox', by: 'playwright' },
      { engine: 'webkit', by: 'playwright' },
    ]);
  });

  it('names what is missing, and how to get it', () => {
    const { found, missing } = chooseEngines(none);
    expect(found).toEqual([]);
    expect(missing.map(({ engine }) => engine)).toEqual(['chromium', 'firefox', 'webkit']);
    expect(missing[1]?.reason).toContain('firefox-esr');
    expect(missing[2]?.reason).toContain('webkit2gtk-driver xvfb xauth');
  });

  it.each(['driver', 'miniBrowser', 'hasScreen'] as const)('has no WebKit without %s', (name) => {
    const { missing } = chooseEngines({ ...debian, [name]: none[name] });
    expect(missing.map(({ engine }) => engine)).toEqual(['webkit']);
  });
});

describe('programOn', () => {
  it('finds the first name, in whatever folder', () => {
    const [one, other] = ['a-', 'b-'].map((name) => mkdtempSync(join(tmpdir(), name))) as [string, string];
    writeFileSync(join(one, 'second'), '');
    writeFileSync(join(other, 'first'), '');
    const path = [one, '', other].join(delimiter);
    expect(programOn(['first', 'second'], path)).toBe(join(other, 'first'));
    expect(programOn(['third'], path)).toBeUndefined();
    for (const folder of [one, other]) rmSync(folder, { recursive: true });
  });
});

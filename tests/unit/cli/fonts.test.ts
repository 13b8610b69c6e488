import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fontAssets } from '../../../src/assets/files';
import { fontPlaces } from '../../../src/cli/fonts';
import { addPictureNotes, reportBoxes } from '../../../src/cli/picture-notes';
import { findMissingLetters } from '../../../src/lib/core';
import { inScript } from '../formats/scripts';
import { written } from '../formats/made-up';
import { quoting } from '../formats/crowds';
import { runHere } from './here';

const { resolve } = createRequire(import.meta.url);
const HEBREW = resolve(
  '@fontsource-variable/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-wght-normal.woff2',
);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-fonts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const date = { edtf: '2020-09-08', asWritten: [], basis: 'inferred', reason: 'made up' } as const;

async function saved(name: string, quote: string): Promise<string> {
  writeFileSync(join(folder, name), await written('json', quoting(quote, { date })));
  return name;
}

describe('check', () => {
  it('notes letters that no font has, with their place, and passes', async () => {
    const name = await saved('private.json', 'A sign \uE000 of our own');
    const { status, stdout } = await runHere(['check', name], { cwd: folder });
    expect(status).toBe(0);
    expect(stdout).toContain('events["e0"].evidence[0].quote');
    expect(stdout).toContain('note: no font has these letters');
    expect(stdout).toMatch(/found {2}U\+E000\n/);
    expect(stdout).toContain('with --font');
  });

  it('says nothing of letters that a package has', async () => {
    const { stdout } = await runHere(['check', await saved('han.json', '灯塔')], { cwd: folder });
    expect(stdout).not.toContain('no font has');
  });

  it('refuses a font that is not there, or is none', async () => {
    const name = await saved('plain.json', 'Plain');
    for (const [font, what] of [
      ['none.ttf', 'there is no file none.ttf'],
      ['plain.json', 'plain.json is no font; give a file in TrueType, OpenType, WOFF or WOFF2'],
    ] as const) {
      const { status, stderr } = await runHere(['check', name, '--font', font], { cwd: folder });
      expect(status).toBe(2);
      expect(stderr).toContain(`--font: ${what}`);
    }
  });
});

describe('a font that the user gives', () => {
  const timeline = inScript('hebrew');
  const { font } = fontPlaces(process.cwd());

  it('is used where no package is installed', async () => {
    const without = fontAssets({ font, packagesFrom: [] });
    expect((await findMissingLetters(timeline, without)).map(({ fix }) => fix)).toEqual([
      'install their font with npm install @fontsource-variable/noto-sans-hebrew, or give one with --font',
    ]);
    const withIt = fontAssets({ font, packagesFrom: [], given: [HEBREW] });
    expect(await findMissingLetters(timeline, withIt)).toEqual([]);
    const bytes = await withIt.scriptFont('given-1', 'semibold', timeline);
    expect(bytes?.length).toBeGreaterThan(1000);
    expect(bytes?.length).toBeLessThan(40_000);
  });

  it('is asked before that of a package', async () => {
    const places = fontPlaces(process.cwd(), [HEBREW]);
    expect(fontAssets(places).givenFonts).toEqual(['given-1']);
    expect(await findMissingLetters(timeline, fontAssets(places))).toEqual([]);
  });
});

describe('what serve says of a file', () => {
  const checked = {
    folder: 'harbour',
    file: 'harbour/events.ts',
    locate: () => ({ line: 7 }),
    issues: [],
    omitted: { errors: 0, warnings: 0, notes: 0 },
  };
  const fonts = fontAssets(fontPlaces(process.cwd()));

  it('names letters that are boxes, for pictures alone', async () => {
    const timeline = quoting('A sign \uE000', { date });
    expect(await reportBoxes('/a.png', { ...checked, timeline }, fonts)).toBe(
      '/a.png: boxes for letters without a font\n  events["e0"].evidence[0].quote: U+E000; write other letters, or give a font that has them with --font',
    );
    expect(await reportBoxes('/a.csv', { ...checked, timeline }, fonts)).toBeUndefined();
    expect(await reportBoxes('/a.pdf', { ...checked, timeline: inScript('thai') }, fonts)).toBeUndefined();
    expect(await reportBoxes('/a.pdf', checked, fonts)).toBeUndefined();
  });

  it('adds notes to what a check found, at their line', async () => {
    const { issues } = await addPictureNotes({ ...checked, timeline: quoting('\uE000', { date }) }, fonts);
    expect(issues.map(({ severity, file, line }) => [severity, file, line])).toEqual([
      ['note', 'harbour/events.ts', 7],
    ]);
    expect(await addPictureNotes(checked, fonts)).toBe(checked);
  });
});

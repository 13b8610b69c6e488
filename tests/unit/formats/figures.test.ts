/** The same bytes wherever the machine stands: one child process for each zone and language. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../cli/files';
import { printFiles } from './print-files';

const HERE = fileURLToPath(new URL('.', import.meta.url));
/** As deep as this file, so that what is read by its place is found. */
const KEPT = join(ROOT, '.svelte-kit', 'test');

/** Made once, for all that it is held against. */
const here = printFiles();

/** The printer as one program, inside the project, where it finds the fonts. */
let folder: string;
beforeAll(async () => {
  mkdirSync(KEPT, { recursive: true });
  folder = mkdtempSync(join(KEPT, 'printer-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(HERE, 'print-files.ts'),
      outDir: folder,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'printer.mjs' } },
    },
  });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Prints the hour that noon UTC of 8 September 2020 is on the machine's clock, then the hashes. */
const script = (): string => `
  import { printFiles } from ${JSON.stringify(pathToFileURL(join(folder, 'printer.mjs')).href)};
  console.log(new Date(Date.UTC(2020, 8, 8, 12)).getHours());
  console.log(await printFiles());
`;

// Each draws and sets type anew, on a slow machine with other work to do.
describe('figures are the same bytes', { timeout: 300_000 }, () => {
  it.each([
    ['Asia/Shanghai', 'de_DE.UTF-8', '20'],
    ['America/Los_Angeles', 'ar_EG.UTF-8', '5'],
  ])('in %s, %s', async (zone, language, hourThere) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', script()],
      { cwd: HERE, env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language } },
    );
    const [hour, ...lines] = stdout.trimEnd().split('\n');
    expect(hour).toBe(hourThere);
    expect(lines.join('\n')).toBe(await here);
  });
});

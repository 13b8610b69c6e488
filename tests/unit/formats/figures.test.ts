/** The same bytes wherever the machine stands: one child process for each zone and language. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { printFiles } from './print-files';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PRINTER = fileURLToPath(new URL('print-files.ts', import.meta.url));

/** Prints the hour that noon UTC of 8 September 2020 is on the machine's clock, then the hashes. */
const SCRIPT = `
  import { createServer } from 'vite';
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const { printFiles } = await server.ssrLoadModule(${JSON.stringify(PRINTER)});
  console.log(new Date(Date.UTC(2020, 8, 8, 12)).getHours());
  console.log(await printFiles());
  await server.close();
`;

/** Made once, for all that it is held against. */
const here = printFiles();

// Each loads the whole project anew, on a slow machine with other work to do.
describe('figures are the same bytes', { timeout: 300_000 }, () => {
  it.each([
    ['Asia/Shanghai', 'de_DE.UTF-8', '20'],
    ['America/Los_Angeles', 'ar_EG.UTF-8', '5'],
  ])('in %s, %s', async (zone, language, hourThere) => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', SCRIPT],
      { cwd: HERE, env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language } },
    );
    const [hour, ...lines] = stdout.trimEnd().split('\n');
    expect(hour).toBe(hourThere);
    expect(lines.join('\n')).toBe(await here);
  });
});

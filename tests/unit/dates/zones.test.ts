/** The same bounds and the same words wherever the machine stands: one child process for each zone. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { printCases } from './print-cases.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PRINTER = fileURLToPath(new URL('print-cases.ts', import.meta.url));

/** Prints the hour that noon UTC of 8 September 2020 is on the machine's clock, then the cases. */
const SCRIPT = `
  import { runnerImport } from 'vite';
  const { module } = await runnerImport(${JSON.stringify(PRINTER)}, { configFile: false, logLevel: 'error' });
  console.log(new Date(Date.UTC(2020, 8, 8, 12)).getHours());
  console.log(module.printCases());
`;

describe('the time zone of the machine changes nothing', () => {
  it.concurrent.each([
    ['UTC', '12'],
    ['Asia/Shanghai', '20'],
    ['America/Los_Angeles', '5'],
  ])(
    '%s',
    async (zone, hourThere) => {
      const run = promisify(execFile);
      const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', SCRIPT], {
        cwd: HERE,
        env: { ...process.env, TZ: zone },
      });
      const [hour, ...lines] = stdout.trimEnd().split('\n');
      expect(hour).toBe(hourThere);
      expect(lines.join('\n')).toBe(printCases());
    },
    20_000,
  );
});

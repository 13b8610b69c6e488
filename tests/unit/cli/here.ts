import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { add } from '../../../src/cli/commands/add';
import { build } from '../../../src/cli/commands/build';
import { changes } from '../../../src/cli/commands/changes';
import { check } from '../../../src/cli/commands/check';
import { dev } from '../../../src/cli/commands/dev';
import { exportCommand } from '../../../src/cli/commands/export';
import { importCommand } from '../../../src/cli/commands/import';
import { init } from '../../../src/cli/commands/init';
import { paragraphs } from '../../../src/cli/commands/paragraphs';
import { recheck } from '../../../src/cli/commands/recheck';
import { serve } from '../../../src/cli/commands/serve';
import { tile } from '../../../src/cli/commands/tile';
import type { Context } from '../../../src/cli/command';
import { loadTypeScript } from '../../../src/cli/jiti';
import { printableReport } from '../../../src/cli/printable';
import { run } from '../../../src/cli/run';
import { ROOT } from './files';
import type { Ended } from './program';

export const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  version: string;
};

/** Does in this process what the program does in one of its own, less what main.ts and terminal.ts do. */
export async function runHere(
  args: readonly string[],
  {
    cwd,
    input = '',
    ...more
  }: {
    readonly cwd: string;
    readonly input?: string | Uint8Array;
  } & Partial<Pick<Context, 'network' | 'now'>>,
): Promise<Ended> {
  const written: Buffer[] = [];
  let stderr = '';
  const status = await run(
    args,
    {
      commands: [
        check,
        exportCommand,
        serve,
        init,
        add,
        paragraphs,
        changes,
        build,
        dev,
        recheck,
        importCommand,
        tile,
      ],
      version,
    },
    {
      terminal: {
        write: (data) => Promise.resolve(void written.push(Buffer.from(data))),
        print: (text) => Promise.resolve(void written.push(Buffer.from(printableReport(text)))),
        warn: (text) => void (stderr += printableReport(text)),
        progress: () => undefined,
        read: () => Promise.resolve(Buffer.from(input)),
        isColoured: false,
        isErrorColoured: false,
      },
      load: loadTypeScript,
      from: cwd,
      ...more,
    },
  );
  return { status, stdout: Buffer.concat(written).toString('utf8'), stderr };
}

import type { Readable, Writable } from 'node:stream';
import { printableLine, printableReport } from './printable.js';
import { codeOf, reasonOf } from './system-error.js';
import { CannotError } from './usage.js';

/** Where a command reads from and writes to. */
export interface Terminal {
  /** Data to standard output, as it is; done when it is taken. */
  readonly write: (data: string | Uint8Array) => Promise<void>;
  /** Text for a reader to standard output: what a terminal would act on is written as \u…. */
  readonly print: (text: string) => Promise<void>;
  /** The same to standard error. */
  readonly warn: (text: string) => void;
  /** What a long work is at, on one line that the next one replaces; nothing where nobody watches. */
  readonly progress: (text: string) => void;
  /** All of standard input. */
  readonly read: () => Promise<Uint8Array>;
  /** Standard output, and standard error, show colours. */
  readonly isColoured: boolean;
  readonly isErrorColoured: boolean;
  /** Its width in letters; absent where standard output is no terminal. */
  readonly columns?: number;
}

type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Clears the line that the cursor is in, and goes to its start (ECMA-48). */
const CLEAR_LINE = '\u001B[2K\r';

/** How much of standard input is read, in bytes. */
const MAX_INPUT_BYTES = 256 * 1024 * 1024;

/** Returns the terminal of a process: colours only where one is seen and wanted (https://no-color.org). */
export function terminalOf(
  { stdin, stdout, stderr }: { stdin: Readable; stdout: Stream; stderr: Stream },
  env: Readonly<Record<string, string | undefined>>,
): Terminal {
  const isWanted = !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const isWatched = stderr.isTTY === true && env['TERM'] !== 'dumb';
  let isOpen = true;
  let hasProgress = false;
  // Who reads only the first lines closes the pipe: that is no fault. All else is the fault of the write that it ends.
  const onerror = (error: unknown): void => {
    if (codeOf(error) === 'EPIPE') isOpen = false;
  };
  stdout.on('error', onerror);
  stderr.on('error', onerror);
  const progress = (text: string): void => {
    if (!isWatched || (text === '' && !hasProgress)) return;
    hasProgress = text !== '';
    stderr.write(`${CLEAR_LINE}${printableLine(text)}`);
  };
  const write = (data: string | Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      progress('');
      if (!isOpen) return resolve();
      stdout.write(data, (error) => {
        if (!error || codeOf(error) === 'EPIPE') resolve();
        else reject(new CannotError(`standard output cannot be written: ${reasonOf(error)}`));
      });
    });
  return {
    write,
    print: (text) => write(printableReport(text)),
    warn: (text) => {
      progress('');
      if (isOpen) stderr.write(printableReport(text));
    },
    progress,
    read: () => readAll(stdin),
    isColoured: isWanted && stdout.isTTY === true,
    isErrorColoured: isWanted && stderr.isTTY === true,
    ...(stdout.isTTY === true && stdout.columns ? { columns: stdout.columns } : {}),
  };
}

async function readAll(stdin: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.byteLength;
    if (size > MAX_INPUT_BYTES)
      throw new CannotError(`standard input has more than ${MAX_INPUT_BYTES / 1024 / 1024} MB`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

import type { Readable, Writable } from 'node:stream';
import { CannotError } from './usage.js';

/** Where a command reads from and writes to. */
export interface Terminal {
  /** To standard output; done when it is taken. */
  readonly write: (data: string | Uint8Array) => Promise<void>;
  /** To standard error. */
  readonly warn: (text: string) => void;
  /** What a long work is at, on one line that the next one replaces; nothing where nobody watches. */
  readonly progress: (text: string) => void;
  /** All of standard input. */
  readonly read: () => Promise<Uint8Array>;
  /** Standard output, and standard error, show colours. */
  readonly isColoured: boolean;
  readonly isErrorColoured: boolean;
}

type Stream = Writable & { readonly isTTY?: boolean };

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
  // Who reads only the first lines closes the pipe: that is no fault.
  const onerror = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error;
    isOpen = false;
  };
  stdout.on('error', onerror);
  stderr.on('error', onerror);
  const progress = (text: string): void => {
    if (!isWatched || (text === '' && !hasProgress)) return;
    hasProgress = text !== '';
    stderr.write(`${CLEAR_LINE}${text}`);
  };
  return {
    write: (data) =>
      new Promise((resolve) => {
        progress('');
        if (isOpen) stdout.write(data, () => resolve());
        else resolve();
      }),
    warn: (text) => {
      progress('');
      if (isOpen) stderr.write(text);
    },
    progress,
    read: () => readAll(stdin),
    isColoured: isWanted && stdout.isTTY === true,
    isErrorColoured: isWanted && stderr.isTTY === true,
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

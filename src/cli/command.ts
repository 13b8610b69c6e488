import type { Network } from './fetch/network.js';
import type { Given, OptionSpec } from './options.js';
import type { TableFileReader } from './table-file.js';
import type { Terminal } from './terminal.js';

/** What a command works with beside its words. */
export interface Context {
  readonly terminal: Terminal;
  /** Loads a TypeScript module, given its path, and returns its exports. */
  readonly load: (path: string) => Promise<unknown>;
  /** Reads a table of events; `readTableFile` in this thread where it is not given. */
  readonly readTable?: TableFileReader;
  /** The network that hosts are asked in; that of this machine where it is not given. */
  readonly network?: Network;
  /** The time; that of this machine where it is not given. */
  readonly now?: () => Date;
  /** The folder that names on the command line are read from. */
  readonly from: string;
}

export interface Command {
  readonly name: string;
  /** What is behind the name: `<file|folder>…`. */
  readonly operands: string;
  /** What it does, one clause. */
  readonly summary: string;
  readonly options: readonly OptionSpec[];
  /** How many operands it takes. */
  readonly min: number;
  readonly max: number;
  /** Further lines of its help. */
  readonly notes: readonly string[];
  /** Does it, and returns the exit code. */
  readonly run: (given: Given, context: Context) => Promise<number>;
}

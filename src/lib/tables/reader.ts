import type { About } from './about.js';
import type { Problem } from './problem.js';

/** Reads a file part by part: whatever rows are whole go to a `Collector` at once. */
export interface PartReader {
  /** Takes the next bytes; returns a problem when reading must stop. It may write into them. */
  push(bytes: Uint8Array): Problem | undefined;
  /** Says that there are no more. */
  end(): Problem | undefined;
  /** What the file says beside its rows. */
  readonly about: About;
  /** Names of columns that are left out, each once. */
  readonly leftOut: readonly string[];
  /** Rows above the header. */
  readonly above?: number;
  /** Rows of the file so far, whether they could be read or not. */
  readonly rows: number;
  /** Bytes that were looked at or copied so far: in proportion to the bytes of the file, however long its rows are. */
  readonly work: number;
}

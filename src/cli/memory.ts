import type { joinWritten } from '../lib/core.js';
import type { TextOfFile } from './sources.js';

/** What a further check of a folder takes from those before it: of what stayed as it was nothing is worked out again. */
export interface CheckMemory {
  readonly steps: NonNullable<NonNullable<Parameters<typeof joinWritten>[2]>['steps']>;
  /** Returns the data of a definition, with the very events of before where they are the same. */
  readonly keepEvents: (data: unknown) => unknown;
  readonly readText: ByFile<TextOfFile>;
  readonly hashFile: ByFile<string>;
}

/** Returns what `work` makes of a file; for a file that is as it was, what it made before. */
export type ByFile<T> = (path: string, work: () => T) => T;

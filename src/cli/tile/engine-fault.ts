import { CannotError } from '../usage.js';

/** What an engine says that a person can do something about, by the beginning of its message. */
const FAULTS: readonly (readonly [RegExp, string])[] = [
  [
    /^IO Error: .*(?:set lock|lock is already held)/is,
    'another program is making this set; wait until it has ended',
  ],
  [
    /^(?:IO Error|Out of Memory Error|OutOfMemory).*(?:no space left|not enough space|max_temp_directory_size|disk full)/is,
    'there is no room left on the disk for the work; make room, and begin again: what was done is kept',
  ],
  [
    /^Out of Memory Error/is,
    'there is not enough memory; give more with --memory, or fewer --threads, and begin again: what was done is kept',
  ],
];

/** Returns an error of the engine in words that say what to do; any other error as it is. */
export function engineFault(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof CannotError) return error;
  const message = error.message;
  const known = FAULTS.find(([pattern]) => pattern.test(message));
  return known ? new CannotError(`${known[1]} (${message.split('\n')[0]})`) : error;
}

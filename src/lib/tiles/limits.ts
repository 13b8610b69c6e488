import { MOST_RECORDS } from './priority.js';

/** What a tile set may have. */
export const TILE_LIMITS = {
  /** Rows of all files together. */
  rows: MOST_RECORDS,
  /** Lanes; the smallest beyond share one. */
  lanes: 1024,
  /** Files of a set where nothing else is said. Finer levels are left out before there are more. */
  files: 200_000,
  /** Characters of a title beside a mark or a label; the text has it whole. */
  titleLength: 200,
  /** Events that begin in one bucket and lane of the base level, on average. */
  eventsPerBucket: 10,
  /** Bytes of a manifest that is read, and of one list of files. */
  manifestBytes: 4 * 1024 * 1024,
} as const;

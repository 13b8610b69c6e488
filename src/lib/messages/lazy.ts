import type { CoverageMessages } from './coverage.js';
import type { EvidenceMessages } from './evidence.js';
import type { FindMessages } from './find.js';
import type { OverviewMessages } from './overview.js';
import type { ReadingMessages } from './reading.js';
import type { TableMessages } from './table.js';

/**
 * Words of what a page loads when a reader first asks for it. One catalogue a language, loaded with the first of
 * these parts.
 */
export interface LazyMessages {
  readonly find: FindMessages;
  readonly evidence: EvidenceMessages;
  readonly coverage: CoverageMessages;
  readonly overview: OverviewMessages;
  readonly reading: ReadingMessages;
  readonly table: TableMessages;
}

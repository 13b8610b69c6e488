import type { CoverageWords } from './coverage.js';
import type { EvidenceWords } from './evidence.js';
import type { FindWords } from './find.js';
import type { OverviewWords } from './overview.js';
import type { ReadingWords } from './reading.js';
import type { TableWords } from './table.js';

/**
 * Words of what a page loads when a reader first asks for it. One catalogue a language, loaded with the first of
 * these parts.
 */
export interface MoreWords {
  readonly find: FindWords;
  readonly evidence: EvidenceWords;
  readonly coverage: CoverageWords;
  readonly overview: OverviewWords;
  readonly reading: ReadingWords;
  readonly table: TableWords;
}

import type { Evidence } from '../model/timeline.js';
import type { EvidenceFault } from './fault.js';
import type { Place } from './find.js';

/** Evidence whose quote is in one piece, or a piece of one. */
export interface PieceOfEvidence extends Evidence {
  readonly quote: string;
}

/** What a check of evidence found. */
export interface CheckedEvidence {
  /** Of the quote; of pieces, that of the first. */
  readonly place: Place;
  readonly faults: readonly EvidenceFault[];
  readonly warnings: readonly EvidenceFault[];
}

/**
 * Files to documents, timelines to verdicts: what the build and the command line need beyond index.ts, kept
 * apart for the size of its packages.
 */
export {
  comparisonsOf,
  type ComparedPiece,
  type ComparedQuote,
  type ComparedRow,
  type Comparison,
  type MarkKind,
} from './compare.js';
export { readDocument, type ArchivedDocument, type DocumentOptions } from './document.js';
export { nearestPassage } from './nearest.js';
export { readParagraphs, type Layout, type ReadParagraphs } from './paragraphs.js';
export { checkTimeline, type TimelineIssues } from './check-timeline.js';
export { verifyTimeline, type Verification, type VerifyOptions } from './verify.js';
export { wordDiff } from './worddiff.js';
export { joinTimeline, type Joined, type SourceFile } from './join.js';

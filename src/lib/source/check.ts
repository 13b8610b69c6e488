/**
 * Files to documents, timelines to verdicts: what the build and the command line need beyond index.ts, kept
 * apart for the size of its packages.
 */
export { comparisonsOf, type Comparison } from './compare.js';
export { readDocument, type ArchivedDocument } from './document.js';
export { nearestPassage } from './nearest.js';
export { readParagraphs, type Layout } from './paragraphs.js';
export { checkTimeline } from './check-timeline.js';
export { spansAtBoundaries } from './find.js';
export { verifyTimeline } from './verify.js';
export { wordDiff } from './worddiff.js';
export { joinTimeline, type Joined, type SourceFile } from './join.js';

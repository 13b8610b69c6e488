/**
 * Quotes to places, places to links: what pages need of a document.
 *
 * Reading and checking documents has an entry of its own, check.ts, since it brings yaml, valibot, diff
 * and the approximate search, which act on import and would stay in a page's bundle unused.
 */
export { citePlace, citeSource, shortTitle } from './citation.js';
export { coverageOf } from './coverage.js';
export { findQuote } from './find.js';
export { evidenceLink } from './evidence-link.js';
export { fragmentLink, passageLink, textFragment } from './fragment.js';
export { normalise, originalRange, plainText } from './normalise.js';
export { piecesOf, type QuoteRange } from './pieces.js';

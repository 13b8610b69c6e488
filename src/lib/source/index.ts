/**
 * Quotes to places, places to links: what pages need of a document.
 *
 * Reading and checking documents has an entry of its own, check.ts, since it brings yaml, valibot, diff
 * and the approximate search, which act on import and would stay in a page's bundle unused.
 */
export { citeBeside, citePlace, citeSource, shortTitle } from './citation.js';
export { coverageOf, type Coverage, type ParagraphCoverage } from './coverage.js';
export {
  findQuote,
  type Changed,
  type FindNearest,
  type Found,
  type Missing,
  type Nearest,
  type Place,
  type PlacedText,
} from './find.js';
export { fragmentLink, textFragment } from './fragment.js';
export { normalise, originalRange, plainText, type Normalised } from './normalise.js';
export { piecesOf, underlinesOf, type Piece, type QuoteRange } from './pieces.js';
export type { Span } from './words.js';

/** What a timeline can be written as. */
export type {
  Assets,
  FigureOptions,
  FontAssets,
  FontName,
  FontWeight,
  Format,
  FormatId,
  FormatOptions,
} from './format.js';
export { drawPng, FONT_FORMATS, formatOf, FORMATS } from './registry.js';
export { charactersOf, readGlyphs } from './fonts/cmap.js';
export { loadFaces } from './fonts/faces.js';
export { findMissingLetters } from './fonts/missing.js';
export { textsOf } from './fonts/letters.js';
export { packageOf } from './fonts/scripts.js';

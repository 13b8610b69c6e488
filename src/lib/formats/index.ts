/** What a timeline can be written as. */
export type { Assets, FigureOptions, FontName, Format, FormatId, FormatOptions } from './format.js';
export { drawPng, formatOf, FORMATS } from './registry.js';

/** Dates: the EDTF profile, read, written, and placed on the time axis. */
export type * from './value.js';
export { parseEdtf } from './parse.js';
export { formatEdtf } from './format.js';
export { boundsOf } from './bounds.js';
export { shapeOf, type DateShape } from './shape.js';

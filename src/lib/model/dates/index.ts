/** Dates: the EDTF profile, read, written, and placed on the time axis. */
export type * from './value.js';
export { parseEdtf, type EdtfError, type ParsedEdtf } from './parse.js';
export { formatEdtf } from './format.js';
export { boundsOf, type Bounds } from './bounds.js';
export { shapeOf, type DateShape, type EndState } from './shape.js';

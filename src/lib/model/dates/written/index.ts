/** Dates as people write them, read: for the check, “Go to date” and cells of tables. */
export { readWholeWritten, readWritten, speaksOfFuture } from './read.js';
export { explainWritten } from './refuse.js';
export { hasWords } from './vocabulary.js';
export { hasItsWeekday } from './weekday.js';
export type * from './types.js';
